#pragma once
/// Tables as HTML.
#include "formats/html/blocks.hpp"

namespace resolute::formats::html {

void write_table(Markup&, Page const&, model::NodeId, model::Table const&, Place);

}  // namespace resolute::formats::html
