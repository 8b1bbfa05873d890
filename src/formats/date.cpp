#include "formats/date.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace resolute::formats {
namespace {

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

int number(std::string_view digits) {
  int value = 0;
  for (auto const digit : digits) value = value * 10 + (digit - '0');
  return value;
}

}  // namespace

std::string iso_date(std::chrono::year_month_day date) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

std::optional<std::chrono::year_month_day> calendar_day(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-' || std::ranges::count_if(iso, is_digit) != 8)
    return std::nullopt;
  std::chrono::year_month_day const date(std::chrono::year(number(iso.substr(0, 4))),
                                         std::chrono::month(static_cast<unsigned>(number(iso.substr(5, 2)))),
                                         std::chrono::day(static_cast<unsigned>(number(iso.substr(8, 2)))));
  if (!date.ok() || date.year() == std::chrono::year(0)) return std::nullopt;
  return date;
}

}  // namespace resolute::formats
