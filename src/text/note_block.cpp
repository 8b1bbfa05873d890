#include "text/note_block.hpp"

#include <algorithm>
#include <set>

#include "text/characters.hpp"
#include "text/marks.hpp"

namespace resolute::text {
namespace {

using profile::PatternKind;

/// Evidence that the body goes on at a line inside a block of notes; from k_resumes on, it does.
constexpr int k_gap_closed = 3;     ///< no blank line before it, where the lines of this source have one
constexpr int k_next_number = 3;    ///< it begins with the number of the next paragraph
constexpr int k_sentence_open = 2;  ///< the body before the notes stopped in a sentence, and no page is known to end
constexpr int k_behind_footer = 2;  ///< the page's number or the document's job number stands between
constexpr int k_note_ended = 1;     ///< the note before it ended with a full stop
constexpr int k_note_open = -2;     ///< it did not
constexpr int k_resumes = 3;

/// The numbers that stand together, and the text lines behind them.
struct NoteGroup {
  std::vector<NoteText> notes;
  std::vector<Part> lines;
};

class BlockReader {
 public:
  BlockReader(profile::Grammar const& grammar, Page& page, NoteBlock block)
      : grammar_(grammar), page_(page), block_(block) {}

  void run() {
    read_groups();
    std::vector<NoteText> done;
    std::vector<NoteText> orphans;
    auto loose = std::move(groups_.front().lines);
    if (auto const without = notes_without_text(); without > 0) {
      if (starts(loose).size() < without) take_above(without, loose);
      if (loose.empty()) serve_last_from_before();
    }
    for (std::size_t at = 1; at < groups_.size(); ++at) share(groups_[at], !loose.empty(), done, orphans);
    if (!orphans.empty()) {
      deal(loose, orphans, done);
      std::ranges::move(orphans, std::back_inserter(done));
    } else if (!loose.empty() && !done.empty() && page_.notes.empty()) {
      give_back(loose);
    } else if (!loose.empty()) {
      to_last_note(loose, done);
    }
    if (number_alone_) sort(done);
    page_.blocks.push_back(block_);
    for (auto& note : done) {
      note.block = page_.blocks.size() - 1;
      page_.notes.push_back(std::move(note));
    }
  }

 private:
  /// By their numbers; notes with other marks stay behind the number that they stood behind.
  static void sort(std::vector<NoteText>& notes) {
    std::vector<std::pair<int, NoteText>> keyed;
    int last = 0;
    for (auto& note : notes) {
      if (auto const value = mark_value(note.mark); value > 0) last = value;
      keyed.emplace_back(last, std::move(note));
    }
    std::ranges::stable_sort(keyed, {}, &std::pair<int, NoteText>::first);
    for (std::size_t at = 0; at < keyed.size(); ++at) notes[at] = std::move(keyed[at].second);
  }

  [[nodiscard]] bool opens_note(std::string_view text) const {
    return grammar_.prefix(PatternKind::note_opening, text).has_value();
  }

  void read_groups() {
    groups_.emplace_back();
    for (auto at = block_.begin; at < block_.end; ++at) {
      if (!page_.is_body(at) || at == page_.job_line) continue;
      auto const text = page_.text(at);
      auto const size = static_cast<std::uint32_t>(text.size());
      auto const mark = leading_mark(text);
      page_.roles[at] = LineRole::note;
      if (!mark || !begins_note(*mark, text)) {
        groups_.back().lines.push_back({at, 0, size});
        continue;
      }
      if (!groups_.back().lines.empty() || groups_.size() == 1) groups_.emplace_back();
      groups_.back().notes.push_back({mark->mark, {at, 0, mark->end}, {}, 0, {}});
      used_.insert(mark->mark);
      if (auto const value = mark_value(mark->mark); value > 0) last_ = value;
      number_alone_ = number_alone_ || mark->alone(text);
      if (!mark->alone(text)) groups_.back().lines.push_back({at, mark->rest, size});
    }
  }

  /// Whether the text so far ends as a note does.
  [[nodiscard]] bool ended() const {
    auto const& lines = groups_.back().lines;
    return !lines.empty() && ends_with(page_.text(lines.back()), grammar_.sentence_end);
  }

  [[nodiscard]] bool begins_note(LeadingMark const& mark, std::string_view text) const {
    auto const value = mark_value(mark.mark);
    // A word processor repeats an asterisk for each of its notes, and two headings of a page may have one each.
    if (used_.contains(mark.mark) && !(value == 0 && (mark.bracketed || (ended() && !mark.alone(text))))) return false;
    if (value == 0) return mark.mark.front() == '*' || mark.slashed;
    constexpr int k_most_on_a_page = 60;
    if (mark.alone(text)) return used_.empty() || std::abs(value - last_) <= k_most_on_a_page;
    if (used_.empty() || value == last_ + 1) return ended() || !is_lower(peek(text, mark.rest));
    if (!opens_note(text.substr(mark.rest))) return false;
    return mark.bracketed || (ended() && value > last_ && value <= last_ + k_most_missing_notes);
  }

  /// How many notes have no text in their group.
  [[nodiscard]] std::size_t notes_without_text() const {
    std::size_t count = 0;
    for (auto const& group : groups_)
      count += group.notes.size() - std::min(group.notes.size(), starts(group.lines).size());
    return count;
  }

  /// Numbers behind all texts, the first of which follow a number already: they are all one group.
  void serve_last_from_before() {
    auto& last = groups_.back();
    if (groups_.size() < 3 || !last.lines.empty()) return;
    auto& before = groups_[groups_.size() - 2];
    if (starts(before.lines).size() < before.notes.size() + last.notes.size()) return;
    std::ranges::move(last.notes, std::back_inserter(before.notes));
    groups_.pop_back();
  }

  /// Gives the lines of a group to its notes; notes for which there is nothing become orphans: the first of them where
  /// there is text above the block, else the last.
  void share(NoteGroup& group, bool text_above, std::vector<NoteText>& done, std::vector<NoteText>& orphans) const {
    auto const count = starts(group.lines).size();
    if (text_above && count < group.notes.size()) {
      auto const parting = group.notes.end() - static_cast<std::ptrdiff_t>(count);
      std::move(group.notes.begin(), parting, std::back_inserter(orphans));
      group.notes.erase(group.notes.begin(), parting);
    }
    deal(group.lines, group.notes, done);
    std::ranges::move(group.notes, std::back_inserter(orphans));
    group.notes.clear();
  }

  /// Deals lines to notes in order, a new note at each start; takes those that got text out of `notes`.
  void deal(std::vector<Part> const& lines, std::vector<NoteText>& notes, std::vector<NoteText>& done) const {
    if (lines.empty()) return;
    auto begins = starts(lines);
    if (begins.size() > notes.size()) begins = best(lines, begins, notes.size());
    for (std::size_t at = 0; at < begins.size(); ++at) {
      auto const end = at + 1 < begins.size() ? begins[at + 1] : lines.size();
      notes[at].parts.assign(lines.begin() + static_cast<std::ptrdiff_t>(begins[at]),
                             lines.begin() + static_cast<std::ptrdiff_t>(end));
    }
    auto const given = static_cast<std::ptrdiff_t>(begins.size());
    std::move(notes.begin(), notes.begin() + given, std::back_inserter(done));
    notes.erase(notes.begin(), notes.begin() + given);
  }

  /// The lines at which a note's text may begin: the first, and those behind a line that ends a sentence.
  [[nodiscard]] std::vector<std::size_t> starts(std::vector<Part> const& lines) const {
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < lines.size(); ++at) {
      bool const after_stop = at == 0 || ends_with(page_.text(lines[at - 1]), grammar_.sentence_end);
      if (at == 0 || (after_stop && !is_lower(peek(page_.text(lines[at]), 0)))) found.push_back(at);
    }
    return found;
  }

  /// Of too many starts those with the words that notes open with, then the others, in the order of the lines.
  [[nodiscard]] std::vector<std::size_t> best(std::vector<Part> const& lines, std::vector<std::size_t> all,
                                              std::size_t count) const {
    std::ranges::stable_sort(all, std::ranges::greater{}, [&](std::size_t start) {
      return start == 0 ? 2 : opens_note(page_.text(lines[start])) ? 1 : 0;
    });
    all.resize(count);
    std::ranges::sort(all);
    return all;
  }

  /// Texts of notes that stand above the rule.
  void take_above(std::size_t count, std::vector<Part>& lines) {
    auto const found = texts_above(grammar_, page_, block_.begin, count);
    for (auto const& part : found) page_.roles[part.line] = LineRole::note;
    lines.insert(lines.begin(), found.begin(), found.end());
  }

  /// Lines that were taken for notes and are none.
  void give_back(std::vector<Part> const& lines) {
    for (auto const& part : lines) page_.roles[part.line] = LineRole::body;
  }

  /// Text before the first number of a page goes on the last note of the page before.
  void to_last_note(std::vector<Part> const& lines, std::vector<NoteText>& done) {
    if (!page_.notes.empty())
      page_.notes.back().parts.insert(page_.notes.back().parts.end(), lines.begin(), lines.end());
    else if (done.empty())
      give_back(lines);
  }

  profile::Grammar const& grammar_;
  Page& page_;
  NoteBlock block_;
  std::vector<NoteGroup> groups_;
  std::set<std::string> used_;
  bool number_alone_ = false;  ///< numbers and texts stand on lines of their own, so that their order may be lost
  int last_ = 0;
};

}  // namespace

bool BodyResumption::body_is_open(std::size_t begin) const {
  if (std::ranges::find(page_.page_starts, true) != page_.page_starts.end()) return false;
  while (begin > 0 && (!page_.is_body(begin - 1) || begin - 1 == page_.job_line)) --begin;
  if (begin == 0) return false;
  auto text = page_.text(begin - 1);
  while (!text.empty() && is_digit(static_cast<unsigned char>(text.back()))) text.remove_suffix(1);  // a call
  return !ends_with(text, grammar_.sentence_end) && !ends_with(text, grammar_.clause_end);
}

bool BodyResumption::owes_text(std::size_t begin, std::size_t end) const {
  std::size_t numbers = 0;
  std::size_t texts = 0;
  bool ended = true;
  for (auto at = begin; at < end; ++at) {
    if (!page_.is_body(at) || at == page_.job_line) continue;
    auto const text = page_.text(at);
    auto const mark = leading_mark(text);
    if (mark && mark_value(mark->mark) != 0) ++numbers;
    if (mark && mark->alone(text)) continue;
    if (ended || mark) ++texts;
    ended = ends_with(text, grammar_.sentence_end);
  }
  return texts < numbers;
}

bool BodyResumption::at(std::size_t line, std::size_t begin) const {
  std::size_t gap = 0;
  bool footer = false;
  auto last = line;
  while (last > begin && page_.roles[last - 1] != LineRole::body) {
    --last;
    if (page_.roles[last] == LineRole::blank) ++gap;
    auto const kind = page_.furniture[last];
    footer = footer || kind == Furniture::page_number || kind == Furniture::job_number;
  }
  if (last == begin) return false;
  --last;
  auto const text = page_.text(line);
  auto const mark = leading_mark(page_.text(last));
  if (leading_mark(text) || (mark && mark->alone(page_.text(last)))) return false;
  int evidence = gap < page_.layout.usual_gap ? k_gap_closed : 0;
  if (footer) evidence += k_behind_footer;
  if (paragraph_number(text) == next_paragraph_) evidence += k_next_number;
  if (page_.layout.usual_gap == 0 && body_is_open(begin)) evidence += k_sentence_open;
  evidence += ends_with(page_.text(last), grammar_.sentence_end) ? k_note_ended : k_note_open;
  return evidence >= k_resumes && !owes_text(begin, line);
}

std::vector<Part> texts_above(profile::Grammar const& grammar, Page const& page, std::size_t begin, std::size_t count) {
  constexpr std::size_t k_lines_a_note = 4;
  auto const limit = count * k_lines_a_note;
  std::vector<Part> found;
  for (auto at = begin; at-- > 0 && count > 0 && !page.page_starts[at];) {
    if (!page.is_body(at)) continue;
    auto const text = page.text(at);
    found.push_back({at, 0, static_cast<std::uint32_t>(text.size())});
    if (grammar.prefix(PatternKind::note_opening, text)) --count;
    if (found.size() == limit) break;
  }
  if (count > 0) return {};
  std::ranges::reverse(found);
  return found;
}

void read_block(profile::Grammar const& grammar, Page& page, NoteBlock block) {
  BlockReader(grammar, page, block).run();
}

}  // namespace resolute::text
