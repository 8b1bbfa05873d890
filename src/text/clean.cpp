#include "text/clean.hpp"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <vector>

#include "text/characters.hpp"

namespace resolute::text {
namespace {

/// A word is letter-spaced when at least this many single characters stand in a row with one blank between each.
constexpr std::size_t k_letter_spaced = 5;

/// A run of characters of one line without white space.
struct Token {
  Range range;
  bool single = false;  ///< one code point
};

std::vector<Token> tokens(std::string_view text, Range stretch) {
  std::vector<Token> found;
  std::size_t at = stretch.begin;
  while (at < stretch.end) {
    auto const begin = static_cast<std::uint32_t>(at);
    if (is_white(next(text, at))) continue;
    std::size_t characters = 1;
    auto end = at;
    while (at < stretch.end && !is_white(next(text, at))) {
      end = at;
      ++characters;
    }
    at = end;
    found.push_back({{begin, static_cast<std::uint32_t>(end)}, characters == 1});
  }
  return found;
}

/// For each blank after a token: whether it belongs to a letter-spaced word. The last letter of the word may be glued
/// to what follows ("2 0 d" + "ay…"), so the blank before the first longer token counts too.
std::vector<bool> letter_spacing(std::vector<Token> const& all) {
  std::vector<bool> closed(all.size(), false);
  for (std::size_t begin = 0; begin < all.size();) {
    auto end = begin;
    while (end < all.size() && all[end].single && (end == begin || all[end].range.begin == all[end - 1].range.end + 1))
      ++end;
    if (end - begin >= k_letter_spaced)
      for (auto at = begin; at + 1 < end; ++at) closed[at] = true;
    begin = std::max(end, begin + 1);
  }
  return closed;
}

bool needs_composing(std::string_view token) {
  bool const ascii = std::ranges::all_of(token, [](char byte) { return static_cast<signed char>(byte) >= 0; });
  if (ascii) return false;
  UErrorCode status = U_ZERO_ERROR;
  auto const* nfc = icu::Normalizer2::getNFCInstance(status);
  auto const input = icu::UnicodeString::fromUTF8(icu::StringPiece(token.data(), static_cast<int32_t>(token.size())));
  return nfc->isNormalized(input, status) == 0;
}

void append_token(SourcedText& out, Source const& source, Range token) {
  if (needs_composing(source.slice(token))) {
    out.append(source, token, Transformation::compose);
    return;
  }
  auto begin = token.begin;
  for (std::size_t at = token.begin; at < token.end;) {
    auto const here = static_cast<std::uint32_t>(at);
    if (!is_control(next(source.text, at))) continue;
    auto const after = static_cast<std::uint32_t>(at);
    out.append(source, {begin, here});
    out.append(source, {here, after}, Transformation::drop_control);
    begin = after;
  }
  out.append(source, {begin, token.end});
}

Transformation blank_rule(Source const& source, Range blank, bool letter_spaced) {
  if (letter_spaced) return Transformation::letter_spacing;
  if (is_typesetting_blank(before(source.text, blank.begin), peek(source.text, blank.end)))
    return Transformation::typesetting_blank;
  return source.slice(blank) == " " ? Transformation::verbatim : Transformation::collapse_blanks;
}

}  // namespace

bool is_typesetting_blank(char32_t left, char32_t right) {
  return is_cjk(left) || is_cjk(right);
}

SourcedText clean(Source const& source, Range stretch) {
  SourcedText out;
  auto const all = tokens(source.text, stretch);
  auto const closed = letter_spacing(all);
  for (std::size_t at = 0; at < all.size(); ++at) {
    append_token(out, source, all[at].range);
    if (at + 1 == all.size()) break;
    Range const blank{all[at].range.end, all[at + 1].range.begin};
    out.append(source, blank, blank_rule(source, blank, closed[at]));
  }
  return out;
}

}  // namespace resolute::text
