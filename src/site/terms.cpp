#include "site/terms.hpp"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>

#include "resolute/diagnostic.hpp"
#include "site/letters.hpp"
#include "text/characters.hpp"

namespace resolute::site {
namespace {

bool is_mark(char32_t character) {
  return (U_GET_GC_MASK(static_cast<UChar32>(character)) & U_GC_M_MASK) != 0;
}

bool is_han(char32_t character) {
  if (character < 0x2E80) return false;
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(static_cast<UChar32>(character), &status) == USCRIPT_HAN;
}

bool is_word(char32_t character) {
  constexpr auto k_of_words = U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK;
  return (U_GET_GC_MASK(static_cast<UChar32>(character)) & k_of_words) != 0 && !is_han(character);
}

/// What stands between the words of a symbol.
bool is_joint(char32_t character) {
  return character == '/' || character == '.';
}

std::string decomposed_small(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  auto const* const normalizer = icu::Normalizer2::getNFKDInstance(status);
  auto const given = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
  icu::UnicodeString made;
  if (U_SUCCESS(status)) normalizer->normalize(given, made, status);
  if (U_FAILURE(status)) throw InternalError("ICU has no NFKD");
  std::string out;
  made.toLower(icu::Locale::getRoot()).toUTF8String(out);
  return out;
}

bool has_stroke_and_digit(std::string_view text) {
  return text.find('/') != std::string_view::npos &&
         std::ranges::any_of(text, [](char one) { return text::is_digit(static_cast<unsigned char>(one)); });
}

/// The word without an article or the like that is written as one with it.
std::string_view without_prefix(std::string_view word) {
  constexpr std::size_t k_left = 3;  // characters
  for (auto const& prefix : letters().prefixes) {
    if (!word.starts_with(prefix)) continue;
    auto const rest = word.substr(prefix.size());
    std::size_t at = 0;
    std::size_t characters = 0;
    for (; at < rest.size() && characters < k_left; ++characters) text::next(rest, at);
    if (characters == k_left) return rest;
  }
  return word;
}

/// Reads the pieces of a text in its normal form.
class Cutter {
 public:
  explicit Cutter(std::string_view text) : text_(text) {}

  std::vector<Piece> run() {
    while (at_ < text_.size()) {
      auto const character = text::peek(text_, at_);
      if (is_han(character))
        made_.push_back({Piece::Kind::han, std::string(take(is_han))});
      else if (is_word(character))
        joined_words();
      else
        text::next(text_, at_);
    }
    return std::move(made_);
  }

 private:
  template <class Which>
  std::string_view take(Which which) {
    auto const begin = at_;
    while (at_ < text_.size() && which(text::peek(text_, at_))) text::next(text_, at_);
    return text_.substr(begin, at_ - begin);
  }

  /// Words with one joint between each two: a symbol, or as many words.
  void joined_words() {
    auto const begin = at_;
    std::vector<std::string_view> words{take(is_word)};
    while (at_ + 1 < text_.size() && is_joint(text::peek(text_, at_)) && is_word(text::peek(text_, at_ + 1))) {
      ++at_;
      words.push_back(take(is_word));
    }
    auto const whole = text_.substr(begin, at_ - begin);
    if (words.size() <= k_longest_symbol && has_stroke_and_digit(whole)) {
      made_.push_back({Piece::Kind::symbol, std::string(whole)});
      return;
    }
    for (auto const word : words) made_.push_back({Piece::Kind::word, std::string(without_prefix(word))});
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<Piece> made_;
};

void count_symbol(TermCounts& counts, std::string_view symbol) {
  auto rest = symbol;
  while (!rest.empty()) {
    if (has_stroke_and_digit(rest)) ++counts[std::string(rest)];
    auto const end = std::min(rest.find_first_of("/."), rest.size());
    ++counts[std::string(rest.substr(0, end))];
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

void count_han(TermCounts& counts, std::string_view run) {
  std::size_t at = 0;
  while (at < run.size()) {
    auto const begin = at;
    text::next(run, at);
    auto end = at;
    if (end < run.size()) text::next(run, end);
    ++counts[std::string(run.substr(begin, end - begin))];
  }
}

}  // namespace

std::string normal_form(std::string_view text) {
  auto const& table = letters();
  auto const small = decomposed_small(text);
  std::string out;
  char32_t letter = 0;  // the character before
  for (std::size_t at = 0; at < small.size();) {
    auto const character = text::next(small, at);
    if (is_mark(character)) {
      if (std::ranges::find(table.kept_marks, std::pair{letter, character}) != table.kept_marks.end())
        text::append(out, character);
      continue;
    }
    letter = character;
    if (auto const found = table.becomes.find(character); found != table.becomes.end())
      out += found->second;
    else
      text::append(out, character);
  }
  return out;
}

std::vector<Piece> pieces(std::string_view text) {
  auto const normal = normal_form(text);
  return Cutter(normal).run();
}

TermCounts count_terms(std::string_view text) {
  TermCounts counts;
  for (auto const& piece : pieces(text)) {
    switch (piece.kind) {
      case Piece::Kind::word:
        ++counts[piece.text];
        break;
      case Piece::Kind::symbol:
        count_symbol(counts, piece.text);
        break;
      case Piece::Kind::han:
        count_han(counts, piece.text);
        break;
    }
  }
  return counts;
}

}  // namespace resolute::site
