#pragma once
/// Tab-separated tables of the language data.
#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace resolute::profile {

/// The rows of an embedded table: cells between tabs. Lines that begin with "#" and empty lines are left out. Throws
/// InternalError when there is no such file.
[[nodiscard]] std::vector<std::vector<std::string_view>> read_table(std::string_view file);

/// The words of a cell, which blanks part.
template <class Each>
void for_each_word(std::string_view cell, Each const& each) {
  while (!cell.empty()) {
    auto const end = std::min(cell.find(' '), cell.size());
    if (end > 0) each(cell.substr(0, end));
    cell.remove_prefix(std::min(end + 1, cell.size()));
  }
}

/// A cell that must be a number; `file` is named when it is none.
[[nodiscard]] std::uint32_t to_number(std::string_view cell, std::string_view file);

}  // namespace resolute::profile
