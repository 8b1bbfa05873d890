#include "text/joint.hpp"

#include <string>

#include "text/characters.hpp"
#include "text/clean.hpp"
#include "text/marks.hpp"

namespace resolute::text {
namespace {

/// Whether nothing stands between two lines.
bool joins_closed(std::string_view text, std::string_view following, bool word_spaces) {
  auto const left = before(text, text.size());
  auto const right = peek(following, 0);
  if (left == 0 || left == ' ' || is_typesetting_blank(left, right) || !word_spaces) return true;
  bool const dash = left == 0x2013 && is_digit(right);
  return begins_with_closing(following) || ends_with_opening(text) || is_hyphen(left) || left == '/' || dash;
}

constexpr bool in_written_word(char32_t character) {
  return is_letter(character) || character == 0x2019 || character == '\'';
}

constexpr bool in_tied_word(char32_t character) {
  return in_written_word(character) || is_hyphen(character);
}

/// "7." before "2017 年": closed, they would be one number.
bool is_number_before_digit(std::string_view text, std::string_view following) {
  return text.ends_with('.') && text.find('.') + 1 == text.size() && paragraph_number(text) &&
         is_digit(peek(following, 0));
}

/// `end` itself where there is none, or one that is too long for a word: hyphens may tie a whole text.
std::size_t word_begin(std::string_view text, std::size_t end) {
  constexpr std::size_t k_longest = 256;  // bytes
  auto begin = end;
  while (begin > 0 && in_tied_word(before(text, begin))) {
    begin = begin_before(text, begin);
    if (end - begin > k_longest) return end;
  }
  return begin;
}

std::size_t word_end(std::string_view text, std::size_t at) {
  return run_end<in_tied_word>(text, at, true);
}

}  // namespace

bool Words::has(std::string_view word) const {
  if (!likely_) likely_ = likely_asked();
  if (likely_->is_asked(word)) return likely_->count(word) > 0;
  if (!all_) all_ = all();
  return all_->contains(word);
}

template <class Each>
void Words::for_each_word(Each const& each) const {
  for (std::size_t line = 0; line < page_.lines.size(); ++line) {
    auto const text = page_.text(line);
    if (text.find('-') == std::string_view::npos && !page_.is_body(line)) continue;
    for (std::size_t at = 0; at < text.size();) {
      auto const begin = run_end<in_written_word>(text, at, false);
      at = word_end(text, begin);
      if (at < text.size()) each(text.substr(begin, at - begin));
    }
  }
}

/// The words that stand around hyphens at the ends of lines, in the two forms that they may have.
AskedWords Words::likely_asked() const {
  AskedWords asked;
  // The beginning of a word before such a hyphen, in the body and in notes, which go on behind each other.
  std::string_view cut_in_body;
  std::string_view cut_in_note;
  for (std::size_t line = 0; line < page_.lines.size(); ++line) {
    auto const text = page_.text(line);
    if (text.empty()) continue;
    auto& cut = page_.roles[line] == LineRole::note ? cut_in_note : cut_in_body;
    if (!cut.empty() && (page_.is_body(line) || page_.roles[line] == LineRole::note)) {
      auto const rest = text.substr(0, word_end(text, 0));
      asked.ask(std::string(cut).append(rest));
      asked.ask(std::string(cut).append("-").append(rest));
      cut = {};
    }
    auto const hyphen = begin_before(text, text.size());
    if (is_hyphen(peek(text, hyphen))) cut = text.substr(word_begin(text, hyphen), hyphen - word_begin(text, hyphen));
  }
  for_each_word([&](std::string_view word) { asked.meet(word); });
  return asked;
}

Words::Set Words::all() const {
  Set words;
  for_each_word([&](std::string_view word) { words.insert(word); });
  return words;
}

/// A hyphen at a line's end only breaks the word when the document has the word without it and not with it. Where it
/// has neither, the language decides: whether its typesetters break words.
bool Joints::breaks_word(std::string_view text, std::string_view following) const {
  auto const hyphen = before(text, text.size());
  if (!is_hyphen(hyphen) || !is_lower(peek(following, 0))) return false;
  auto const stem_end = text.size() - (hyphen == '-' ? 1U : 3U);
  if (!is_letter(before(text, stem_end))) return false;
  auto const begin = word_begin(text, stem_end);
  if (begin == stem_end) return false;
  auto const rest = following.substr(0, word_end(following, 0));
  auto const stem = std::string(text.substr(begin, stem_end - begin));
  if (words_.has(stem + "-" + std::string(rest))) return false;
  return words_.has(stem + std::string(rest)) || grammar_.language->breaks_words;
}

void Joints::append(SourcedText& text, std::size_t last, std::string_view following) const {
  auto const& line = page_.lines[last];
  Range const blank{line.range.end, line.whole.end};
  if (blank.empty()) return;
  if (breaks_word(text.view(), following) && text.pieces().back().source.end == blank.begin) {
    auto const hyphen = before(text.view(), text.size());
    text.replace_last(source_, hyphen == '-' ? 1 : 3, blank.end, Transformation::break_hyphen);
    return;
  }
  auto const left = before(text.view(), text.size());
  bool const lone_dash = is_hyphen(left) && begin_before(text.view(), text.size()) == 0;
  bool const marked =
      lone_dash || begins_with_quoted_number(following) || is_number_before_digit(text.view(), following);
  bool const closed =
      line.word_goes_on || (!marked && joins_closed(text.view(), following, grammar_.language->word_spaces));
  text.append(source_, blank, closed ? Transformation::join_closed : Transformation::join_with_space);
}

}  // namespace resolute::text
