#pragma once
/// Job numbers: of the print, not of a place in the text.
#include "resolute/model.hpp"

namespace resolute::structure {

/// Moves the job numbers of the front and end matter, of parts and annexes too, to the end of the cover page.
void gather_job_numbers(model::Component& text);

}  // namespace resolute::structure
