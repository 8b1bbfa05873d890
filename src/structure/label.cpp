// The best path of labels (Viterbi): states are pairs of label and zone.
#include <algorithm>
#include <array>
#include <limits>
#include <map>

#include "structure/labels.hpp"
#include "structure/numbering.hpp"
#include "text/characters.hpp"

namespace resolute::structure {
namespace {

constexpr unsigned bit(Zone zone) {
  return 1U << static_cast<unsigned>(zone);
}
constexpr unsigned k_body = bit(Zone::main) | bit(Zone::annex);
constexpr unsigned k_anywhere = (1U << k_zones) - 1;

struct LabelInfo {
  Label label;
  std::string_view name;
  /// Where it may stand.
  unsigned zones;
};

/// One row for each label, in the order of the enumeration.
constexpr std::array<LabelInfo, k_labels> k_table{{
    {Label::job_number, "job number", k_anywhere},
    {Label::publisher, "publisher", bit(Zone::cover)},
    {Label::issuing_body, "issuing body", bit(Zone::cover)},
    {Label::subsidiary_body, "subsidiary body", bit(Zone::cover)},
    {Label::document_type, "type of document", bit(Zone::cover)},
    {Label::symbol, "document symbol", bit(Zone::cover)},
    {Label::distribution, "distribution", bit(Zone::cover)},
    {Label::issue_date, "date of issuance", bit(Zone::cover)},
    {Label::original_language, "original language", bit(Zone::cover)},
    {Label::language_line, "language of this version", bit(Zone::cover)},
    {Label::session, "session", bit(Zone::cover)},
    {Label::session_dates, "dates of the session", bit(Zone::cover)},
    {Label::agenda_item, "agenda item", bit(Zone::cover)},
    {Label::agenda_title, "name of agenda item", bit(Zone::cover)},
    {Label::decision_type, "type of decision", bit(Zone::cover)},
    {Label::proposing_committee, "committee", bit(Zone::cover)},
    {Label::adoption, "adoption", bit(Zone::cover)},
    {Label::proponent, "proponent", bit(Zone::cover)},
    {Label::resolution_number, "number of resolution", bit(Zone::cover)},
    {Label::adoption_meeting, "adopting meeting", bit(Zone::cover) | bit(Zone::conclusions)},
    {Label::statement_title, "title of statement", bit(Zone::preface)},
    {Label::title, "title", bit(Zone::preface)},
    {Label::part, "part", bit(Zone::preface)},
    {Label::part_title, "title of part", bit(Zone::preface)},
    {Label::enacting_formula, "enacting formula", bit(Zone::preamble) | bit(Zone::annex)},
    {Label::preambular, "preambular clause", bit(Zone::preamble) | bit(Zone::main) | bit(Zone::annex)},
    {Label::operative, "operative paragraph", k_body},
    {Label::item, "sub-paragraph", bit(Zone::preamble) | k_body},
    {Label::heading, "heading", k_body},
    {Label::numbered_heading, "heading", k_body},
    {Label::row, "row of a table", k_body},
    {Label::text, "text", k_body},
    {Label::meeting, "meeting", bit(Zone::cover) | bit(Zone::conclusions)},
    {Label::closing_date, "closing date", bit(Zone::conclusions)},
    {Label::vote, "vote", bit(Zone::conclusions)},
    {Label::annex, "annex", bit(Zone::annex)},
    {Label::annex_title, "title of annex", bit(Zone::annex)},
    {Label::unrecognised, "unrecognised text", k_anywhere},
}};

constexpr double k_impossible = -1e9;
/// Leaving out a zone is possible but odd; so is entering an annex without its heading.
constexpr double k_zone_left_out = -1;
constexpr double k_annex_without_heading = -60;
constexpr double k_annex_behind_closing = -5;
/// Going back to a new part, to a second formula, to a preambular clause inside the body.
constexpr double k_new_part = -1;
constexpr double k_part_unclosed = -5;  // the part before it did not end with its meeting
constexpr double k_formula_again = -6;
constexpr double k_clause_in_section = -1;
constexpr double k_clause_in_body = -4;
constexpr double k_title_continued = 1;
constexpr double k_vote_continued = 6;
/// Headings one below the other are rather the lines of a list.
constexpr double k_heading_again = -0.9;
constexpr double k_name_in_list = -1.2;
constexpr double k_numeral_in_list = -4.2;  // its numeral is none
/// Text of a part that stands without a letter before it.
constexpr double k_no_letter = -6;

struct State {
  Label label{};
  Zone zone{};
};

std::vector<State> all_states() {
  std::vector<State> states;
  for (auto const& info : k_table)
    for (std::size_t zone = 0; zone < k_zones; ++zone)
      if ((info.zones & bit(static_cast<Zone>(zone))) != 0) states.push_back({info.label, static_cast<Zone>(zone)});
  return states;
}

/// Whether `to` only goes on with what `from` began; such labels cannot stand elsewhere.
bool continues(State from, State to) {
  if (to.label == Label::agenda_title) return from.label == Label::agenda_item || from.label == Label::agenda_title;
  if (to.label == Label::annex_title)
    return from.label == Label::annex || from.label == Label::annex_title || from.zone == Zone::conclusions;
  return to.label != Label::part_title || from.label == Label::part;
}

/// Zones that go back: a part begins anew, and so may a preamble.
double going_back(State from, State to) {
  if (to.label == Label::part && from.zone != Zone::annex)
    return from.zone == Zone::conclusions ? k_new_part : k_part_unclosed;
  if (to.label == Label::enacting_formula && from.zone == Zone::main) return k_formula_again;
  return k_impossible;
}

double inside_body(State from, State to) {
  if (to.label != Label::preambular || to.zone < Zone::main) return 0;
  bool const section = from.label == Label::heading || from.label == Label::numbered_heading ||
                       from.label == Label::preambular || from.label == Label::item ||
                       from.label == Label::enacting_formula || from.label == Label::annex ||
                       from.label == Label::annex_title;
  return from.zone == to.zone && section ? k_clause_in_section : k_clause_in_body;
}

double transition(State from, State to) {
  auto const step = static_cast<int>(to.zone) - static_cast<int>(from.zone);
  if (!continues(from, to)) return k_impossible;
  if (step < 0) return going_back(from, to);
  if (to.label == Label::annex_title && from.zone == Zone::annex)
    return from.label == Label::annex ? k_title_continued : 0;
  if (to.label == Label::vote && from.label == Label::vote) return k_vote_continued;
  double score = inside_body(from, to);
  if (to.label == Label::heading && from.label == Label::heading) score += k_heading_again;
  if (to.zone == Zone::conclusions && from.zone < Zone::preamble) return k_impossible;
  if (to.zone == Zone::annex) {
    if (from.zone < Zone::preamble && to.label != Label::annex) return k_impossible;
    if (step > 0 && to.label != Label::annex)
      score += from.zone == Zone::conclusions ? k_annex_behind_closing : k_annex_without_heading;
  } else if (step > 1) {
    score += k_zone_left_out * (step - 1);
  }
  if (to.label == Label::part && from.zone == Zone::cover) score += k_no_letter;
  // Furniture of the page and what was not recognised say nothing about where the text has got to.
  bool const floating = to.label == Label::job_number || to.label == Label::unrecognised;
  return floating && step > 0 ? k_impossible : score;
}

/// The first paragraph: as if a cover had begun before it.
double entry(State state) {
  return transition({Label::publisher, Zone::cover}, state);
}

/// A step into a state that is possible, and its score.
struct Step {
  std::uint16_t from = 0;
  double score = 0;
  friend bool operator==(Step const&, Step const&) = default;
};

/// A state as the paths go through it.
struct Member {
  std::uint16_t state = 0;
  std::uint8_t label = 0;
  std::uint8_t way = 0;  ///< into it
};

/// The states, and all steps between them: the same for every document.
struct Network {
  std::vector<State> states = all_states();
  /// States from which all steps have the same scores: only the best of them is asked about. In the order of their
  /// first states.
  std::vector<std::vector<Member>> groups;
  /// Steps from groups into a state. Many states have the same.
  std::vector<std::vector<Step>> ways;
  std::vector<std::uint8_t> way_into;  ///< by state
  std::vector<double> entries;

  Network() {
    std::map<std::vector<double>, std::size_t> known;
    for (std::size_t from = 0; from < states.size(); ++from) {
      std::vector<double> scores;
      for (auto const to : states) scores.push_back(transition(states[from], to));
      auto const [group, added] = known.try_emplace(std::move(scores), groups.size());
      if (added) groups.emplace_back();
      groups[group->second].push_back(
          {static_cast<std::uint16_t>(from), static_cast<std::uint8_t>(states[from].label), 0});
    }
    for (auto const to : states) {
      entries.push_back(entry(to));
      std::vector<Step> steps;
      for (std::size_t group = 0; group < groups.size(); ++group)
        if (auto const score = transition(states[groups[group].front().state], to); score > k_impossible)
          steps.push_back({static_cast<std::uint16_t>(group), score});
      auto const way = std::ranges::find(ways, steps);
      way_into.push_back(static_cast<std::uint8_t>(way - ways.begin()));
      if (way == ways.end()) ways.push_back(std::move(steps));
    }
    for (auto& group : groups)
      for (auto& member : group) member.way = way_into[member.state];
  }
};
Network const& network() {
  static Network const made;
  return made;
}

/// The best paths to each state, one paragraph after the other.
class Paths {
 public:
  explicit Paths(std::size_t paragraphs)
      : scores_(net_.states.size()), best_(net_.groups.size()), arrivals_(net_.ways.size()) {
    from_.reserve(paragraphs * net_.ways.size());
  }

  void add(Scores const& observed) {
    if (from_.empty()) {
      from_.resize(net_.ways.size());
      rank_groups(observed, [&](Member const& member) { return net_.entries[member.state]; });
    } else {
      rank_ways();
      rank_groups(observed, [&](Member const& member) { return arrivals_[member.way]; });
    }
  }

  [[nodiscard]] std::vector<Labelled> best() const {
    std::vector<Labelled> labels(from_.size() / net_.ways.size());
    auto state = static_cast<std::size_t>(std::ranges::max_element(scores_) - scores_.begin());
    for (auto at = labels.size(); at-- > 0;) {
      labels[at] = {net_.states[state].label, net_.states[state].zone};
      state = from_[at * net_.ways.size() + net_.way_into[state]];
    }
    return labels;
  }

 private:
  /// Of equals the state that stands first in the table is taken.
  static bool is_better(Step const& one, Step const& other) {
    return one.score > other.score || (one.score == other.score && one.from < other.from);
  }

  /// Takes a step into each state: there the paragraph has what was observed.
  template <class Arrival>
  void rank_groups(Scores const& observed, Arrival const& arrival) {
    auto* best = best_.data();
    for (auto const& group : net_.groups) {
      Step first{group.front().state, std::numeric_limits<double>::lowest()};
      for (auto const& member : group) {
        auto const score = arrival(member) + observed[member.label];
        scores_[member.state] = score;
        if (score > first.score) first = {member.state, score};
      }
      *best++ = first;
    }
  }

  void rank_ways() {
    auto const done = from_.size();
    from_.resize(done + net_.ways.size());
    for (std::size_t way = 0; way < net_.ways.size(); ++way) {
      Step best{0, k_impossible};
      for (auto const& [group, score] : net_.ways[way]) {
        auto const& from = best_[group];
        if (Step const other{from.from, from.score + score}; is_better(other, best)) best = other;
      }
      arrivals_[way] = best.score;
      from_[done + way] = best.from;
    }
  }

  Network const& net_ = network();
  std::vector<double> scores_;       ///< of the best path to each state
  std::vector<Step> best_;           ///< of each group: its best state, and the score of the path to it
  std::vector<double> arrivals_;     ///< of each way: the score of the best path that it ends
  std::vector<std::uint16_t> from_;  ///< the state that path comes from; all ways of a paragraph, then the next's
};

}  // namespace

std::string_view name(Label label) {
  return k_table.at(static_cast<std::size_t>(label)).name;
}

namespace {

constexpr auto k_heading = static_cast<std::size_t>(Label::heading);
constexpr auto k_numbered_heading = static_cast<std::size_t>(Label::numbered_heading);
constexpr auto k_annex_title = static_cast<std::size_t>(Label::annex_title);
constexpr auto k_agenda_title = static_cast<std::size_t>(Label::agenda_title);
constexpr auto k_part_title = static_cast<std::size_t>(Label::part_title);

/// "A Better World", "I Care": what could be the numeral of a heading has no sign behind it and may be a word.
bool begins_with_bare_numeral(std::string_view text) {
  auto const number = heading_number(text);
  return number && number->end < text.size() && text::is_letter(text::before(text, number->end));
}

/// Whether the paragraph may be one of a list of names: it has no stop at its end but a bracket, and no number.
bool may_be_name(text::Paragraph const& paragraph, Scores const& scores) {
  auto const text = paragraph.text.view();
  if (scores[k_numbered_heading] > 0) return begins_with_bare_numeral(text);
  if (scores[k_part_title] > 0) return true;
  return text.ends_with(')') && !paragraph.row && !operative_number(text) && !list_marker(text);
}

/// What is decided outweighs all evidence, but not what is impossible.
void force(Scores& scores, std::vector<Label> const& choice) {
  constexpr double k_other = -1e6;
  constexpr double k_chosen = 10;
  if (choice.empty()) return;
  scores.fill(k_other);
  for (auto const label : choice) scores.at(static_cast<std::size_t>(label)) = k_chosen;
}

/// Observes the paragraphs one after the other and finds the paths. Only those of a list of names wait for the others
/// of it: all evidence of a long text would take more room than the text.
class Labeller {
 public:
  Labeller(std::vector<text::Paragraph> const& paragraphs, profile::Grammar const& grammar, Choices const& choices)
      : paragraphs_(paragraphs), grammar_(grammar), choices_(choices), paths_(paragraphs.size()) {}

  std::vector<Labelled> run() {
    bool below_numeral = false;
    for (auto const& paragraph : paragraphs_) {
      auto const observed = observe(paragraph, grammar_, below_numeral);
      auto const number = heading_number(paragraph.text.view());
      // A letter may be that of a part, whose title is another thing.
      below_numeral = number && number->end >= paragraph.text.size() && number->reading.kind != MarkerKind::letter;
      bool const name = may_be_name(paragraph, observed);
      if (!name) end_of_names();
      names_.push_back(observed);
      if (!name) end_of_names();
    }
    end_of_names();
    return paths_.best();
  }

 private:
  /// Many without a stop one below the other are no headings but a list of names.
  void end_of_names() {
    constexpr std::size_t k_list = 4;
    for (std::size_t at = 0; at < names_.size(); ++at) {
      auto& scores = names_[at];
      if (names_.size() >= k_list) {
        scores[k_heading] += k_name_in_list;
        scores[k_numbered_heading] += k_numeral_in_list;
        if (at > 0) scores[k_annex_title] += k_name_in_list;
        if (at > 0) scores[k_agenda_title] += k_name_in_list;
      }
      if (done_ < choices_.size()) force(scores, choices_[done_]);
      paths_.add(scores);
      ++done_;
    }
    names_.clear();
  }

  std::vector<text::Paragraph> const& paragraphs_;
  profile::Grammar const& grammar_;
  Choices const& choices_;
  Paths paths_;
  std::vector<Scores> names_;  ///< of the paragraphs that wait
  std::size_t done_ = 0;
};

}  // namespace

std::vector<Labelled> label(std::vector<text::Paragraph> const& paragraphs, profile::Grammar const& grammar,
                            Choices const& choices) {
  if (paragraphs.empty()) return {};
  return Labeller(paragraphs, grammar, choices).run();
}

}  // namespace resolute::structure
