#pragma once
/// A text after the stages that look at its pages: furniture, notes, tables and marks.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "text/page.hpp"

namespace support {

struct Pages {
  resolute::Source source;
  resolute::profile::Grammar const* grammar = nullptr;
  resolute::text::Page page;

  Pages(std::string text, std::string_view language);

  /// The lines after the masthead was cut, without blank ones.
  [[nodiscard]] std::vector<std::string> lines() const;
  /// What each line that is not blank is: its furniture by name, "note", "call", "row" or "body".
  [[nodiscard]] std::vector<std::string> roles() const;
  /// The notes: "1: See vol. 189." A note that was numbered through: "3 (1): …".
  [[nodiscard]] std::vector<std::string> notes() const;
  /// The marks in the body, in order, each with the word before it: "Office^1". A further call of a note has "again", a
  /// mark without a note "?" behind it.
  [[nodiscard]] std::vector<std::string> calls() const;
  /// The paragraphs, with calls as "^1^".
  [[nodiscard]] std::vector<std::string> paragraphs() const;
};

}  // namespace support

/// So that a failed comparison shows the lines.
template <>
struct doctest::StringMaker<std::vector<std::string>> {
  static String convert(std::vector<std::string> const& all) {
    std::string out;
    for (auto const& one : all) out += "\n  " + one;
    return String(out.c_str());
  }
};
