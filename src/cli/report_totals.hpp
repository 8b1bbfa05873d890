#pragma once
/// What the reports of one or more runs say in all.
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "batch/record.hpp"

namespace resolute::cli {

/// An input that failed, with the first of its errors.
struct Failure {
  std::string path;
  std::string code;
  std::string message;
};

/// How long an input took.
struct Duration {
  double seconds = 0;
  std::string path;
};

class Totals {
 public:
  /// Adds the record of an input: a line of a report.
  void add(Json const& record);

  /// For people.
  [[nodiscard]] std::string text() const;
  [[nodiscard]] Json json() const;
  [[nodiscard]] bool any_failed() const { return !failures_.empty(); }

 private:
  void add_failure(Json const& record);
  void add_duration(Json const& record);

  std::size_t inputs_ = 0;
  double seconds_ = 0;
  std::map<std::string, std::size_t, std::less<>> by_status_;
  /// By severity and code.
  std::map<std::string, std::size_t, std::less<>> diagnostics_;
  /// Sums of the counts of all records, in the order of the first.
  Json structure_ = Json::object();
  Json characters_ = Json::object();
  std::vector<Failure> failures_;
  /// The longest first.
  std::vector<Duration> slowest_;
};

}  // namespace resolute::cli
