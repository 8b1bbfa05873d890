// The closed list of what may happen to characters on their way into the model.
#include "model/transformation.hpp"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <array>

#include "text/characters.hpp"

namespace resolute {
namespace {

bool only_blanks(std::string_view source) {
  return !source.empty() && text::is_blank(source);
}
bool anything(std::string_view source) {
  return !source.empty();
}

bool hyphen_and_break(std::string_view source) {
  std::size_t at = 0;
  if (source.empty()) return false;
  auto const hyphen = text::next(source, at);
  constexpr char32_t k_hyphen = 0x2010;
  return (hyphen == '-' || hyphen == k_hyphen) && only_blanks(source.substr(at));
}

template <bool (*Is)(char32_t)>
bool only(std::string_view source) {
  for (std::size_t at = 0; at < source.size();)
    if (!Is(text::next(source, at))) return false;
  return !source.empty();
}

bool is_tatweel(char32_t character) {
  return character == 0x0640;
}

bool is_mark_bracket(char32_t character) {
  return character == '(' || character == ')' || character == '[' || character == ']' || character == '/' ||
         text::is_white(character);
}

std::string same(std::string_view source) {
  return std::string(source);
}
std::string one_space(std::string_view) {
  return " ";
}
std::string nothing(std::string_view) {
  return {};
}

std::string normalised(icu::Normalizer2 const* form, std::string_view source) {
  UErrorCode status = U_ZERO_ERROR;
  auto const input = icu::UnicodeString::fromUTF8(icu::StringPiece(source.data(), static_cast<int32_t>(source.size())));
  std::string out;
  auto const result = form->normalize(input, status);
  if (U_FAILURE(status)) throw InternalError("Unicode normalisation failed");
  result.toUTF8String(out);
  return out;
}

std::string composed(std::string_view source) {
  UErrorCode status = U_ZERO_ERROR;
  return normalised(icu::Normalizer2::getNFCInstance(status), source);
}

/// Compatibility forms are decomposed by Unicode; the bullets of symbol fonts in the private use area are ours to know.
std::string folded(std::string_view source) {
  std::size_t at = 0;
  if (text::is_private_bullet(text::next(source, at))) return "\u2022";
  UErrorCode status = U_ZERO_ERROR;
  return normalised(icu::Normalizer2::getNFKCInstance(status), source);
}

struct Rule {
  Transformation transformation;
  std::string_view name;
  /// What it may be done to.
  bool (*permitted)(std::string_view);
  /// What it makes of it.
  std::string (*apply)(std::string_view);
};

constexpr std::array k_rules{
    Rule{Transformation::verbatim, "verbatim", anything, same},
    Rule{Transformation::join_with_space, "join-with-space", only_blanks, one_space},
    Rule{Transformation::join_closed, "join-closed", only_blanks, nothing},
    Rule{Transformation::collapse_blanks, "collapse-blanks", only_blanks, one_space},
    Rule{Transformation::letter_spacing, "letter-spacing", only_blanks, nothing},
    Rule{Transformation::typesetting_blank, "typesetting-blank", only_blanks, nothing},
    Rule{Transformation::break_hyphen, "break-hyphen", hyphen_and_break, nothing},
    Rule{Transformation::drop_control, "drop-control", only<text::is_control>, nothing},
    Rule{Transformation::drop_bidi_control, "drop-bidi-control", only<text::is_bidi_control>, nothing},
    Rule{Transformation::drop_invisible, "drop-invisible", only<text::is_invisible>, nothing},
    Rule{Transformation::drop_elongation, "drop-elongation", only<is_tatweel>, nothing},
    Rule{Transformation::kerning, "kerning", only_blanks, nothing},
    Rule{Transformation::mark_bracket, "mark-bracket", only<is_mark_bracket>, nothing},
    Rule{Transformation::fold, "fold", only<text::is_folded>, folded},
    Rule{Transformation::compose, "compose", anything, composed},
};

constexpr bool in_order() {
  for (std::size_t at = 0; at < k_rules.size(); ++at)
    if (static_cast<std::size_t>(k_rules[at].transformation) != at) return false;
  return true;
}
static_assert(in_order(), "one rule for each transformation, in the order of the enumeration");

Rule const& rule(Transformation transformation) {
  return k_rules.at(static_cast<std::size_t>(transformation));
}

}  // namespace

std::string_view name(Transformation transformation) {
  return rule(transformation).name;
}
std::string apply(Transformation transformation, std::string_view source) {
  return rule(transformation).apply(source);
}
void append_applied(std::string& out, Transformation transformation, std::string_view source) {
  auto* const apply = rule(transformation).apply;
  if (apply == same)
    out += source;
  else if (apply != nothing)
    out += apply(source);
}
bool permitted(Transformation transformation, std::string_view source) {
  return rule(transformation).permitted(source);
}

}  // namespace resolute
