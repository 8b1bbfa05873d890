#include "profile/dates.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace resolute::profile {
namespace {

bool digit(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

/// Digits at `at`, at most `most`; moves `at` behind them. A number that goes on is none.
std::optional<int> number(std::string_view text, std::size_t& at, std::size_t most) {
  auto const begin = at;
  while (digit(text, at)) ++at;
  if (at == begin || at - begin > most) return std::nullopt;
  int value = 0;
  std::from_chars(text.data() + begin, text.data() + at, value);
  return value;
}

/// "{d} ", "{y} "
bool begins_with_number(std::string_view format) {
  return format.starts_with("{d}") || format.starts_with("{m}") || format.starts_with("{y}");
}

Phrases phrases(std::vector<Month> months) {
  std::vector<Phrase> all;
  all.reserve(months.size());
  for (auto& month : months) all.push_back({std::move(month.name), month.number});
  return Phrases(std::move(all));
}

}  // namespace

Dates::Dates(std::vector<std::string> formats, std::vector<Month> months)
    : formats_(std::move(formats)),
      months_(phrases(std::move(months))),
      begin_with_number_(std::ranges::all_of(formats_, begins_with_number)) {}

Phrase const* Dates::month(std::string_view text, std::size_t at) const {
  return months_.longest(text.substr(at), false);
}

std::optional<std::size_t> Dates::match_month(std::string_view text, std::size_t at) const {
  auto const* found = month(text, at);
  if (found == nullptr) return std::nullopt;
  return at + found->text.size();
}

std::optional<FoundDate> Dates::match(std::string_view format, std::string_view text, std::size_t at) const {
  FoundDate found{at, at, {}};
  int year = 0;
  unsigned month_number = 0;
  unsigned day = 0;
  while (!format.empty()) {
    if (format.front() == '{') {
      auto const close = format.find('}');
      auto const slot = format.substr(1, close - 1);
      format.remove_prefix(close + 1);
      if (slot == "month") {
        auto const* named = month(text, found.end);
        if (named == nullptr) return std::nullopt;
        month_number = named->count;
        found.end += named->text.size();
        continue;
      }
      auto const value = number(text, found.end, slot == "y" ? 4 : 2);
      if (!value) return std::nullopt;
      if (slot == "y")
        year = *value;
      else
        (slot == "m" ? month_number : day) = static_cast<unsigned>(*value);
    } else if (format.front() == ' ') {
      while (found.end < text.size() && text[found.end] == ' ') ++found.end;
      format.remove_prefix(1);
    } else {
      if (found.end >= text.size() || text[found.end] != format.front()) return std::nullopt;
      ++found.end;
      format.remove_prefix(1);
    }
  }
  constexpr int k_first_year = 1800;
  found.value = std::chrono::year{year} / std::chrono::month{month_number} / std::chrono::day{day};
  if (year < k_first_year || !found.value.ok() || (digit(text, found.end - 1) && digit(text, found.end)))
    return std::nullopt;
  return found;
}

std::optional<FoundDate> Dates::match(std::string_view text, std::size_t at) const {
  if (begin_with_number_ && !digit(text, at)) return std::nullopt;
  if (at > 0 && digit(text, at - 1)) return std::nullopt;
  for (auto const& format : formats_)
    if (auto const found = match(format, text, at)) return found;
  return std::nullopt;
}

std::vector<FoundDate> Dates::find_all(std::string_view text) const {
  std::vector<FoundDate> found;
  for (std::size_t at = 0; at < text.size();) {
    if (auto const one = match(text, at)) {
      found.push_back(*one);
      at = one->end;
    } else {
      ++at;
    }
  }
  return found;
}

}  // namespace resolute::profile
