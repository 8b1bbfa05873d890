#include "report_totals.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "resolute/render.hpp"
#include "summary.hpp"

namespace resolute::cli {
namespace {

constexpr std::size_t k_slowest = 10;
/// How many failures are told to people one by one.
constexpr std::size_t k_told = 20;

/// Adds the counts of an object to those of another.
void add_counts(Json const& record, char const* key, Json& sums) {
  auto const found = record.find(key);
  if (found == record.end() || !found->is_object()) return;
  for (auto const& [name, value] : found->items())
    if (value.is_number_unsigned()) sums[name] = sums.value(name, std::size_t{0}) + value.get<std::size_t>();
}

std::string string_at(Json const& object, char const* key) {
  auto const found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool is_failure(std::string_view status) {
  return status != k_status_done && status != k_status_up_to_date;
}

void add_rows(Json const& counts, std::vector<Fact>& rows) {
  for (auto const& [name, value] : counts.items())
    if (value != 0) rows.emplace_back(name, value.dump());
}

std::string section(std::string_view name, std::vector<Fact> const& rows) {
  return rows.empty() ? std::string() : fmt::format("\n{}\n{}", name, table(rows));
}

}  // namespace

void Totals::add(Json const& record) {
  ++inputs_;
  ++by_status_[string_at(record, "status")];
  add_counts(record, "structure", structure_);
  add_counts(record, "characters", characters_);
  if (auto const all = record.find("diagnostics"); all != record.end())
    for (auto const& one : *all)
      ++diagnostics_[fmt::format("{} {}", string_at(one, "severity"), string_at(one, "code"))];
  add_duration(record);
  if (is_failure(string_at(record, "status"))) add_failure(record);
}

void Totals::add_failure(Json const& record) {
  Failure failure{string_at(record, "path"), {}, {}};
  auto const all = record.value("diagnostics", Json::array());
  auto const error = std::ranges::find_if(all, [](Json const& one) { return string_at(one, "severity") == "error"; });
  if (error != all.end()) {
    failure.code = string_at(*error, "code");
    failure.message = string_at(*error, "message");
  }
  failures_.push_back(std::move(failure));
}

void Totals::add_duration(Json const& record) {
  auto const found = record.find("seconds");
  if (found == record.end() || !found->is_number()) return;
  auto const seconds = found->get<double>();
  seconds_ += seconds;
  auto const place = std::ranges::upper_bound(slowest_, seconds, std::greater<>(), &Duration::seconds);
  slowest_.insert(place, {seconds, string_at(record, "path")});
  if (slowest_.size() > k_slowest) slowest_.pop_back();
}

std::string Totals::text() const {
  std::vector<Fact> rows{{"all", counted(inputs_, "input")}};
  for (auto const& [status, count] : by_status_) rows.emplace_back(status, fmt::format("{}", count));
  rows.emplace_back("time", fmt::format("{:.1f} s, {:.1f} ms an input", seconds_,
                                        inputs_ > 0 ? 1000 * seconds_ / static_cast<double>(inputs_) : 0.0));
  auto out = fmt::format("Inputs\n{}", table(rows));
  rows.clear();
  add_rows(structure_, rows);
  out += section("Found", rows);
  rows.clear();
  add_rows(characters_, rows);
  out += section("Characters", rows);
  rows.clear();
  for (auto const& [what, count] : diagnostics_) rows.emplace_back(what, fmt::format("{}", count));
  out += section("Diagnostics", rows);
  rows.clear();
  for (auto const& one : slowest_) rows.emplace_back(fmt::format("{:.3f} s", one.seconds), one.path);
  out += section("Slowest", rows);
  rows.clear();
  for (auto const& one : failures_) {
    if (rows.size() == k_told) break;
    rows.emplace_back(printable(one.path), fmt::format("{} [{}]", one.message, one.code));
  }
  out += section("Failed", rows);
  if (failures_.size() > k_told) out += fmt::format("  and {} more\n", failures_.size() - k_told);
  return out;
}

Json Totals::json() const {
  Json failures = Json::array();
  for (auto const& one : failures_)
    failures.push_back({{"path", one.path}, {"code", one.code}, {"message", one.message}});
  Json slowest = Json::array();
  for (auto const& one : slowest_) slowest.push_back({{"path", one.path}, {"seconds", one.seconds}});
  return {{"inputs", inputs_},
          {"status", by_status_},
          {"seconds", seconds_},
          {"structure", structure_},
          {"characters", characters_},
          {"diagnostics", diagnostics_},
          {"slowest", std::move(slowest)},
          {"failed", std::move(failures)}};
}

}  // namespace resolute::cli
