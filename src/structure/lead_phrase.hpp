#pragma once
/// The opening words of a clause that are printed with emphasis: "Recalling also", "Notes with appreciation".
#include <cstdint>
#include <optional>
#include <string_view>

#include "profile/grammar.hpp"
#include "resolute/model.hpp"

namespace resolute::structure {

/// Bytes of the text of a clause.
struct LeadPhrase {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool known = false;  ///< the whole phrase stands in the table of the language; otherwise it is put together by rule
};

/// The lead phrase of a preambular clause or an operative paragraph. The text begins behind the paragraph number;
/// blanks and opening quotation marks before the phrase are skipped. Items of lists and annexes have none, as a rule:
/// it is for the caller not to ask.
[[nodiscard]] std::optional<LeadPhrase> find_lead_phrase(std::string_view text, model::ClauseKind,
                                                         profile::Grammar const&,
                                                         profile::LeadReach = profile::LeadReach::whole);

/// How often documents have the phrase of the table that the text begins with; nothing where it begins with none.
[[nodiscard]] std::optional<std::uint32_t> lead_phrase_count(std::string_view text, model::ClauseKind,
                                                             profile::Grammar const&);

/// Both counts.
struct LeadPhraseCounts {
  std::optional<std::uint32_t> preambular;
  std::optional<std::uint32_t> operative;
};
[[nodiscard]] LeadPhraseCounts lead_phrase_counts(std::string_view text, profile::Grammar const&);

/// Whether the text begins with a phrase of the table, for a quick look at the beginning of a line: no rules, no guess.
[[nodiscard]] bool begins_lead_phrase(std::string_view text, model::ClauseKind, profile::Grammar const&);

}  // namespace resolute::structure
