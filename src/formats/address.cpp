#include "formats/address.hpp"

#include <algorithm>

namespace resolute::formats {

namespace {

bool has_no_blanks(std::string_view address) {
  return std::ranges::all_of(address, [](char c) { return static_cast<unsigned char>(c) > ' '; });
}

}  // namespace

bool is_web_address(std::string_view address) {
  bool const scheme = address.starts_with("https://") || address.starts_with("http://");
  return scheme && has_no_blanks(address);
}

bool is_link_target(std::string_view address) {
  if (address.empty() || !has_no_blanks(address)) return false;
  auto const first = address.substr(0, address.find_first_of("/?#"));
  return first.find(':') == std::string_view::npos || is_web_address(address);
}

}  // namespace resolute::formats
