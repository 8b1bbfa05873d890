#pragma once
/// The shapes of note marks and of paragraph numbers at the beginning of a line.
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace resolute::text {

/// A note mark at the beginning of a text: up to three digits or asterisks, closed by a blank or the text's end.
struct LeadingMark {
  std::string mark;
  std::size_t rest = 0;  ///< where the note's text begins; the size of the text when the mark stands alone
};
[[nodiscard]] std::optional<LeadingMark> leading_mark(std::string_view text);

/// Whether `mark` can follow `previous`: 4 after 3, ** after *. Any may come first.
[[nodiscard]] bool follows(std::string_view previous, std::string_view mark);

/// The number of "12. Text": up to three digits, a full stop and something after it.
[[nodiscard]] std::optional<int> paragraph_number(std::string_view text);

/// Whether the last character is one of `ends`, closing quotation marks and brackets after it aside.
[[nodiscard]] bool ends_with(std::string_view text, std::u32string const& ends);

}  // namespace resolute::text
