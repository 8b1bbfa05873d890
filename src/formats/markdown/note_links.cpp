#include "formats/markdown/note_links.hpp"

#include <fmt/format.h>

namespace resolute::formats::markdown {

std::string note_anchor(std::string_view label) {
  return fmt::format("note-{}", label);
}

std::string call_anchor(std::string_view label) {
  return fmt::format("call-{}", label);
}

std::string note_link(Context const& context, std::string_view mark, std::string_view anchor, std::string_view target) {
  auto edges = context.edges();
  edges.in_link = true;
  edges.next = ']';
  auto const place = anchor.empty() ? std::string() : fmt::format(" id=\"{}\"", anchor);
  return fmt::format("<sup{}>[{}](#{})</sup>", place, escape(mark, edges), target);
}

}  // namespace resolute::formats::markdown
