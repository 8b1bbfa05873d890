#include "resolute/ledger.hpp"

#include <algorithm>
#include <array>

#include "text/characters.hpp"

namespace resolute {
namespace {

/// Adds blanks for the white space in a gap. What else is in the gap stays out: the audit finds it.
void fill_gap(std::vector<Entry>& out, Source const& source, Range gap) {
  std::string_view const text = source.text;
  auto begin = gap.begin;
  while (begin < gap.end) {
    std::size_t at = begin;
    bool const white = text::is_white(text::next(text, at));
    auto end = static_cast<std::uint32_t>(at);
    while (end < gap.end) {
      std::size_t next = end;
      if (text::is_white(text::next(text, next)) != white) break;
      end = static_cast<std::uint32_t>(next);
    }
    if (white) out.push_back({{begin, end}, Fate::blank});
    begin = end;
  }
}

std::size_t count_black(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();)
    if (!text::is_white(text::next(text, at))) ++count;
  return count;
}

}  // namespace

std::string_view name(Furniture furniture) {
  static constexpr std::array<std::string_view, 7> k_names{
      "none", "note rule", "page number", "running header", "bar code", "form feed", "control character"};
  return k_names.at(static_cast<std::size_t>(furniture));
}

void Ledger::close(Source const& source) {
  std::erase_if(entries_, [](Entry const& entry) { return entry.range.empty(); });
  std::ranges::stable_sort(entries_, {}, [](Entry const& entry) { return entry.range.begin; });
  std::vector<Entry> filled;
  filled.reserve(entries_.size() * 2);
  std::uint32_t reached = 0;
  for (auto const& entry : entries_) {
    if (entry.range.begin > reached) fill_gap(filled, source, {reached, entry.range.begin});
    filled.push_back(entry);
    reached = std::max(reached, entry.range.end);
  }
  fill_gap(filled, source, {reached, static_cast<std::uint32_t>(source.text.size())});
  entries_ = std::move(filled);
}

Tally Ledger::tally(Source const& source) const {
  Tally tally;
  tally.total = count_black(source.text);
  for (auto const& entry : entries_) {
    auto const count = count_black(source.slice(entry.range));
    switch (entry.fate) {
      case Fate::content:
      case Fate::joint:
        tally.content += count;
        break;
      case Fate::marker:
        tally.marker += count;
        break;
      case Fate::furniture:
        tally.furniture += count;
        break;
      case Fate::blank:
        break;
    }
  }
  tally.unaccounted = tally.total - std::min(tally.total, tally.content + tally.marker + tally.furniture);
  return tally;
}

}  // namespace resolute
