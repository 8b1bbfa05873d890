#pragma once
/// Blanks that the setting of a line has left inside words: "Confere nce", "seventy -fifth", "Women 's".
#include <vector>

#include "profile/grammar.hpp"
#include "text/lines.hpp"

namespace resolute::text {

/// Closes the blanks inside words where the words of the document or of the language prove that they are none between
/// two; leaves the others. Does nothing in a language without words of its own (profile/words.hpp).
void close_kerning(Source const& source, std::vector<Line>& lines, profile::Grammar const& grammar);

}  // namespace resolute::text
