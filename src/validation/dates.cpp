// Days of the calendar, and their order.
#include <fmt/format.h>

#include <array>
#include <chrono>
#include <optional>

#include "formats/date.hpp"
#include "validation/checks.hpp"

namespace resolute::validation {
namespace {

/// What stands where a date has to be and none is known.
constexpr std::string_view k_placeholder = "0001-01-01";

/// "2004-12-20", alone or before a time; nothing when it is no day of the calendar.
std::optional<std::chrono::sys_days> day_of(std::string_view text) {
  if (text.size() > 10 && text[10] != 'T' && text[10] != 'Z' && text[10] != '+' && text[10] != '-') return std::nullopt;
  auto const date = formats::calendar_day(text.substr(0, 10));
  return date ? std::optional(std::chrono::sys_days(*date)) : std::nullopt;
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
