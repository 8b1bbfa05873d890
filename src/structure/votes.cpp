#include "structure/votes.hpp"

#include "structure/scribe.hpp"
#include "text/characters.hpp"

namespace resolute::structure {
namespace {

struct Figure {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

constexpr std::size_t k_figures = 3;  // in favour, against, abstaining

/// The figures in front of the lists of voters, which a colon announces.
std::vector<Figure> figures_in(std::string_view text) {
  std::vector<Figure> found;
  bool in_figure = false;
  for (std::size_t at = 0; at < text.size();) {
    auto const begin = static_cast<std::uint32_t>(at);
    auto const character = text::next(text, at);
    if (character == ':' || character == U'\uFF1A') break;
    if (!text::is_digit(character)) {
      in_figure = false;
      continue;
    }
    if (!in_figure) found.push_back({begin, begin});
    found.back().end = static_cast<std::uint32_t>(at);
    in_figure = true;
  }
  return found;
}

/// The lists of voters, each from its heading ("In favour:") to the next.
void mark_voters(std::string_view text, profile::Grammar const& grammar, std::vector<Span>& spans) {
  auto const headings = grammar.find_all(profile::PatternKind::vote_heading, text);
  if (headings.size() < 2) return;
  for (std::size_t at = 0; at < headings.size(); ++at) {
    if (headings[at].value.empty()) continue;
    std::size_t const begin = headings[at].match.begin;
    std::size_t end = at + 1 < headings.size() ? headings[at + 1].match.begin : text.size();
    while (end > begin && text[end - 1] == ' ') --end;
    spans.push_back(mention(static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), model::Role::outcome,
                            headings[at].value));
  }
}

}  // namespace

std::vector<Span> find_vote(std::string_view text, profile::Grammar const& grammar) {
  auto const whole = [&](std::string outcome) {
    return mention(0, static_cast<std::uint32_t>(text.size()), model::Role::outcome, std::move(outcome));
  };
  auto const opening = grammar.prefix(profile::PatternKind::vote, text);
  if (!opening) return {};
  if (!opening->value.empty()) return {whole(std::string(opening->value))};
  auto const figures = figures_in(text);
  if (figures.size() != k_figures) return {};
  std::vector<Span> spans{whole("adoptedRecordedVote")};
  for (auto const& one : figures)
    spans.push_back(
        mention(one.begin, one.end, model::Role::quantity, std::string(text.substr(one.begin, one.end - one.begin))));
  mark_voters(text, grammar, spans);
  return spans;
}

}  // namespace resolute::structure
