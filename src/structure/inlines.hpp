#pragma once
/// Running text becomes inlines: lead phrase, citations, note calls, mentions.
#include <functional>
#include <string>
#include <vector>

#include "resolute/model.hpp"
#include "text/join.hpp"

namespace resolute::structure {

/// A stretch of text that becomes a container inline. `wrap` gets the inlines inside it.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::function<decltype(model::Inline::node)(model::Inlines)> wrap;
};

/// A note call at a place in the text.
struct PlacedCall {
  std::uint32_t at = 0;
  Origin origin;
  model::NoteCall call;
};

/// The inlines of the text between `begin` and `end`. Spans may nest but not cross; a span that crosses another that
/// began before it is left out. A call at a boundary between two spans stands between them.
[[nodiscard]] model::Inlines make_inlines(text::SourcedText const&, std::uint32_t begin, std::uint32_t end,
                                          std::vector<Span> spans, std::vector<PlacedCall> calls);

}  // namespace resolute::structure
