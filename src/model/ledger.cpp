#include "resolute/ledger.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "text/characters.hpp"

namespace resolute {
namespace {

/// What stands between nodes: blanks, and marks that cannot be seen. Anything else stays out: the audit finds it.
enum class Kind : std::uint8_t { white, unseen, black };

Kind kind(char32_t character) {
  if (text::is_white(character)) return Kind::white;
  bool const unseen = text::is_bidi_control(character) || text::is_invisible(character) || text::is_control(character);
  return unseen ? Kind::unseen : Kind::black;
}

void fill_gap(std::vector<Entry>& out, Source const& source, Range gap) {
  std::string_view const text = source.text;
  auto begin = gap.begin;
  while (begin < gap.end) {
    std::size_t at = begin;
    auto const what = kind(text::next(text, at));
    while (at < gap.end) {
      std::size_t after = at;
      if (kind(text::next(text, after)) != what) break;
      at = after;
    }
    auto const end = static_cast<std::uint32_t>(at);
    if (what == Kind::white) out.push_back({{begin, end}, Fate::blank});
    if (what == Kind::unseen)
      out.push_back({{begin, end}, Fate::furniture, Transformation::drop_control, Furniture::control});
    begin = end;
  }
}

/// Puts other entries among the sorted ones, behind those that begin where they do; from the end, so that each finds
/// its place free: there may be very many.
void merge(std::vector<Entry> const& others, std::vector<Entry>& entries) {
  auto from = entries.size();
  entries.resize(entries.size() + others.size());
  auto to = entries.size();
  for (auto at = others.size(); at-- > 0;) {
    auto const& other = others[at];
    while (from > 0 && entries[from - 1].range.begin > other.range.begin) entries[--to] = entries[--from];
    entries[--to] = other;
  }
}

/// Sorts by the beginnings; what begins at the same place stays in its order. Stages record in the order of the source,
/// one behind the other: so there are a few piles of which each is sorted.
void sort_by_place(std::vector<Entry>& entries) {
  constexpr std::size_t k_piles = 8;
  std::array<std::vector<Entry>, k_piles> piles;
  std::vector<Entry> rest;
  for (auto const& entry : entries) {
    auto const takes = [&](auto const& pile) { return pile.empty() || pile.back().range.begin <= entry.range.begin; };
    auto* const pile = std::ranges::find_if(piles, takes);
    (pile == piles.end() ? rest : *pile).push_back(entry);
  }
  std::ranges::stable_sort(rest, {}, [](Entry const& entry) { return entry.range.begin; });
  entries = std::move(piles.front());
  for (auto const& pile : std::span(piles).subspan(1)) merge(pile, entries);
  merge(rest, entries);
}

std::size_t count_black_stretch(std::string_view text) {
  auto const is_black = [](char byte) {
    auto const from_tab = static_cast<unsigned char>(byte - '\t');
    return static_cast<int>(byte != ' ') & static_cast<int>(from_tab > '\r' - '\t');
  };
  constexpr std::size_t k_short = 16;  // not worth the while to look at many bytes at a time
  if (text.size() >= k_short && text::is_ascii(text)) return text::count_bytes(text, is_black);
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();)
    if (!text::is_white(text::inline_next(text, at))) ++count;
  return count;
}

/// In stretches: where most of a text is ASCII, most of them are.
std::size_t count_black(std::string_view text) {
  constexpr std::size_t k_stretch = 128;
  std::size_t count = 0;
  while (text.size() > k_stretch) {
    auto const end = text::begin_before(text, k_stretch);
    count += count_black_stretch(text.substr(0, end));
    text.remove_prefix(end);
  }
  return count + count_black_stretch(text);
}

}  // namespace

std::string_view name(Furniture furniture) {
  static constexpr std::array<std::string_view, 10> k_names{
      "none",     "note rule",      "page number", "running header",    "job number",
      "bar code", "recycling line", "form feed",   "control character", "furniture by decision"};
  return k_names.at(static_cast<std::size_t>(furniture));
}

void Ledger::close(Source const& source) {
  std::erase_if(entries_, [](Entry const& entry) { return entry.range.empty(); });
  sort_by_place(entries_);
  std::vector<Entry> gaps;
  std::uint32_t reached = 0;
  for (auto const& entry : entries_) {
    if (entry.range.begin > reached) fill_gap(gaps, source, {reached, entry.range.begin});
    reached = std::max(reached, entry.range.end);
  }
  fill_gap(gaps, source, {reached, static_cast<std::uint32_t>(source.text.size())});
  merge(gaps, entries_);
}

Tally Ledger::tally(Source const& source) const {
  Tally tally;
  tally.total = count_black(source.text);
  for (auto const& entry : entries_) {
    if (entry.fate == Fate::blank) continue;
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
