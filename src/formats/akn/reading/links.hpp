#pragma once
/// Links to cited documents: section 8 of the AKN profile, read back.
#include "formats/akn/reading/context.hpp"

namespace resolute::formats::akn::reading {

/// The citation that a link stands for, without its content. The address of a United Nations document becomes the
/// canonical one, whatever server and language code the file has; all others stay.
[[nodiscard]] model::Citation read_link(Context&, Node);

}  // namespace resolute::formats::akn::reading
