// References within the file: invariant 3 of the AKN profile.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "validation/checks.hpp"

namespace resolute::validation {
namespace {

/// Attributes that refer; several references may stand in one, parted by blanks.
constexpr std::array<std::string_view, 16> k_referring{
    "as",     "by",       "end",    "for",   "from",   "href", "includedIn", "outcome",
    "period", "refersTo", "source", "start", "target", "upTo", "pos",        "alternativeTo"};

void check(Akn const& akn, Attribute const& one, Say const& say) {
  auto const& [element, name, value] = one;
  for (std::size_t at = value.find('#'); at != std::string_view::npos; at = value.find('#', at + 1)) {
    if (at > 0 && value[at - 1] != ' ') continue;  // the fragment of another address
    auto const target = value.substr(at + 1, value.find(' ', at) - at - 1);
    if (!akn.by_eid.contains(target))
      say(element, fmt::format("{}=\"#{}\" of <{}>: there is no such eId", name, target, local_name(element)));
  }
}

}  // namespace

void references_resolve(Akn const& akn, Say const& say) {
  for (auto const& attribute : akn.attributes)
    if (attribute.value.find('#') != std::string_view::npos &&
        std::ranges::find(k_referring, attribute.name) != k_referring.end())
      check(akn, attribute, say);
}

}  // namespace resolute::validation
