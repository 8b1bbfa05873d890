#include "structure/iso_date.hpp"

#include <fmt/format.h>

namespace resolute::structure {

std::string iso(std::chrono::year_month_day date) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

}  // namespace resolute::structure
