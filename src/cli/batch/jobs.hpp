#pragma once
/// The jobs of a plan, one after the other: those of the command line, of the list, of the folders.
#include <cstddef>
#include <optional>

#include "batch/shard.hpp"
#include "batch/walk.hpp"
#include "plan.hpp"

namespace resolute::cli {

class Jobs {
 public:
  /// The plan must outlive it. `include`: patterns for files of folders; none: all texts and Akoma Ntoso.
  Jobs(Plan const& plan, std::vector<std::string> include, Shard shard);

  /// The next job of the shard; nothing when there is no more.
  [[nodiscard]] std::optional<Job> next();

 private:
  [[nodiscard]] std::optional<Job> any();
  [[nodiscard]] Job found_job(InputFolder const&, Found) const;

  Plan const& plan_;
  WalkFilter filter_;
  Shard shard_;
  std::size_t job_ = 0;
  std::size_t listed_ = 0;
  std::size_t folder_ = 0;
  std::optional<Walk> walk_;
};

}  // namespace resolute::cli
