#include "text/characters.hpp"
#include "text/marks.hpp"
#include "text/page.hpp"

namespace resolute::text {
namespace {

/// Evidence that the body goes on at a line inside a block of notes; from k_resumes on, it does.
constexpr int k_gap_closed = 3;   ///< no blank line before it, where the lines of this source have one
constexpr int k_next_number = 3;  ///< it begins with the number of the next paragraph
constexpr int k_note_ended = 1;   ///< the note before it ended with a full stop
constexpr int k_note_open = -2;   ///< it did not
constexpr int k_resumes = 3;

class NoteFinder {
 public:
  NoteFinder(Source const& source, profile::Grammar const& grammar, Page& page)
      : source_(source), grammar_(grammar), page_(page) {}

  void run() {
    for (std::size_t at = 0; at < page_.lines.size(); ++at) {
      if (page_.rules[at] && begins_notes(at + 1))
        at = read_block(at + 1) - 1;
      else if (page_.roles[at] == LineRole::body)
        count_paragraph(text(at));
    }
  }

 private:
  [[nodiscard]] std::string_view text(std::size_t line) const { return source_.slice(page_.lines[line].text); }

  void count_paragraph(std::string_view line) {
    if (auto const number = paragraph_number(line); number == next_paragraph_) ++next_paragraph_;
  }

  /// Whether the next line with text is a note's mark.
  [[nodiscard]] bool begins_notes(std::size_t line) const {
    while (line < page_.lines.size() && page_.roles[line] == LineRole::blank && !page_.rules[line]) ++line;
    return line < page_.lines.size() && page_.roles[line] == LineRole::body && leading_mark(text(line)).has_value();
  }

  [[nodiscard]] bool body_resumes(std::size_t line, std::size_t gap, std::string_view last_note_line) const {
    int evidence = gap < page_.usual_gap ? k_gap_closed : 0;
    if (paragraph_number(text(line)) == next_paragraph_) evidence += k_next_number;
    evidence += ends_with(last_note_line, grammar_.sentence_end) ? k_note_ended : k_note_open;
    return evidence >= k_resumes;
  }

  /// Reads notes from `line` on; returns the first line that is none of theirs.
  std::size_t read_block(std::size_t line) {
    std::string previous;
    std::string_view last_text;
    std::size_t gap = 0;
    for (; line < page_.lines.size() && !page_.rules[line] && !page_.lines[line].page_start; ++line) {
      if (page_.roles[line] == LineRole::blank) ++gap;
      if (page_.roles[line] != LineRole::body) continue;
      auto const mark = leading_mark(text(line));
      if (mark && follows(previous, mark->mark) && (last_text.data() != nullptr || previous.empty())) {
        begin_note(line, *mark);
        previous = mark->mark;
        last_text = mark->rest < text(line).size() ? text(line) : std::string_view();
      } else if (last_text.data() != nullptr && body_resumes(line, gap, last_text)) {
        return line;
      } else {
        page_.notes.back().stretches.push_back(page_.lines[line].text);
        last_text = text(line);
      }
      page_.roles[line] = LineRole::note;
      gap = 0;
    }
    return line;
  }

  void begin_note(std::size_t line, LeadingMark const& mark) {
    auto const whole = page_.lines[line].text;
    auto const size = static_cast<std::uint32_t>(mark.mark.size());
    NoteText note{mark.mark, {whole.begin, whole.begin + size}, {}};
    Range const rest{whole.begin + static_cast<std::uint32_t>(mark.rest), whole.end};
    if (!rest.empty()) note.stretches.push_back(rest);
    page_.notes.push_back(std::move(note));
  }

  Source const& source_;
  profile::Grammar const& grammar_;
  Page& page_;
  int next_paragraph_ = 1;
};

}  // namespace

void find_notes(Source const& source, profile::Grammar const& grammar, Page& page) {
  NoteFinder(source, grammar, page).run();
}

}  // namespace resolute::text
