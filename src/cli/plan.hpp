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
  /// The inputs are, or may be, those of a list: outputs go to files even where it has but one.
  bool listed = false;
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
  std::vector<Output> outputs;
};

struct Plan {
  std::vector<Target> targets;
  std::vector<Job> jobs;
};

/// Fails with "usage", "unknown-format", "unknown-option", "bad-option" or "same-file": all of them wrong usage.
[[nodiscard]] Result<Plan> make_plan(Registry const&, Request const&);

}  // namespace resolute::cli
