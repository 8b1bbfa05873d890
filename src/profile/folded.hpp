#pragma once
/// Texts as phrases are compared: in small letters, with plain apostrophes and hyphens, without vowel marks.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace resolute::profile {

/// The folded beginning of a text, of so many bytes of it.
[[nodiscard]] std::string fold_text(std::string_view text, std::size_t limit);

/// The folded beginning of a text. It knows where each of its bytes comes from.
class Folded {
 public:
  /// Folds whole characters until `limit` bytes of the text are read.
  explicit Folded(std::string_view text, std::size_t limit = static_cast<std::size_t>(-1));

  [[nodiscard]] std::string_view view() const { return text_; }
  /// Where the character at this byte of the folded text begins in the text; at its end: where the read part ends.
  [[nodiscard]] std::uint32_t begin(std::size_t at) const {
    return origin_.empty() ? static_cast<std::uint32_t>(at) : origin_[at].begin;
  }
  /// Where what stands before this byte of the folded text ends in the text, with the marks that folding removed.
  [[nodiscard]] std::uint32_t end(std::size_t at) const {
    if (origin_.empty()) return static_cast<std::uint32_t>(at);
    return at == 0 ? 0 : origin_[at - 1].end;
  }

 private:
  /// The character of the text that a byte belongs to.
  struct Place {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
  };
  /// Folds again and notes where each byte comes from.
  void note_origins(std::string_view text);

  std::string text_;
  std::vector<Place> origin_;  ///< one more than bytes; none where each character is folded in its place
};

}  // namespace resolute::profile
