#pragma once
/// The command lines of the benches: options with a number, and files.
#include <charconv>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

/// Where the number of each option goes, by name ("--runs").
using Numbers = std::map<std::string_view, double*>;

/// Takes the arguments apart; false when an option is unknown or has no number, or there is no file.
inline bool parse(std::vector<std::string_view> const& arguments, Numbers const& numbers,
                  std::vector<std::string>& files) {
  for (std::size_t at = 0; at < arguments.size(); ++at) {
    auto const name = arguments[at];
    if (!name.starts_with("--")) {
      files.emplace_back(name);
      continue;
    }
    auto const option = numbers.find(name);
    if (option == numbers.end() || ++at == arguments.size()) return false;
    auto const text = arguments[at];
    if (std::from_chars(text.data(), text.data() + text.size(), *option->second).ec != std::errc()) return false;
  }
  return !files.empty();
}

inline std::string content(std::string const& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace bench
