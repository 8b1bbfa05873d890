#pragma once
/// The values of the page's head: what catalogues, search engines and social networks read.
#include "formats/html/facts.hpp"
#include "template/engine.hpp"

namespace resolute::formats::html {

[[nodiscard]] templates::Names head(Page const&, Facts const&);

}  // namespace resolute::formats::html
