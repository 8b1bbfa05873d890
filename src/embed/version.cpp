#include "resolute/version.hpp"

namespace resolute {
std::string_view version() {
  return k_version;
}
}  // namespace resolute
