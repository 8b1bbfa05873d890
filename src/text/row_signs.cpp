#include "text/row_signs.hpp"

#include <algorithm>

#include "text/characters.hpp"
#include "text/vowels.hpp"

namespace resolute::text {
namespace {

std::u32string decode(std::string_view text) {
  std::u32string out;
  for (std::size_t at = 0; at < text.size();) out += next(text, at);
  return out;
}

/// Behind so many letters of the text, and behind other signs there where shadda follows them.
std::uint32_t behind(std::string_view text, std::size_t at, std::size_t letters, char32_t sign) {
  constexpr char32_t k_shadda = 0x0651;
  while (at < text.size() && letters > 0)
    if (is_arabic(next(text, at))) --letters;
  while (sign == k_shadda && is_vowel_sign(peek(text, at))) next(text, at);
  return static_cast<std::uint32_t>(at);
}

void widen(Range& range, Range other) {
  if (range.empty()) range = other;
  range = {std::min(range.begin, other.begin), std::max(range.end, other.end)};
}

void widen(Range& range, Line const& line) {
  widen(range, line.whole);
  if (!line.row.empty()) widen(range, line.row);
}

void move(Source const& source, Line& from, std::uint32_t begin, Line& to, std::uint32_t at) {
  if (at == 0) return;
  Range row;
  widen(row, from);
  widen(row, to);
  from.row = to.row = row;
  SourcedText moved;
  if (begin == 0) {
    moved = std::move(from.text);
    from.text = {};
    to.page_start = to.page_start || from.page_start;
  } else {
    auto const closed = from.text.without_blank(source, begin - 1, Transformation::kerning);
    moved = closed.slice(begin - 1, closed.size());
    from.text = closed.slice(0, begin - 1);
  }
  auto made = to.text.slice(0, at);
  made.append(moved);
  made.append(to.text.slice(at, to.text.size()));
  to.text = std::move(made);
  for (auto& gap : to.gaps)
    if (gap.at >= at) gap.at += moved.size();
}

}  // namespace

std::optional<std::uint32_t> signs_at_end(std::string_view text) {
  constexpr std::size_t k_bytes = 2;
  auto end = text.size();
  while (end > 0 && is_vowel_sign(before(text, end))) end -= k_bytes;
  if (end == text.size() || (end > 0 && text[end - 1] != ' ')) return std::nullopt;
  return static_cast<std::uint32_t>(end);
}

std::u32string first_word(std::string_view text) {
  std::u32string out;
  for (std::size_t at = 0; at < text.size();) {
    auto const character = next(text, at);
    if (is_arabic(character))
      out += character;
    else if (!is_vowel_sign(character))
      break;
  }
  return out;
}

bool suit(std::string_view signs, std::string_view text) {
  auto const word = first_word(text);
  if (word.empty()) return false;
  constexpr char32_t k_fathatan = 0x064B;
  constexpr char32_t k_alef = 0x0627;
  return (decode(signs).find(k_fathatan) != std::u32string::npos) == (word.back() == k_alef);
}

bool word_goes_on(std::string_view text) {
  auto const blank = text.rfind(' ');
  auto const last = text.substr(blank == std::string_view::npos ? 0 : blank + 1);
  auto const letters = decode(last);
  if (letters.empty()) return false;
  auto const count = first_word(last).size();
  constexpr std::size_t k_article = 3;
  constexpr char32_t k_waw = 0x0648;
  bool const article = count == k_article && letters[0] == 0x0627 && letters[1] == 0x0644;
  bool const one = count == 1 && letters[0] != k_waw;
  return is_vowel_sign(letters.back()) ? count > 0 && count <= k_article : one || article;
}

void give_signs(Source const& source, Line& from, std::uint32_t begin, Line& to) {
  auto const signs = from.view().substr(begin);
  auto const text = to.view();
  std::size_t word = 0;
  for (std::size_t at = 0; at < text.size(); ++at)
    if ((at == 0 || text[at - 1] == ' ') && first_word(text.substr(at)).size() > 1 && suit(signs, text.substr(at))) {
      word = at;
      break;
    }
  auto const letters = letters_before_signs(first_word(text.substr(word)), decode(signs));
  if (letters == 0) return;
  move(source, from, begin, to, behind(text, word, letters, peek(signs, 0)));
}

void settle_ends(Source const& source, std::vector<Line*> const& order, Line* after) {
  for (std::size_t at = 0; at < order.size(); ++at) {
    auto& line = *order[at];
    auto const signs = signs_at_end(line.view());
    auto* const next = at + 1 < order.size() ? order[at + 1] : after;
    if (!signs || *signs == 0 || next == nullptr) continue;
    line.word_goes_on = word_goes_on(line.view().substr(0, *signs - 1));
    if (line.word_goes_on)
      move(source, line, *signs, *next, behind(next->view(), 0, 1, peek(line.view(), *signs)));
    else
      give_signs(source, line, *signs, *next);
  }
}

void unite(std::vector<Line*> const& order) {
  if (order.size() < 2) return;
  Range row;
  for (auto const* line : order) widen(row, *line);
  for (auto* line : order) {
    line->row = row;
    line->row_goes_on = line != order.back();
  }
}

}  // namespace resolute::text
