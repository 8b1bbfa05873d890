#pragma once
/// Running headers: the document's own symbol and the beginning of its title, at the top of every page but the first.
#include "text/page.hpp"

namespace resolute::text {

/// Finds the document's symbol in the masthead, and books the lines that repeat it or the title as running headers.
void find_running_headers(profile::Grammar const&, Page&);

}  // namespace resolute::text
