#include "profile/grammar.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "embed/embed.hpp"
#include "profile/folded.hpp"
#include "profile/table.hpp"

namespace resolute::profile {
namespace {

constexpr std::array<std::pair<std::string_view, PatternKind>, 34> k_pattern_kinds{{
    {"publisher", PatternKind::publisher},
    {"issuing-body", PatternKind::issuing_body},
    {"subsidiary-body", PatternKind::subsidiary_body},
    {"document-type", PatternKind::document_type},
    {"symbol", PatternKind::symbol},
    {"distribution", PatternKind::distribution},
    {"issue-date", PatternKind::issue_date},
    {"original-language", PatternKind::original_language},
    {"language-line", PatternKind::language_line},
    {"session", PatternKind::session},
    {"session-dates", PatternKind::session_dates},
    {"agenda-item", PatternKind::agenda_item},
    {"decision-type", PatternKind::decision_type},
    {"proposing-committee", PatternKind::proposing_committee},
    {"job-number", PatternKind::job_number},
    {"bar-code", PatternKind::bar_code},
    {"recycling", PatternKind::recycling},
    {"adoption", PatternKind::adoption},
    {"proponent", PatternKind::proponent},
    {"committee", PatternKind::committee},
    {"resolution-number", PatternKind::resolution_number},
    {"adoption-meeting", PatternKind::adoption_meeting},
    {"statement-title", PatternKind::statement_title},
    {"enacting-formula", PatternKind::enacting_formula},
    {"title", PatternKind::title},
    {"opening", PatternKind::opening},
    {"meeting", PatternKind::meeting},
    {"closing-date", PatternKind::closing_date},
    {"vote", PatternKind::vote},
    {"vote-heading", PatternKind::vote_heading},
    {"annex", PatternKind::annex},
    {"heading-word", PatternKind::heading_word},
    {"note-opening", PatternKind::note_opening},
    {"page-number", PatternKind::page_number},
}};

void add_patterns(Grammar& grammar, std::string_view file) {
  for (auto const& row : read_table(file)) {
    auto const kind = std::ranges::find(k_pattern_kinds, row.at(0), &std::pair<std::string_view, PatternKind>::first);
    if (kind == k_pattern_kinds.end()) throw InternalError(fmt::format("{}: unknown kind {}", file, row.at(0)));
    grammar.patterns.at(static_cast<std::size_t>(kind->second)).add({std::string(row.at(1)), Pattern(row.at(2))});
  }
}

Phrases read_phrases(std::string_view file) {
  std::vector<Phrase> phrases;
  for (auto const& row : read_table(file))
    phrases.push_back({std::string(Folded(row.at(0)).view()), to_number(row.at(1), file)});
  return Phrases(std::move(phrases));
}

Dates read_dates(Language const& language) {
  std::vector<Month> months;
  auto const file = fmt::format("lang/{}/months.tsv", language.code);
  for (auto const& row : read_table(file)) months.push_back({to_number(row.at(0), file), std::string(row.at(1))});
  return {language.date_formats, std::move(months)};
}

}  // namespace

std::optional<Found> Grammar::whole(PatternKind kind, std::string_view text, Ends const& ends) const {
  auto const& list = of(kind);
  if (!list.ends.may_be(ends)) return std::nullopt;
  for (auto const& [value, pattern] : list.all) {
    if (!pattern.ends().may_be(ends)) continue;
    if (auto match = pattern.match_whole(text, dates)) return Found{value, *std::move(match)};
  }
  return std::nullopt;
}

bool Grammar::is_any(std::span<PatternKind const> kinds, std::string_view text) const {
  Ends const ends(text);
  return std::ranges::any_of(kinds, [&](PatternKind kind) { return whole(kind, text, ends).has_value(); });
}

std::optional<Found> Grammar::prefix(PatternKind kind, std::string_view text) const {
  auto const& list = of(kind);
  Ends const ends(text);
  if (!list.ends.may_begin(ends)) return std::nullopt;
  for (auto const& [value, pattern] : list.all) {
    if (!pattern.ends().may_begin(ends)) continue;
    if (auto match = pattern.match(text, 0, dates)) return Found{value, *std::move(match)};
  }
  return std::nullopt;
}

std::optional<Found> Grammar::series(PatternKind kind, std::string_view text) const {
  if (auto found = whole(kind, text)) return found;
  auto first = prefix(kind, text);
  auto next = first;
  while (next) {
    auto const end = text.find_first_not_of(' ', next->match.end);
    if (end == std::string_view::npos) return first;
    text.remove_prefix(end);
    next = prefix(kind, text);
  }
  return std::nullopt;
}

bool Grammar::is_formula(std::string_view text) const {
  return whole(PatternKind::enacting_formula, text) && !whole(PatternKind::issuing_body, text) &&
         !whole(PatternKind::subsidiary_body, text);
}

std::vector<Found> Grammar::find_all(PatternKind kind, std::string_view text) const {
  std::vector<Found> all;
  for (auto const& [value, pattern] : of(kind).all)
    for (auto& match : pattern.find_all(text, dates)) all.push_back({value, std::move(match)});
  auto const overlap = [](Found const& a, Found const& b) {
    return a.match.begin < b.match.end && b.match.begin < a.match.end;
  };
  std::ranges::stable_sort(all, std::ranges::greater{},
                           [](Found const& one) { return one.match.end - one.match.begin; });
  std::vector<Found> kept;
  for (auto& one : all)
    if (std::ranges::none_of(kept, [&](Found const& other) { return overlap(one, other); }))
      kept.push_back(std::move(one));
  std::ranges::sort(kept, {}, [](Found const& one) { return one.match.begin; });
  return kept;
}

Grammar load_grammar(Language const& language) {
  Grammar grammar;
  grammar.language = &language;
  grammar.dates = read_dates(language);
  grammar.preambular = read_phrases(fmt::format("lang/{}/preambular.tsv", language.code));
  grammar.operative = read_phrases(fmt::format("lang/{}/operative.tsv", language.code));
  auto const parts = fmt::format("lang/{}/lead_parts.tsv", language.code);
  grammar.lead_parts = LeadParts(read_table(parts), parts, language.word_spaces);
  auto const words = fmt::format("lang/{}/words.tsv", language.code);
  if (embed::find(words)) grammar.words = LanguageWords(words);
  add_patterns(grammar, fmt::format("lang/{}/patterns.tsv", language.code));
  add_patterns(grammar, "lang/any/patterns.tsv");
  grammar.sentence_end = language.sentence_end;
  grammar.clause_end = language.clause_end;
  grammar.citing = load_citation_words(language.code);
  grammar.citation_date = language.date_before_citation ? CitationDate::before : CitationDate::after;
  return grammar;
}

}  // namespace resolute::profile
