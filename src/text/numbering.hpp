#pragma once
/// Notes that are numbered anew on every page or in every annex.
#include "text/page.hpp"

namespace resolute::text {

/// Where the notes of every page or annex begin with 1, the number of a note names it there only. A document without
/// pages numbers them through, as the United Nations do in theirs: sets `running` of each such note.
void number_through(profile::Grammar const& grammar, Page& page);

}  // namespace resolute::text
