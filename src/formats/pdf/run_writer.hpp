#pragma once
/// Glyph runs as PDF operators, in as few characters as will do.
#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "formats/pdf/subset.hpp"
#include "layout/boxes.hpp"

namespace resolute::formats::pdf {

/// The codes of each font in use.
using Codes = std::map<layout::FontId, CodeTable>;

/// Name of a font in page resources: "F0".
[[nodiscard]] std::string font_resource(layout::FontId);

/// A number as PDF wants it, with at most two decimals: hundredths of a point.
[[nodiscard]] std::string number(double);

/// Writes the runs of one page. It knows what font, size and word space hold, as nobody else sets them.
class RunWriter {
 public:
  RunWriter(std::string& to, Codes const& codes) : out_(to), codes_(codes) {}

  /// To be called after each BT.
  void begin_text();
  /// A run whose origin is there, counted from the left and from the bottom.
  void add(layout::GlyphRun const&, double x, double y);

 private:
  /// The origin of lines, in hundredths of a point.
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
  void set_word_space(layout::GlyphRun const&, Part, CodeTable const&);
  void move_to(double x, std::int64_t y);
  void add_glyphs(layout::GlyphRun const&, Part, double x, std::int64_t y);

  std::string& out_;
  Codes const& codes_;
  std::optional<layout::FontId> font_;
  double size_ = 0;
  /// In thousandths of a point.
  std::int64_t word_space_ = 0;
  Origin origin_;
  /// Where the last glyph of the text object ended, in points.
  std::optional<double> pen_;
};

}  // namespace resolute::formats::pdf
