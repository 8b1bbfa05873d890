#include "corrections/line_kinds.hpp"

#include <algorithm>
#include <array>

namespace resolute {
namespace {

constexpr std::size_t k_kinds = static_cast<std::size_t>(LineKind::annex_title) + 1;

/// In the order of the enumeration.
constexpr std::array<std::string_view, k_kinds> k_names{
    "content",
    "continuation",
    "furniture",
    "note",
    "job-number",
    "publisher",
    "issuing-body",
    "subsidiary-body",
    "document-type",
    "symbol",
    "distribution",
    "issue-date",
    "original-language",
    "language-line",
    "session",
    "session-dates",
    "agenda-item",
    "agenda-title",
    "decision-type",
    "proposing-committee",
    "adoption",
    "proponent",
    "resolution-number",
    "adoption-meeting",
    "statement-title",
    "title",
    "part",
    "part-title",
    "enacting-formula",
    "preambular-clause",
    "operative-paragraph",
    "sub-paragraph",
    "heading",
    "table-row",
    "table-header",
    "text",
    "meeting",
    "closing-date",
    "vote",
    "annex",
    "annex-title",
};

}  // namespace

std::string_view name(LineKind kind) {
  return k_names.at(static_cast<std::size_t>(kind));
}

namespace corrections {

std::optional<LineKind> find_line_kind(std::string_view name) {
  auto const found = std::ranges::find(k_names, name);
  if (found == k_names.end()) return std::nullopt;
  return static_cast<LineKind>(found - k_names.begin());
}

}  // namespace corrections
}  // namespace resolute
