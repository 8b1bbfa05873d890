// Finds the blocks of notes: at the foot of each page, or all at the end.
#include <algorithm>
#include <optional>
#include <set>

#include "text/call_index.hpp"
#include "text/call_shapes.hpp"
#include "text/characters.hpp"
#include "text/marks.hpp"
#include "text/note_block.hpp"
#include "text/page.hpp"

namespace resolute::text {
namespace {

using profile::PatternKind;

/// A block without a rule above it is believed when this part of its notes is called on the page.
constexpr double k_called = 0.6;
/// Lines that a note of such a block may have.
constexpr std::size_t k_longest_note = 14;
constexpr int k_most_on_a_page = 40;

/// Lines that are never part of a note.
constexpr profile::KindSet k_not_in_notes{PatternKind::meeting, PatternKind::annex, PatternKind::closing_date};

bool has_letter(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (is_letter(next(text, at))) return true;
  return false;
}

class BlockFinder {
 public:
  BlockFinder(profile::Grammar const& grammar, Page& page) : grammar_(grammar), page_(page) {
    for (std::size_t line = 0; line < page.lines.size(); ++line)
      if (auto const number = paragraph_number(text(line))) numbers_.push_back({line, *number});
    paged_ = std::ranges::find(page_.page_starts, true) != page_.page_starts.end();
    ruled_ = std::ranges::find(page_.rules, true) != page_.rules.end();
  }

  void run() {
    if (page_.layout.paragraph_lines) {
      at_the_end();
      return;
    }
    std::size_t begin = 0;
    for (std::size_t at = 1; at <= page_.lines.size(); ++at) {
      if (at < page_.lines.size() && !page_.page_starts[at]) continue;
      ++page_number_;
      page(begin, at);
      begin = at;
    }
  }

 private:
  [[nodiscard]] std::string_view text(std::size_t line) const { return page_.text(line); }

  /// Text saved by a word processor has its notes behind everything else, each with a bracketed number.
  void at_the_end() {
    auto first = page_.lines.size();
    int lowest = 0;
    for (auto at = page_.lines.size(); at-- > 0;) {
      if (!page_.is_body(at)) continue;
      auto const mark = leading_mark(text(at));
      if (!mark || !mark->bracketed || mark->alone(text(at))) {
        if (lowest == 1) break;
        continue;
      }
      auto const value = mark_value(mark->mark);
      // Numbers may be missing; "[*]" has none.
      if (value != 0 && lowest != 0 && value >= lowest) break;
      first = at;
      if (value != 0) lowest = value;
    }
    if (first < page_.lines.size() && text(first).front() == '[') take({first, page_.lines.size()});
  }

  void page(std::size_t begin, std::size_t end) {
    for (auto block = first_block(begin, end); block; block = next_block(begin, block->end, end)) take(*block);
  }

  [[nodiscard]] std::optional<NoteBlock> first_block(std::size_t begin, std::size_t end) {
    for (auto at = begin; at < end; ++at)
      if (page_.rules[at] && has_mark(at + 1, end)) return NoteBlock{at + 1, block_end(at + 1, end)};
    auto const at = first_note(begin, end);
    return at < end ? std::optional(NoteBlock{at, block_end(at, end)}) : std::nullopt;
  }

  /// Where the notes of a page without a rule begin; `end` where it has none.
  [[nodiscard]] std::size_t first_note(std::size_t begin, std::size_t end) const {
    for (auto at = begin; at < end && !read_enough(); ++at) {
      if (!page_.is_body(at) || !may_begin(at)) continue;
      if ((believed(begin, at, end) || opens_block(at)) && !(paged_ && number_returns(at, end))) return at;
    }
    return end;
  }

  /// Whether so much was read as notes in vain that more would take too long: a page of nothing but marks.
  [[nodiscard]] bool read_enough() const {
    constexpr std::size_t k_most_readings = 16;  // of each line
    return lines_read_ > k_most_readings * page_.lines.size();
  }

  /// Whether numbers alone on their lines go on from this one to the page's end and one comes twice, so that the first
  /// is a call or a cell: the notes of one page have different numbers. The last may be the page's own number.
  [[nodiscard]] bool number_returns(std::size_t at, std::size_t end) const {
    std::set<int> seen;
    if (!number_alone(at)) return false;
    for (; at < end; ++at) {
      auto const number = number_alone(at);
      if (!number || seen.insert(*number).second) continue;
      if (*number != page_number_ || any_text(at + 1, end)) return true;
    }
    return false;
  }

  [[nodiscard]] bool any_text(std::size_t begin, std::size_t end) const {
    for (auto at = begin; at < end; ++at)
      if (page_.is_body(at) && at != page_.job_line) return true;
    return false;
  }

  /// The number that is all there is on a line.
  [[nodiscard]] std::optional<int> number_alone(std::size_t line) const {
    if (!page_.is_body(line) || line == page_.job_line) return std::nullopt;
    auto const mark = leading_mark(text(line));
    auto const value = mark && mark->alone(text(line)) ? mark_value(mark->mark) : 0;
    return value != 0 ? std::optional(value) : std::nullopt;
  }

  /// Whether some line is or begins with a note's mark, before the next rule.
  [[nodiscard]] bool has_mark(std::size_t begin, std::size_t end) const {
    std::size_t seen = 0;
    constexpr std::size_t k_first_lines = 12;
    for (auto at = begin; at < end && !page_.rules[at] && seen < k_first_lines; ++at) {
      if (!page_.is_body(at)) continue;
      ++seen;
      auto const mark = leading_mark(text(at));
      if (mark && acceptable(*mark, at)) return true;
    }
    return false;
  }

  [[nodiscard]] bool acceptable(LeadingMark const& mark, std::size_t line) const {
    if (mark.alone(text(line))) return true;
    auto const rest = text(line).substr(mark.rest);
    if (!has_letter(rest)) return false;  // "1 537"
    if (opens_behind(mark, line)) return true;
    auto const first = peek(rest, 0);
    bool const counted = grammar_.language->counters.find(first) != std::u32string::npos;
    return !is_lower(first) && !counted && !grammar_.dates.match_month(rest, 0);
  }

  [[nodiscard]] bool may_begin(std::size_t line) const {
    auto const mark = leading_mark(text(line));
    if (!mark || !acceptable(*mark, line)) return false;
    auto const value = mark_value(mark->mark);
    if (usual_first(value) || (mark->alone(text(line)) && value <= k_most_on_a_page)) return true;
    return opens_behind(*mark, line);
  }

  /// Notes go on from the page before or begin anew; where numbers and texts are out of order, another may come first.
  [[nodiscard]] bool usual_first(int value) const {
    return value == 0 || value == 1 || value == last_ + 1 || (last_ == 0 && value == 2);
  }

  /// Numbers in order. Nearly all rise as they come.
  class Values {
   public:
    void insert(int value) {
      auto const place = all_.empty() || all_.back() < value ? all_.end() : std::ranges::lower_bound(all_, value);
      if (place == all_.end() || *place != value) all_.insert(place, value);
    }
    [[nodiscard]] bool contains(int value) const { return std::ranges::binary_search(all_, value); }
    [[nodiscard]] bool empty() const { return all_.empty(); }
    [[nodiscard]] int lowest() const { return all_.front(); }
    [[nodiscard]] bool gapless() const { return all_.back() - all_.front() + 1 == static_cast<int>(all_.size()); }

   private:
    std::vector<int> all_;
  };

  /// What the lines from one place to the page's end say when they are read as notes.
  struct Reading {
    std::size_t notes = 0;
    std::size_t called = 0;    ///< notes that the page calls, or that open as notes do
    bool all_end = true;       ///< whether each note ends as a sentence does
    bool short_enough = true;  ///< whether no note is too long
    bool words = false;        ///< whether there are words between or behind the numbers
    Values values;
  };

  [[nodiscard]] Reading read(std::size_t page_begin, std::size_t at, std::size_t end) const {
    Reading found;
    std::size_t since = 0;
    bool ended = true;
    int last = 0;
    for (auto line = at; line < end; ++line) {
      ++lines_read_;
      if (!page_.is_body(line)) continue;
      auto const mark = leading_mark(text(line));
      bool const next =
          mark && acceptable(*mark, line) && (found.notes == 0 || follows(*mark, line, last, found.values));
      if (next) {
        ++found.notes;
        last = mark_value(mark->mark);
        if (last != 0) found.values.insert(last);
        if (speaks_for_itself(*mark, line, page_begin, at, end)) ++found.called;
        found.all_end = found.all_end && ended;
      }
      since = next ? 0 : since + 1;
      found.words = found.words || (line != page_.job_line && has_letter(text(line)));
      found.short_enough = found.short_enough && since <= k_longest_note;
      if (!found.short_enough) break;  // never believed, whatever follows
      ended = ends_with(text(line), grammar_.sentence_end);
    }
    found.all_end = found.all_end && ended;
    return found;
  }

  /// Whether the page calls the note at a line, or its text opens as notes do. A number that has a line of its own
  /// needs less of a call.
  [[nodiscard]] bool speaks_for_itself(LeadingMark const& mark, std::size_t line, std::size_t page_begin,
                                       std::size_t block, std::size_t end) const {
    auto const weight = mark.alone(text(line)) ? k_possible_call : k_likely_call;
    return is_called(mark.mark, page_begin, block, weight) ||
           (mark.alone(text(line)) ? opens_note(note_text(line, mark, end)) : opens_behind(mark, line));
  }

  /// Whether the notes from `at` to the page's end go on in order, and the page calls them.
  [[nodiscard]] bool believed(std::size_t page_begin, std::size_t at, std::size_t end) const {
    auto const found = read(page_begin, at, end);
    if (!found.short_enough || !(found.words || !texts_above(grammar_, page_, at, found.notes).empty())) return false;
    auto const& values = found.values;
    bool const usual = values.empty() || (usual_first(values.lowest()) && values.gapless());
    if (!usual) return found.called == found.notes && (found.notes > 1 || sure(page_begin, at, end));
    if (paged_ && found.called > 0 && found.all_end) return true;
    return static_cast<double>(found.called) >= k_called * static_cast<double>(found.notes);
  }

  /// Whether a single note is called and opens as notes do.
  [[nodiscard]] bool sure(std::size_t page_begin, std::size_t at, std::size_t end) const {
    auto const mark = leading_mark(text(at));
    return mark && opens_note(note_text(at, *mark, end)) && is_called(mark->mark, page_begin, at);
  }

  /// Whether a mark goes on a block: the next number, a sign, or one that stands alone and was not there yet.
  [[nodiscard]] bool follows(LeadingMark const& mark, std::size_t line, int last, Values const& seen) const {
    auto const value = mark_value(mark.mark);
    if (value == 0 || value == last + 1) return true;
    // Of the notes of a printed volume a document has some: numbers between them are missing.
    if (value > last && value <= last + k_most_missing_notes && opens_behind(mark, line)) return true;
    return mark.alone(text(line)) && value <= k_most_on_a_page && !seen.contains(value);
  }

  /// Where the text of the note with this mark begins: behind it, or on the next line that is no mark itself.
  [[nodiscard]] std::string_view note_text(std::size_t line, LeadingMark const& mark, std::size_t end) const {
    constexpr std::size_t k_most_lines = 64;  // marks that stand before their texts
    if (!mark.alone(text(line))) return text(line).substr(mark.rest);
    for (auto const last = std::min(end, line + k_most_lines); ++line < last;) {
      if (!page_.is_body(line) || line == page_.job_line) continue;
      auto const other = leading_mark(text(line));
      if (!other || !other->alone(text(line))) return text(line);
    }
    return {};
  }

  [[nodiscard]] bool opens_note(std::string_view line) const {
    return grammar_.prefix(PatternKind::note_opening, line).has_value();
  }

  /// The same for what stands behind the mark of a line, which is read many times.
  [[nodiscard]] bool opens_behind(LeadingMark const& mark, std::size_t line) const {
    if (opens_.empty()) opens_.resize(page_.lines.size(), Opens::unknown);
    auto& known = opens_[line];
    if (known == Opens::unknown) known = opens_note(text(line).substr(mark.rest)) ? Opens::yes : Opens::no;
    return known == Opens::yes;
  }

  [[nodiscard]] bool is_called(std::string_view mark, std::size_t begin, std::size_t end,
                               double weight = k_likely_call) const {
    if (!calls_) calls_.emplace(page_, *grammar_.language);
    return calls_->is_called(page_, mark, begin, end, weight);
  }

  /// The block ends with the page, or where something stands that is never part of a note, or where the body goes on.
  [[nodiscard]] std::size_t block_end(std::size_t begin, std::size_t end) {
    BodyResumption resumes(grammar_, page_, next_paragraph(begin));
    for (auto at = begin; at < end; ++at) {
      if (page_.rules[at] && at > begin && has_mark(at + 1, end)) return at;
      if (!page_.is_body(at)) continue;
      if (grammar_.is_any(k_not_in_notes, text(at))) return at;
      if (resumes.at(at, begin)) return at;
    }
    return end;
  }

  /// The number of the paragraph that is to come next at this line; it is asked for one block behind the other.
  [[nodiscard]] int next_paragraph(std::size_t line) {
    for (; passed_ < numbers_.size() && numbers_[passed_].line < line; ++passed_)
      if (numbers_[passed_].number == next_ && page_.is_body(numbers_[passed_].line)) ++next_;
    return next_;
  }

  void take(NoteBlock block) {
    auto const first = page_.notes.size();
    read_block(grammar_, page_, block);
    if (calls_) calls_->forget();
    opens_.clear();
    for (auto at = first; at < page_.notes.size(); ++at)
      last_ = at == first ? mark_value(page_.notes[at].mark) : std::max(last_, mark_value(page_.notes[at].mark));
  }

  /// More blocks may stand on what looks like the same page, where nothing marks the pages.
  [[nodiscard]] std::optional<NoteBlock> next_block(std::size_t page_begin, std::size_t begin, std::size_t end) {
    for (auto at = begin; at < end; ++at) {
      bool const ruled = page_.rules[at] && has_mark(at + 1, end);
      if (ruled) return NoteBlock{at + 1, block_end(at + 1, end)};
      if (!page_.is_body(at) || !may_begin(at)) continue;
      if (opens_block(at) || (paged_ && !read_enough() && believed(page_begin, at, end)))
        return NoteBlock{at, block_end(at, end)};
    }
    return std::nullopt;
  }

  /// In a text that shows neither pages nor rules: a number on a line of its own above the words that notes begin with.
  [[nodiscard]] bool opens_block(std::size_t line) const {
    if (paged_ || ruled_) return false;
    auto const mark = leading_mark(text(line));
    if (!mark || !mark->alone(text(line)) || mark_value(mark->mark) == 0) return false;
    auto next = line + 1;
    while (next < page_.lines.size() && !page_.is_body(next)) ++next;
    return next < page_.lines.size() && opens_note(text(next));
  }

  profile::Grammar const& grammar_;
  Page& page_;
  mutable std::optional<CallIndex> calls_;  ///< made when a note is first looked for
  mutable std::size_t lines_read_ = 0;      ///< as notes
  enum class Opens : std::uint8_t { unknown, no, yes };
  mutable std::vector<Opens> opens_;  ///< whether what stands behind the mark of a line opens as notes do
  /// The lines that begin with a paragraph number, in order.
  struct NumberedLine {
    std::size_t line = 0;
    int number = 0;
  };
  std::vector<NumberedLine> numbers_;
  std::size_t passed_ = 0;  ///< how many of them stand before the last block
  int next_ = 1;            ///< the number of the paragraph behind those
  int last_ = 0;
  int page_number_ = 0;
  bool paged_ = false;  ///< whether the source shows where pages begin
  bool ruled_ = false;  ///< whether it has rules above notes
};

}  // namespace

void find_notes(profile::Grammar const& grammar, Page& page) {
  BlockFinder(grammar, page).run();
}

}  // namespace resolute::text
