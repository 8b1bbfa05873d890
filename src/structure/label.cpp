// The best path of labels (Viterbi): states are pairs of label and zone.
#include <algorithm>
#include <array>

#include "structure/labels.hpp"

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
    {Label::symbol, "document symbol", bit(Zone::cover)},
    {Label::distribution, "distribution", bit(Zone::cover)},
    {Label::issue_date, "date of issuance", bit(Zone::cover)},
    {Label::original_language, "original language", bit(Zone::cover)},
    {Label::session, "session", bit(Zone::cover)},
    {Label::agenda_item, "agenda item", bit(Zone::cover)},
    {Label::agenda_title, "name of agenda item", bit(Zone::cover)},
    {Label::adoption, "adoption", bit(Zone::cover)},
    {Label::proponent, "proponent", bit(Zone::cover)},
    {Label::title, "title", bit(Zone::preface)},
    {Label::enacting_formula, "enacting formula", bit(Zone::preamble) | bit(Zone::annex)},
    {Label::preambular, "preambular clause", bit(Zone::preamble) | bit(Zone::annex)},
    {Label::operative, "operative paragraph", k_body},
    {Label::item, "sub-paragraph", bit(Zone::preamble) | k_body},
    {Label::heading, "heading", k_body},
    {Label::text, "text", k_body},
    {Label::meeting, "meeting", bit(Zone::conclusions)},
    {Label::closing_date, "closing date", bit(Zone::conclusions)},
    {Label::annex, "annex", bit(Zone::annex)},
    {Label::annex_title, "title of annex", bit(Zone::annex)},
    {Label::unrecognised, "unrecognised text", k_anywhere},
}};

constexpr double k_impossible = -1e9;
/// Leaving out a zone is possible but odd; so is entering an annex without its heading.
constexpr double k_zone_left_out = -1;
constexpr double k_annex_without_heading = -8;
/// A preambular clause after an operative paragraph is a zone order broken: never inside one text.
constexpr double k_title_continued = 1;

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

double transition(State from, State to) {
  auto const step = static_cast<int>(to.zone) - static_cast<int>(from.zone);
  if (step < 0) return k_impossible;
  if (to.label == Label::agenda_title && from.label != Label::agenda_item && from.label != Label::agenda_title)
    return k_impossible;
  if (to.label == Label::annex_title && from.label != Label::annex && from.label != Label::annex_title)
    return k_impossible;
  if (to.label == Label::annex_title && from.label == Label::annex) return k_title_continued;
  double score = 0;
  if (to.zone == Zone::annex) {
    if (step > 0 && to.label != Label::annex) score += k_annex_without_heading;
  } else if (step > 1) {
    score += k_zone_left_out * (step - 1);
  }
  // Furniture of the page and what was not recognised say nothing about where the text has got to.
  bool const floating = to.label == Label::job_number || to.label == Label::unrecognised;
  return floating && step > 0 ? k_impossible : score;
}

/// The first paragraph: as if a cover had begun before it.
double entry(State state) {
  return transition({Label::publisher, Zone::cover}, state);
}

}  // namespace

std::string_view name(Label label) {
  return k_table.at(static_cast<std::size_t>(label)).name;
}

std::vector<Labelled> label(std::vector<text::Paragraph> const& paragraphs, profile::Grammar const& grammar) {
  if (paragraphs.empty()) return {};
  auto const states = all_states();
  std::vector<double> scores(states.size());
  std::vector<std::uint16_t> from(paragraphs.size() * states.size());
  for (std::size_t at = 0; at < paragraphs.size(); ++at) {
    auto const observed = observe(paragraphs[at].text.view(), grammar);
    std::vector<double> next(states.size(), k_impossible);
    for (std::size_t to = 0; to < states.size(); ++to) {
      auto const own = observed.at(static_cast<std::size_t>(states[to].label));
      if (at == 0) {
        next[to] = own + entry(states[to]);
        continue;
      }
      for (std::size_t origin = 0; origin < states.size(); ++origin) {
        auto const score = scores[origin] + transition(states[origin], states[to]) + own;
        if (score <= next[to]) continue;
        next[to] = score;
        from[at * states.size() + to] = static_cast<std::uint16_t>(origin);
      }
    }
    scores = std::move(next);
  }
  std::vector<Labelled> best(paragraphs.size());
  auto state = static_cast<std::size_t>(std::ranges::max_element(scores) - scores.begin());
  for (auto at = paragraphs.size(); at-- > 0;) {
    best[at] = {states[state].label, states[state].zone};
    state = from[at * states.size() + state];
  }
  return best;
}

}  // namespace resolute::structure
