#pragma once
/// What texts in the known languages look like: the yardstick by which the right decoding of bytes is told from wrong
/// ones.
#include <cstdint>
#include <string>
#include <unordered_map>

namespace resolute::profile {

/// Bit n stands for the n-th language.
using LanguageSet = std::uint32_t;

/// Read from `lang/xx/plausible.tsv`; a language without this file takes no part.
struct Plausible {
  std::size_t languages = 0;
  std::unordered_map<char32_t, LanguageSet> letters;
  std::unordered_map<char32_t, LanguageSet> marks;        ///< punctuation and invisible characters
  std::unordered_map<char32_t, LanguageSet> guests;       ///< letters of foreign names
  std::unordered_map<std::u32string, LanguageSet> words;  ///< frequent words, in lower case
};

[[nodiscard]] Plausible load_plausible();

}  // namespace resolute::profile
