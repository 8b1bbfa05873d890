#pragma once
/// Many inputs: in parallel, with a report, and so that a run that was cut off goes on where it was.
#include <string>
#include <vector>

#include "batch/shard.hpp"
#include "conversion.hpp"
#include "exit_code.hpp"
#include "plan.hpp"

namespace resolute::cli {

struct BatchOptions {
  /// Inputs at a time; 0: as many as there are cores.
  unsigned jobs = 0;
  /// Patterns for the files of folders; none: all texts and Akoma Ntoso.
  std::vector<std::string> include;
  /// Skip what is up to date.
  bool resume = false;
  bool fail_fast = false;
  Shard shard;
  /// File for a line of JSON for each input; empty: none.
  std::string report;
  /// The folder of templates of the conversion: what is in it counts when it is asked what is up to date.
  std::string templates;
};

/// How many threads are meant: as many as there are cores where `jobs` is 0.
[[nodiscard]] unsigned threads_for(unsigned jobs);

/// Converts the inputs of the plan; all errors and diagnostics are said in the order of the inputs. One that fails, or
/// breaks an assumption of the program, does not stop the others. After Ctrl-C the inputs in work are finished.
[[nodiscard]] ExitCode run_batch(Plan const&, Conversion, BatchOptions const&);

}  // namespace resolute::cli
