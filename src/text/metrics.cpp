#include "text/metrics.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <vector>

#include "text/characters.hpp"

namespace resolute::text {
namespace {

/// Thousandths of an em for U+0020 to U+007E.
constexpr std::array<std::uint16_t, 95> k_times{
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,  // blank to slash
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,  // 0 to ?
    921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,  // @ to O
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,  // P to _
    333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,  // ` to o
    500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,       // p to ~
};

/// Hundredths of an em for U+0621 to U+064A: at the end of a word or before a letter that does not join, and joined to
/// the letter behind; 0 for those that never are. Measured on the full lines of resolutions in naskh faces; the mean of
/// a text is that of the other letters of the script.
constexpr std::array<std::uint8_t, 42> k_naskh{
    32, 40, 30, 45, 34, 50, 20, 60, 28, 64, 66, 60, 50, 50, 40, 48, 40, 30, 75, 75, 75,
    75, 59, 59, 40, 40, 42, 42, 42, 42, 42, 42, 75, 42, 45, 37, 43, 41, 28, 35, 50, 44,
};
constexpr std::array<std::uint8_t, 42> k_naskh_joined{
    0,  0,  0,  0,  0,  24, 0, 23, 0, 38, 40, 62, 62, 48, 0,  0,  0,  0,  72, 68, 68,
    72, 80, 76, 40, 41, 0,  0, 0,  0, 0,  0,  31, 40, 44, 28, 39, 27, 29, 0,  0,  37,
};
constexpr char32_t k_first_arabic = 0x0621;

bool has_naskh(char32_t character) {
  return character >= k_first_arabic && character < k_first_arabic + k_naskh.size();
}

constexpr double k_thousand = 1000;

/// Thousandths of an em of each byte of ASCII; its controls take no room.
constexpr auto k_ascii = [] {
  std::array<std::uint16_t, 256> all{};
  for (std::size_t at = 0; at < k_times.size(); ++at) all.at(' ' + at) = k_times.at(at);
  return all;
}();

/// Thousandths of an em of a character before one that does not join it.
std::uint16_t width_of(char32_t character) {
  constexpr std::uint16_t k_em = 1000;
  constexpr std::uint16_t k_tens = 10;
  if (character >= 0x20 && character < 0x7F) return k_times.at(character - 0x20);
  if (is_cjk(character)) return k_em;
  if (has_naskh(character)) return static_cast<std::uint16_t>(k_tens * k_naskh.at(character - k_first_arabic));
  if (is_right_to_left(character)) return width(character) == 0 ? 0 : 420;
  if (character >= 0x0400 && character < 0x0530) return is_upper(character) ? 700 : 510;
  if (character >= 0x00C0 && character < 0x0250) return is_upper(character) ? 680 : 440;
  if (width(character) == 0) return 0;
  switch (character) {
    case 0x2014:
      return k_em;
    case 0x2018:
    case 0x2019:
      return 330;
    case 0x201C:
    case 0x201D:
      return 440;
    default:
      return 500;
  }
}

std::array<CharacterWidth, k_two_bytes_end> widths_of_two_bytes() {
  std::array<CharacterWidth, k_two_bytes_end> all{};
  for (char32_t character = 0; character < k_two_bytes_end; ++character) {
    auto& own = all.at(character);
    own.thousandths = width_of(character);
    own.columns = static_cast<std::uint8_t>(width(character));
    if (!has_naskh(character)) continue;
    constexpr char32_t k_hamza = 0x0621;
    constexpr int k_tens = 10;
    own.is_joined = character != k_hamza;
    if (auto const joined = k_naskh_joined.at(character - k_first_arabic); joined != 0)
      own.when_joined = static_cast<std::int16_t>(k_tens * joined - own.thousandths);
  }
  return all;
}

}  // namespace

std::array<CharacterWidth, k_two_bytes_end> const& character_widths() {
  static auto const k_widths = widths_of_two_bytes();
  return k_widths;
}

CharacterWidth width_beyond_two_bytes(char32_t character) {
  return {width_of(character), 0, static_cast<std::uint8_t>(width(character)), false};
}

double PrintedWidth::ems() const {
  return static_cast<double>(thousandths_) / k_thousand;
}

double ascii_width(std::string_view text) {
  // Two sums, so that one addition need not wait for the other.
  std::uint64_t even = 0;
  std::uint64_t odd = 0;
  auto const width = [&](std::size_t at) { return k_ascii[static_cast<unsigned char>(text[at])]; };
  std::size_t at = 0;
  for (; at + 1 < text.size(); at += 2) {
    even += width(at);
    odd += width(at + 1);
  }
  if (at < text.size()) even += width(at);
  return static_cast<double>(even + odd) / k_thousand;
}

double printed_width(std::string_view text) {
  if (is_ascii(text)) return ascii_width(text);
  PrintedWidth width;
  for (std::size_t at = 0; at < text.size();) width.add(inline_next(text, at));
  return width.ems();
}

double full_width(std::vector<double> const& widths) {
  constexpr double k_shortest = 15;  // ems; no column of text is so narrow
  constexpr double k_near = 0.12;
  std::map<int, std::size_t> counts;
  for (auto const width : widths)
    if (width >= k_shortest) ++counts[static_cast<int>(width)];
  if (counts.empty()) return k_shortest;
  auto const score = [&](int width) {
    double sum = 0;  // of the text, not of the lines: a short document has as many short lines
    for (auto at = counts.lower_bound(width - 2); at != counts.end() && at->first <= width + 2; ++at)
      sum += at->first * static_cast<double>(at->second);
    return sum;
  };
  auto const most = std::ranges::max_element(counts, {}, [&](auto const& count) { return score(count.first); })->first;
  std::vector<double> full;
  for (auto const width : widths)
    if (width > (1 - k_near) * most && width < (1 + k_near) * most) full.push_back(width);
  std::ranges::sort(full);
  constexpr std::size_t k_sixth = 6;
  return full[full.size() - 1 - full.size() / k_sixth];
}

double printed_width(SourcedText const& text) {
  constexpr double k_blank = 0.25;
  double ems = printed_width(text.view());
  for (auto const& piece : text.pieces())
    if (piece.transformation == Transformation::typesetting_blank) ems += k_blank;
  return ems;
}

}  // namespace resolute::text
