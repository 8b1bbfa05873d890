#pragma once
/// The dialects of Markdown that are written, and how they differ.
#include <cstdint>

#include "resolute/format.hpp"

namespace resolute::formats::markdown {

enum class Flavour : std::uint8_t {
  /// GitHub's: footnotes and pipe tables. pandoc reads it as `gfm`, and as `markdown-smart`.
  gfm,
  /// pandoc's own: also lists with letters and Roman numerals, sub- and superscripts. Quotation marks, dashes and dots
  /// are safe from its option `smart`.
  pandoc,
  /// CommonMark and nothing else: notes are a section with links there and back, tables are HTML.
  commonmark,
};

[[nodiscard]] OptionInfo flavour_option();

/// What the settings say, which have been checked; GitHub's where they say nothing.
[[nodiscard]] Flavour flavour_of(Settings const&);

/// Numbers of list items may be letters, Roman, and in parentheses or before one. CommonMark has "1)", too, but HTML
/// shows it as "1.".
[[nodiscard]] constexpr bool has_fancy_lists(Flavour flavour) {
  return flavour == Flavour::pandoc;
}
[[nodiscard]] constexpr bool has_scripts(Flavour flavour) {
  return flavour == Flavour::pandoc;
}
[[nodiscard]] constexpr bool has_smart_punctuation(Flavour flavour) {
  return flavour == Flavour::pandoc;
}
[[nodiscard]] constexpr bool has_markdown_in_front_matter(Flavour flavour) {
  return flavour == Flavour::pandoc;
}
[[nodiscard]] constexpr bool has_bare_addresses(Flavour flavour) {
  return flavour == Flavour::gfm;
}
[[nodiscard]] constexpr bool has_footnotes(Flavour flavour) {
  return flavour != Flavour::commonmark;
}
[[nodiscard]] constexpr bool has_pipe_tables(Flavour flavour) {
  return flavour != Flavour::commonmark;
}

}  // namespace resolute::formats::markdown
