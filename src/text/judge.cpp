#include "text/judge.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <limits>

#include "text/characters.hpp"

namespace resolute::text {
namespace {

using profile::LanguageSet;
using profile::Plausible;

// What a character is worth.
constexpr double k_known_word = 1;
constexpr double k_common_han = 1;
constexpr double k_mark = 0.4;
constexpr double k_clean_word = 0.3;  ///< letters of the language, all capitals or none or the first
constexpr double k_ascii = 0.3;       ///< where ASCII is evidence
constexpr double k_guest_word = 0.15;
constexpr double k_rare_han = -0.3;
constexpr double k_lone_han = 0;
constexpr double k_han_in_word = -0.1;
constexpr double k_symbol = -0.3;
constexpr double k_unlikely_word = -0.5;  ///< letters of several scripts, capitals in the middle
constexpr double k_symbol_in_word = -0.8;
constexpr double k_never = -1;  ///< controls, unassigned, private, box drawing, ill-formed bytes

/// What a letter of a known word in ASCII adds for its language, and the most that all of them may: a list of English
/// names in a Chinese text must not make it English.
constexpr double k_ascii_letter = 0.1;
constexpr double k_most_ascii = 12;

LanguageSet find(std::unordered_map<char32_t, LanguageSet> const& in, char32_t key) {
  auto const found = in.find(key);
  return found == in.end() ? 0 : found->second;
}

UChar32 as_icu(char32_t character) {
  return static_cast<UChar32>(character);
}

bool is_ideograph(char32_t character) {
  return u_hasBinaryProperty(as_icu(character), UCHAR_IDEOGRAPHIC) != 0;
}

bool in_spelled_word(char32_t character) {
  if (character < k_ascii_end) return is_letter(character);
  return (u_isUAlphabetic(as_icu(character)) != 0 || u_charType(as_icu(character)) == U_NON_SPACING_MARK) &&
         !is_ideograph(character);
}

/// Characters that no text of ours has.
bool is_never(char32_t character) {
  constexpr char32_t k_stands_for_ill_formed = 0xFFFD;
  if (character == k_stands_for_ill_formed) return true;
  if (character >= 0x2500 && character <= 0x259F) return true;  // box drawing, blocks
  auto const type = u_charType(as_icu(character));
  return type == U_CONTROL_CHAR || type == U_UNASSIGNED || type == U_PRIVATE_USE_CHAR || type == U_SURROGATE;
}

/// Marks that never stand inside a word: opening quotation marks, symbols.
bool is_between_words(char32_t character) {
  auto const type = u_charType(as_icu(character));
  return type == U_INITIAL_PUNCTUATION || type == U_START_PUNCTUATION || type == U_MATH_SYMBOL ||
         type == U_CURRENCY_SYMBOL || type == U_MODIFIER_SYMBOL || type == U_OTHER_SYMBOL;
}

class Judge {
 public:
  Judge(Plausible const& plausible, Evidence evidence) : plausible_(plausible), evidence_(evidence) {}

  void weigh(std::string_view text) {
    char32_t previous = 0;
    for (std::size_t at = 0; at < text.size();) {
      auto const character = next(text, at);
      if (in_spelled_word(character)) {
        word_ += character;
      } else {
        end_word();
        weigh_single(previous, character, peek(text, at));
      }
      previous = character;
    }
    end_word();
  }

  [[nodiscard]] Verdict verdict() const {
    Verdict best;
    auto const most = static_cast<double>(std::ranges::max(ascii_));
    auto const scale = most == 0 ? 0 : std::min(most * k_ascii_letter, k_most_ascii) / most;
    auto best_fit = -std::numeric_limits<double>::infinity();
    for (std::size_t one = 0; one < plausible_.languages; ++one) {
      auto const fit = totals_.at(one) + static_cast<double>(ascii_.at(one)) * scale;
      if (fit <= best_fit) continue;
      best_fit = fit;
      best = {totals_.at(one), counted_};
    }
    return best;
  }

 private:
  void give(LanguageSet who, std::size_t count, double value, double others) {
    auto const times = static_cast<double>(count);
    for (std::size_t one = 0; one < plausible_.languages; ++one)
      totals_.at(one) += times * (((who >> one) & 1U) != 0 ? value : others);
    counted_ += count;
  }

  void weigh_single(char32_t previous, char32_t character, char32_t following) {
    auto const after_letter = in_spelled_word(previous);
    auto const before_letter = in_spelled_word(following);
    auto const beside_letter = after_letter || before_letter;
    if (character < k_ascii_end) {
      if (evidence_ == Evidence::beyond_ascii) return;
      auto const good = character >= ' ' ? character != 0x7F : is_white(character);
      give(~LanguageSet{0}, 1, good ? k_ascii : k_never, k_never);
    } else if (is_ideograph(character)) {
      // Chinese stands in runs. One alone, between words in Latin letters, is a dash or a quotation mark gone wrong.
      auto const common = is_cjk(previous) || is_cjk(following) ? k_common_han : k_lone_han;
      give(find(plausible_.letters, character), 1, beside_letter ? k_han_in_word : common,
           beside_letter ? k_symbol_in_word : k_rare_han);
    } else if (is_never(character)) {
      give(~LanguageSet{0}, 1, k_never, k_never);
    } else {
      auto const splits = after_letter && before_letter && is_between_words(character);
      give(find(plausible_.marks, character), 1, splits ? k_symbol_in_word : k_mark,
           beside_letter ? k_symbol_in_word : k_symbol);
    }
  }

  void end_word() {
    if (word_.empty()) return;
    auto const beyond = static_cast<std::size_t>(
        std::ranges::count_if(word_, [](char32_t character) { return character >= k_ascii_end; }));
    auto const cased = well_cased();
    for (auto& character : word_) character = static_cast<char32_t>(u_foldCase(as_icu(character), U_FOLD_CASE_DEFAULT));
    if (beyond == 0) {
      note_ascii_word();
    } else {
      weigh_word(evidence_ == Evidence::all ? word_.size() : beyond, cased);
    }
    word_.clear();
  }

  /// Such a word is the same in nearly all decodings, but it tells the language that the rest must fit.
  void note_ascii_word() {
    auto const found = plausible_.words.find(word_);
    if (found != plausible_.words.end())
      for (std::size_t one = 0; one < plausible_.languages; ++one)
        if (((found->second >> one) & 1U) != 0) ascii_.at(one) += word_.size();
    if (evidence_ == Evidence::all) give(~LanguageSet{0}, word_.size(), k_ascii, k_ascii);
  }

  void weigh_word(std::size_t count, bool cased) {
    auto ours = ~LanguageSet{0};
    auto guests = ~LanguageSet{0};
    for (auto const character : word_) {
      auto const letter = find(plausible_.letters, character);
      ours &= letter;
      guests &= letter | find(plausible_.guests, character);
    }
    auto const found = plausible_.words.find(word_);
    auto const known = found == plausible_.words.end() ? LanguageSet{0} : found->second;
    auto const times = static_cast<double>(count);
    for (std::size_t one = 0; one < plausible_.languages; ++one) {
      auto const has = [one](LanguageSet set) { return ((set >> one) & 1U) != 0; };
      auto value = k_unlikely_word;
      if (cased && has(known)) {
        value = k_known_word;
      } else if (cased && has(ours)) {
        value = k_clean_word;
      } else if (cased && has(guests) && word_.size() > 1) {
        value = k_guest_word;
      }
      totals_.at(one) += times * value;
    }
    counted_ += count;
  }

  /// Not "aBc": a wrong decoding mixes the cases.
  [[nodiscard]] bool well_cased() const {
    std::size_t upper = 0;
    std::size_t lower = 0;
    for (auto const character : word_) {
      if (is_upper(character)) ++upper;
      if (is_lower(character)) ++lower;
    }
    return upper == 0 || lower == 0 || (upper == 1 && is_upper(word_.front()));
  }

  Plausible const& plausible_;
  Evidence evidence_;
  std::u32string word_;
  std::array<double, std::numeric_limits<LanguageSet>::digits> totals_{};
  /// Letters of known words that are all ASCII.
  std::array<std::size_t, std::numeric_limits<LanguageSet>::digits> ascii_{};
  std::size_t counted_ = 0;
};

}  // namespace

Verdict judge(std::string_view text, Plausible const& plausible, Evidence evidence) {
  Judge one(plausible, evidence);
  one.weigh(text);
  return one.verdict();
}

}  // namespace resolute::text
