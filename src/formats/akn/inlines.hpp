#pragma once
/// Running text: section 6 of the AKN profile from lead phrases to footnotes, and section 8.
#include "formats/akn/context.hpp"
#include "formats/akn/dom.hpp"

namespace resolute::formats::akn {

/// Where running text stands decides what its dates and meetings are.
enum class Setting : std::uint8_t { text, cover, closing };

void write_inlines(Context&, Node parent, model::Inlines const&, Setting = Setting::text);

/// The note as `authorialNote`; `style` is its class and may be empty.
Node write_note(Context&, Node parent, model::Note const&, std::string const& mark, std::string const& style);

/// The result of a vote, as `vote` with an `outcome`.
void write_vote(Context&, Node parent, model::Vote const&);

/// Whether this is a date as XSD wants it, "2004-12-20".
[[nodiscard]] bool is_date(std::string_view);

}  // namespace resolute::formats::akn
