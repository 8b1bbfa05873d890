#include "file_list.hpp"

#include <string_view>

#include "input.hpp"

namespace resolute::cli {

Result<std::vector<std::string>> read_file_list(std::string const& list) {
  auto const bytes = read_input({list});
  if (!bytes) return tl::unexpected(bytes.error());
  std::vector<std::string> names;
  std::string_view rest = *bytes;
  while (!rest.empty()) {
    auto const end = rest.find('\n');
    auto line = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (!line.empty()) names.emplace_back(line);
  }
  return names;
}

}  // namespace resolute::cli
