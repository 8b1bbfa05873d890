#include <fmt/format.h>

#include "resolute/diagnostic.hpp"

namespace resolute {

InternalError::InternalError(std::string const& what, std::source_location where)
    : std::logic_error(fmt::format("{} ({}:{})", what, where.file_name(), where.line())) {}

}  // namespace resolute
