#include "formats/akn/held.hpp"

#include <algorithm>
#include <array>

#include "resolute/diagnostic.hpp"

namespace resolute::formats::akn {
namespace {

using model::ClauseKind;
using model::SectionKind;

struct Named {
  HeldKind kind;
  std::string_view name;
};

constexpr std::array k_names{
    Named{ClauseKind::preambular, "preambular"},
    Named{ClauseKind::operative, "operative"},
    Named{SectionKind::part, "part"},
    Named{SectionKind::section, "section"},
    Named{SectionKind::title, "title"},
    Named{SectionKind::division, "division"},
    Named{SectionKind::article, "article"},
    Named{SectionKind::rule, "rule"},
    Named{SectionKind::preambular, "heading"},
};

}  // namespace

std::string_view held_name(HeldKind kind) {
  auto const* const found = std::ranges::find(k_names, kind, &Named::kind);
  if (found == k_names.end()) throw InternalError("a kind of block without a name");
  return found->name;
}

std::optional<HeldKind> held_kind(std::string_view name) {
  auto const* const found = std::ranges::find(k_names, name, &Named::name);
  return found == k_names.end() ? std::nullopt : std::optional(found->kind);
}

}  // namespace resolute::formats::akn
