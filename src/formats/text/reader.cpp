#include "formats/builtin.hpp"

namespace resolute::formats {
std::unique_ptr<Reader const> make_text_reader(SharedProfiles) {
  return nullptr;
}
}  // namespace resolute::formats
