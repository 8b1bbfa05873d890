// Matches the marks in the body with the notes: one alignment over the whole document, so that a year or a page number
// that looks like a mark finds no place in the order of the notes.
#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <span>

#include "text/call_shapes.hpp"
#include "text/characters.hpp"
#include "text/marks.hpp"
#include "text/numbering.hpp"
#include "text/page.hpp"

namespace resolute::text {
namespace {

constexpr double k_own_line = 4.5;     ///< a mark on a line of its own
constexpr double k_note_skipped = 2;   ///< cost of a note without a call
constexpr double k_other_page = -3;    ///< the note stands on the page before or behind
constexpr double k_behind_block = -1;  ///< the call stands behind its notes, on the same page
constexpr double k_counted_on = -2;    ///< the mark is the note's number in the document, which its page does not print
constexpr double k_decided = 1000;     ///< an archivist says that it is a mark
constexpr double k_impossible = -1e9;

struct Candidate {
  Part part;
  std::string mark;
  double weight = 0;
  bool own_line = false;
  bool decided = false;  ///< by an archivist
};

/// A stretch of the document and the notes that belong to it: a page where pages are known, else the lines up to the
/// end of a block.
class Regions {
 public:
  explicit Regions(Page const& page) {
    bool const paged = std::ranges::find(page.page_starts, true) != page.page_starts.end();
    std::size_t region = 0;
    std::set<std::size_t> ends;
    for (auto const& block : page.blocks) ends.insert(block.end);
    of_line_.reserve(page.lines.size());
    for (std::size_t at = 0; at < page.lines.size(); ++at) {
      bool const starts = paged ? page.page_starts[at] : ends.contains(at);
      if (starts) ++region;
      of_line_.push_back(region);
    }
    alone_ = page.blocks.size() < 2;
  }

  [[nodiscard]] std::size_t of_line(std::size_t line) const { return of_line_[line]; }
  /// Whether all notes are one block, which belongs to all regions.
  [[nodiscard]] bool alone() const { return alone_; }

  /// What the places of a call and of its note say.
  [[nodiscard]] double fit(std::size_t line, NoteBlock const& block) const {
    auto const here = of_line_[line];
    auto const there = of_line_[block.begin];
    double const behind = line >= block.end ? k_behind_block : 0;
    if (here == there) return behind;
    if (alone_) return line < block.begin ? 0 : k_impossible;
    return here + 1 == there || there + 1 == here ? k_other_page + behind : k_impossible;
  }

 private:
  std::vector<std::size_t> of_line_;
  bool alone_ = false;
};

/// Whether all notes are those of a word processor, which has brackets around their marks and around the calls.
bool has_brackets(Page const& page) {
  return page.layout.paragraph_lines && std::ranges::all_of(page.notes, [&](NoteText const& note) {
           return page.text(note.mark_part).starts_with('[');
         });
}

/// The body's shapes of marks for which there is a note, in source order.
std::vector<Candidate> candidates(profile::Grammar const& grammar, Page const& page) {
  std::vector<Candidate> found;
  bool const brackets = has_brackets(page);
  for (std::size_t at = page.text_begin; at < page.lines.size(); ++at) {
    if (!page.is_body(at)) continue;
    auto const text = page.text(at);
    auto const mark = leading_mark(text);
    if (mark && mark->alone(text)) {
      if (page.rows[at] != 0) continue;  // a cell
      found.push_back({{at, 0, mark->end}, mark->mark, k_own_line, true});
      continue;
    }
    for (auto& shape : call_shapes(page.lines[at], *grammar.language)) {
      auto const printed = text.substr(shape.begin, shape.end - shape.begin);
      if (brackets && printed.find('[') == std::string_view::npos) continue;
      found.push_back({{at, shape.begin, shape.end}, std::move(shape.mark), shape.weight, false});
    }
  }
  return found;
}

bool overlaps(Part const& a, Part const& b) {
  return a.line == b.line && a.begin < b.end && b.begin < a.end;
}

/// Those that were decided to be marks take the place of all that overlap them; those that were decided to be none go.
std::vector<Candidate> with_decisions(std::vector<Candidate> found, Page const& page) {
  for (auto const& [part, mark, note] : page.decided_marks) {
    std::erase_if(found, [&part = part](Candidate const& one) { return overlaps(one.part, part); });
    bool const own_line = part.begin == 0 && part.end == page.text(part.line).size();
    if (note) found.push_back({part, mark, k_decided, own_line, true});
  }
  if (!page.decided_marks.empty())
    std::ranges::sort(found, {}, [](Candidate const& one) { return std::pair(one.part.line, one.part.begin); });
  return found;
}

/// The best rising chain of calls: each note has at most one first call, in the order of the notes.
class Alignment {
 public:
  Alignment(std::vector<Candidate> const& candidates, Page const& page)
      : candidates_(candidates), page_(page), regions_(page) {
    for (std::size_t at = 0; at < page.notes.size(); ++at) {
      auto const& note = page.notes[at];
      by_mark_[note.mark].push_back(at);
      if (!note.running.empty()) by_mark_[note.running].push_back(at);
    }
  }

  /// For each candidate the note that it calls first; k_no_note for the others.
  [[nodiscard]] std::vector<std::size_t> best() {
    std::vector<std::size_t> calls(candidates_.size(), k_no_note);
    for (std::size_t at = 0; at < candidates_.size(); ++at) try_candidate(at);
    auto step = chain_before(page_.notes.size());
    while (step != k_none) {
      calls[steps_[step].candidate] = steps_[step].note;
      step = steps_[step].previous;
    }
    return calls;
  }

 private:
  static constexpr std::size_t k_none = std::numeric_limits<std::size_t>::max();

  struct Step {
    std::size_t candidate = 0;
    std::size_t note = 0;
    std::size_t previous = k_none;
    double score = 0;
  };

  /// Score of a chain as seen from behind all notes: the notes up to `note` that it skipped are paid for, those behind
  /// it are not yet.
  [[nodiscard]] double levelled(std::size_t step) const {
    return steps_[step].score + k_note_skipped * static_cast<double>(steps_[step].note + 1);
  }

  /// Of these notes, which stand in the order of the document, those of the line's region and its neighbours: no others
  /// fit.
  [[nodiscard]] std::span<std::size_t const> notes_near(std::size_t line, std::vector<std::size_t> const& notes) const {
    if (regions_.alone()) return notes_ahead(notes);
    auto const region = [this](std::size_t note) {
      return regions_.of_line(page_.blocks[page_.notes[note].block].begin);
    };
    auto const here = regions_.of_line(line);
    auto const begin = std::ranges::lower_bound(notes, here == 0 ? 0 : here - 1, {}, region);
    auto const end = std::ranges::upper_bound(begin, notes.end(), here + 1, {}, region);
    return {begin, end};
  }

  /// Of notes with one mark, in one block, those around the last that the best chain has: a document has few that are
  /// alike, and all of very many would be tried with each call.
  [[nodiscard]] std::span<std::size_t const> notes_ahead(std::span<std::size_t const> notes) const {
    constexpr std::size_t k_most = 64;
    if (notes.size() <= k_most) return notes;
    auto const best = chain_before(page_.notes.size());
    auto const reached = best == k_none ? 0 : steps_[best].note;
    auto const next = static_cast<std::size_t>(std::ranges::lower_bound(notes, reached) - notes.begin());
    auto const begin = std::min(next - std::min(next, k_most / 2), notes.size() - k_most);
    return notes.subspan(begin, k_most);
  }

  void try_candidate(std::size_t at) {
    auto const& candidate = candidates_[at];
    auto const notes = by_mark_.find(candidate.mark);
    if (notes == by_mark_.end()) return;
    // From the last note to the first, so that a candidate does not build upon itself.
    auto const near = notes_near(candidate.part.line, notes->second);
    for (auto left = near.size(); left-- > 0;) {
      auto const note = near[left];
      auto const& printed = page_.notes[note];
      auto fit = regions_.fit(candidate.part.line, page_.blocks[printed.block]);
      if (fit == k_impossible) continue;
      if (printed.mark != candidate.mark) fit += k_counted_on;
      auto const previous = chain_before(note);
      auto const skipped = static_cast<double>(previous == k_none ? note : note - steps_[previous].note - 1);
      auto const before = previous == k_none ? 0.0 : steps_[previous].score;
      steps_.push_back({at, note, previous, before + candidate.weight + fit - k_note_skipped * skipped});
      offer(steps_.size() - 1);
    }
  }

  /// The best chain whose last note stands before `note`.
  [[nodiscard]] std::size_t chain_before(std::size_t note) const {
    std::size_t best = k_none;
    for (auto at = note; at > 0; at &= at - 1)
      if (auto const found = at - 1 < tree_.size() ? tree_[at - 1] : k_none;
          found != k_none && (best == k_none || levelled(found) > levelled(best)))
        best = found;
    return best != k_none && levelled(best) <= 0 ? k_none : best;
  }

  /// Enters a chain into the tree of best chains by last note (a Fenwick tree of maxima).
  void offer(std::size_t step) {
    if (tree_.empty()) tree_.assign(page_.notes.size(), k_none);
    for (auto at = steps_[step].note + 1; at <= tree_.size(); at += at & (~at + 1))
      if (tree_[at - 1] == k_none || levelled(step) > levelled(tree_[at - 1])) tree_[at - 1] = step;
  }

  std::vector<Candidate> const& candidates_;
  Page const& page_;
  Regions regions_;
  std::map<std::string, std::vector<std::size_t>, std::less<>> by_mark_;
  std::vector<Step> steps_;
  std::vector<std::size_t> tree_;
};

/// A mark on its own line for which there is no note is still a mark where it cuts a sentence in two.
bool cuts_sentence(profile::Grammar const& grammar, Page const& page, std::size_t line) {
  constexpr std::size_t k_most_lines = 256;  // of notes and blanks between
  for (auto at = line; at-- > 0 && line - at <= k_most_lines;)
    if (page.is_body(at)) return !ends_with(page.text(at), grammar.sentence_end);
  return false;
}

class Marker {
 public:
  Marker(profile::Grammar const& grammar, Page& page) : grammar_(grammar), page_(page) {}

  void run() {
    auto const all = with_decisions(candidates(grammar_, page_), page_);
    auto const calls = Alignment(all, page_).best();
    for (std::size_t at = 0; at < all.size(); ++at) {
      auto const& candidate = all[at];
      bool const first = calls[at] != k_no_note;
      auto const note = first ? calls[at] : again(candidate);
      bool const orphan = note == k_no_note;
      if (orphan && !candidate.decided &&
          !(candidate.own_line && is_digit(static_cast<unsigned char>(candidate.mark.front())) &&
            cuts_sentence(grammar_, page_, candidate.part.line)))
        continue;
      if (!page_.marks.empty() && overlaps(page_.marks.back().part, candidate.part)) {
        if (!first) continue;
        page_.marks.pop_back();
      }
      if (first) latest_[candidate.mark] = note;
      page_.marks.push_back({candidate.part, candidate.mark, note, first || orphan});
      if (candidate.own_line) page_.roles[candidate.part.line] = LineRole::call;
    }
  }

 private:
  /// The note of this mark that was called last.
  [[nodiscard]] std::size_t again(Candidate const& candidate) const {
    if (candidate.weight < k_sure_call) return k_no_note;
    auto const found = latest_.find(candidate.mark);
    return found == latest_.end() ? k_no_note : found->second;
  }

  profile::Grammar const& grammar_;
  Page& page_;
  std::map<std::string, std::size_t, std::less<>> latest_;
};

}  // namespace

void find_marks(profile::Grammar const& grammar, Page& page) {
  number_through(grammar, page);
  Marker(grammar, page).run();
}

}  // namespace resolute::text
