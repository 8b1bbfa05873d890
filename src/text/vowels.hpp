#pragma once
/// Arabic vowel signs, which stand above or below the letter before them, and where they go when an extractor has set
/// them apart.
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "resolute/source.hpp"

namespace resolute::text {

/// One character of a line, in reading order.
struct Atom {
  Range range;
  char32_t character = 0;
  bool closed = false;  ///< a blank that an extractor has put into a word
};

/// Vowels, doubling of vowels (tanwin), of consonants (shadda), and their absence.
[[nodiscard]] bool is_vowel_sign(char32_t);

/// A letter that such signs may stand with.
[[nodiscard]] bool is_arabic(char32_t);

/// How many letters of the word stand before these signs: tanwin closes a word, shadda is likeliest on the last but one
/// consonant, a vowel on the first.
[[nodiscard]] std::size_t letters_before_signs(std::u32string_view word, std::u32string_view signs);

/// Puts vowel signs that stand before their letter, or apart from it, behind it, and closes the blanks that parted a
/// word with them.
void settle_vowels(std::vector<Atom>& atoms);

}  // namespace resolute::text
