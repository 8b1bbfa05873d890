#pragma once
/// Texts as phrases are compared: in small letters, with plain apostrophes and hyphens, without vowel marks.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
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
  /// The same of another text, in the room that there is.
  void refold(std::string_view text);

  [[nodiscard]] std::string_view view() const { return text_; }
  /// Where the character at this byte of the folded text begins in the text; at its end: where the read part ends.
  [[nodiscard]] std::uint32_t begin(std::size_t at) const {
    auto const here = static_cast<std::uint32_t>(at);
    auto const behind = std::ranges::upper_bound(shifts_, here, {}, &Shift::folded);
    return behind == shifts_.begin() ? here : std::prev(behind)->text + (here - std::prev(behind)->folded);
  }
  /// Where what stands before this byte of the folded text ends in the text, with the marks that folding removed.
  [[nodiscard]] std::uint32_t end(std::size_t at) const {
    // A mark belongs to the letter before it; at the beginning there is none.
    return at == 0 ? 0 : begin(at);
  }

 private:
  /// From a byte of the folded text on, the bytes come from a byte of the text and those behind it.
  struct Shift {
    std::uint32_t folded = 0;
    std::uint32_t text = 0;
  };
  /// Folds again and notes where characters have other sizes.
  void note_origins(std::string_view text);

  std::string text_;
  std::vector<Shift> shifts_;  ///< in order; none where each character is folded in its place
};

}  // namespace resolute::profile
