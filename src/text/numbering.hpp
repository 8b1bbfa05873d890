#pragma once
/// Notes that are numbered anew on every page.
#include "text/page.hpp"

namespace resolute::text {

/// Where the notes of every page begin with 1, the number of a note names it on its page only. A document without pages
/// numbers them through: sets `running` of each note. Numbers that begin anew in an annex are the document's own.
void number_through(profile::Grammar const& grammar, Page& page);

}  // namespace resolute::text
