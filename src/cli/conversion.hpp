#pragma once
/// What `convert` does to one input.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exit_code.hpp"
#include "messages.hpp"
#include "plan.hpp"
#include "resolute/ledger.hpp"
#include "resolute/metadata.hpp"
#include "summary.hpp"

namespace resolute::cli {

/// What holds for all inputs of a run.
struct Conversion {
  Registry const* registry = nullptr;
  std::vector<Target> targets;
  ReadOptions reading;
  WriteOptions writing;
  /// File of corrections that was asked for; empty: none.
  std::string corrections;
  std::optional<Metadata> metadata;
  /// An input that is larger is refused.
  std::uint64_t max_bytes = k_max_bytes;
  Speech speech = Speech::normal;
  /// Whether a report takes down what was found in each input.
  bool reports = false;
  /// Where outputs are made before they are moved to their places; empty: beside those places.
  std::filesystem::path staging;
};

/// An output that is made.
struct Made {
  Output output;
  std::string bytes;
};

/// What was found in an input.
struct Findings {
  std::optional<std::string> symbol;
  std::string language;
  Structure structure;
  /// Of a text; of Akoma Ntoso no ledger is kept.
  std::optional<Tally> characters;
};

/// What came of an input.
struct Finished {
  explicit Finished(Speech speech) : messages(speech) {}

  ExitCode outcome = ExitCode::done;
  Messages messages;
  /// Nothing where the input could not be read, or nobody asks.
  std::optional<Findings> findings;
  /// The outputs that were written or are to be, their bytes with them.
  std::vector<Made> made;
};

/// Makes all outputs of a reading: into `made`, where all of them are consistent. `alternates`: of the outputs of the
/// job that are files, each names the others.
void make_outputs(Job const&, Conversion const&, Reading const&, Finished&);

/// Why an input for which memory does not suffice fails.
[[nodiscard]] Error too_little_memory();

/// Takes down what was found in a reading.
[[nodiscard]] Findings findings_of(Reading const&);

/// Reads the input, whose bytes are given, makes all its outputs before the first is written, and writes them.
[[nodiscard]] Finished convert_input(Job const&, Conversion const&, std::string bytes);

}  // namespace resolute::cli
