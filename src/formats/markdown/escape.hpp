#pragma once
/// Text made safe for Markdown: CommonMark, GitHub's dialect and pandoc's read it back as it was. What cannot mean
/// anything where it stands is left alone, for the sake of people who read the source.
///
/// Quotation marks, "--" and "..." are touched only where pandoc's option `smart` has to be held off, which changes
/// them.
#include <string>
#include <string_view>

namespace resolute::formats::markdown {

/// `Edges::next` where the line ends.
inline constexpr char k_line_end = '\n';

/// What stands around a piece of text.
struct Edges {
  /// A footnote mark comes before: "(" and ":" behind it would make something else of it.
  bool after_mark = false;
  /// A link or footnote mark follows: "!" before it would make an image of it.
  bool before_bracket = false;
  /// In a pipe table.
  bool in_table = false;
  /// It is the text of a link.
  bool in_link = false;
  /// pandoc reads it with its option `smart`.
  bool smart = false;
  /// Readers make links of bare addresses. pandoc then looks for one in the destination of a link, too, and takes marks
  /// up to the next blank for a part of it, unless the destination is in angle brackets.
  bool bare_addresses = false;
  /// The character behind it; NUL where that is not known, and may be any.
  char next = '\0';
};

/// Escapes characters that mean something within a line. An address in the text is put in angle brackets: GitHub makes
/// a link of it anyway, and would take in what follows when no blank does.
[[nodiscard]] std::string escape(std::string_view text, Edges const&);

/// Escapes what would make the begin of a paragraph's line a heading, a list, a quotation, a table, … The line has been
/// escaped as above.
[[nodiscard]] std::string escape_line_start(std::string line);

/// As the destination of a link. In angle brackets where it has parentheses, or `in_brackets`.
[[nodiscard]] std::string link_destination(std::string_view address, bool in_brackets = false);

}  // namespace resolute::formats::markdown
