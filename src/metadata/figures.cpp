#include "metadata/figures.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "resolute/visit.hpp"

namespace resolute::metadata {
namespace {

constexpr std::size_t k_sides = 3;

void add_number(std::string_view digits, std::vector<unsigned>& figures) {
  unsigned value = 0;
  auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error == std::errc() && end == digits.data() + digits.size()) figures.push_back(value);
}

void marked(model::Inlines const& inlines, PrintedVote& found) {
  for (auto const& one : inlines) {
    auto const* const mention = std::get_if<model::Mention>(&one.node);
    if (mention == nullptr) continue;
    if (mention->role == model::Role::quantity) add_number(mention->value, found.figures);
    if (mention->role == model::Role::outcome && mention->value == "adoptedWithoutVote") found.without = true;
    marked(mention->content, found);
  }
}

/// Every language prints the figures in the same order, so the only three numbers of a line are they.
std::vector<unsigned> in_words(std::string_view text) {
  constexpr std::string_view k_digits = "0123456789";
  std::vector<unsigned> figures;
  for (auto at = text.find_first_of(k_digits); at != std::string_view::npos; at = text.find_first_of(k_digits, at)) {
    auto const end = std::min(text.find_first_not_of(k_digits, at), text.size());
    add_number(text.substr(at, end - at), figures);
    at = end;
  }
  return figures.size() == k_sides ? figures : std::vector<unsigned>();
}

}  // namespace

std::optional<PrintedVote> printed_vote(model::Document const& document) {
  std::optional<PrintedVote> found;
  for (auto const& block : document.text.conclusions) {
    auto const* const vote = std::get_if<model::Vote>(&block.node);
    if (vote == nullptr) continue;
    if (!found) found = PrintedVote{{}, false, block.origin};
    marked(vote->content, *found);
    if (found->figures.empty()) found->figures = in_words(model::plain_text(vote->content));
  }
  return found;
}

}  // namespace resolute::metadata
