#pragma once
/// Running text: section 6 of the AKN profile from lead phrases to footnotes, and section 8, read back.
#include "formats/akn/reading/context.hpp"

namespace resolute::formats::akn::reading {

/// Where running text stands decides what its emphasis means: a clause begins with its lead phrase.
enum class Setting : std::uint8_t { text, clause };

/// The running text in an element, its white space settled. Notes go to the component that is being read.
[[nodiscard]] model::Inlines read_inlines(Context&, Node parent, Setting = Setting::text);

/// The same of some of the children of an element.
[[nodiscard]] model::Inlines read_inlines(Context&, std::vector<Node> const& nodes, Setting = Setting::text);

}  // namespace resolute::formats::akn::reading
