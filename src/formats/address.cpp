#include "formats/address.hpp"

#include <algorithm>

namespace resolute::formats {

bool is_web_address(std::string_view address) {
  bool const scheme = address.starts_with("https://") || address.starts_with("http://");
  return scheme && std::ranges::all_of(address, [](char c) { return static_cast<unsigned char>(c) > ' '; });
}

}  // namespace resolute::formats
