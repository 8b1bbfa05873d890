#include "formats/pdf/content.hpp"

#include <fmt/format.h>

#include <cmath>

namespace resolute::formats::pdf {
namespace {

/// Width of the stroke that makes letters bold, as a share of the size.
constexpr double k_bold_stroke = 0.032;

class ContentWriter {
 public:
  ContentWriter(double height, Codes& codes) : height_(height), codes_(codes) {}

  std::string write(layout::Page const& page) {
    for (auto const& placed : page.content) {
      for (auto const& rule : placed.fragment.rules) add_rule(placed, rule);
      for (auto const& line : placed.fragment.lines) add_line(placed, line);
    }
    return std::move(out_);
  }

 private:
  template <class... Values>
  void put(fmt::format_string<Values...> format, Values&&... values) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<Values>(values)...);
  }

  void add_rule(layout::Placed const& placed, layout::Rule const& rule) {
    put("/Artifact BMC {} {} {} {} re f EMC\n", number(placed.x + rule.x),
        number(height_ - placed.y - rule.y - rule.height), number(rule.width), number(rule.height));
  }

  void add_line(layout::Placed const& placed, layout::Line const& line) {
    if (line.runs.empty()) return;
    if (line.furniture) put("/Artifact BMC ");
    if (!line.actual_text.empty()) {
      put("/Span <</ActualText <FEFF");
      for (char16_t const unit : line.actual_text) put("{:04X}", static_cast<unsigned>(unit));
      put(">>> BDC ");
    }
    put("BT\n");
    for (auto const& run : line.runs)
      add_run(run, placed.x + line.x + run.x, height_ - (placed.y + line.baseline + run.y));
    put("ET\n");
    if (!line.actual_text.empty()) put("EMC\n");
    if (line.furniture) put("EMC\n");
  }

  void add_run(layout::GlyphRun const& run, double x, double y) {
    put("/{} {} Tf ", font_resource(run.font), number(run.size));
    if (run.embolden) put("2 Tr {} w ", number(k_bold_stroke * run.size));
    for (std::size_t begin = 0; begin < run.glyphs.size();) {
      auto end = begin;
      while (end < run.glyphs.size() && run.glyphs[end].y == run.glyphs[begin].y) ++end;
      put("1 0 0 1 {} {} Tm [", number(x + run.glyphs[begin].x), number(y - run.glyphs[begin].y));
      add_glyphs(run, begin, end);
      put("] TJ\n");
      begin = end;
    }
    if (run.embolden) put("0 Tr ");
  }

  /// The elements of a TJ array: codes, and the corrections where a glyph does not stand at the end of the one before.
  void add_glyphs(layout::GlyphRun const& run, std::size_t begin, std::size_t end) {
    auto& codes = codes_[run.font];
    auto const scale = 1000 / run.size;
    auto const start = run.glyphs[begin].x;
    double pen = 0;
    bool open = false;
    for (auto i = begin; i < end; ++i) {
      auto const& glyph = run.glyphs[i];
      auto const correction = std::lround(pen - (glyph.x - start) * scale);
      if (correction != 0) {
        put("{}{}", open ? ">" : "", correction);
        open = false;
        pen -= static_cast<double>(correction);
      }
      put("{}{:04X}", open ? "" : "<", codes.code(glyph));
      open = true;
      pen += glyph.width;
    }
    if (open) put(">");
  }

  double height_;
  Codes& codes_;
  std::string out_;
};

}  // namespace

std::string font_resource(layout::FontId font) {
  return fmt::format("F{}", static_cast<unsigned>(font));
}

std::string number(double value) {
  auto text = fmt::format("{:.3f}", value);
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text == "-0" ? "0" : text;
}

std::string page_content(layout::Page const& page, Codes& codes) {
  return ContentWriter(page.height, codes).write(page);
}

}  // namespace resolute::formats::pdf
