#pragma once
/// The page style: `templates/pdf/style.toml` as typed values. All lengths are points here.
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "layout/font_set.hpp"
#include "layout/pages.hpp"
#include "layout/paragraph.hpp"
#include "profile/profile.hpp"
#include "resolute/diagnostic.hpp"

namespace resolute::formats::pdf {

/// A named paragraph style.
struct ParagraphStyle {
  layout::Look look;
  layout::Form form;
  double before = 0;
  double after = 0;
};

struct Margins {
  double left = 0;
  double right = 0;
  double top_of_first = 0;
  double top = 0;
  double bottom = 0;
  double header = 0;
  double footer = 0;
  double body_left = 0;
  double body_right = 0;
};

struct NoteStyle {
  double gap = 0;
  double rule_gap = 0;
  double spacing = 0;
  double rule_width = 0;
  double rule_height = 0;
  /// Shares of the text's size.
  double mark_size = 0;
  double mark_rise = 0;
};

struct MastheadStyle {
  double rule_height = 0;
  double column = 0;
  double column_leading = 0;
  double after = 0;
};

struct TableStyle {
  double padding = 0;
  double row_padding = 0;
  double line_height = 0;
};

struct Style {
  double width = 0;
  double height = 0;
  Margins margins;
  NoteStyle notes;
  MastheadStyle masthead;
  TableStyle table;
  layout::Families fonts;
  /// How lead phrases look in print, where it is not the language's own emphasis.
  std::optional<profile::Emphasis> lead_phrase;
  std::map<std::string, ParagraphStyle, std::less<>> paragraphs;

  /// Throws InternalError for a name that the built-in style does not have: reading a style makes sure of all.
  [[nodiscard]] ParagraphStyle const& paragraph(std::string_view name) const;
  /// Width of the text area.
  [[nodiscard]] double text_width() const { return width - margins.left - margins.right; }
  /// Width of the resolution's text.
  [[nodiscard]] double body_width() const { return text_width() - margins.body_left - margins.body_right; }
  [[nodiscard]] layout::PageFrame frame() const;
};

/// Names of all paragraph styles.
[[nodiscard]] std::vector<std::string_view> const& paragraph_style_names();

/// Reads a style for one paper and script (ISO 15924). Fails with "bad-style", naming file and key, when a key is
/// unknown, missing or of the wrong type.
[[nodiscard]] Result<Style> read_style(std::string_view file, std::string_view content, std::string_view paper,
                                       std::string_view script);

}  // namespace resolute::formats::pdf
