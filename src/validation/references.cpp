// References within the file: invariant 3 of the AKN profile.
#include <fmt/format.h>

#include <array>

#include "validation/checks.hpp"

namespace resolute::validation {
namespace {

/// Attributes that refer; several references may stand in one, parted by blanks.
constexpr std::array k_referring{"as",         "by",      "end",    "for",          "from",   "href",
                                 "includedIn", "outcome", "period", "refersTo",     "source", "start",
                                 "target",     "upTo",    "pos",    "alternativeTo"};

void check(Akn const& akn, Node element, char const* name, Say const& say) {
  auto const value = attribute(element, name);
  for (std::size_t at = value.find('#'); at != std::string_view::npos; at = value.find('#', at + 1)) {
    if (at > 0 && value[at - 1] != ' ') continue;  // the fragment of another address
    auto const target = value.substr(at + 1, value.find(' ', at) - at - 1);
    if (!akn.by_eid.contains(target))
      say(element, fmt::format("{}=\"#{}\" of <{}>: there is no such eId", name, target, local_name(element)));
  }
}

}  // namespace

void references_resolve(Akn const& akn, Say const& say) {
  for (auto const element : akn.elements)
    for (auto const* name : k_referring) check(akn, element, name, say);
}

}  // namespace resolute::validation
