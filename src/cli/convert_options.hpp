#pragma once
/// The options of `convert`.
#include <CLI/App.hpp>
#include <string>

#include "batch/batch.hpp"
#include "messages.hpp"
#include "plan.hpp"

namespace resolute::cli {

struct Convert {
  Request request;
  BatchOptions batch;
  /// A file with names of inputs; empty: none.
  std::string files_from;
  std::string shard = "1/1";
  /// Documents come as lines of JSON.
  bool json_lines = false;
  std::string language = "auto";
  std::string encoding = "auto";
  std::uint64_t max_bytes = k_max_bytes;
  std::size_t max_notes = ReadOptions{}.max_notes;
  bool force = false;
  bool quiet = false;
  bool verbose = false;

  [[nodiscard]] Speech speech() const {
    if (quiet) return Speech::quiet;
    return verbose ? Speech::verbose : Speech::normal;
  }
};

/// Declares the options, which are read into the struct; it must outlive the command.
void add_convert_options(CLI::App& command, Convert&);

}  // namespace resolute::cli
