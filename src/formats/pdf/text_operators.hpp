#pragma once
/// Text and numbers as operators of a page's content.
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "formats/pdf/subset.hpp"
#include "layout/boxes.hpp"

namespace resolute::formats::pdf {

/// The codes of each font in use.
using Codes = std::map<layout::FontId, CodeTable>;

/// Adds a length in points, with two decimals at most.
void append_length(std::string& to, double points);

/// Writes the text objects of a page (ISO 32000-1, 9.4) with as few operators and digits as show the same.
class TextOperators {
 public:
  /// Both outlive this; glyphs get codes as they come.
  TextOperators(std::string& to, Codes& codes) : to_(to), codes_(codes) {}

  void begin();
  void end();
  /// `x` and `y` are the place of the run's origin on the page, in points from its left and lower edges.
  void add(layout::GlyphRun const&, double x, double y);

 private:
  /// A text position: the line matrix, in hundredths of a point.
  struct Origin {
    std::int64_t x = 0;
    std::int64_t y = 0;
  };
  /// Glyphs of a run on one height.
  struct Part {
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  void set_font(layout::FontId, double size);
  void move_to(double x, std::int64_t y);
  [[nodiscard]] bool goes_on(double x, std::int64_t y, double size) const;
  void add_glyphs(layout::GlyphRun const&, Part, double x, std::int64_t y);

  std::string& to_;
  Codes& codes_;
  std::optional<layout::FontId> font_;
  double size_ = 0;
  Origin origin_;
  /// Where the last glyph of the text object ended, in points.
  std::optional<double> pen_;
};

}  // namespace resolute::formats::pdf
