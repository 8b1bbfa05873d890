#include "text/join.hpp"

#include <algorithm>

#include "text/characters.hpp"
#include "text/item_columns.hpp"
#include "text/layout_evidence.hpp"
#include "text/line_end.hpp"
#include "text/marks.hpp"
#include "text/metrics.hpp"

namespace resolute::text {
namespace {

/// Room that the indent of a paragraph's first line takes.
constexpr double k_first_indent = 0.1;
/// Columns that a text has which is no heading.
constexpr std::size_t k_no_heading = 200;
/// Two parts of one printed line are no wider than this part of the column.
constexpr double k_two_parts = 1.1;

class Joiner {
 public:
  Joiner(Joints const& joints, Page const& page, profile::Grammar const& grammar, BoundaryEvidence const& evidence)
      : page_(page), grammar_(grammar), evidence_(evidence), joints_(joints), item_columns_(page, grammar) {
    constexpr std::size_t k_lines = 4;  // of a paragraph, the blank ones too
    done_.reserve(page.lines.size() / k_lines);
    last_lines_.resize(page.table_rows.size());
    for (std::size_t line = 0; line < page.rows.size(); ++line)
      if (auto const row = page.rows[line]; row != 0) last_lines_[row - 1] = line;
  }

  std::vector<Paragraph> run() {
    for (std::size_t at = 0; at < page_.lines.size(); ++at) {
      if (page_.page_starts[at]) interrupted_ = true;
      switch (page_.roles[at]) {
        case LineRole::blank:
          ++gap_;
          break;
        case LineRole::furniture:
        case LineRole::note:
          interrupted_ = true;
          break;
        case LineRole::call:
          if (at >= row_end_) add_call(next_mark_++);
          after_call_ = true;
          gap_ = 0;
          break;
        case LineRole::body:
          if (at == page_.job_line)
            set_apart(at);
          else if (page_.rows[at] == 0)
            add_line(at);
          else if (page_.rows[at] != last_row_)
            add_row(at);
          break;
      }
    }
    done_.insert(done_.begin(), apart_.begin(), apart_.end());
    return std::move(done_);
  }

 private:
  /// A line that stands in the footer of a page and belongs to the front matter: the text around it goes on.
  void set_apart(std::size_t at) {
    Paragraph line;
    line.text = page_.lines[at].text;
    line.first_line = line.last_line = at;
    apart_.push_back(std::move(line));
    interrupted_ = true;
  }

  void add_call(std::size_t mark) {
    if (done_.empty()) done_.emplace_back();
    done_.back().calls.push_back({done_.back().text.size(), mark});
  }

  /// A row: its cells one behind the other, the lines of each joined. Nothing stands between two cells.
  void add_row(std::size_t at) {
    last_row_ = page_.rows[at];
    auto const& row = page_.table_rows[last_row_ - 1];
    auto& made = done_.emplace_back();
    made.first_line = at;
    made.last_line = last_lines_[last_row_ - 1];
    made.row = made.short_lines = true;
    made.header = row.header;
    for (auto const& cell : row.cells) {
      made.cells.push_back(made.text.size());
      Part const* last = nullptr;
      for (auto const& part : cell) {
        if (last != nullptr) join_parts(*last, part);
        auto mark = mark_from(part.line, part.begin);
        add_part(part, mark);
        add_calls_behind(part);
        last = &part;
      }
    }
    row_end_ = made.last_line + 1;
    next_mark_ = mark_from(row_end_, 0);
    gap_ = 0;
    interrupted_ = after_call_ = ends_with_mark_ = false;
  }

  void join_parts(Part const& last, Part const& next) {
    auto& text = done_.back().text;
    auto const& line = page_.lines[last.line].text;
    if (last.end >= line.size())
      joints_.append(text, last.line, page_.text(next));
    else if (line.view()[last.end] == ' ' && grammar_.language->word_spaces)
      text.append(line.slice(last.end, last.end + 1));
  }

  [[nodiscard]] std::size_t mark_from(std::size_t line, std::uint32_t begin) const {
    auto const found = std::ranges::lower_bound(page_.marks, std::pair(line, begin), {}, [](NoteMark const& mark) {
      return std::pair(mark.part.line, mark.part.begin);
    });
    return static_cast<std::size_t>(found - page_.marks.begin());
  }

  /// The marks on lines of their own between the last part of a line and the row's next line.
  void add_calls_behind(Part const& part) {
    if (part.end < page_.lines[part.line].text.size()) return;
    for (auto at = part.line + 1; at < done_.back().last_line && page_.rows[at] != last_row_; ++at)
      if (page_.roles[at] == LineRole::call) add_call(mark_from(at, 0));
  }

  void add_line(std::size_t at) {
    auto const& line = page_.lines[at];
    bool const wide = !interrupted_ && gap_ > page_.layout.usual_gap;
    if (done_.empty() || last_row_ != 0 || begins_paragraph(at)) {
      done_.emplace_back();
      done_.back().first_line = at;
      done_.back().indent = line.indent;
      done_.back().wide_gap = wide;
      done_.back().short_lines = true;
      ends_with_mark_ = after_call_ = false;
    } else if (!done_.back().text.empty()) {
      join_on(at);
    }
    bool const second_part =
        (ends_with_mark_ || after_call_) && line_ems_ + line.ems < k_two_parts * page_.layout.column;
    line_ems_ = second_part || row_goes_on_ ? line_ems_ + line.ems : line.ems;
    row_goes_on_ = line.row_goes_on;
    // The text beside a number stands in a block of its own: the blank behind its first line says nothing.
    after_number_ =
        is_lone_number(done_.back().text.view().substr(0, done_.back().text.view().find_last_not_of(' ') + 1));
    if (done_.back().text.empty() || after_number_) first_text_line_ = at;
    add_part({at, 0, line.text.size()}, next_mark_);
    done_.back().last_line = at;
    constexpr double k_full = 0.85;
    if (line_ems_ > k_full * page_.layout.column) done_.back().short_lines = false;
    gap_ = 0;
    last_row_ = 0;
    interrupted_ = after_call_ = false;
  }

  /// What joins the open paragraph to the line. A mark behind a hyphen that goes moves to the end of what is left.
  void join_on(std::size_t at) {
    auto& open = done_.back();
    joints_.append(open.text, open.last_line, first_text(at));
    for (auto call = open.calls.rbegin(); call != open.calls.rend() && call->at > open.text.size(); ++call)
      call->at = open.text.size();
  }

  /// The line's text without a mark that it begins with.
  [[nodiscard]] std::string_view first_text(std::size_t at) const {
    auto const text = page_.text(at);
    bool const mark_first = next_mark_ < page_.marks.size() && page_.marks[next_mark_].part.line == at &&
                            page_.marks[next_mark_].part.begin == 0;
    return mark_first ? text.substr(page_.marks[next_mark_].part.end) : text;
  }

  /// A stretch of a line with the marks inside it; `mark` is the first that stands there or later.
  void add_part(Part const& part, std::size_t& mark) {
    auto& text = done_.back().text;
    auto const& line = page_.lines[part.line].text;
    auto begin = part.begin;
    while (mark < page_.marks.size() && page_.marks[mark].part.line == part.line &&
           page_.marks[mark].part.begin < part.end) {
      auto const [end, rest] = without_blanks(line.view(), page_.marks[mark].part, begin);
      add_slice(line, begin, end);
      begin = rest;
      if ((text.empty() || text.view().back() == ' ') && begin < part.end && line.view()[begin] == ' ') ++begin;
      add_call(mark++);
    }
    ends_with_mark_ = begin > part.begin && begin >= part.end;
    if (begin < part.end) add_slice(line, begin, part.end);
  }

  void add_slice(SourcedText const& line, std::uint32_t begin, std::uint32_t end) {
    auto& text = done_.back().text;
    // What disappeared between two cells belongs to neither.
    auto const& cells = done_.back().cells;
    bool const begins_cell = !cells.empty() && cells.back() == text.size();
    if (begin == 0 && end == line.size() && !begins_cell)
      text.append(line);
    else
      text.append(begins_cell ? line.slice(begin, end).from_first() : line.slice(begin, end));
  }

  /// Where the text before a mark ends and goes on behind it. Of blanks on both sides one was the mark's; between the
  /// mark and a comma both were.
  static std::pair<std::uint32_t, std::uint32_t> without_blanks(std::string_view line, Part mark, std::uint32_t begin) {
    auto end = mark.begin;
    auto rest = mark.end;
    auto const behind = [&](char byte) { return rest < line.size() && line[rest] == byte; };
    if (behind(' ') && rest + 1 < line.size() && (line[rest + 1] == ',' || line[rest + 1] == '.')) ++rest;
    bool const open = rest >= line.size() || behind(' ') || behind(',') || behind('.');
    if (open && end > begin && line[end - 1] == ' ') --end;
    return {end, rest};
  }

  /// Where blank lines part the paragraphs, a line without one before it goes on a text that has not ended.
  [[nodiscard]] bool goes_on(std::string_view so_far) const {
    if (gap_ >= page_.layout.usual_gap || !is_letter(before(so_far, so_far.size()))) return false;
    // A long text need not be measured, once for each of its lines.
    constexpr std::size_t k_bytes = 4;  // of a character
    return so_far.size() > k_bytes * k_no_heading || width(so_far) > k_no_heading;
  }

  [[nodiscard]] bool begins_paragraph(std::size_t at) const {
    if (done_.back().text.empty()) return false;
    bool const found = seems_to_begin(at);  // always asked: the evidence follows the text
    return page_.breaks.empty() ? found : page_.breaks[at].value_or(found);
  }

  [[nodiscard]] bool seems_to_begin(std::size_t at) const {
    auto const& last = done_.back();
    auto const so_far = last.text.view();
    if (page_.layout.paragraph_lines) return !goes_on(so_far);
    if (row_goes_on_ || page_.lines[last.last_line].word_goes_on) return false;
    auto const previous = done_.size() > 1 ? done_[done_.size() - 2].text.view() : std::string_view();
    auto const room = room_left(last, at);
    std::string room_for_line;
    auto const line = without_marks(at, room_for_line);
    // Where a mark has cut a printed line in two, the first part says nothing about what it fills.
    bool const cut = is_cut_by_mark(at);
    Boundary const boundary{
        previous, so_far, line, line_behind(at), cut || room < k_open_room, !cut && room >= k_short_room};
    auto const words = line_end_evidence(so_far, boundary.line, *grammar_.language);
    return layout_evidence(page_, grammar_, between(at, last, room), at) + words + evidence_(boundary) > 0;
  }

  /// Whether a mark at the end may have cut a printed line in two: both parts are no wider than the column.
  [[nodiscard]] bool is_cut_by_mark(std::size_t at) const {
    return (ends_with_mark_ || after_call_) && line_ems_ + page_.lines[at].ems <= k_two_parts * page_.layout.column;
  }

  /// The text of the next line as it is read: the marks in it are none of its words. `room` holds it where it has some.
  [[nodiscard]] std::string_view without_marks(std::size_t at, std::string& room) const {
    auto text = page_.text(at);
    std::size_t begin = 0;
    for (auto mark = next_mark_; mark < page_.marks.size() && page_.marks[mark].part.line == at; ++mark) {
      room += text.substr(begin, page_.marks[mark].part.begin - begin);
      begin = page_.marks[mark].part.end;
    }
    if (begin > 0) {
      room += text.substr(begin);
      text = room;
    }
    text = text.substr(0, text.find_last_not_of(' ') + 1);
    return text.substr(std::min(text.find_first_not_of(' '), text.size()));
  }

  [[nodiscard]] std::string_view line_behind(std::size_t at) const {
    while (++at < page_.lines.size())
      if (page_.is_body(at) && at != page_.job_line) return page_.text(at);
    return {};
  }

  /// What no line break parts: a word, and in Chinese a sign.
  [[nodiscard]] std::string_view first_word(std::string_view text) const {
    if (grammar_.language->word_spaces || text.empty()) return text.substr(0, text.find(' '));
    std::size_t end = 0;
    next(text, end);
    return text.substr(0, end);
  }

  /// Room that the next line's first word would have left on the line before, as part of the column.
  [[nodiscard]] double room_left(Paragraph const& last, std::size_t at) const {
    auto const text = page_.text(at);
    constexpr double k_blank = 0.25;
    double const word = printed_width(first_word(text)) + (grammar_.language->word_spaces ? k_blank : 0);
    double const indent = last.last_line == first_text_line_ ? first_indent(last.text.view()) : 0;
    return 1 - indent - (line_ems_ + word) / column(last, text);
  }

  /// Of sub-paragraphs their own; a line with a mark begins one, and how narrow the last was says nothing against it.
  [[nodiscard]] double column(Paragraph const& last, std::string_view line) const {
    if (item_mark(line) != ItemMark::none) return page_.layout.column;
    return item_columns_.of(last.first_line, last.text.view());
  }

  /// Room that the first line of a paragraph leaves on the side of its beginning. The deeper a list is, the more; where
  /// small letters tell that a text goes on, this need not be known so well.
  [[nodiscard]] double first_indent(std::string_view text) const {
    constexpr double k_bracket_indent = 0.16;
    constexpr double k_quote_indent = 0.22;
    constexpr double k_dash_indent = 0.26;
    if (grammar_.language->direction != "rtl") return k_first_indent;
    if (begins_with_quoted_number(text)) return k_quote_indent;
    if (text.starts_with('-')) return k_dash_indent;
    return text.starts_with('(') ? k_bracket_indent : k_first_indent;
  }

  [[nodiscard]] PrintedBoundary between(std::size_t at, Paragraph const& last, double room) const {
    PrintedBoundary found;
    found.so_far = last.text.view();
    found.last_line = last.last_line;
    found.first_indent = last.first_line == last.last_line ? std::optional(last.indent) : std::nullopt;
    found.ems = line_ems_;
    found.room = room;
    found.gap = gap_;
    found.interrupted = interrupted_;
    found.after_number = after_number_;
    found.marked = ends_with_mark_ || after_call_;
    found.cut_by_mark = is_cut_by_mark(at);
    return found;
  }

  Page const& page_;
  profile::Grammar const& grammar_;
  BoundaryEvidence const& evidence_;
  Joints const& joints_;
  ItemColumns item_columns_;
  std::vector<Paragraph> done_;
  std::vector<Paragraph> apart_;
  std::vector<std::size_t> last_lines_;  ///< of each row of a table
  std::size_t next_mark_ = 0;
  std::size_t gap_ = 0;
  std::uint32_t last_row_ = 0;
  std::size_t row_end_ = 0;  ///< behind the last line of the last row
  /// Width of the printed line, of which a mark at its end may have made two.
  double line_ems_ = 0;
  bool ends_with_mark_ = false;
  std::size_t first_text_line_ = 0;  ///< of the open paragraph, without its number
  bool after_number_ = false;        ///< the number stood on a line of its own before the last line
  bool row_goes_on_ = false;         ///< the next line is the rest of the printed line
  bool interrupted_ = false;
  bool after_call_ = false;
};

}  // namespace

std::vector<Paragraph> join(Joints const& joints, Page const& page, profile::Grammar const& grammar,
                            BoundaryEvidence const& evidence) {
  return Joiner(joints, page, grammar, evidence).run();
}

std::vector<Paragraph> join(Source const& source, Page const& page, profile::Grammar const& grammar,
                            BoundaryEvidence const& evidence) {
  return join(Joints(source, page, grammar), page, grammar, evidence);
}

std::vector<SourcedText> join_note(Source const& source, Page const& page, NoteText const& note,
                                   profile::Grammar const& grammar) {
  return join_note(Joints(source, page, grammar), page, note);
}

std::vector<SourcedText> join_note(Joints const& joints, Page const& page, NoteText const& note) {
  std::vector<SourcedText> paragraphs;
  std::size_t last = 0;
  for (auto const& part : note.parts) {
    if (paragraphs.empty() || page.layout.paragraph_lines)
      paragraphs.emplace_back();
    else
      joints.append(paragraphs.back(), last, page.text(part));
    paragraphs.back().append(page.lines[part.line].text.slice(part.begin, part.end));
    last = part.line;
  }
  return paragraphs;
}

}  // namespace resolute::text
