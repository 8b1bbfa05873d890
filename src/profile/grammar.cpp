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

constexpr std::array<std::pair<std::string_view, PatternKind>, 34> k_kind_names{{
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

PatternIndex read_patterns(std::string_view language, Dates const& dates) {
  std::vector<NamedPattern> patterns;
  for (auto const& file : {fmt::format("lang/{}/patterns.tsv", language), std::string("lang/any/patterns.tsv")})
    for (auto const& row : read_table(file)) {
      auto const kind = std::ranges::find(k_kind_names, row.at(0), &std::pair<std::string_view, PatternKind>::first);
      if (kind == k_kind_names.end()) throw InternalError(fmt::format("{}: unknown kind {}", file, row.at(0)));
      patterns.push_back({kind->second, std::string(row.at(1)), Pattern(row.at(2))});
    }
  return PatternIndex(std::move(patterns), DateEnds(dates));
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

std::optional<Found> Grammar::whole(PatternKind kind, Candidate const& text) const {
  return patterns.first_answer(kind, text, true, [&](NamedPattern const& one) -> std::optional<Found> {
    if (auto match = one.pattern.match_whole(text.text, dates)) return Found{one.value, *std::move(match)};
    return std::nullopt;
  });
}

bool Grammar::is_any(KindSet some, Candidate const& text) const {
  return (some & text.may_begin() & text.may_end()).any_of([&](PatternKind kind) {
    return whole(kind, text).has_value();
  });
}

std::optional<Found> Grammar::prefix(PatternKind kind, Candidate const& text) const {
  return patterns.first_answer(kind, text, false, [&](NamedPattern const& one) -> std::optional<Found> {
    if (auto match = one.pattern.match(text.text, 0, dates)) return Found{one.value, *std::move(match)};
    return std::nullopt;
  });
}

std::optional<Found> Grammar::series(PatternKind kind, Candidate const& text) const {
  if (auto found = whole(kind, text)) return found;
  auto first = prefix(kind, text);
  auto next = first;
  for (auto left = text.text; next;) {
    auto const end = left.find_first_not_of(' ', next->match.end);
    if (end == std::string_view::npos) return first;
    left.remove_prefix(end);
    next = prefix(kind, left);
  }
  return std::nullopt;
}

bool Grammar::is_formula(Candidate const& text) const {
  return whole(PatternKind::enacting_formula, text) && !whole(PatternKind::issuing_body, text) &&
         !whole(PatternKind::subsidiary_body, text);
}

std::vector<Found> Grammar::find_all(PatternKind kind, std::string_view text) const {
  std::vector<Found> all;
  for (auto const& one : patterns.of(kind))
    for (auto& match : one.pattern.find_all(text, dates)) all.push_back({one.value, std::move(match)});
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
  grammar.patterns = read_patterns(language.code, grammar.dates);
  grammar.sentence_end = language.sentence_end;
  grammar.clause_end = language.clause_end;
  grammar.citing = load_citation_words(language.code);
  grammar.citation_date = language.date_before_citation ? CitationDate::before : CitationDate::after;
  return grammar;
}

}  // namespace resolute::profile
