// Furniture of the page: page numbers, running headers, job numbers in footers, bar codes, rules.
#include <algorithm>
#include <charconv>
#include <map>

#include "text/characters.hpp"
#include "text/header.hpp"
#include "text/marks.hpp"
#include "text/metrics.hpp"
#include "text/note_rule.hpp"
#include "text/page.hpp"
#include "text/runs_on.hpp"

namespace resolute::text {
namespace {

using profile::PatternKind;

/// A rule made of spaces is at least this wide.
constexpr std::uint16_t k_blank_rule = 30;

/// "2/5" is a page number when it can be one: not beyond the last page, in either order (from right to left too).
bool can_be_page(std::string_view text, profile::Match const& match) {
  constexpr int k_most_pages = 999;
  return std::ranges::all_of(match.captures, [&](profile::Capture const& capture) {
    int value = 0;
    std::from_chars(text.data() + capture.begin, text.data() + capture.end, value);
    return value > 0 && value <= k_most_pages;
  });
}

bool is_page_number(profile::Candidate const& text, profile::Grammar const& grammar) {
  auto const page = grammar.whole(PatternKind::page_number, text);
  return page && can_be_page(text.text, page->match);
}

/// The digits of a job number, so that "21-08992 (E)" and "21-08992" are the same.
std::string digits_of(std::string_view text) {
  std::string out;
  for (char const byte : text)
    if (byte >= '0' && byte <= '9') out += byte;
  constexpr std::size_t k_job_digits = 7;
  return out.substr(0, k_job_digits);
}

/// Footers of the later pages: "21-08992 2/2", "2/2 21-08992", each part alone.
bool is_footer(profile::Candidate const& footer, profile::Grammar const& grammar) {
  constexpr std::size_t k_longest = 40;
  constexpr profile::KindSet k_parts{PatternKind::job_number, PatternKind::page_number};
  auto const text = footer.text;
  // The first part begins as the whole does, the second ends so.
  if (text.size() > k_longest || (footer.may_begin() & k_parts).empty() || (footer.may_end() & k_parts).empty())
    return false;
  for (std::size_t at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1)) {
    auto const left = grammar.candidate(text.substr(0, at));
    auto const right = grammar.candidate(text.substr(at + 1));
    auto const job = [&](auto const& part) { return grammar.whole(PatternKind::job_number, part).has_value(); };
    if ((job(left) && is_page_number(right, grammar)) || (is_page_number(left, grammar) && job(right))) return true;
  }
  return false;
}

/// "*2108992*      Please recycle"
bool is_bar_code(profile::Candidate const& line, profile::Grammar const& grammar) {
  if (!line.may_begin().has(PatternKind::bar_code)) return false;
  if (grammar.whole(PatternKind::bar_code, line)) return true;
  auto const text = line.text;
  auto const blank = text.find(' ');
  return blank != std::string_view::npos && grammar.whole(PatternKind::bar_code, text.substr(0, blank)) &&
         grammar.whole(PatternKind::recycling, text.substr(blank + 1));
}

class FurnitureFinder {
 public:
  FurnitureFinder(Page& page, profile::Grammar const& grammar) : page_(page), grammar_(grammar) {}

  void run() {
    for (std::size_t at = 0; at < page_.lines.size(); ++at) {
      auto const& line = page_.lines[at];
      if (line.blank()) {
        page_.roles[at] = LineRole::blank;
        page_.rules[at] = line.blanks >= k_blank_rule;
      } else if (auto const kind = kind_of(at); kind != Furniture::none) {
        book(at, kind);
        page_.rules[at] = kind == Furniture::note_rule;
      }
    }
    find_running_headers(grammar_, page_);
    find_lone_page_numbers(page_);
    find_page_starts();
  }

 private:
  void book(std::size_t line, Furniture kind) {
    page_.roles[line] = LineRole::furniture;
    page_.furniture[line] = kind;
  }

  Furniture kind_of(std::size_t line) {
    auto const text = page_.text(line);
    constexpr std::size_t k_longest = 80;
    if (text.size() > k_longest) return Furniture::none;
    if (is_drawn_rule(text)) return Furniture::note_rule;
    auto const candidate = grammar_.candidate(text);
    if (is_bar_code(candidate, grammar_)) return Furniture::bar_code;
    if (grammar_.whole(PatternKind::recycling, candidate)) return Furniture::recycling;
    if (is_page_number(candidate, grammar_)) return Furniture::page_number;
    if (is_footer(candidate, grammar_) || is_number_beside_job(text)) return Furniture::page_number;
    if (grammar_.whole(PatternKind::job_number, candidate)) return job_number(line);
    return Furniture::none;
  }

  /// "2     21-08992": the page and the document's own job number.
  [[nodiscard]] bool is_number_beside_job(std::string_view text) const {
    auto const blank = text.find(' ');
    if (job_.empty() || blank == std::string_view::npos) return false;
    auto const number = [](std::string_view part) {
      constexpr std::size_t k_most_digits = 3;
      return part.size() <= k_most_digits &&
             std::ranges::all_of(part, [](char byte) { return byte >= '0' && byte <= '9'; });
    };
    auto const job = [&](std::string_view part) {
      return digits_of(part) == job_ && grammar_.whole(PatternKind::job_number, part);
    };
    auto const last = text.rfind(' ');
    return (number(text.substr(0, blank)) && job(text.substr(blank + 1))) ||
           (number(text.substr(last + 1)) && job(text.substr(0, last)));
  }

  /// The first job number is the document's; the footers of later pages repeat it.
  Furniture job_number(std::size_t line) {
    auto const digits = digits_of(page_.text(line));
    if (page_.job_line == k_no_line) {
      job_ = digits;
      page_.job_line = line;
      return Furniture::none;
    }
    return digits == job_ ? Furniture::job_number : Furniture::none;
  }

  /// A page begins behind a form feed. Where there are none, it begins behind the furniture that parts two stretches of
  /// body text.
  void find_page_starts() {
    bool const fed = std::ranges::any_of(page_.lines, &Line::page_start);
    bool parted = false;
    bool seen = false;
    for (std::size_t at = 0; at < page_.lines.size(); ++at) {
      if (fed) {
        page_.page_starts[at] = page_.lines[at].page_start;
        continue;
      }
      auto const kind = page_.furniture[at];
      if (page_.roles[at] == LineRole::furniture && kind != Furniture::note_rule) parted = true;
      if (page_.roles[at] != LineRole::body || at == page_.job_line) continue;
      page_.page_starts[at] = parted && seen;
      parted = false;
      seen = true;
    }
  }

  Page& page_;
  profile::Grammar const& grammar_;
  std::string job_;  ///< digits of the document's job number
};

/// Whether the line is nothing but a mark: it stands close to its neighbours and says nothing about their gap.
bool lone_mark(std::string_view text) {
  auto const mark = leading_mark(text);
  return mark && mark->rest == text.size();
}

using Counts = std::map<std::size_t, std::size_t>;

std::size_t most_frequent(Counts const& counts) {
  auto const most = std::ranges::max_element(counts, {}, [](auto const& count) { return count.second; });
  return most == counts.end() ? 0 : most->first;
}

/// Finds the blank lines that usually stand between two lines of one paragraph: those that run on tell it; where there
/// are too few, as in writings without small letters, all lines do. And whether none of those that run on has more, but
/// for a few headings, which leave room on their lines, before clauses that begin with small letters.
void measure_gaps(Page const& page, profile::Grammar const& grammar, Layout& layout) {
  constexpr std::size_t k_enough = 2;
  constexpr double k_full = 0.85;
  constexpr std::size_t k_few = 20;  // of so many one
  Counts all;
  Counts running;
  std::size_t runs = 0;
  std::size_t gap = 0;
  std::size_t widest = 0;  // of those behind full lines
  Line const* above = nullptr;
  bool comparable = false;
  for (std::size_t at = 0; at < page.lines.size(); ++at) {
    if (page.roles[at] == LineRole::blank) {
      ++gap;
      continue;
    }
    auto const line = page.text(at);
    bool const text = page.is_body(at) && !lone_mark(line);
    if (comparable && text) {
      ++all[gap];
      if (runs_on(above->view(), line, grammar)) {
        ++running[gap], ++runs;
        if (above->ems > k_full * layout.column) widest = std::max(widest, gap);
      }
    }
    comparable = text;
    above = &page.lines[at];
    gap = 0;
  }
  layout.usual_gap = most_frequent(runs >= k_enough ? running : all);
  std::size_t over = 0;
  for (auto const& [lines, count] : running) over += lines > layout.usual_gap ? count : 0;
  layout.gaps_part = runs >= k_enough && widest <= layout.usual_gap && over * k_few <= runs;
}

/// Whether blank lines part the paragraphs from each other: they stand behind most lines that end a sentence, but not
/// behind the others, or at least behind none that runs on.
bool blank_lines_part(Page const& page, profile::Grammar const& grammar, bool gaps_part) {
  std::size_t ended = 0;
  std::size_t parted = 0;
  std::size_t open = 0;
  std::size_t broken = 0;
  for (std::size_t at = 0; at + 1 < page.lines.size(); ++at) {
    if (!page.is_body(at) || page.page_starts[at + 1]) continue;
    bool const blank = page.roles[at + 1] == LineRole::blank;
    if (!blank && !page.is_body(at + 1)) continue;
    auto& all = ends_with(page.text(at), grammar.sentence_end) ? ended : open;
    auto& with = ends_with(page.text(at), grammar.sentence_end) ? parted : broken;
    ++all;
    if (blank) ++with;
  }
  constexpr std::size_t k_least = 8;
  constexpr double k_most = 0.85;
  constexpr double k_few = 0.45;
  return ended >= k_least && static_cast<double>(parted) > k_most * static_cast<double>(ended) &&
         (gaps_part || static_cast<double>(broken) < k_few * static_cast<double>(open));
}

/// The widest of the lines with which numbered paragraphs begin: they may be indented, or not show it.
double widest_first_line(Page const& page) {
  double widest = 0;
  int next = 1;
  for (std::size_t at = 0; at < page.lines.size(); ++at) {
    if (!page.is_body(at) || paragraph_number(page.text(at)) != next) continue;
    ++next;
    widest = std::max(widest, page.lines[at].ems);
  }
  return widest;
}

/// The widths of the lines that end in the middle of a sentence and behind which a small letter goes on, or in Chinese
/// a Han sign: no names of a list and no cells of a table are among them. All widths where there are too few such
/// lines, as in Arabic.
std::vector<double> running_widths(Page const& page, std::vector<double> all, profile::Grammar const& grammar) {
  constexpr std::size_t k_enough = 2;  // and of forty lines one
  constexpr std::size_t k_forty = 40;
  std::vector<double> found;
  Line const* last = nullptr;
  for (std::size_t at = 0; at < page.lines.size(); ++at) {
    if (!page.is_body(at)) continue;
    auto const text = page.text(at);
    if (last != nullptr && runs_on(last->view(), text, grammar)) found.push_back(last->ems);
    last = &page.lines[at];
  }
  bool const enough = found.size() >= k_enough && found.size() * k_forty >= all.size();
  return enough ? std::move(found) : std::move(all);
}

Layout measure(Page const& page, profile::Grammar const& grammar) {
  Layout layout;
  std::vector<double> widths;
  double all = 0;
  double wide = 0;
  double ended = 0;
  constexpr double k_too_wide = 60;  // no page has lines of so many ems
  for (std::size_t at = 0; at < page.lines.size(); ++at) {
    if (!page.is_body(at)) continue;
    auto const width = page.lines[at].ems;
    widths.push_back(width);
    all += width;
    if (width < k_too_wide) continue;
    wide += width;
    if (ends_with(page.text(at), grammar.sentence_end) || ends_with(page.text(at), grammar.clause_end)) ended += width;
  }
  if (widths.empty()) return layout;
  // Where such lines end as paragraphs do, the lines are paragraphs: in a text without pages already where there are
  // any, else where a good part of the text stands in them. Lines that an extractor has put together at a hyphen end
  // anywhere.
  constexpr double k_good_part = 0.3;
  constexpr double k_most = 0.7;
  constexpr double k_some = 0.4;  // a title has no stop
  bool const pages = std::ranges::any_of(page.lines, &Line::page_start) ||
                     std::ranges::find(page.furniture, Furniture::page_number) != page.furniture.end();
  layout.paragraph_lines =
      pages ? wide > k_good_part * all && ended > k_most * wide : wide > 0 && ended > k_some * wide;
  layout.column = full_width(running_widths(page, std::move(widths), grammar));
  layout.first_line = widest_first_line(page);
  measure_gaps(page, grammar, layout);
  layout.blank_lines_part = blank_lines_part(page, grammar, layout.gaps_part);
  return layout;
}

/// The first line of the title or the formula; the first of all where there is none near the top.
std::size_t text_begin(Page const& page, profile::Grammar const& grammar) {
  constexpr std::size_t k_masthead = 80;
  for (std::size_t at = 0; at < std::min(k_masthead, page.lines.size()); ++at) {
    if (!page.is_body(at)) continue;
    auto const text = page.text(at);
    if (grammar.prefix(PatternKind::title, text) || grammar.is_formula(text) ||
        grammar.prefix(PatternKind::opening, text))
      return at;
  }
  return 0;
}

}  // namespace

Page find_furniture(std::vector<Line> lines, profile::Grammar const& grammar) {
  Page page;
  page.lines = std::move(lines);
  auto const count = page.lines.size();
  page.roles.assign(count, LineRole::body);
  page.furniture.assign(count, Furniture::none);
  page.rules.assign(count, false);
  page.page_starts.assign(count, false);
  FurnitureFinder(page, grammar).run();
  page.layout = measure(page, grammar);
  page.text_begin = text_begin(page, grammar);
  return page;
}

}  // namespace resolute::text
