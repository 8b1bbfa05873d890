#pragma once
/// What the pages repeat: running headers, with the document's own symbol and the beginning of its title, at the top of
/// every page but the first; numbers of the pages.
#include "text/page.hpp"

namespace resolute::text {

/// Finds the document's symbol in the masthead, and books the lines that repeat it or the title as running headers.
void find_running_headers(profile::Grammar const&, Page&);

/// Books the numbers that stand alone at the top or the foot of the pages, behind the running headers.
void find_lone_page_numbers(Page&);

}  // namespace resolute::text
