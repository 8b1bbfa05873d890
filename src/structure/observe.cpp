// The evidence for each label that one paragraph carries by itself.
#include <array>

#include "structure/labels.hpp"
#include "structure/numbering.hpp"
#include "text/characters.hpp"
#include "text/marks.hpp"

namespace resolute::structure {
namespace {

using profile::PatternKind;

struct KnownLine {
  PatternKind pattern;
  Label label;
  double weight;
};

/// Lines of known form: what the whole paragraph matches, and how sure that makes us.
constexpr std::array k_known_lines{
    KnownLine{PatternKind::job_number, Label::job_number, 8},
    KnownLine{PatternKind::publisher, Label::publisher, 6},
    KnownLine{PatternKind::issuing_body, Label::issuing_body, 6},
    KnownLine{PatternKind::symbol, Label::symbol, 7},
    KnownLine{PatternKind::distribution, Label::distribution, 7},
    KnownLine{PatternKind::issue_date, Label::issue_date, 5},
    KnownLine{PatternKind::original_language, Label::original_language, 6},
    KnownLine{PatternKind::session, Label::session, 6},
    KnownLine{PatternKind::agenda_item, Label::agenda_item, 7},
    KnownLine{PatternKind::adoption, Label::adoption, 8},
    KnownLine{PatternKind::proponent, Label::proponent, 7},
    KnownLine{PatternKind::title, Label::title, 8},
    KnownLine{PatternKind::enacting_formula, Label::enacting_formula, 8},
    KnownLine{PatternKind::meeting, Label::meeting, 8},
    KnownLine{PatternKind::closing_date, Label::closing_date, 6},
    KnownLine{PatternKind::annex, Label::annex, 7},
};

constexpr double k_number = 6;         ///< a paragraph number speaks for an operative paragraph
constexpr double k_marker = 6;         ///< a mark speaks for a sub-paragraph
constexpr double k_lead_phrase = 4;    ///< a lead phrase speaks for a clause of its kind
constexpr double k_clause_ended = 2;   ///< a comma at the end speaks for a preambular clause
constexpr double k_sentence_end = -1;  ///< a full stop or semicolon against it
constexpr double k_bare_clause = -1;   ///< without a lead phrase little does
constexpr double k_short_open = 1.8;   ///< a short line without a stop may be a heading
constexpr double k_name = 2;           ///< or the name of an agenda item, or an annex title, where one may stand
constexpr double k_text = 1;
constexpr double k_unrecognised = 0.2;
constexpr double k_never = -50;
constexpr std::size_t k_short = 90;  ///< columns

double& of(Scores& scores, Label label) {
  return scores.at(static_cast<std::size_t>(label));
}

}  // namespace

Scores observe(std::string_view paragraph, profile::Grammar const& grammar) {
  Scores scores;
  scores.fill(k_never);
  for (auto const& [pattern, label, weight] : k_known_lines)
    if (grammar.whole(pattern, paragraph)) of(scores, label) = weight;

  bool const numbered = operative_number(paragraph).has_value();
  bool const marked = list_marker(paragraph).has_value();
  bool const spaces = grammar.language->word_spaces;
  bool const clause_ended = text::ends_with(paragraph, grammar.clause_end);
  bool const sentence_ended = text::ends_with(paragraph, grammar.sentence_end);

  if (numbered) of(scores, Label::operative) = k_number;
  if (marked) of(scores, Label::item) = k_marker;
  double clause = grammar.preambular.longest(paragraph, spaces) != nullptr ? k_lead_phrase : k_bare_clause;
  clause += clause_ended ? k_clause_ended : 0;
  clause += sentence_ended ? k_sentence_end : 0;
  of(scores, Label::preambular) = clause;
  if (!numbered) of(scores, Label::text) = k_text;
  if (!numbered && grammar.operative.longest(paragraph, spaces) != nullptr && sentence_ended)
    of(scores, Label::operative) = k_lead_phrase;
  if (!clause_ended && !sentence_ended && !numbered && !marked) {
    if (text::width(paragraph) <= k_short) of(scores, Label::heading) = k_short_open;
    of(scores, Label::agenda_title) = k_name;
    of(scores, Label::annex_title) = k_name;
  }
  of(scores, Label::unrecognised) = k_unrecognised;
  return scores;
}

}  // namespace resolute::structure
