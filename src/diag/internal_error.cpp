#include <fmt/format.h>

#include "resolute/diagnostic.hpp"

namespace resolute {

InternalError::InternalError(std::string const& what, char const* file, int line)
    : std::logic_error(fmt::format("{} ({}:{})", what, file, line)) {}

}  // namespace resolute
