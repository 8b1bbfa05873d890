#pragma once
/// Sets of phrases with a count each, and the longest one at a place of a text.
#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace resolute::profile {

struct Phrase {
  std::string text;
  std::uint32_t count = 0;  ///< how often UN documents have it
};

/// What texts begin with: a set of their first four bytes, or of the first where they have fewer. Others may look the
/// same.
class Beginnings {
 public:
  void add(std::string_view text) {
    if (text.size() >= k_quad)
      quads_.set(quad(text));
    else if (!text.empty())
      bytes_.set(static_cast<unsigned char>(text.front()));
  }
  /// Whether one of them may begin as the text does: nearly all texts that are asked about begin as none.
  [[nodiscard]] bool may_begin(std::string_view text) const {
    return text.size() < k_quad || quads_.test(quad(text)) || bytes_.test(static_cast<unsigned char>(text.front()));
  }

 private:
  static constexpr std::size_t k_quad = 4;
  static constexpr std::size_t k_quads = 4096;
  static std::size_t quad(std::string_view text) {
    constexpr std::uint32_t k_golden = 0x9E3779B1U;  // Fibonacci hashing (Knuth, volume 3, 6.4)
    constexpr unsigned k_dropped = 20;
    static_assert(k_quads == std::size_t{1} << (32 - k_dropped));
    std::uint32_t four = 0;
    std::memcpy(&four, text.data(), sizeof four);
    return four * k_golden >> k_dropped;
  }

  std::bitset<k_quads> quads_;
  std::bitset<256> bytes_;
};

class Phrases {
 public:
  Phrases() = default;
  explicit Phrases(std::vector<Phrase> all);

  /// The longest phrase that the text begins with and that ends at a word boundary (where the language has word
  /// spaces); null when there is none. A blank in a phrase is one blank in the text.
  [[nodiscard]] Phrase const* longest(std::string_view text, bool word_spaces) const;
  [[nodiscard]] bool contains(std::string_view text) const;
  [[nodiscard]] std::vector<Phrase> const& all() const { return all_; }

 private:
  std::vector<Phrase> all_;  ///< sorted by bytes
  Beginnings beginnings_;
  /// For each byte the place in all_ of the first phrase that begins with it or a greater one; at the end the size.
  std::array<std::uint32_t, 257> begins_{};
};

}  // namespace resolute::profile
