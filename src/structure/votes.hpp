#pragma once
/// The result of a vote in words: "[Adopted by a recorded vote of 29 to 13, with 5 abstentions. …]".
#include <string_view>
#include <vector>

#include "profile/grammar.hpp"
#include "structure/inlines.hpp"

namespace resolute::structure {

/// Marks the outcome of a vote, its figures (in favour, against, abstaining, which stand in this order in every
/// language) and the lists of voters. Nothing is marked where the text does not say that there was no vote, and has not
/// just three figures.
[[nodiscard]] std::vector<Span> find_vote(std::string_view text, profile::Grammar const& grammar);

}  // namespace resolute::structure
