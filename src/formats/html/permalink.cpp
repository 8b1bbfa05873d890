#include "formats/html/permalink.hpp"

#include "formats/names.hpp"

namespace resolute::formats::html {
namespace {

/// What stands behind a number and is no part of it: "1.", "1 -".
std::string_view bare(std::string_view number) {
  while (!number.empty() && std::string_view(".- ").find(number.back()) != std::string_view::npos)
    number.remove_suffix(1);
  return number;
}

/// "2. (a)" as one refers to it: "2 (a)".
std::string place_of(std::vector<std::string_view> const& numbers) {
  std::string place;
  for (auto const printed : numbers) {
    auto const number = bare(printed);
    if (!place.empty() && !number.empty()) place += ' ';
    place += number;
  }
  return place;
}

}  // namespace

void write_permalink(Markup& out, Page const& page, model::NodeId node, std::vector<std::string_view> const& numbers) {
  if (!page.permalinks) return;
  auto const eid = page.eids.find(node);
  if (eid == page.eids.end()) return;
  auto const place = place_of(numbers);
  auto const label =
      place.empty() ? std::string(page.label("permalink")) : fill(page.label("permalink_to"), {{"place", place}});
  // Empty: its sign comes from the style, so that it is no part of the text that is copied or read by machines.
  out.open("a", {{"class", "permalink"}, {"href", "#" + eid->second}, {"aria-label", label}});
  out.close();
}

}  // namespace resolute::formats::html
