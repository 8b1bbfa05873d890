#include "plan.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "corrections.hpp"
#include "fail.hpp"
#include "input_folders.hpp"
#include "listed.hpp"
#include "same_file.hpp"
#include "settings.hpp"
#include "terminal.hpp"

namespace resolute::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view k_standard_output = "-";

Result<Writer const*> writer_by_ending(Registry const& registry, std::string const& file) {
  auto ending = fs::path(file).extension().string();
  if (!ending.empty()) ending.erase(0, 1);
  if (auto const* writer = registry.writer_for_extension(ending)) return writer;
  return fail("unknown-format", fmt::format("the ending of {} names no format; say which with --to (known: {})", file,
                                            known_formats(registry)));
}

/// The writers that are asked for, each once. Nothing said: the first format of the registry.
Result<std::vector<Writer const*>> chosen_writers(Registry const& registry, Request const& request) {
  std::vector<Writer const*> writers;
  for (auto const& name : request.formats) {
    auto const writer = writer_by_name(registry, name);
    if (!writer) return tl::unexpected(writer.error());
    if (std::ranges::find(writers, *writer) == writers.end()) writers.push_back(*writer);
  }
  if (!writers.empty()) return writers;
  if (request.output.empty() || request.output == k_standard_output)
    return std::vector{static_cast<Writer const*>(registry.writers().front().get())};
  auto const writer = writer_by_ending(registry, request.output);
  if (!writer) return tl::unexpected(writer.error());
  return std::vector{*writer};
}

/// Checks a setting and gives it to the target it is meant for. One for a format that is known but not asked for does
/// no harm.
Result<void> apply_setting(Registry const& registry, std::vector<Target>& targets, std::string const& setting) {
  auto const found = parse_setting(registry, setting);
  if (!found) return tl::unexpected(found.error());
  auto const target = std::ranges::find(targets, found->writer, &Target::writer);
  if (target != targets.end()) target->settings[found->name] = found->value;
  return {};
}

/// The one output that `-o`, or the absence of all options, asks for.
Result<Output> single_output(Request const& request, Target const& target) {
  if (!request.output.empty() && request.output != k_standard_output) return Output{0, fs::path(request.output)};
  if (!is_text(target.info) && stdout_is_terminal()) {
    return fail("usage", fmt::format("{0} is not text and would garble the terminal; write it to a file: -o FILE.{1}",
                                     target.info.name, target.info.extension));
  }
  return Output{0, std::nullopt};
}

/// Files beside the input, or in the folder that was named.
std::vector<Output> named_outputs(Request const& request, Input const& input, std::vector<Target> const& targets) {
  auto const source = input.is_stdin() ? fs::path("stdin") : fs::path(input.argument);
  return outputs_in(request.output_dir.empty() ? source.parent_path() : fs::path(request.output_dir), source, targets);
}

Result<std::vector<Job>> make_jobs(Request const& request, std::vector<Target> const& targets, bool batch) {
  bool const one = request.inputs.size() == 1 && targets.size() == 1 && !batch;
  if (!request.output.empty() && !one) {
    return fail("usage", fmt::format("-o takes one input and one format, not {} and {}; use --output-dir",
                                     request.inputs.size(), targets.size()));
  }
  auto const is_stdin = [](auto const& name) { return Input{name}.is_stdin(); };
  if (std::ranges::count_if(request.inputs, is_stdin) + std::ranges::count_if(request.listed_inputs, is_stdin) > 1)
    return fail("usage", "standard input (-) is named more than once");
  std::vector<Job> jobs;
  for (auto const& name : request.inputs) {
    Input const input{name};
    Job job{input, fs::path(name).lexically_normal().generic_string(), {}};
    if (one && request.output_dir.empty()) {
      auto output = single_output(request, targets.front());
      if (!output) return tl::unexpected(output.error());
      job.outputs.push_back(*std::move(output));
    } else {
      job.outputs = named_outputs(request, input, targets);
    }
    jobs.push_back(std::move(job));
  }
  return jobs;
}

/// What is about one document, and that there is but one.
Result<void> check_single(Request const& request, bool batch) {
  bool const several = batch || request.inputs.size() != 1;
  if (!request.corrections.empty() && several)
    return fail("usage", "--corrections is for one input; name those of several INPUT.corrections.json");
  if (request.metadata.empty()) return {};
  if (batch) return fail("usage", "--metadata takes one input, not a list or a folder");
  if (several) return fail("usage", fmt::format("--metadata takes one input, not {}", request.inputs.size()));
  if (request.metadata == k_standard_output) return fail("usage", "--metadata takes a file, not standard input");
  return {};
}

/// No output may be an input, and no two outputs the same file.
Result<void> check_files(Request const& request, std::vector<Job> const& jobs) {
  FilePlaces places;
  FileSet inputs;
  FileSet outputs;
  if (!request.metadata.empty()) (void)inputs.insert(places.of(request.metadata), request.metadata);
  for (auto const& job : jobs) {
    if (job.input.is_stdin()) continue;
    (void)inputs.insert(places.of(job.input.argument), job.input.argument);
    if (auto const beside = corrections_file(job.input, request.corrections); !beside.empty())
      (void)inputs.insert(places.of(beside), beside);
  }
  for (auto const& job : jobs) {
    for (auto const& output : job.outputs) {
      if (!output.path) continue;
      auto const place = places.of(*output.path);
      if (place.special) continue;
      auto const name = output.path->string();
      if (auto const input = inputs.find(place))
        return fail("same-file",
                    fmt::format("the output {} would overwrite the input {}; write it into another folder: "
                                "--output-dir DIR, or to another file: -o FILE",
                                name, *input));
      if (auto const earlier = outputs.insert(place, std::string(job.input.name()))) {
        return fail("same-file", fmt::format("{} and {} would both be written to {}; convert them into different "
                                             "folders",
                                             *earlier, job.input.name(), name));
      }
    }
  }
  return {};
}

}  // namespace

Result<std::vector<Target>> make_targets(Registry const& registry, Request const& request) {
  auto const writers = chosen_writers(registry, request);
  if (!writers) return tl::unexpected(writers.error());
  std::vector<Target> targets;
  for (auto const* writer : *writers) targets.push_back({writer, writer->info(), {}});
  for (auto const& setting : request.settings)
    if (auto const done = apply_setting(registry, targets, setting); !done) return tl::unexpected(done.error());
  return targets;
}

std::vector<Output> outputs_in(fs::path const& folder, fs::path const& input, std::vector<Target> const& targets) {
  auto const stem = input.stem().string();
  std::vector<Output> outputs;
  outputs.reserve(targets.size());
  for (std::size_t at = 0; at < targets.size(); ++at)
    outputs.push_back({at, folder / fmt::format("{}.{}", stem, targets[at].info.extension)});
  return outputs;
}

Result<Plan> make_plan(Registry const& registry, Request request) {
  auto folders = take_folders(request);
  if (!folders) return tl::unexpected(folders.error());
  bool const batch = request.listed || !folders->empty();
  if (auto const fine = check_single(request, batch); !fine) return tl::unexpected(fine.error());
  auto targets = make_targets(registry, request);
  if (!targets) return tl::unexpected(targets.error());
  auto jobs = make_jobs(request, *targets, batch);
  if (!jobs) return tl::unexpected(jobs.error());
  if (auto const fine = check_files(request, *jobs); !fine) return tl::unexpected(fine.error());
  Plan plan{*std::move(targets), *std::move(jobs), std::move(request.listed_inputs), *std::move(folders),
            request.output_dir};
  if (auto const fine = check_listed(plan); !fine) return tl::unexpected(fine.error());
  return plan;
}

}  // namespace resolute::cli
