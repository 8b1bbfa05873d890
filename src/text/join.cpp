#include "text/join.hpp"

#include <algorithm>

#include "text/characters.hpp"
#include "text/clean.hpp"
#include "text/marks.hpp"

namespace resolute::text {
namespace {

// What the layout says about a boundary. Above zero in sum: a new paragraph begins.
constexpr double k_gap_wider = 3;     ///< more blank lines than usual
constexpr double k_gap_closer = -1;   ///< fewer than usual
constexpr double k_gap_none = -2;     ///< none, where paragraphs have some
constexpr double k_line_short = 2;    ///< the line before is not full
constexpr double k_line_full = -1.5;  ///< it is
constexpr double k_ended = 1.5;       ///< the line before ends a sentence
constexpr double k_paused = 0.5;      ///< it ends a clause
constexpr double k_open = -2;         ///< it ends in the middle of one
constexpr double k_indented = 0.5;    ///< the next line begins further right
/// A line is full when its right edge reaches this part of the column, short when it stays below that part.
constexpr double k_full = 0.9;
constexpr double k_short = 0.75;

/// Whether nothing stands between two characters at a line break.
bool joins_closed(char32_t left, char32_t right, bool word_spaces) {
  if (is_typesetting_blank(left, right) || !word_spaces) return true;
  return is_closing(right) || is_opening(left) || left == '-' || left == '/';
}

/// The right edge that nine of ten lines stay within.
double column_edge(Page const& page) {
  std::vector<int> edges;
  for (std::size_t at = 0; at < page.lines.size(); ++at)
    if (page.roles[at] == LineRole::body) edges.push_back(page.lines[at].indent + page.lines[at].width);
  if (edges.empty()) return 0;
  auto const ninth = edges.begin() + static_cast<std::ptrdiff_t>(edges.size() * 9 / 10);
  std::ranges::nth_element(edges, ninth);
  return *ninth;
}

class Joiner {
 public:
  Joiner(Source const& source, Page const& page, profile::Grammar const& grammar, BoundaryEvidence const& evidence)
      : source_(source), page_(page), grammar_(grammar), evidence_(evidence), edge_(column_edge(page)) {}

  std::vector<Paragraph> run() {
    for (std::size_t at = 0; at < page_.lines.size(); ++at) {
      switch (page_.roles[at]) {
        case LineRole::blank:
          ++gap_;
          break;
        case LineRole::furniture:
        case LineRole::note:
          interrupted_ = true;
          break;
        case LineRole::call:
          add_call(take_mark());
          after_call_ = true;
          gap_ = 0;
          break;
        case LineRole::body:
          add_line(at);
          break;
      }
    }
    return std::move(done_);
  }

 private:
  std::size_t take_mark() { return next_mark_++; }

  void add_call(std::size_t mark) {
    if (done_.empty()) done_.emplace_back();
    done_.back().calls.push_back({done_.back().text.size(), mark});
    last_end_ = page_.marks[mark].range.end;
  }

  void add_line(std::size_t at) {
    auto const& line = page_.lines[at];
    auto const cleaned = clean(source_, line.text);
    if (done_.empty() || begins_paragraph(at, cleaned.view())) {
      done_.emplace_back();
      done_.back().first_line = at;
      done_.back().indent = line.indent;
    } else {
      join_to(line.text);
    }
    add_text(at, line.text);
    done_.back().last_line = at;
    gap_ = 0;
    interrupted_ = after_call_ = false;
  }

  /// The text of a line with the marks inside it.
  void add_text(std::size_t line, Range range) {
    auto begin = range.begin;
    while (next_mark_ < page_.marks.size() && page_.marks[next_mark_].line == line) {
      auto const mark = page_.marks[next_mark_].range;
      done_.back().text.append(clean(source_, {begin, mark.begin}));
      add_call(take_mark());
      begin = mark.end;
      if (begin < range.end && is_white(peek(source_.text, begin))) {
        auto after = begin;
        while (after < range.end && is_white(peek(source_.text, after))) ++after;
        join_between({begin, after});
        begin = after;
      }
    }
    done_.back().text.append(clean(source_, {begin, range.end}));
    last_end_ = range.end;
  }

  /// The white space between the end of what was joined so far and this line. Where notes or furniture stand between,
  /// only the white space up to them is the joint.
  void join_to(Range line) {
    auto end = last_end_;
    while (end < line.begin) {
      std::size_t after = end;
      if (!is_white(next(source_.text, after))) break;
      end = static_cast<std::uint32_t>(after);
    }
    if (end > last_end_) join_between({last_end_, end}, peek(source_.text, line.begin));
  }

  void join_between(Range blank) { join_between(blank, peek(source_.text, blank.end)); }
  void join_between(Range blank, char32_t right) {
    auto& text = done_.back().text;
    auto const left = before(text.view(), text.size());
    bool const closed = left == 0 || left == ' ' || joins_closed(left, right, grammar_.language->word_spaces);
    text.append(source_, blank, closed ? Transformation::join_closed : Transformation::join_with_space);
  }

  [[nodiscard]] bool begins_paragraph(std::size_t at, std::string_view line) const {
    auto const& last = done_.back();
    auto const so_far = last.text.view();
    if (so_far.empty()) return false;
    double const score = layout_evidence(at, last) + end_evidence(so_far) + evidence_(so_far, line);
    return score > 0;
  }

  [[nodiscard]] double layout_evidence(std::size_t at, Paragraph const& last) const {
    double score = 0;
    // A page break or a block of notes says nothing about the gap; a mark on its own line nothing about the width.
    if (!interrupted_) {
      if (gap_ > page_.usual_gap)
        score += k_gap_wider;
      else if (gap_ < page_.usual_gap)
        score += gap_ == 0 && page_.usual_gap > 1 ? k_gap_none : k_gap_closer;
      else if (gap_ == 0)
        score += k_gap_none;
    }
    if (!after_call_) {
      auto const& before_it = page_.lines[last.last_line];
      double const edge = before_it.indent + before_it.width;
      if (edge < k_short * edge_)
        score += k_line_short;
      else if (edge >= k_full * edge_)
        score += k_line_full;
      if (!interrupted_ && page_.lines[at].indent > before_it.indent) score += k_indented;
    }
    return score;
  }

  [[nodiscard]] double end_evidence(std::string_view so_far) const {
    if (ends_with(so_far, grammar_.sentence_end)) return k_ended;
    return ends_with(so_far, grammar_.clause_end) ? k_paused : k_open;
  }

  Source const& source_;
  Page const& page_;
  profile::Grammar const& grammar_;
  BoundaryEvidence const& evidence_;
  double edge_;
  std::vector<Paragraph> done_;
  std::size_t next_mark_ = 0;
  std::uint32_t last_end_ = 0;  ///< end in the source of what was taken last
  std::size_t gap_ = 0;
  bool interrupted_ = false;
  bool after_call_ = false;
};

}  // namespace

std::vector<Paragraph> join(Source const& source, Page const& page, profile::Grammar const& grammar,
                            BoundaryEvidence const& evidence) {
  return Joiner(source, page, grammar, evidence).run();
}

SourcedText join_note(Source const& source, NoteText const& note, bool word_spaces) {
  SourcedText text;
  for (auto const& stretch : note.stretches) {
    if (!text.empty()) {
      auto const last_end = text.pieces().back().source.end;
      auto end = last_end;
      while (end < stretch.begin && is_white(peek(source.text, end))) {
        std::size_t after = end;
        next(source.text, after);
        end = static_cast<std::uint32_t>(after);
      }
      auto const left = before(text.view(), text.size());
      bool const closed = joins_closed(left, peek(source.text, stretch.begin), word_spaces);
      text.append(source, {last_end, end}, closed ? Transformation::join_closed : Transformation::join_with_space);
    }
    text.append(clean(source, stretch));
  }
  return text;
}

}  // namespace resolute::text
