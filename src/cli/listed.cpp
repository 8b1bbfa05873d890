#include "listed.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <system_error>

namespace resolute::cli {
namespace {

namespace fs = std::filesystem;

/// The path below the output folder: no root, and nothing that leads out of it.
fs::path mirrored(std::string const& name) {
  fs::path inner;
  for (auto const& part : fs::path(name).lexically_normal().relative_path())
    if (part != "..") inner /= part;
  return inner;
}

std::string absolute_path(fs::path const& path) {
  std::error_code failed;
  return fs::absolute(path, failed).lexically_normal().string();
}

/// A file of a plan: the hash of its path, and the job that it is of. The path itself is made again where it is needed.
struct File {
  std::size_t hash = 0;
  std::size_t job = 0;
};

File file_of(fs::path const& path, std::size_t job) {
  return {std::hash<std::string>()(absolute_path(path)), job};
}

class Files {
 public:
  explicit Files(Plan const& plan) : plan_(plan) {
    auto const count = plan.jobs.size() + plan.listed.size();
    inputs_.reserve(count);
    outputs_.reserve(count * plan.targets.size());
    for (std::size_t at = 0; at < count; ++at) {
      auto const one = job(at);
      if (!one.input.is_stdin()) inputs_.push_back(file_of(one.input.argument, at));
      for (auto const& output : one.outputs)
        if (output.path) outputs_.push_back(file_of(*output.path, at));
    }
    std::ranges::sort(inputs_, {}, &File::hash);
    std::ranges::sort(outputs_, {}, &File::hash);
  }

  [[nodiscard]] Result<void> check() const {
    for (std::size_t at = 0; at < outputs_.size(); ++at) {
      auto const& file = outputs_[at];
      for (auto next = at + 1; next < outputs_.size() && outputs_[next].hash == file.hash; ++next)
        if (auto fine = check_outputs(job(file.job), job(outputs_[next].job)); !fine) return fine;
      for (auto input = std::ranges::lower_bound(inputs_, file.hash, {}, &File::hash);
           input != inputs_.end() && input->hash == file.hash; ++input)
        if (auto fine = check_overwritten(job(file.job), job(input->job)); !fine) return fine;
    }
    return {};
  }

 private:
  [[nodiscard]] Job job(std::size_t at) const {
    return at < plan_.jobs.size() ? plan_.jobs[at] : listed_job(plan_.listed[at - plan_.jobs.size()], plan_);
  }

  static Result<void> check_outputs(Job const& one, Job const& other) {
    for (std::size_t at = 0; at < one.outputs.size() && at < other.outputs.size(); ++at) {
      auto const& path = one.outputs[at].path;
      if (path && other.outputs[at].path && absolute_path(*path) == absolute_path(*other.outputs[at].path))
        return tl::unexpected(Error{"same-file",
                                    fmt::format("{} and {} would both be written to {}; convert them into different "
                                                "folders",
                                                one.input.name(), other.input.name(), path->string()),
                                    std::nullopt});
    }
    return {};
  }

  static Result<void> check_overwritten(Job const& one, Job const& input) {
    for (auto const& output : one.outputs)
      if (output.path && absolute_path(*output.path) == absolute_path(input.input.argument))
        return tl::unexpected(Error{
            "same-file",
            fmt::format("the output {} would overwrite the input {}; write it into another folder: --output-dir DIR",
                        output.path->string(), input.input.name()),
            std::nullopt});
    return {};
  }

  Plan const& plan_;
  std::vector<File> inputs_;
  std::vector<File> outputs_;
};

}  // namespace

Job listed_job(std::string const& name, Plan const& plan) {
  Input const input{name};
  auto const source = input.is_stdin() ? fs::path("stdin") : fs::path(name);
  auto const inner = mirrored(source.string());
  auto const folder = plan.output_dir.empty() ? source.parent_path() : plan.output_dir / inner.parent_path();
  return {input, inner.generic_string(), outputs_in(folder, source, plan.targets)};
}

Result<void> check_listed(Plan const& plan) {
  return plan.listed.empty() ? Result<void>{} : Files(plan).check();
}

}  // namespace resolute::cli
