#include "formats/pdf/content.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string_view>

namespace resolute::formats::pdf {
namespace {

/// Width of the stroke that makes letters bold, as a share of the size.
constexpr double k_bold_stroke = 0.032;

/// Glyphs may stand this far from their place, in 1/1000 of the size: less than can be seen, and it saves a correction
/// at every letter whose width is no whole number.
constexpr double k_tolerance = 6;

/// Coordinates are written in hundredths of a point.
constexpr double k_hundredths = 100;

std::int64_t hundredths(double value) {
  return std::llround(value * k_hundredths);
}

void append_integer(std::string& to, std::int64_t value) {
  std::array<char, 24> digits{};
  auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  to.append(digits.data(), end);
}

/// "12.05" from 1205.
void append_hundredths(std::string& to, std::int64_t value) {
  if (value < 0) to += '-';
  auto const amount = value < 0 ? -value : value;
  auto const part = amount % 100;
  if (amount >= 100 || part == 0) append_integer(to, amount / 100);
  if (part == 0) return;
  to += '.';
  to += static_cast<char>('0' + part / 10);
  if (part % 10 != 0) to += static_cast<char>('0' + part % 10);
}

/// A code as two bytes of a literal string.
void append_code(std::string& to, std::uint16_t code) {
  for (unsigned const shift : {8U, 0U}) {
    auto const c = static_cast<char>((code >> shift) & 0xFFU);
    // A bare carriage return would be read as a line feed.
    if (c == '\r') {
      to += R"(\r)";
      continue;
    }
    if (c == '(' || c == ')' || c == '\\') to += '\\';
    to += c;
  }
}

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
  /// A text position: the line matrix, in hundredths of a point.
  struct Origin {
    std::int64_t x = 0;
    std::int64_t y = 0;
  };

  void put(std::string_view text) { out_ += text; }

  void add_rule(layout::Placed const& placed, layout::Rule const& rule) {
    put("/Artifact BMC ");
    for (auto const value : {placed.x + rule.x, height_ - placed.y - rule.y - rule.height, rule.width, rule.height}) {
      append_hundredths(out_, hundredths(value));
      out_ += ' ';
    }
    put("re f EMC\n");
  }

  void add_line(layout::Placed const& placed, layout::Line const& line) {
    if (line.runs.empty()) return;
    if (line.furniture) put("/Artifact BMC ");
    if (!line.actual_text.empty()) {
      put("/Span <</ActualText <FEFF");
      for (char16_t const unit : line.actual_text)
        fmt::format_to(std::back_inserter(out_), "{:04X}", static_cast<unsigned>(unit));
      put(">>> BDC ");
    }
    begin_text();
    for (auto const& run : line.runs)
      add_run(run, placed.x + line.x + run.x, height_ - (placed.y + line.baseline + run.y));
    put("ET\n");
    if (!line.actual_text.empty()) put("EMC\n");
    if (line.furniture) put("EMC\n");
  }

  void begin_text() {
    put("BT\n");
    origin_ = {};
    pen_.reset();
  }

  void add_run(layout::GlyphRun const& run, double x, double y) {
    set_font(run.font, run.size);
    if (run.embolden) {
      put("2 Tr ");
      append_hundredths(out_, hundredths(k_bold_stroke * run.size));
      put(" w ");
    }
    for (std::size_t begin = 0; begin < run.glyphs.size();) {
      auto end = begin;
      while (end < run.glyphs.size() && run.glyphs[end].y == run.glyphs[begin].y) ++end;
      add_glyphs(run, {begin, end}, x, hundredths(y - run.glyphs[begin].y));
      begin = end;
    }
    if (run.embolden) put("0 Tr ");
  }

  /// Font and size stay from one text object to the next.
  void set_font(layout::FontId font, double size) {
    if (font_ == font && size_ == size) return;
    font_ = font;
    size_ = size;
    put("/F");
    append_integer(out_, static_cast<std::int64_t>(font));
    out_ += ' ';
    append_hundredths(out_, hundredths(size));
    put(" Tf ");
  }

  void move_to(double x, std::int64_t y) {
    Origin const next{hundredths(x), y};
    append_hundredths(out_, next.x - origin_.x);
    out_ += ' ';
    append_hundredths(out_, next.y - origin_.y);
    put(" Td");
    origin_ = next;
    pen_ = static_cast<double>(next.x) / k_hundredths;
  }

  struct Part {
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  /// Glyphs on one height. Text on the height of what stands before it goes on from there.
  void add_glyphs(layout::GlyphRun const& run, Part part, double x, std::int64_t y) {
    if (!pen_ || y != origin_.y) move_to(x + run.glyphs[part.begin].x, y);
    auto& codes = codes_[run.font];
    auto const scale = 1000 / run.size;
    // In 1/1000 of the size, from the run's origin: where the next glyph would be painted, and where the one before
    // ends.
    auto pen = (*pen_ - x) * scale;
    auto end_of_last = pen;
    put("[");
    bool open = false;
    for (auto i = part.begin; i < part.end; ++i) {
      auto const& glyph = run.glyphs[i];
      auto const place = glyph.x * scale;
      if (auto const correction = correct(pen - place, end_of_last - place); correction != 0) {
        if (open) out_ += ')';
        append_integer(out_, correction);
        open = false;
        pen -= static_cast<double>(correction);
      }
      if (!open) out_ += '(';
      open = true;
      append_code(out_, codes.code(glyph));
      pen += glyph.width;
      end_of_last = place + glyph.width;
    }
    if (open) out_ += ')';
    put("]TJ\n");
    pen_ = x + pen / scale;
  }

  /// What is taken off before a glyph that would be painted too far to the right by `error`. The gap between its own
  /// place and the end of the glyph before is preferred, as gaps are often equal and equal numbers take less room.
  static std::int64_t correct(double error, double gap) {
    auto const local = std::llround(gap);
    if (std::abs(error - static_cast<double>(local)) < k_tolerance) return local;
    return std::llround(error);
  }

  double height_;
  Codes& codes_;
  std::string out_;
  std::optional<layout::FontId> font_;
  double size_ = 0;
  Origin origin_;
  /// Where the last glyph of the text object ended, in points.
  std::optional<double> pen_;
};

}  // namespace

std::string font_resource(layout::FontId font) {
  return fmt::format("F{}", static_cast<unsigned>(font));
}

std::string page_content(layout::Page const& page, Codes& codes) {
  return ContentWriter(page.height, codes).write(page);
}

}  // namespace resolute::formats::pdf
