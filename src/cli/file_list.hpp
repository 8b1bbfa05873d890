#pragma once
/// Lists of inputs.
#include <string>
#include <vector>

#include "resolute/diagnostic.hpp"

namespace resolute::cli {

/// The names in a file with one a line, as they stand there; "-" is standard input. Empty lines are passed over, and
/// the CR of lines that end as on Windows is no part of a name. Fails as inputs do.
[[nodiscard]] Result<std::vector<std::string>> read_file_list(std::string const& list);

}  // namespace resolute::cli
