#include "profile/table.hpp"

#include <fmt/format.h>

#include <charconv>

#include "embed/embed.hpp"
#include "resolute/diagnostic.hpp"

namespace resolute::profile {
namespace {

std::string_view cut(std::string_view& text, char separator) {
  auto const end = text.find(separator);
  auto const part = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return part;
}

}  // namespace

std::vector<std::vector<std::string_view>> read_table(std::string_view file) {
  auto const content = embed::find(file);
  if (!content) throw InternalError(fmt::format("there is no table {}", file));
  std::vector<std::vector<std::string_view>> rows;
  for (auto rest = *content; !rest.empty();) {
    auto line = cut(rest, '\n');
    if (line.empty() || line.front() == '#') continue;
    auto& row = rows.emplace_back();
    bool more = true;
    while (more) {
      more = line.find('\t') != std::string_view::npos;
      row.push_back(cut(line, '\t'));
    }
  }
  return rows;
}

std::uint32_t to_number(std::string_view cell, std::string_view file) {
  std::uint32_t value = 0;
  auto const result = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  if (result.ec != std::errc() || result.ptr != cell.data() + cell.size())
    throw InternalError(fmt::format("{}: \"{}\" is not a number", file, cell));
  return value;
}

}  // namespace resolute::profile
