// Days of the calendar, and their order.
#include <fmt/format.h>

#include <array>
#include <charconv>
#include <chrono>
#include <optional>

#include "validation/checks.hpp"

namespace resolute::validation {
namespace {

/// What stands where a date has to be and none is known.
constexpr std::string_view k_placeholder = "0001-01-01";

std::optional<unsigned> number(std::string_view digits) {
  unsigned value = 0;
  auto const* const end = digits.data() + digits.size();
  auto const read = std::from_chars(digits.data(), end, value);
  if (read.ec != std::errc() || read.ptr != end) return std::nullopt;
  return value;
}

/// "2004-12-20", alone or before a time; nothing when it is no day of the calendar.
std::optional<std::chrono::sys_days> day_of(std::string_view text) {
  if (text.size() < 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  if (text.size() > 10 && text[10] != 'T' && text[10] != 'Z' && text[10] != '+' && text[10] != '-') return std::nullopt;
  auto const year = number(text.substr(0, 4));
  auto const month = number(text.substr(5, 2));
  auto const day = number(text.substr(8, 2));
  if (!year || !month || !day || *year == 0) return std::nullopt;
  std::chrono::year_month_day const date(std::chrono::year(static_cast<int>(*year)), std::chrono::month(*month),
                                         std::chrono::day(*day));
  if (!date.ok()) return std::nullopt;
  return std::chrono::sys_days(date);
}

/// The date of a level of FRBR, if it is a known day.
std::optional<std::chrono::sys_days> known_day(Node date) {
  auto const text = attribute(date, "date");
  return text == k_placeholder ? std::nullopt : day_of(text);
}

}  // namespace

void dates_are_real(Akn const& akn, Say const& say) {
  for (auto const& [element, name, value] : akn.attributes)
    if ((name == "date" || name == "startDate" || name == "endDate") && !day_of(value))
      say(element, fmt::format("{}=\"{}\" of <{}> is no day of the calendar in the form YYYY-MM-DD", name, value,
                               local_name(element)));
}

void dates_are_known(Akn const& akn, Say const& say) {
  for (auto const& [element, name, value] : akn.attributes)
    if (name == "date" && value == k_placeholder)
      say(element, fmt::format("the date of <{}>, {}, only stands for one that is not known", local_name(element),
                               k_placeholder));
}

void dates_are_in_order(Akn const& akn, Say const& say) {
  for (auto const element : akn.named("identification")) {
    Node before;
    for (auto const* level : {"FRBRWork", "FRBRExpression", "FRBRManifestation"}) {
      auto const date = child(child(element, level), "FRBRdate");
      if (!known_day(date)) continue;
      if (before && *known_day(date) < *known_day(before))
        say(date, fmt::format("the date of {} ({}, {}) is before that of {} ({}, {})", attribute(date, "name"),
                              attribute(date, "date"), level, attribute(before, "name"), attribute(before, "date"),
                              local_name(before.parent())));
      before = date;
    }
  }
}

}  // namespace resolute::validation
