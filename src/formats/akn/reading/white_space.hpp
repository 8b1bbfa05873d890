#pragma once
/// White space of running text: what an XML file has between and inside its elements, as the model wants it.
#include "resolute/model.hpp"

namespace resolute::formats::akn::reading {

/// Makes one blank of each run of white space, drops it at both ends of the owner's text and of each line, and joins
/// neighbouring texts. `indented`: the file is indented inside running text too, as the UN's files are: a run with a
/// line feed in it then is no blank in front of a closing mark or between Han characters.
void settle_white_space(model::Inlines&, bool indented);

}  // namespace resolute::formats::akn::reading
