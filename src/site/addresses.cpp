#include "site/addresses.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "common/digest.hpp"

namespace resolute::site {
namespace {

bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
         c == '_' || c == '(' || c == ')';
}

std::size_t folder_length(std::string_view path) {
  auto const slash = path.rfind('/');
  return slash == std::string_view::npos ? 0 : slash + 1;
}

}  // namespace

std::string path_part(std::string_view text) {
  std::string part;
  for (char const c : text) {
    if (is_plain(c))
      part += c;
    else if (c == ' ')
      part += '_';
    else
      fmt::format_to(std::back_inserter(part), "_{:02x}", static_cast<unsigned char>(c));
  }
  constexpr std::size_t k_longest = 120;
  constexpr std::size_t k_digest = 16;
  if (part.size() > k_longest) part = part.substr(0, k_longest - k_digest - 1) + "_" + sha256(text).substr(0, k_digest);
  // A part of dots alone would be a way up; hidden files are not served.
  if (part.empty() || part.front() == '.') part.insert(part.begin(), '_');
  return part;
}

bool is_address(std::string_view address) {
  while (true) {
    auto const slash = address.find('/');
    auto const part = address.substr(0, slash);
    if (part.empty() || part == "." || part == "..") return false;
    if (slash == std::string_view::npos) return true;
    address.remove_prefix(slash + 1);
  }
}

std::string path_of(std::string_view symbol) {
  std::string path;
  while (true) {
    auto const slash = symbol.find('/');
    path += path_part(symbol.substr(0, slash));
    if (slash == std::string_view::npos) return path;
    path += '/';
    symbol.remove_prefix(slash + 1);
  }
}

std::string relative_link(std::string_view from, std::string_view to) {
  // The folders that both have in common.
  std::size_t common = 0;
  auto const most = std::min(folder_length(from), folder_length(to));
  for (std::size_t at = 0; at < most && from[at] == to[at]; ++at)
    if (from[at] == '/') common = at + 1;
  std::string way;
  for (auto const c : from.substr(common))
    if (c == '/') way += "../";
  return way.append(to.substr(common));
}

std::string to_top(std::string_view from) {
  auto way = relative_link(from, "");
  return way.empty() ? "./" : way;
}

}  // namespace resolute::site
