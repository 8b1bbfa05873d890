#pragma once
/// Sets of phrases with a count each, and the longest one at a place of a text.
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace resolute::profile {

struct Phrase {
  std::string text;
  std::uint32_t count = 0;  ///< how often UN documents have it
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
  /// For each byte the place in all_ of the first phrase that begins with it or a greater one; at the end the size.
  std::array<std::uint32_t, 257> begins_{};
};

}  // namespace resolute::profile
