#pragma once
/// What a `convert` has to do, worked out and checked before anything is read or written.
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "input.hpp"
#include "resolute/format.hpp"

namespace resolute::cli {

/// The part of the command line that decides what is written where.
struct Request {
  std::vector<std::string> inputs;
  /// Inputs that a list names.
  std::vector<std::string> listed_inputs;
  /// There is a list: outputs go to files even where it has but one input.
  bool listed = false;
  /// Folders stand for the files in them and below.
  bool recursive = false;
  std::vector<std::string> formats;
  std::string output;
  std::string output_dir;
  /// "FORMAT.NAME=VALUE"
  std::vector<std::string> settings;
  /// The metadata file; empty: none.
  std::string metadata;
  /// File of corrections, for one input.
  std::string corrections;
};

/// A format to write, with the settings that are meant for it.
struct Target {
  Writer const* writer = nullptr;
  FormatInfo info;
  Settings settings;
};

struct Output {
  /// Index of the target.
  std::size_t target = 0;
  /// Nothing: standard output.
  std::optional<std::filesystem::path> path;
};

struct Job {
  Input input;
  /// The path, spelled with '/', that the input has in reports and by which shards are told apart: below its folder, or
  /// as it was named.
  std::string name;
  std::vector<Output> outputs;
  /// Why it cannot be done, where that came out only when the folder was read.
  std::optional<Error> refused = std::nullopt;
};

/// A folder whose files are inputs; they are found while the work goes on.
struct InputFolder {
  std::filesystem::path path;
  /// Where it is mirrored below the output folder; empty: its files and folders lie there directly.
  std::string name;
};

struct Plan {
  std::vector<Target> targets;
  /// Of the inputs that the command line names.
  std::vector<Job> jobs;
  /// Names of the inputs that a list has; they become jobs one by one, for there may be very many.
  std::vector<std::string> listed;
  std::vector<InputFolder> folders;
  /// Empty: outputs go beside the inputs.
  std::filesystem::path output_dir;
};

/// Fails with "usage", "unknown-format", "unknown-option", "bad-option" or "same-file": all of them wrong usage.
[[nodiscard]] Result<Plan> make_plan(Registry const&, Request);

/// The formats that are asked for, with their settings; a part of the plan. Fails as it does.
[[nodiscard]] Result<std::vector<Target>> make_targets(Registry const&, Request const&);

/// The files for the outputs of an input, in the folder, named by the stem of the input.
[[nodiscard]] std::vector<Output> outputs_in(std::filesystem::path const& folder, std::filesystem::path const& input,
                                             std::vector<Target> const&);

}  // namespace resolute::cli
