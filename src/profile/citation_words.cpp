#include "profile/citation_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "profile/table.hpp"
#include "resolute/diagnostic.hpp"

namespace resolute::profile {
namespace {

constexpr std::string_view k_organs = "body/organs.tsv";
constexpr std::string_view k_nothing = "-";

constexpr std::array<std::pair<std::string_view, NumberForm>, 5> k_forms{{
    {"pair", NumberForm::pair},
    {"year-pair", NumberForm::year_pair},
    {"special", NumberForm::special},
    {"roman", NumberForm::roman},
    {"year", NumberForm::year},
}};

CitedKind kind_of(std::string_view cell, std::string_view file) {
  if (cell == "resolution") return CitedKind::resolution;
  if (cell == "decision") return CitedKind::decision;
  throw InternalError(fmt::format("{}: \"{}\" is neither resolution nor decision", file, cell));
}

std::pair<unsigned, unsigned> range(std::string_view cell) {
  auto const dash = cell.find('-');
  if (dash == std::string_view::npos) throw InternalError(fmt::format("{}: \"{}\" is no range", k_organs, cell));
  return {to_number(cell.substr(0, dash), k_organs), to_number(cell.substr(dash + 1), k_organs)};
}

std::vector<OrganForm> read_organs() {
  std::vector<OrganForm> forms;
  for (auto const& row : read_table(k_organs)) {
    auto const form = std::ranges::find(k_forms, row.at(2), &std::pair<std::string_view, NumberForm>::first);
    if (form == k_forms.end()) throw InternalError(fmt::format("{}: unknown form {}", k_organs, row.at(2)));
    auto& made = forms.emplace_back();
    made.organ = row.at(0);
    made.kind = kind_of(row.at(1), k_organs);
    made.form = form->second;
    made.first = range(row.at(3));
    if (row.at(4) != k_nothing) made.second = range(row.at(4));
    made.always = row.at(5) == "always";
    made.alone = made.always || row.at(5) == "yes";
    made.shape = row.at(6);
    if (row.at(7) != k_nothing) made.actor = row.at(7);
  }
  return forms;
}

std::vector<std::string> split(std::string_view names) {
  std::vector<std::string> all;
  for (std::size_t at = 0; at < names.size();) {
    auto const end = std::min(names.find(' ', at), names.size());
    all.emplace_back(names.substr(at, end - at));
    at = end + 1;
  }
  return all;
}

struct Rows {
  std::string_view kind;
  WordSet CitationWords::*words;
};
constexpr std::array<Rows, 10> k_rows{{
    {"head", &CitationWords::context},
    {"organ", &CitationWords::context},
    {"of", &CitationWords::of},
    {"and", &CitationWords::joiners},
    {"to", &CitationWords::ranges},
    {"begin", &CitationWords::begin},
    {"end", &CitationWords::end},
    {"part", &CitationWords::parts},
    {"special", &CitationWords::specials},
    {"session", &CitationWords::sessions},
}};

}  // namespace

std::span<OrganForm const> organ_forms() {
  static auto const forms = read_organs();
  return forms;
}

void WordSet::add(Word word) {
  auto const longer = [&](Word const& other) { return other.text.size() >= word.text.size(); };
  words_.insert(std::ranges::find_if_not(words_, longer), std::move(word));
  for (auto& list : begins_) list.clear();
  for (std::size_t index = 0; index < words_.size(); ++index)
    begins_[static_cast<unsigned char>(words_[index].text.front())].push_back(index);
  for (auto const& one : words_) {
    if (one.text.size() > 1)
      pairs_.set(pair(one.text[0], one.text[1]));
    else
      pairs_.set();
  }
}

WordSet::Word const* WordSet::find(std::string_view text, std::size_t at) const {
  if (at >= text.size()) return nullptr;
  for (auto const index : begins_[static_cast<unsigned char>(text[at])])
    if (text.substr(at).starts_with(words_[index].text)) return &words_[index];
  return nullptr;
}

WordSet::Word const* WordSet::ending(std::string_view text, std::size_t end) const {
  for (auto const& word : words_)
    if (text.substr(0, end).ends_with(word.text)) return &word;
  return nullptr;
}

CitationWords load_citation_words(std::string_view language) {
  auto const file = fmt::format("lang/{}/citations.tsv", language);
  CitationWords made;
  for (auto const& row : read_table(file)) {
    auto const rows = std::ranges::find(k_rows, row.at(0), &Rows::kind);
    if (rows == k_rows.end()) throw InternalError(fmt::format("{}: unknown kind {}", file, row.at(0)));
    bool const head = row.at(0) == "head";
    if (head) static_cast<void>(kind_of(row.at(1), file));
    (made.*rows->words).add({std::string(row.at(2)), split(row.at(1)), head});
  }
  return made;
}

}  // namespace resolute::profile
