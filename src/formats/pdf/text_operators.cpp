#include "formats/pdf/text_operators.hpp"

#include <array>
#include <charconv>
#include <cmath>

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

/// Text is moved, not corrected, over more than this, as a share of the size.
constexpr double k_far = 2;

/// What is taken off before a glyph that would be painted too far to the right by `error`. The gap between its own
/// place and the end of the glyph before is preferred, as gaps are often equal and equal numbers take less room.
std::int64_t correct(double error, double gap) {
  auto const local = std::llround(gap);
  if (std::abs(error - static_cast<double>(local)) < k_tolerance) return local;
  return std::llround(error);
}

}  // namespace

void append_length(std::string& to, double points) {
  append_hundredths(to, hundredths(points));
}

void TextOperators::begin() {
  to_ += "BT\n";
  origin_ = {};
  pen_.reset();
}

void TextOperators::end() {
  to_ += "ET\n";
}

void TextOperators::add(layout::GlyphRun const& run, double x, double y) {
  set_font(run.font, run.size);
  if (run.embolden) {
    to_ += "2 Tr ";
    append_hundredths(to_, hundredths(k_bold_stroke * run.size));
    to_ += " w ";
  }
  for (std::size_t begin = 0; begin < run.glyphs.size();) {
    auto end = begin;
    while (end < run.glyphs.size() && run.glyphs[end].y == run.glyphs[begin].y) ++end;
    add_glyphs(run, {begin, end}, x, hundredths(y - run.glyphs[begin].y));
    begin = end;
  }
  if (run.embolden) to_ += "0 Tr ";
}

/// Font and size stay from one text object to the next.
void TextOperators::set_font(layout::FontId font, double size) {
  if (font_ == font && size_ == size) return;
  font_ = font;
  size_ = size;
  to_ += "/F";
  append_integer(to_, static_cast<std::int64_t>(font));
  to_ += ' ';
  append_hundredths(to_, hundredths(size));
  to_ += " Tf ";
}

void TextOperators::move_to(double x, std::int64_t y) {
  Origin const next{hundredths(x), y};
  append_hundredths(to_, next.x - origin_.x);
  to_ += ' ';
  append_hundredths(to_, next.y - origin_.y);
  to_ += " Td";
  origin_ = next;
  pen_ = static_cast<double>(next.x) / k_hundredths;
}

/// Text near the end of what stands before it, on the same height, goes on from there.
bool TextOperators::goes_on(double x, std::int64_t y, double size) const {
  return pen_ && y == origin_.y && std::abs(x - *pen_) < k_far * size;
}

void TextOperators::add_glyphs(layout::GlyphRun const& run, Part part, double x, std::int64_t y) {
  auto const start = x + run.glyphs[part.begin].x;
  if (!goes_on(start, y, run.size)) move_to(start, y);
  auto& codes = codes_[run.font];
  auto const scale = 1000 / run.size;
  // In 1/1000 of the size, from the run's origin: where the next glyph would be painted, and where the one before
  // ends.
  auto pen = (*pen_ - x) * scale;
  auto end_of_last = pen;
  to_ += "[";
  bool open = false;
  for (auto i = part.begin; i < part.end; ++i) {
    auto const& glyph = run.glyphs[i];
    auto const place = glyph.x * scale;
    if (auto const correction = correct(pen - place, end_of_last - place); correction != 0) {
      if (open) to_ += ')';
      append_integer(to_, correction);
      open = false;
      pen -= static_cast<double>(correction);
    }
    if (!open) to_ += '(';
    open = true;
    append_code(to_, codes.code(glyph));
    pen += glyph.width;
    end_of_last = place + glyph.width;
  }
  if (open) to_ += ')';
  to_ += "]TJ\n";
  pen_ = x + pen / scale;
}

}  // namespace resolute::formats::pdf
