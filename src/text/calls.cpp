// Matches the marks in the body with the notes: one alignment over the whole document, so that a year or a page number
// that looks like a mark finds no place in the order of the notes.
#include <algorithm>

#include "text/characters.hpp"
#include "text/marks.hpp"
#include "text/page.hpp"

namespace resolute::text {
namespace {

struct Candidate {
  Range range;
  std::string mark;
  std::size_t line = 0;
  bool own_line = false;
};

// How likely a candidate is what the alignment may make of it.
constexpr double k_own_line_first = 5;
constexpr double k_own_line_again = 3;
constexpr double k_own_line_unused = -1;
constexpr double k_glued_first = 4;
constexpr double k_glued_again = -0.5;
constexpr double k_note_skipped = -1.5;

/// "Office1 and", "session,2": digits behind a letter or closing punctuation, before a blank or punctuation.
void find_glued(Source const& source, std::size_t line_index, Range line, std::vector<Candidate>& out) {
  std::string_view const text = source.text;
  constexpr std::uint32_t k_most_digits = 3;
  for (std::size_t at = line.begin; at < line.end;) {
    auto const begin = static_cast<std::uint32_t>(at);
    if (!is_digit(next(text, at))) continue;
    while (at < line.end && is_digit(static_cast<unsigned char>(text[at]))) ++at;
    auto const end = static_cast<std::uint32_t>(at);
    if (begin == line.begin || end - begin > k_most_digits || text[begin] == '0') continue;
    auto const left = before(text, begin);
    auto const right = end < line.end ? peek(text, end) : U' ';
    bool const behind_word = (is_letter(left) && !is_cjk(left)) || is_closing(left);
    if (behind_word && (is_white(right) || is_closing(right)))
      out.push_back({{begin, end}, std::string(text.substr(begin, end - begin)), line_index, false});
  }
}

std::vector<Candidate> candidates(Source const& source, Page const& page) {
  std::vector<Candidate> found;
  for (std::size_t at = 0; at < page.lines.size(); ++at) {
    if (page.roles[at] != LineRole::body) continue;
    auto const range = page.lines[at].text;
    auto const text = source.slice(range);
    if (auto const mark = leading_mark(text); mark && mark->rest == text.size())
      found.push_back({range, mark->mark, at, true});
    else
      find_glued(source, at, range, found);
  }
  return found;
}

class Alignment {
 public:
  Alignment(std::vector<Candidate> const& candidates, std::vector<NoteText> const& notes)
      : candidates_(candidates), notes_(notes), width_(notes.size() + 1) {}

  /// For each candidate the step on the best path.
  struct Step {
    std::size_t note = k_no_note;
    bool first = true;
  };
  [[nodiscard]] std::vector<Step> best() {
    std::vector<double> scores(width_, k_impossible);
    scores[0] = 0;
    for (std::size_t at = 0; at < candidates_.size(); ++at) scores = advance(at, scores);
    auto called = static_cast<std::size_t>(std::ranges::max_element(scores) - scores.begin());
    std::vector<Step> steps(candidates_.size());
    for (auto at = candidates_.size(); at-- > 0;) {
      auto const& move = moves_[at * width_ + called];
      steps[at] = move.step;
      called = move.from;
    }
    return steps;
  }

 private:
  /// `from`: how many notes were called before.
  struct Move {
    std::size_t from = 0;
    Step step;
  };

  std::vector<double> advance(std::size_t at, std::vector<double> const& before) {
    auto const& candidate = candidates_[at];
    std::vector<double> after(width_, k_impossible);
    moves_.resize((at + 1) * width_);
    auto const offer = [&](std::size_t from, std::size_t to, double score, Step step) {
      if (before[from] + score <= after[to]) return;
      after[to] = before[from] + score;
      moves_[at * width_ + to] = {from, step};
    };
    for (std::size_t called = 0; called < width_; ++called) {
      if (before[called] == k_impossible) continue;
      offer(called, called, candidate.own_line ? k_own_line_unused : 0, {});
      for (std::size_t note = 0; note < notes_.size(); ++note) {
        if (notes_[note].mark != candidate.mark) continue;
        if (note < called)
          offer(called, called, candidate.own_line ? k_own_line_again : k_glued_again, {note, false});
        else
          offer(called, note + 1,
                (candidate.own_line ? k_own_line_first : k_glued_first) +
                    k_note_skipped * static_cast<double>(note - called),
                {note, true});
      }
    }
    return after;
  }

  static constexpr double k_impossible = -1e9;
  std::vector<Candidate> const& candidates_;
  std::vector<NoteText> const& notes_;
  std::size_t width_;
  std::vector<Move> moves_;
};

/// A mark on its own line for which there is no note is still a mark where it cuts a sentence in two.
bool cuts_sentence(Source const& source, profile::Grammar const& grammar, Page const& page, std::size_t line) {
  for (auto at = line; at-- > 0;)
    if (page.roles[at] == LineRole::body) return !ends_with(source.slice(page.lines[at].text), grammar.sentence_end);
  return false;
}

}  // namespace

void find_marks(Source const& source, profile::Grammar const& grammar, Page& page) {
  auto const all = candidates(source, page);
  auto const steps = Alignment(all, page.notes).best();
  for (std::size_t at = 0; at < all.size(); ++at) {
    auto const& candidate = all[at];
    bool const orphan = steps[at].note == k_no_note;
    if (orphan && !(candidate.own_line && cuts_sentence(source, grammar, page, candidate.line))) continue;
    page.marks.push_back({candidate.range, candidate.mark, candidate.line, steps[at].note, steps[at].first});
    if (candidate.own_line) page.roles[candidate.line] = LineRole::call;
  }
}

}  // namespace resolute::text
