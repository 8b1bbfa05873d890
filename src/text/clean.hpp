#pragma once
/// What happens within one line: blanks, letter-spacing, controls, composition.
#include "resolute/source.hpp"
#include "text/sourced.hpp"

namespace resolute::text {

/// The text of a stretch of one line after these transformations: runs of blanks become one space; blanks between Han
/// and Latin or digits, and between Han characters, disappear (typesetting-blank); the blanks of letter-spaced words
/// disappear (letter-spacing); controls disappear (drop-control); what is not composed is composed (compose).
[[nodiscard]] SourcedText clean(Source const& source, Range stretch);

/// Whether a blank between these two characters can only be the typesetter's: one of them is CJK.
[[nodiscard]] bool is_typesetting_blank(char32_t left, char32_t right);

}  // namespace resolute::text
