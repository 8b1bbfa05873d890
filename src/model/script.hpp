#pragma once
/// What scripts use to count: tables of letters and numerals, and how to fold a marker into plain code points.
#include <optional>
#include <string>
#include <string_view>

namespace resolute::model::script {

/// The marker as code points, compatibility forms folded (a circled or full-width figure is the figure, a roman
/// numeral sign its letters), figures of any script as ASCII, without vowel marks and invisible controls.
[[nodiscard]] std::u32string fold(std::string_view utf8);

[[nodiscard]] constexpr bool is_digit(char32_t c) {
  return c >= U'0' && c <= U'9';
}
[[nodiscard]] constexpr bool is_latin(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}
[[nodiscard]] bool is_blank(char32_t);
/// Letters and numerals of any script; all else is punctuation.
[[nodiscard]] bool is_alphanumeric(char32_t);
/// Marks that quote a figure: apostrophes and single quotation marks.
[[nodiscard]] bool is_single_quote(char32_t);

/// Rank of a Cyrillic letter in lists; letters that lists skip have none.
[[nodiscard]] std::optional<unsigned> cyrillic_rank(char32_t);
/// The Latin lower-case letter that a Cyrillic letter looks like.
[[nodiscard]] std::optional<char> cyrillic_shape(char32_t);

/// Rank in the abjad order that Arabic lists follow.
[[nodiscard]] std::optional<unsigned> abjad_rank(char32_t);
/// Rank of a spelled-out Arabic letter name.
[[nodiscard]] std::optional<unsigned> arabic_letter_name(std::u32string_view);
/// Value of an Arabic ordinal with or without article and ending.
[[nodiscard]] std::optional<unsigned> arabic_ordinal(std::u32string_view);
/// The word that adds ten to an Arabic ordinal before it.
[[nodiscard]] bool is_arabic_ten(std::u32string_view);

[[nodiscard]] bool is_han_numeral(char32_t);
/// Value of a Han numeral below one hundred.
[[nodiscard]] std::optional<unsigned> han_number(std::u32string_view);
/// Rank of a heavenly stem.
[[nodiscard]] std::optional<unsigned> han_stem(char32_t);

}  // namespace resolute::model::script
