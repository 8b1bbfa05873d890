#include "formats/pdf/run_writer.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace resolute::formats::pdf {
namespace {

/// Width of the stroke that makes letters bold, as a share of the size.
constexpr double k_bold_stroke = 0.032;

/// Glyphs may stand this far from their place, in 1/1000 of the size: less than can be seen, and it saves a correction
/// at every letter whose width is no whole number.
constexpr double k_tolerance = 6;
/// So far where a note's mark may follow: readers of the file would take a gap before it for a blank.
constexpr double k_end_tolerance = 1;

constexpr double k_hundredths = 100;
constexpr double k_thousandths = 1000;

std::int64_t hundredths(double value) {
  return std::llround(value * k_hundredths);
}

void append_integer(std::string& to, std::int64_t value) {
  std::array<char, 24> digits{};
  auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  to.append(digits.data(), end);
}

/// "12.05" from 1205 parts of 100.
void append_parts(std::string& to, std::int64_t value, std::int64_t parts) {
  if (value < 0) to += '-';
  auto rest = value < 0 ? -value : value;
  if (rest >= parts || rest == 0) append_integer(to, rest / parts);
  rest %= parts;
  if (rest == 0) return;
  to += '.';
  for (auto digit = parts / 10; rest > 0; digit /= 10) {
    to += static_cast<char>('0' + rest / digit);
    rest %= digit;
  }
}

void append_hundredths(std::string& to, std::int64_t value) {
  append_parts(to, value, 100);
}

/// One byte of a literal string.
void append_byte(std::string& to, char byte) {
  // A bare carriage return would be read as a line feed.
  if (byte == '\r') {
    to += R"(\r)";
    return;
  }
  if (byte == '(' || byte == ')' || byte == '\\') to += '\\';
  to += byte;
}

void append_code(std::string& to, std::uint16_t code, bool one_byte) {
  if (!one_byte) append_byte(to, static_cast<char>(code >> 8U));
  append_byte(to, static_cast<char>(code & 0xFFU));
}

/// What is taken off before a glyph that would be painted too far to the right by `error`. The gap between its own
/// place and the end of the glyph before is preferred, as gaps are often equal and equal numbers take less room.
std::int64_t correction(double error, double gap, double tolerance) {
  auto const local = std::llround(gap);
  if (std::abs(error - static_cast<double>(local)) < tolerance) return local;
  return std::llround(error);
}

}  // namespace

std::string font_resource(layout::FontId font) {
  std::string name = "F";
  append_integer(name, static_cast<std::int64_t>(font));
  return name;
}

std::string number(double value) {
  std::string made;
  append_hundredths(made, hundredths(value));
  return made;
}

void RunWriter::begin_text() {
  origin_ = {};
  pen_.reset();
}

void RunWriter::add(layout::GlyphRun const& run, double x, double y) {
  set_font(run.font, run.size);
  if (run.embolden) {
    out_ += "2 Tr ";
    append_hundredths(out_, hundredths(k_bold_stroke * run.size));
    out_ += " w ";
  }
  for (std::size_t begin = 0; begin < run.glyphs.size();) {
    auto end = begin;
    while (end < run.glyphs.size() && run.glyphs[end].y == run.glyphs[begin].y) ++end;
    add_glyphs(run, {begin, end}, x, hundredths(y - run.glyphs[begin].y));
    begin = end;
  }
  if (run.embolden) out_ += "0 Tr ";
}

/// Font and size stay from one text object to the next.
void RunWriter::set_font(layout::FontId font, double size) {
  if (font_ == font && size_ == size) return;
  font_ = font;
  size_ = size;
  out_ += '/';
  out_ += font_resource(font);
  out_ += ' ';
  append_parts(out_, std::llround(size * k_thousandths), 1000);
  out_ += " Tf ";
}

/// The blanks of a justified line are equal: the first says how wide they are. A blank at the end has its own width.
void RunWriter::set_word_space(layout::GlyphRun const& run, Part part, CodeTable const& codes) {
  if (!codes.spaces_words()) return;
  auto i = part.begin;
  while (i < part.end && run.glyphs[i].text != u" ") ++i;
  if (i == part.end) return;
  double space = 0;
  if (i + 1 < part.end) space = run.glyphs[i + 1].x - run.glyphs[i].x - run.glyphs[i].width * run.size / 1000;
  auto const wanted = std::llround(space * k_thousandths);
  if (wanted == word_space_) return;
  word_space_ = wanted;
  append_parts(out_, wanted, 1000);
  out_ += " Tw ";
}

void RunWriter::move_to(double x, std::int64_t y) {
  Origin const next{hundredths(x), y};
  append_hundredths(out_, next.x - origin_.x);
  out_ += ' ';
  append_hundredths(out_, next.y - origin_.y);
  out_ += " Td";
  origin_ = next;
  pen_ = static_cast<double>(next.x) / k_hundredths;
}

/// Text on the height of what stands before it goes on from there.
void RunWriter::add_glyphs(layout::GlyphRun const& run, Part part, double x, std::int64_t y) {
  auto const& codes = codes_.at(run.font);
  set_word_space(run, part, codes);
  if (!pen_ || y != origin_.y) move_to(x + run.glyphs[part.begin].x, y);
  auto const scale = 1000 / run.size;
  auto const word_space = codes.spaces_words() ? static_cast<double>(word_space_) / k_thousandths * scale : 0;
  // In 1/1000 of the size, from the run's origin: where the next glyph would be painted, and where the one before ends.
  auto pen = (*pen_ - x) * scale;
  auto end_of_last = pen;
  out_ += '[';
  bool open = false;
  for (auto i = part.begin; i < part.end; ++i) {
    auto const& glyph = run.glyphs[i];
    auto const place = glyph.x * scale;
    auto const tolerance = i + 1 == part.end && glyph.text != u" " ? k_end_tolerance : k_tolerance;
    if (auto const amount = correction(pen - place, end_of_last - place, tolerance); amount != 0) {
      if (open) out_ += ')';
      append_integer(out_, amount);
      open = false;
      pen -= static_cast<double>(amount);
    }
    if (!open) out_ += '(';
    open = true;
    auto const code = codes.code(glyph);
    append_code(out_, code, codes.one_byte());
    auto const advance = glyph.width + (code == k_blank_code ? word_space : 0);
    pen += advance;
    end_of_last = place + advance;
  }
  if (open) out_ += ')';
  out_ += "]TJ\n";
  pen_ = x + pen / scale;
}

}  // namespace resolute::formats::pdf
