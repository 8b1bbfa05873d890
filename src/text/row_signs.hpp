#pragma once
/// Vowel signs that an extractor of Arabic has set apart from their words, and the parts of a printed line that it made
/// by doing so.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/lines.hpp"

namespace resolute::text {

/// Where the vowel signs at the end begin, if they stand apart from a word; 0 when they are all of the text.
[[nodiscard]] std::optional<std::uint32_t> signs_at_end(std::string_view text);

/// The letters at the beginning of a text.
[[nodiscard]] std::u32string first_word(std::string_view text);

/// Whether signs can belong to the word at the beginning of a text: the tanwin of a stands behind alef, others do not.
[[nodiscard]] bool suit(std::string_view signs, std::string_view text);

/// Whether a text ends with the beginning of a word: "تُ" or "الم".
[[nodiscard]] bool word_goes_on(std::string_view text);

/// Moves the signs of one line, from `begin` to its end, behind their letter in the first word of another that takes
/// them.
void give_signs(Source const& source, Line& from, std::uint32_t begin, Line& to);

/// Moves the signs at the ends of lines to the words that they belong to, at the beginning of the next line: of the
/// next one in this order, of `after` for the last.
void settle_ends(Source const& source, std::vector<Line*> const& order, Line* after);

/// Notes for lines in reading order that they are the parts of one printed line.
void unite(std::vector<Line*> const& order);

}  // namespace resolute::text
