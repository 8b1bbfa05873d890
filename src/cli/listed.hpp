#pragma once
/// Inputs that a list names: as many as an archive has, so no more is kept of each than its name.
#include "plan.hpp"

namespace resolute::cli {

/// The job of a listed input. In an output folder, its path as the list spells it is mirrored.
[[nodiscard]] Job listed_job(std::string const& name, Plan const&);

/// No output may be an input, and no two outputs the same file, by their paths after `.` and `..`. Fails with
/// "same-file".
[[nodiscard]] Result<void> check_listed(Plan const&);

}  // namespace resolute::cli
