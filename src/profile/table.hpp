#pragma once
/// Tab-separated tables of the language data.
#include <cstdint>
#include <string_view>
#include <vector>

namespace resolute::profile {

/// The rows of an embedded table: cells between tabs. Lines that begin with "#" and empty lines are left out. Throws
/// InternalError when there is no such file.
[[nodiscard]] std::vector<std::vector<std::string_view>> read_table(std::string_view file);

/// A cell that must be a number; `file` is named when it is none.
[[nodiscard]] std::uint32_t to_number(std::string_view cell, std::string_view file);

}  // namespace resolute::profile
