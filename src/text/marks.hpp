#pragma once
/// The shapes of note marks and of paragraph numbers at the beginning of a line.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "text/characters.hpp"

namespace resolute::text {

/// A note mark at the beginning of a text: "1", "(1)", "[1]", "1/", "a/", "*", closed by a blank or the text's end
/// (brackets close themselves).
struct LeadingMark {
  std::string mark;        ///< without brackets
  std::uint32_t end = 0;   ///< behind the mark and its bracket
  std::uint32_t rest = 0;  ///< where the note's text begins; the size of the text when the mark stands alone
  bool bracketed = false;  ///< "(1)" or "[1]"
  bool slashed = false;    ///< "1/", the typewriter's way

  [[nodiscard]] bool alone(std::string_view text) const { return rest >= text.size(); }
};
[[nodiscard]] std::optional<LeadingMark> read_leading_mark(std::string_view text);
[[nodiscard]] inline std::optional<LeadingMark> leading_mark(std::string_view text) {
  if (text.empty()) return std::nullopt;
  // Nearly all lines begin with something else.
  auto const first = text.front();
  bool const may_be = (first >= '0' && first <= '9') || first == '*' || first == '(' || first == '[' ||
                      (first >= 'a' && first <= 'z' && text.size() > 1 && text[1] == '/');
  return may_be ? read_leading_mark(text) : std::nullopt;
}

/// The value of a mark in digits; 0 for any other.
[[nodiscard]] int mark_value(std::string_view mark);

/// The number of "12. Text" or, in Arabic, "12 - text": up to three digits, a full stop or dash, and something after
/// it.
[[nodiscard]] std::optional<int> read_paragraph_number(std::string_view text);
[[nodiscard]] inline std::optional<int> paragraph_number(std::string_view text) {
  return !text.empty() && text.front() >= '1' && text.front() <= '9' ? read_paragraph_number(text) : std::nullopt;
}

/// Whether the text is nothing but the number or mark of a paragraph, as in a column of its own.
[[nodiscard]] bool is_lone_number(std::string_view text);

/// Whether the text begins with small letters that are a mark: "a) ", "iv) ", "б) ".
[[nodiscard]] bool is_lettered(std::string_view text);

/// Kinds of marks that sub-paragraphs begin with: "(a)" or "a)", "(ii)", "(3)", "–", "•", "㈠".
enum class ItemMark : std::uint8_t { none, letter, numeral, figure, dash, bullet, circled };
inline constexpr std::size_t k_item_marks = 7;
[[nodiscard]] ItemMark item_mark(std::string_view text);

/// The same as `ends_with` for what does not end with a letter of ASCII.
[[nodiscard]] bool ends_with_sign(std::string_view text, std::u32string const& ends);

/// Whether the last character is one of `ends`, closing quotation marks and brackets after it aside.
[[nodiscard]] inline bool ends_with(std::string_view text, std::u32string const& ends) {
  // Most texts that are asked about end with a letter, which is no such character.
  bool const letter = !text.empty() && static_cast<unsigned char>(text.back()) < k_ascii_end &&
                      is_letter(static_cast<unsigned char>(text.back()));
  return !letter && ends_with_sign(text, ends);
}

/// The text before the round bracket that it ends with: of "Support Office in Somalia (UNSOS)" the words.
[[nodiscard]] std::string_view without_last_bracket(std::string_view text);

/// Whether a text begins like ’1‘: the mark of a sub-paragraph in Arabic.
[[nodiscard]] bool begins_with_quoted_number(std::string_view text);

}  // namespace resolute::text
