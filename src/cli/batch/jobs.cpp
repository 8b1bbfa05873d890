#include "batch/jobs.hpp"

#include <fmt/format.h>

#include "listed.hpp"

namespace resolute::cli {

namespace fs = std::filesystem;

Jobs::Jobs(Plan const& plan, std::vector<std::string> include, Shard shard) : plan_(plan), shard_(shard) {
  if (!include.empty()) filter_.include = std::move(include);
  filter_.without = plan.output_dir;
}

std::optional<Job> Jobs::next() {
  while (auto job = any())
    if (shard_.has(job->name)) return job;
  return std::nullopt;
}

std::optional<Job> Jobs::any() {
  if (job_ < plan_.jobs.size()) return plan_.jobs[job_++];
  if (listed_ < plan_.listed.size()) return listed_job(plan_.listed[listed_++], plan_);
  for (; folder_ < plan_.folders.size(); ++folder_) {
    auto const& folder = plan_.folders[folder_];
    if (!walk_) walk_.emplace(folder.path, filter_);
    if (auto found = walk_->next()) return found_job(folder, *std::move(found));
    walk_.reset();
  }
  return std::nullopt;
}

Job Jobs::found_job(InputFolder const& folder, Found found) const {
  auto const mirrored = fs::path(folder.name) / found.path;
  auto const path = found.path.empty() ? folder.path : folder.path / found.path;
  Job job{{path.string()}, mirrored.generic_string(), {}, std::move(found.error)};
  if (job.refused) return job;
  job.outputs = outputs_in(plan_.output_dir / mirrored.parent_path(), mirrored, plan_.targets);
  if (found.rival) {
    job.refused =
        Error{"same-file",
              fmt::format("the file would be written to the same output as {}; leave one of them out, such as "
                          "with --include",
                          *found.rival),
              std::nullopt};
  }
  return job;
}

}  // namespace resolute::cli
