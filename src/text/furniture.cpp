#include <algorithm>
#include <charconv>
#include <map>

#include "text/characters.hpp"
#include "text/marks.hpp"
#include "text/page.hpp"

namespace resolute::text {
namespace {

/// A rule made of spaces is at least this wide, one that is drawn at least that long.
constexpr std::uint16_t k_blank_rule = 30;
constexpr std::size_t k_drawn_rule = 5;
/// How many lines at the top of a page may be its running header.
constexpr std::size_t k_header_lines = 2;

bool is_drawn_rule(std::string_view text) {
  std::size_t strokes = 0;
  for (std::size_t at = 0; at < text.size();) {
    auto const character = next(text, at);
    bool const stroke = character == '_' || character == '-' || character == 0x2014 || character == 0x2013 ||
                        character == 0x2500 || character == 0x2015;
    if (!stroke && !is_white(character)) return false;
    strokes += stroke ? 1 : 0;
  }
  return strokes >= k_drawn_rule;
}

/// "2/5" is a page number when it can be one: not beyond the last page.
bool can_be_page(std::string_view text, profile::Match const& match) {
  std::vector<int> numbers;
  for (auto const& capture : match.captures) {
    int value = 0;
    std::from_chars(text.data() + capture.begin, text.data() + capture.end, value);
    numbers.push_back(value);
  }
  constexpr int k_most_pages = 999;
  return std::ranges::is_sorted(numbers) && numbers.back() <= k_most_pages;
}

Furniture kind_of(std::string_view text, profile::Grammar const& grammar) {
  if (is_drawn_rule(text)) return Furniture::note_rule;
  if (grammar.whole(profile::PatternKind::bar_code, text)) return Furniture::bar_code;
  if (auto const page = grammar.whole(profile::PatternKind::page_number, text); page && can_be_page(text, page->match))
    return Furniture::page_number;
  return Furniture::none;
}

void book(Page& page, std::size_t line, Furniture kind) {
  page.roles[line] = LineRole::furniture;
  page.furniture[line] = kind;
}

/// The first lines with text of each page but the first.
std::vector<std::size_t> page_tops(Page const& page) {
  std::vector<std::size_t> tops;
  std::size_t left = 0;
  for (std::size_t at = 0; at < page.lines.size(); ++at) {
    if (page.lines[at].page_start) left = k_header_lines;
    if (left == 0 || page.roles[at] == LineRole::blank) continue;
    if (page.roles[at] == LineRole::body) tops.push_back(at);
    --left;
  }
  return tops;
}

/// A running header is a document symbol at the top of a page, or a line that stands there on several pages.
void find_running_headers(Source const& source, profile::Grammar const& grammar, Page& page) {
  auto const tops = page_tops(page);
  std::map<std::string_view, std::size_t> seen;
  for (auto const line : tops) ++seen[source.slice(page.lines[line].text)];
  for (auto const line : tops) {
    auto const text = source.slice(page.lines[line].text);
    if (seen[text] > 1 || grammar.whole(profile::PatternKind::symbol, text))
      book(page, line, Furniture::running_header);
  }
}

/// Whether the line is nothing but a mark: it stands close to its neighbours and says nothing about their gap.
bool lone_mark(Source const& source, Line const& line) {
  auto const text = source.slice(line.text);
  auto const mark = leading_mark(text);
  return mark && mark->rest == text.size();
}

std::size_t most_frequent_gap(Source const& source, Page const& page) {
  std::map<std::size_t, std::size_t> counts;
  std::size_t gap = 0;
  bool comparable = false;
  for (std::size_t at = 0; at < page.lines.size(); ++at) {
    if (page.roles[at] == LineRole::blank) {
      ++gap;
      continue;
    }
    bool const text = page.roles[at] == LineRole::body && !lone_mark(source, page.lines[at]);
    if (comparable && text) ++counts[gap];
    comparable = text;
    gap = 0;
  }
  auto const most = std::ranges::max_element(counts, {}, [](auto const& count) { return count.second; });
  return most == counts.end() ? 0 : most->first;
}

}  // namespace

Page find_furniture(Source const& source, std::vector<Line> lines, profile::Grammar const& grammar) {
  Page page;
  page.lines = std::move(lines);
  page.roles.assign(page.lines.size(), LineRole::body);
  page.furniture.assign(page.lines.size(), Furniture::none);
  page.rules.assign(page.lines.size(), false);
  for (std::size_t at = 0; at < page.lines.size(); ++at) {
    auto const& line = page.lines[at];
    if (line.blank()) {
      page.roles[at] = LineRole::blank;
      page.rules[at] = line.blanks >= k_blank_rule;
    } else if (auto const kind = kind_of(source.slice(line.text), grammar); kind != Furniture::none) {
      book(page, at, kind);
      page.rules[at] = kind == Furniture::note_rule;
    }
  }
  find_running_headers(source, grammar, page);
  page.usual_gap = most_frequent_gap(source, page);
  return page;
}

}  // namespace resolute::text
