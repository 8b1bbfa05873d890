#include "desk/line_teller.hpp"
#include "resolute/desk.hpp"
#include "resolute/render.hpp"

namespace resolute {

std::vector<std::string> tell_lines(Reading const& reading) {
  desk::LineTeller teller(reading);
  std::vector<std::string> told;
  for (auto const line : line_ranges(reading.source)) told.push_back(teller.tell(line));
  return told;
}

}  // namespace resolute
