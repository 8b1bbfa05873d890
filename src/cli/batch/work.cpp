#include "batch/work.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <exception>
#include <new>
#include <system_error>

#include "corrections.hpp"
#include "digest.hpp"
#include "resolute/version.hpp"

namespace resolute::cli {
namespace {

namespace fs = std::filesystem;

/// All files of a folder, by name and content.
std::string folder_digest(fs::path const& folder) {
  std::vector<std::string> files;
  std::error_code unknown;
  for (auto const& entry : fs::recursive_directory_iterator(folder, unknown))
    if (entry.is_regular_file(unknown)) files.push_back(entry.path().string());
  std::ranges::sort(files);
  std::string all;
  for (auto const& file : files) all += fmt::format("{} {}\n", file, sha256(read_input({file}).value_or("")));
  return sha256(all);
}

/// The mark of an input with its outputs; what is made of it once more has the same.
class Marker {
 public:
  Marker(std::string_view common, Job const& job, std::string_view bytes, std::string_view corrections)
      : parts_{std::string(common), job.name, sha256(bytes), sha256(corrections)} {}

  void add(std::string_view output) { parts_.push_back(sha256(output)); }
  [[nodiscard]] Mark mark() const { return mark_of({parts_.begin(), parts_.end()}); }

 private:
  std::vector<std::string> parts_;
};

/// The mark of the outputs that are there; nothing when one is missing.
std::optional<Mark> mark_of_present(Job const& job, Marker marker) {
  for (auto const& output : job.outputs) {
    if (!output.path) return std::nullopt;
    auto const bytes = read_input({output.path->string()});
    if (!bytes) return std::nullopt;
    marker.add(*bytes);
  }
  return marker.mark();
}

Finished failed(Error const& error, std::string_view name, Speech speech) {
  Finished finished(speech);
  finished.outcome = ExitCode::input_failed;
  finished.messages.error(error, name);
  return finished;
}

Finished broken(std::string_view what, std::string_view name, Speech speech) {
  Finished finished(speech);
  finished.outcome = ExitCode::internal_error;
  finished.messages.error({"internal-error", fmt::format("internal error: {}", what), std::nullopt}, name);
  finished.messages.line(
      "This is a fault of resolute, not of the input. Please report it, with the input and this message.");
  return finished;
}

}  // namespace

std::string common_mark(Conversion const& conversion, std::string_view templates_folder) {
  auto const& reading = conversion.reading;
  std::string all = fmt::format("{}\n{}\n{}\n{}\n", version(), reading.language, reading.encoding, reading.force);
  if (auto const date = conversion.writing.markup_date)
    all += fmt::format("{}-{}-{}\n", static_cast<int>(date->year()), static_cast<unsigned>(date->month()),
                       static_cast<unsigned>(date->day()));
  for (auto const& target : conversion.targets) {
    all += fmt::format("{}\n", target.info.name);
    for (auto const& [name, value] : target.settings) all += fmt::format("{}={}\n", name, value);
  }
  if (!templates_folder.empty()) all += folder_digest(templates_folder);
  return sha256(all);
}

Worked Work::run(Job const& job) const {
  auto const begin = std::chrono::steady_clock::now();
  std::optional<Finished> finished;
  try {
    finished = convert(job);
  } catch (std::bad_alloc const&) {
    finished = failed(too_little_memory(), job.input.name(), conversion_.speech);
  } catch (std::exception const& wrong) {
    finished = broken(wrong.what(), job.input.name(), conversion_.speech);
  }
  std::chrono::duration<double> const time = std::chrono::steady_clock::now() - begin;
  Worked worked;
  if (conversion_.reports) worked.record = record(job, finished, time);
  worked.up_to_date = !finished;
  if (!finished) return worked;
  worked.outcome = finished->outcome;
  worked.said = finished->messages.said();
  return worked;
}

std::optional<Finished> Work::convert(Job const& job) const {
  if (job.refused) return failed(*job.refused, job.input.name(), conversion_.speech);
  auto bytes = read_input({job.input.argument, conversion_.max_bytes});
  if (!bytes) return failed(bytes.error(), job.input.name(), conversion_.speech);
  return journal_ == nullptr ? convert_input(job, conversion_, *std::move(bytes))
                             : convert_noted(job, *std::move(bytes));
}

std::optional<Finished> Work::convert_noted(Job const& job, std::string bytes) const {
  auto const beside = corrections_file(job.input, conversion_.corrections);
  Marker marker(common_, job, bytes, beside.empty() ? "" : read_input({beside}).value_or(""));
  if (resume_) {
    auto const present = mark_of_present(job, marker);
    if (present && journal_->holds(*present)) return std::nullopt;
  }
  auto finished = convert_input(job, conversion_, std::move(bytes));
  if (finished.outcome != ExitCode::done) return finished;
  for (auto const& one : finished.made) marker.add(one.bytes);
  if (auto const noted = journal_->add(marker.mark(), job.name); !noted) {
    finished.messages.error(noted.error(), job.input.name());
    finished.outcome = ExitCode::input_failed;
  }
  return finished;
}

std::string Work::record(Job const& job, std::optional<Finished> const& finished,
                         std::chrono::duration<double> time) const {
  Json record{{"path", job.name}, {"status", finished ? status_of(finished->outcome) : k_status_up_to_date}};
  if (finished) {
    auto outputs = Json::array();
    for (auto const& one : finished->made)
      if (one.output.path) outputs.push_back(one.output.path->generic_string());
    record["outputs"] = std::move(outputs);
    if (finished->findings) add_findings(*finished->findings, record);
    record["diagnostics"] = diagnostics_json(finished->messages);
  }
  record["seconds"] = std::round(time.count() * 1e6) / 1e6;
  return line_of(record);
}

}  // namespace resolute::cli
