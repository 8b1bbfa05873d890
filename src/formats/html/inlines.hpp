#pragma once
/// Running text as HTML.
#include "formats/html/markup.hpp"
#include "formats/html/page.hpp"
#include "resolute/model.hpp"

namespace resolute::formats::html {

void write_inlines(Markup&, Page const&, model::Inlines const&);

}  // namespace resolute::formats::html
