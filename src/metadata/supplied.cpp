#include "metadata/supplied.hpp"

#include <fmt/format.h>

#include <charconv>

namespace resolute::metadata {
namespace {

constexpr std::string_view k_subject = "subject";
constexpr std::string_view k_subject_value = "subject.value";
constexpr std::string_view k_subject_dictionary = "subject.dictionary";
constexpr std::string_view k_subject_iri = "subject.iri";
constexpr std::string_view k_sponsor = "sponsor";
constexpr std::string_view k_iri = "iri";
constexpr std::string_view k_iri_name = "iri.name";

std::string count_name(NamedSide const& side) {
  return fmt::format("votes.{}", side.name);
}

std::string state_name(NamedSide const& side) {
  return fmt::format("votes.{}.state", side.name);
}

/// Whether the row is about a side of the vote; then it is read.
bool read_vote(model::Supplied const& row, Votes& votes) {
  for (auto const& named : sides()) {
    auto& side = votes.*named.side;
    if (row.name == count_name(named)) {
      unsigned count = 0;
      auto const [end, error] = std::from_chars(row.value.data(), row.value.data() + row.value.size(), count);
      if (error == std::errc()) side.count = count;
      return true;
    }
    if (row.name == state_name(named)) {
      side.states.push_back(row.value);
      return true;
    }
  }
  return false;
}

}  // namespace

std::vector<NamedSide> const& sides() {
  static std::vector<NamedSide> const all = {
      {"in_favour", &Votes::in_favour}, {"against", &Votes::against}, {"abstaining", &Votes::abstaining}};
  return all;
}

std::vector<model::Supplied> to_rows(Extra const& extra) {
  std::vector<model::Supplied> rows;
  auto const add = [&](std::string_view name, std::string const& value) {
    if (!value.empty()) rows.push_back({std::string(name), value, extra.source});
  };
  for (auto const& named : sides()) {
    auto const& side = extra.votes.*named.side;
    if (side.count) add(count_name(named), fmt::format("{}", *side.count));
    for (auto const& state : side.states) add(state_name(named), state);
  }
  for (auto const& subject : extra.subjects) {
    add(k_subject, subject.label);
    add(k_subject_value, subject.value);
    add(k_subject_dictionary, subject.dictionary);
    add(k_subject_iri, subject.iri);
  }
  for (auto const& sponsor : extra.sponsors) add(k_sponsor, sponsor);
  for (auto const& iri : extra.iris) {
    add(k_iri, iri.iri);
    add(k_iri_name, iri.name);
  }
  return rows;
}

Extra from_rows(std::vector<model::Supplied> const& rows) {
  Extra extra;
  for (auto const& row : rows) {
    if (extra.source.empty()) extra.source = row.source;
    if (read_vote(row, extra.votes)) continue;
    if (row.name == k_subject)
      extra.subjects.push_back({row.value, {}, {}, {}});
    else if (row.name == k_sponsor)
      extra.sponsors.push_back(row.value);
    else if (row.name == k_iri)
      extra.iris.push_back({{}, row.value});
    else if (row.name == k_iri_name && !extra.iris.empty())
      extra.iris.back().name = row.value;
    else if (!extra.subjects.empty() && row.name == k_subject_value)
      extra.subjects.back().value = row.value;
    else if (!extra.subjects.empty() && row.name == k_subject_dictionary)
      extra.subjects.back().dictionary = row.value;
    else if (!extra.subjects.empty() && row.name == k_subject_iri)
      extra.subjects.back().iri = row.value;
  }
  return extra;
}

}  // namespace resolute::metadata
