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
      begin_with_number_(std::ranges::all_of(formats_, begins_with_number)) {
  for (auto const& format : formats_) {
    cut_.push_back(cut(format));
    note_behind_number(cut_.back());
  }
}

void Dates::note_behind_number(Format const& format) {
  if (format.empty()) {
    behind_number_.set();
    return;
  }
  auto const next = std::find_if(format.begin() + 1, format.end(),
                                 [](Piece const& piece) { return piece.kind != Piece::Kind::blanks; });
  auto const byte = [](char value) { return static_cast<std::size_t>(static_cast<unsigned char>(value)); };
  if (next == format.end() || (next->kind != Piece::Kind::byte && next->kind != Piece::Kind::name))
    behind_number_.set();  // that is not looked into
  else if (next->kind == Piece::Kind::byte)
    behind_number_.set(byte(next->byte));
  else
    for (auto const& name : months_.all()) behind_number_.set(byte(name.text.front()));
}

Phrase const* Dates::month(std::string_view text, std::size_t at) const {
  return months_.longest(text.substr(at), false);
}

std::optional<std::size_t> Dates::match_month(std::string_view text, std::size_t at) const {
  auto const* found = month(text, at);
  if (found == nullptr) return std::nullopt;
  return at + found->text.size();
}

Dates::Format Dates::cut(std::string_view format) {
  using Kind = Piece::Kind;
  Format pieces;
  while (!format.empty()) {
    std::size_t size = 1;
    if (format.front() == '{') {
      size = format.find('}') + 1;
      auto const slot = format.substr(1, size - 2);
      pieces.push_back({slot == "month" ? Kind::name
                        : slot == "y"   ? Kind::year
                        : slot == "m"   ? Kind::month
                                        : Kind::day});
    } else {
      pieces.push_back({format.front() == ' ' ? Kind::blanks : Kind::byte, format.front()});
    }
    format.remove_prefix(size);
  }
  return pieces;
}

std::optional<FoundDate> Dates::match(Format const& format, std::string_view text, std::size_t at) const {
  using Kind = Piece::Kind;
  constexpr std::size_t k_year_digits = 4;
  constexpr std::size_t k_day_digits = 2;
  FoundDate found{at, at, {}};
  int year = 0;
  unsigned month_number = 0;
  unsigned day = 0;
  for (auto const [kind, byte] : format) {
    if (kind == Kind::byte) {
      if (found.end >= text.size() || text[found.end] != byte) return std::nullopt;
      ++found.end;
    } else if (kind == Kind::blanks) {
      while (found.end < text.size() && text[found.end] == ' ') ++found.end;
    } else if (kind == Kind::name) {
      auto const* named = month(text, found.end);
      if (named == nullptr) return std::nullopt;
      month_number = named->count;
      found.end += named->text.size();
    } else {
      auto const value = number(text, found.end, kind == Kind::year ? k_year_digits : k_day_digits);
      if (!value) return std::nullopt;
      if (kind == Kind::year)
        year = *value;
      else
        (kind == Kind::month ? month_number : day) = static_cast<unsigned>(*value);
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
  if (begin_with_number_) {
    auto behind = at;
    while (digit(text, behind)) ++behind;
    while (behind < text.size() && text[behind] == ' ') ++behind;
    if (behind < text.size() && !behind_number_.test(static_cast<unsigned char>(text[behind]))) return std::nullopt;
  }
  for (auto const& format : cut_)
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
