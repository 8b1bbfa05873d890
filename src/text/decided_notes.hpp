#pragma once
/// Changes to the notes of a page that an archivist has decided.
#include <string_view>

#include "text/page.hpp"

namespace resolute::text {

/// Makes a note of the line, where a mark stands at its beginning; else the note before it goes on there. False when
/// there is neither mark nor note.
[[nodiscard]] bool make_note(Page&, std::size_t line);

/// Gives the line back to the body; with it all lines of a note that begins there.
void release_note(Page&, std::size_t line);

/// The mark at the beginning of the line begins no note: the note before goes on. Without one before it the line is
/// given back to the body. Does nothing where no note with this mark begins.
void continue_note(Page&, std::size_t line, std::string_view mark);

}  // namespace resolute::text
