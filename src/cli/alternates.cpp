#include "alternates.hpp"

#include <fmt/format.h>

namespace resolute::cli {
namespace {

/// The characters that RFC 3986 (2.3) reserves for nothing.
bool is_unreserved(char c) {
  bool const letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  return letter || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

}  // namespace

std::string address_of(std::string_view file_name) {
  std::string address;
  for (auto const c : file_name) {
    if (is_unreserved(c))
      address += c;
    else
      address += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return address;
}

std::vector<Alternate> alternates(Job const& job, std::vector<Target> const& targets, Output const& output) {
  std::vector<Alternate> found;
  if (!output.path) return found;
  for (auto const& other : job.outputs) {
    if (!other.path || other.target == output.target || other.path->parent_path() != output.path->parent_path())
      continue;
    auto const& format = targets.at(other.target).info;
    found.push_back(
        {std::string(format.name), std::string(format.media_type), address_of(other.path->filename().string())});
  }
  return found;
}

}  // namespace resolute::cli
