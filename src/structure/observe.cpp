// The evidence for each label that one paragraph carries by itself.
#include <array>

#include "structure/labels.hpp"
#include "structure/lead_phrase.hpp"
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
    KnownLine{PatternKind::subsidiary_body, Label::subsidiary_body, 6},
    KnownLine{PatternKind::document_type, Label::document_type, 6},
    KnownLine{PatternKind::symbol, Label::symbol, 7},
    KnownLine{PatternKind::distribution, Label::distribution, 7},
    KnownLine{PatternKind::issue_date, Label::issue_date, 5},
    KnownLine{PatternKind::original_language, Label::original_language, 6},
    KnownLine{PatternKind::language_line, Label::language_line, 6},
    KnownLine{PatternKind::session, Label::session, 6},
    KnownLine{PatternKind::session_dates, Label::session_dates, 6},
    KnownLine{PatternKind::agenda_item, Label::agenda_item, 7},
    KnownLine{PatternKind::decision_type, Label::decision_type, 6},
    KnownLine{PatternKind::proposing_committee, Label::proposing_committee, 6},
    KnownLine{PatternKind::adoption, Label::adoption, 8},
    KnownLine{PatternKind::proponent, Label::proponent, 7},
    KnownLine{PatternKind::resolution_number, Label::resolution_number, 9},
    KnownLine{PatternKind::adoption_meeting, Label::adoption_meeting, 8},
    KnownLine{PatternKind::statement_title, Label::statement_title, 7},
    KnownLine{PatternKind::title, Label::title, 8},
    KnownLine{PatternKind::enacting_formula, Label::enacting_formula, 8},
    KnownLine{PatternKind::annex, Label::annex, 7},
};

/// Lines that hold one thing of a kind or several: a decision may be taken at several meetings.
constexpr std::array k_known_series{
    KnownLine{PatternKind::meeting, Label::meeting, 8},
    KnownLine{PatternKind::closing_date, Label::closing_date, 6},
};

constexpr double k_number = 6;         ///< a paragraph number speaks for an operative paragraph
constexpr double k_marker = 6;         ///< a mark speaks for a sub-paragraph
constexpr double k_lead_phrase = 4;    ///< a lead phrase speaks for a clause of its kind
constexpr double k_rarer = -0.5;       ///< less so where more clauses of the other kind begin with it
constexpr double k_clause_ended = 2;   ///< a comma at the end speaks for a preambular clause
constexpr double k_sentence_end = -1;  ///< a full stop or semicolon against it
constexpr double k_bare_clause = -1;   ///< without a lead phrase little does
constexpr double k_short_open = 1.8;   ///< a short line without a stop may be a heading
constexpr double k_numeral = 3;        ///< the more so with a numeral
constexpr double k_long_title = 2;     ///< or when it is long, below one
constexpr double k_below_numeral = 2;  ///< below one, also where it begins with the words of a clause
constexpr double k_part_alone = 6;     ///< a capital alone
constexpr double k_part_titled = 2;    ///< a capital before a short line
constexpr double k_name = 2;           ///< or the name of an agenda item, or a title, where one may stand
constexpr double k_opening = 5;        ///< the words that open a decision
constexpr double k_vote = 8;           ///< the bracket of a vote
constexpr double k_row = 10;           ///< what was found to be a row is one
constexpr double k_text = 1;
constexpr double k_long_text = 1;  ///< the more so when it is long
constexpr double k_unrecognised = 0.2;
constexpr double k_never = -50;
constexpr std::size_t k_short = 130;  ///< columns
constexpr std::size_t k_title = 400;  ///< of a heading below its numeral

double& of(Scores& scores, Label label) {
  return scores.at(static_cast<std::size_t>(label));
}

class Observer {
 public:
  Observer(std::string_view text, profile::Grammar const& grammar, bool below_numeral)
      : text_(text),
        grammar_(grammar),
        candidate_(grammar.candidate(text)),
        numeral_(heading_number(text)),
        below_numeral_(below_numeral) {
    scores_.fill(k_never);
    numbered_ = operative_number(text).has_value();
    marked_ = list_marker(text).has_value();
    clause_ended_ = text::ends_with(text, grammar.clause_end);
    sentence_ended_ = text::ends_with(text, grammar.sentence_end);
    // A bracket may end a sentence, and a heading: "Support Office in Somalia (UNSOS)".
    open_ = !clause_ended_ && !text::ends_with(text::without_last_bracket(text), grammar.sentence_end);
  }

  Scores run() {
    known_lines();
    clauses();
    // The stop of "A." is the numeral's.
    if ((open_ || numeral_alone()) && !numbered_ && (!marked_ || numeral_)) open_lines();
    if (text_.size() < k_short * 2) parts();
    if (grammar_.prefix(PatternKind::vote, candidate_) || grammar_.prefix(PatternKind::vote_heading, candidate_))
      of(scores_, Label::vote) = k_vote;
    of(scores_, Label::unrecognised) = k_unrecognised;
    return scores_;
  }

 private:
  void known_lines() {
    constexpr std::size_t k_longest = 600;
    if (text_.size() > k_longest) return;
    auto const begun = candidate_.may_begin();
    auto const whole = begun & candidate_.may_end();
    for (auto const& [pattern, label, weight] : k_known_lines)
      if (whole.has(pattern) && grammar_.whole(pattern, candidate_)) of(scores_, label) = weight;
    for (auto const& [pattern, label, weight] : k_known_series)
      if (begun.has(pattern) && grammar_.series(pattern, candidate_)) of(scores_, label) = weight;
  }

  void clauses() {
    if (numbered_) of(scores_, Label::operative) = k_number;
    if (marked_) of(scores_, Label::item) = k_marker;
    auto const [preambular, operative] = lead_phrase_counts(text_, grammar_);
    double clause = preambular ? k_lead_phrase : k_bare_clause;
    clause += preambular && operative && *preambular < *operative ? k_rarer : 0;
    clause += clause_ended_ ? k_clause_ended : 0;
    clause += sentence_ended_ && !(preambular && introduces_list()) ? k_sentence_end : 0;
    of(scores_, Label::preambular) = clause;
    bool const opening = grammar_.prefix(PatternKind::opening, candidate_).has_value();
    if (!numbered_)
      of(scores_, Label::text) = k_text + (text_.size() > k_short ? k_long_text : 0) + (opening ? k_opening : 0);
    if (!numbered_ && sentence_ended_ && operative)
      of(scores_, Label::operative) = k_lead_phrase + (preambular && *operative < *preambular ? k_rarer : 0);
  }

  /// A colon at the end: sub-paragraphs follow.
  [[nodiscard]] bool introduces_list() const {
    auto const last = text::before(text_, text_.size());
    constexpr char32_t k_wide_colon = 0xFF1A;
    return last == ':' || last == k_wide_colon;
  }

  /// Lines that end without a stop.
  void open_lines() {
    of(scores_, Label::agenda_title) = k_name;
    if (!numeral_alone()) of(scores_, Label::annex_title) = k_name;
    of(scores_, Label::part_title) = k_name;
    auto const width = text::width(text_);
    if (width > (below_numeral_ || has_long_numeral() ? k_title : k_short)) return;
    bool const word = grammar_.prefix(PatternKind::heading_word, candidate_).has_value();
    auto const first = text::peek(text_, 0);
    double const numeral = word || numeral_ ? k_numeral : width > k_short ? k_long_title : 0;
    if (text::is_lower(first)) return;
    double const below = below_numeral_ && !word && !numeral_ ? k_below_numeral : 0;
    of(scores_, word || numeral_ ? Label::numbered_heading : Label::heading) = k_short_open + numeral + below;
  }

  /// "III" or "XI." in front: no word, as "I" and "A" may be.
  [[nodiscard]] bool has_long_numeral() const {
    return numeral_ && numeral_->end > 1 && text::is_upper(text::peek(text_, 0)) &&
           text::is_upper(text::peek(text_, 1));
  }

  [[nodiscard]] bool numeral_alone() const { return numeral_ && numeral_->end >= text_.size(); }

  void parts() {
    if (!numeral_ || numeral_->reading.kind != MarkerKind::letter || !open_) return;
    of(scores_, Label::part) = numeral_alone() ? k_part_alone : k_part_titled;
  }

  std::string_view text_;
  profile::Grammar const& grammar_;
  profile::Candidate candidate_;
  std::optional<HeadingNumber> numeral_;
  bool below_numeral_;
  Scores scores_{};
  bool numbered_ = false;
  bool marked_ = false;
  bool clause_ended_ = false;
  bool sentence_ended_ = false;
  bool open_ = false;  ///< it ends without a stop
};

}  // namespace

Scores observe(text::Paragraph const& paragraph, profile::Grammar const& grammar, bool below_numeral) {
  if (paragraph.row) {
    Scores scores;
    scores.fill(k_never);
    of(scores, Label::row) = k_row;
    of(scores, Label::unrecognised) = k_unrecognised;
    return scores;
  }
  auto const text = paragraph.text.view();
  return Observer(text.substr(0, text.find_last_not_of(' ') + 1), grammar, below_numeral).run();
}

}  // namespace resolute::structure
