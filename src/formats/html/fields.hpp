#pragma once
/// Lines of the front and end matter as HTML.
#include <cstdint>
#include <string>

#include "formats/html/markup.hpp"
#include "formats/html/page.hpp"
#include "resolute/model.hpp"

namespace resolute::formats::html {

/// Where the page shows a field of the cover.
enum class Slot : std::uint8_t { publisher, symbol, body, issue, session, job_number, text };

[[nodiscard]] Slot slot_of(model::FieldKind);

/// As a paragraph.
void write_field(Markup&, Page const&, model::NodeId, model::Field const&);

/// Number and content alone, as what stands within a paragraph or heading.
void write_field_text(Markup&, Page const&, model::Field const&);

}  // namespace resolute::formats::html
