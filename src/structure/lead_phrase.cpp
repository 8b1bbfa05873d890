#include "structure/lead_phrase.hpp"

#include "profile/folded.hpp"
#include "text/characters.hpp"

namespace resolute::structure {
namespace {

using model::ClauseKind;

/// No phrase is longer, in bytes.
constexpr std::size_t k_reach = 320;

profile::Phrases const& table_of(ClauseKind kind, profile::Grammar const& grammar) {
  return kind == model::ClauseKind::preambular ? grammar.preambular : grammar.operative;
}

/// Behind blanks and the quotation marks that open an amending text.
std::size_t first_word(std::string_view text) {
  std::size_t at = 0;
  for (auto c = text::peek(text, at); c != 0; c = text::peek(text, at)) {
    if (!text::is_white(c) && !text::is_opening(c) && c != U'"' && c != U'\'') break;
    text::next(text, at);
  }
  return at;
}

/// The beginning of a text, folded, without what stands before its first word.
std::string folded_beginning(std::string_view text) {
  // The tables' own length would do; a line that is no clause is left after its first letters either way.
  return profile::fold_text(text.substr(first_word(text)), k_reach / 4);
}

std::optional<std::uint32_t> count_of(std::string_view folded, ClauseKind kind, profile::Grammar const& grammar) {
  auto const* found = table_of(kind, grammar).longest(folded, grammar.language->word_spaces);
  return found == nullptr ? std::nullopt : std::optional(found->count);
}

/// `skipped` bytes of the text stand before what was folded.
std::optional<LeadPhrase> find_of_kind(profile::Folded const& folded, std::uint32_t skipped, ClauseKind kind,
                                       profile::Grammar const& grammar, profile::LeadReach reach) {
  auto const& table = table_of(kind, grammar);
  auto const place = grammar.lead_parts.find(folded.view(), kind, table, reach);
  if (place.end == 0) return std::nullopt;
  auto const phrase = folded.view().substr(place.begin, place.end - place.begin);
  return LeadPhrase{skipped + folded.begin(place.begin), skipped + folded.end(place.end), table.contains(phrase)};
}

}  // namespace

std::optional<LeadPhrase> find_lead_phrase(std::string_view text, ClauseKind kind, profile::Grammar const& grammar,
                                           profile::LeadReach reach) {
  auto const skipped = static_cast<std::uint32_t>(first_word(text));
  profile::Folded const folded(text.substr(skipped), k_reach);
  auto found = find_of_kind(folded, skipped, kind, grammar, reach);
  // Numbered paragraphs that go on in the form of a preamble: "Recognising that ..."
  if (!found && kind == ClauseKind::operative)
    found = find_of_kind(folded, skipped, ClauseKind::preambular, grammar, reach);
  return found;
}

std::optional<std::uint32_t> lead_phrase_count(std::string_view text, ClauseKind kind,
                                               profile::Grammar const& grammar) {
  return count_of(folded_beginning(text), kind, grammar);
}

LeadPhraseCounts lead_phrase_counts(std::string_view text, profile::Grammar const& grammar) {
  auto const folded = folded_beginning(text);
  return {count_of(folded, ClauseKind::preambular, grammar), count_of(folded, ClauseKind::operative, grammar)};
}

bool begins_lead_phrase(std::string_view text, ClauseKind kind, profile::Grammar const& grammar) {
  return lead_phrase_count(text, kind, grammar).has_value();
}

}  // namespace resolute::structure
