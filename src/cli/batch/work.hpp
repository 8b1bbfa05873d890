#pragma once
/// The work on one input of a batch.
#include <chrono>

#include "batch/journal.hpp"
#include "batch/record.hpp"
#include "conversion.hpp"

namespace resolute::cli {

/// What a run adds to the marks of its inputs: all that outputs depend on and that is the same for all of them. Fonts
/// are no part of it.
[[nodiscard]] std::string common_mark(Conversion const&, std::string_view templates_folder);

/// An input with which the run is through. Small, for it may wait for its turn.
struct Worked {
  ExitCode outcome = ExitCode::done;
  bool up_to_date = false;
  /// For standard error.
  std::string said;
  /// For the report.
  std::string record;
};

class Work {
 public:
  /// `journal`: may be null; `resume`: what it holds is skipped.
  Work(Conversion const& conversion, Journal* journal, std::string common, bool resume)
      : conversion_(conversion), journal_(journal), common_(std::move(common)), resume_(resume) {}

  /// For several threads. Throws nothing: what cannot be is an internal error of the input.
  [[nodiscard]] Worked run(Job const&) const;

 private:
  /// Nothing: the outputs are up to date.
  [[nodiscard]] std::optional<Finished> convert(Job const&) const;
  [[nodiscard]] std::optional<Finished> convert_noted(Job const&, std::string bytes) const;
  [[nodiscard]] std::string record(Job const&, std::optional<Finished> const&, std::chrono::duration<double>) const;

  Conversion const& conversion_;
  Journal* journal_;
  std::string common_;
  bool resume_;
};

}  // namespace resolute::cli
