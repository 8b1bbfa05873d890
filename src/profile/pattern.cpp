#include "profile/pattern.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "profile/symbols.hpp"
#include "resolute/diagnostic.hpp"
#include "text/characters.hpp"

namespace resolute::profile {
namespace {

constexpr std::array<std::pair<std::string_view, Slot>, 6> k_slots{{{"n", Slot::number},
                                                                    {"date", Slot::date},
                                                                    {"symbol", Slot::symbol},
                                                                    {"resolution", Slot::resolution},
                                                                    {"number", Slot::resolution},
                                                                    {"any", Slot::any}}};

Slot slot_of(std::string_view name) {
  auto const found = std::ranges::find(k_slots, name, &std::pair<std::string_view, Slot>::first);
  if (found == k_slots.end()) throw InternalError(fmt::format("a pattern has the unknown slot {{{}}}", name));
  return found->second;
}

std::optional<std::size_t> digits(std::string_view text, std::size_t at) {
  auto end = at;
  while (end < text.size() && text::is_digit(static_cast<unsigned char>(text[end]))) ++end;
  return end == at ? std::nullopt : std::optional(end);
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    auto after = at;
    if (!text::is_white(text::next(text, after))) break;
    at = after;
  }
  return at;
}

/// The end of what a slot other than {any} takes at `at`.
std::optional<std::size_t> take(Slot slot, std::string_view text, std::size_t at, Dates const& dates) {
  switch (slot) {
    case Slot::number:
      return digits(text, at);
    case Slot::date:
      if (auto const date = dates.match(text, at)) return date->end;
      return std::nullopt;
    case Slot::symbol:
      return match_symbol(text, at);
    case Slot::resolution:
      if (auto const number = match_resolution(text, at)) return number->end;
      return std::nullopt;
    case Slot::blank:
      return skip_blanks(text, at);
    case Slot::literal:
    case Slot::any:
      break;
  }
  throw InternalError("not a slot that takes text by itself");
}

}  // namespace

Capture const* Match::capture(Slot slot) const {
  auto const found = std::ranges::find(captures, slot, &Capture::slot);
  return found == captures.end() ? nullptr : &*found;
}

Pattern::Pattern(std::string_view source) {
  std::string literal;
  auto const flush = [&] {
    if (!literal.empty()) steps_.push_back({Slot::literal, std::exchange(literal, {})});
  };
  while (!source.empty()) {
    if (source.front() == '{') {
      flush();
      auto const close = source.find('}');
      steps_.push_back({slot_of(source.substr(1, close - 1)), {}});
      source.remove_prefix(std::min(source.size(), close == std::string_view::npos ? close : close + 1));
    } else if (source.front() == ' ') {
      flush();
      steps_.push_back({Slot::blank, {}});
      source.remove_prefix(1);
    } else {
      literal += source.front();
      source.remove_prefix(1);
    }
  }
  flush();
}

bool Pattern::run_any(std::size_t step, std::string_view text, bool whole, Dates const& dates, Match& match) const {
  auto const begin = match.end;
  auto const captured = match.captures.size();
  for (auto end = begin; end <= text.size(); ++end) {
    match.end = end;
    match.captures.resize(captured);
    match.captures.push_back({Slot::any, begin, end});
    if (run(step + 1, text, whole, dates, match)) return true;
  }
  return false;
}

bool Pattern::run(std::size_t step, std::string_view text, bool whole, Dates const& dates, Match& match) const {
  for (; step < steps_.size(); ++step) {
    auto const& [slot, literal] = steps_[step];
    if (slot == Slot::any) return run_any(step, text, whole, dates, match);
    if (slot == Slot::literal) {
      if (!text.substr(match.end).starts_with(literal)) return false;
      match.end += literal.size();
      continue;
    }
    auto const end = take(slot, text, match.end, dates);
    if (!end) return false;
    if (slot != Slot::blank) match.captures.push_back({slot, match.end, *end});
    match.end = *end;
  }
  return !whole || match.end == text.size();
}

std::optional<Match> Pattern::match(std::string_view text, std::size_t at, Dates const& dates) const {
  Match found{at, at, {}};
  if (!run(0, text, false, dates, found)) return std::nullopt;
  return found;
}

std::optional<Match> Pattern::match_whole(std::string_view text, Dates const& dates) const {
  Match found{0, 0, {}};
  if (!run(0, text, true, dates, found)) return std::nullopt;
  return found;
}

std::vector<Match> Pattern::find_all(std::string_view text, Dates const& dates) const {
  std::vector<Match> found;
  for (std::size_t at = 0; at < text.size();) {
    if (steps_.front().slot == Slot::literal) {
      at = text.find(steps_.front().literal, at);
      if (at == std::string_view::npos) break;
    }
    if (auto one = match(text, at, dates); one && one->end > at) {
      at = one->end;
      found.push_back(*std::move(one));
    } else {
      text::next(text, at);
    }
  }
  return found;
}

}  // namespace resolute::profile
