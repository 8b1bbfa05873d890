#pragma once
/// What the layout yields: glyphs, rules and links at their places. Nothing here knows of an output format.
#include <cstdint>
#include <string>
#include <vector>

#include "layout/text.hpp"

namespace resolute::layout {

/// Index of a face in its `FontSet`.
enum class FontId : std::uint32_t {};

/// One glyph at its place.
struct Glyph {
  /// Glyph index in the face.
  std::uint32_t id = 0;
  /// Offset of its origin from the run's.
  double x = 0;
  double y = 0;
  /// The face's own advance, in 1/1000 of the size.
  int width = 0;
  /// The characters that it stands for. Empty for all but the first glyph of a cluster.
  std::u16string text;
};

/// Glyphs of one face, size and element, from left to right.
struct GlyphRun {
  FontId font{};
  double size = 0;
  /// The face has no bold of its own: thicken the strokes.
  bool embolden = false;
  /// As `Role::element`.
  std::uint32_t element = 0;
  /// Place of the first glyph's origin in the line: `x` from its left edge, `y` downwards from its baseline.
  double x = 0;
  double y = 0;
  std::vector<Glyph> glyphs;
  /// What the run says, where its glyphs spell something else; else empty.
  std::u16string actual_text = {};
};

/// An area of a line with a role; heights are above and below the baseline.
struct Area {
  double left = 0;
  double right = 0;
  double above = 0;
  double below = 0;
  Role role;
};

/// A line of text; `x` and `baseline` are its place in the fragment.
struct Line {
  double x = 0;
  double baseline = 0;
  /// From the first glyph to the end of the last that is not a blank.
  double width = 0;
  /// Page furniture: painted, but not part of the text.
  bool furniture = false;
  /// Furniture that says again what the text says elsewhere: readers that extract text leave it out.
  bool repeated = false;
  /// What the line says as a whole, where its glyphs and gaps could be read as something else; else empty.
  std::u16string actual_text;
  std::vector<GlyphRun> runs;
  std::vector<Area> areas;
};

/// A filled rectangle, always furniture.
struct Rule {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;
};

/// Which line of which block a fragment is: what page breaks are chosen and judged by.
struct Position {
  /// Blocks of the flow, counted from 1; 0 is none (page furniture, notes).
  std::uint32_t block = 0;
  /// The foot note that it is a line of; 0 is none.
  std::uint32_t note = 0;
  /// Counted from 0, of so many.
  std::uint32_t line = 0;
  std::uint32_t lines = 0;
  /// The block must not end a page: a heading, words before a list.
  bool keep_with_next = false;
};

/// What moves as one on the way to the page: a line, a slice of a table row, a masthead.
struct Fragment {
  double width = 0;
  double height = 0;
  std::vector<Line> lines;
  std::vector<Rule> rules;
  /// Foot notes called in it, in order.
  std::vector<std::uint32_t> notes;
  Position position = {};

  /// Takes over another fragment's content at an offset. The own height stays.
  void place(Fragment const& other, double x, double y);
};

/// A fragment at its place on the page.
struct Placed {
  double x = 0;
  double y = 0;
  Fragment fragment;
};

struct Page {
  double width = 0;
  double height = 0;
  /// In reading order: body, then notes.
  std::vector<Placed> content;

  /// Turns the page's arrangement round, for scripts that run from right to left: everything is laid out as if it ran
  /// from left to right, and mirrored at the end. What is inside the lines stays.
  void mirror();
};

}  // namespace resolute::layout
