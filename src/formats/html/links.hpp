#pragma once
/// What the page is published with, as values of the template.
#include "formats/html/page.hpp"
#include "template/engine.hpp"

namespace resolute::formats::html {

/// The profiles tell what languages are called in themselves. Addresses that no link may lead to are left out.
[[nodiscard]] templates::Names links(Page const&, profile::Profiles const&);

}  // namespace resolute::formats::html
