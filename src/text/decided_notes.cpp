#include "text/decided_notes.hpp"

#include <algorithm>

#include "text/marks.hpp"

namespace resolute::text {
namespace {

std::ptrdiff_t signed_index(std::size_t at) {
  return static_cast<std::ptrdiff_t>(at);
}

/// Whether nothing but blanks and furniture of one page stands between two lines.
bool close_together(Page const& page, std::size_t begin, std::size_t end) {
  for (auto at = begin; at < end; ++at)
    if (page.page_starts[at] || (page.roles[at] != LineRole::blank && page.roles[at] != LineRole::furniture))
      return false;
  return true;
}

/// The block that the line belongs to; a new one where none is near.
std::size_t block_for(Page& page, std::size_t line) {
  auto& blocks = page.blocks;
  for (std::size_t at = 0; at < blocks.size(); ++at) {
    auto& block = blocks[at];
    bool const behind = line >= block.end && close_together(page, block.end, line) && !page.page_starts[line];
    bool const before =
        line < block.begin && close_together(page, line + 1, block.begin) && !page.page_starts[block.begin];
    if (behind) block.end = line + 1;
    if (before) block.begin = line;
    if (line >= block.begin && line < block.end) return at;
  }
  auto const place = std::ranges::lower_bound(blocks, line, {}, &NoteBlock::begin);
  auto const at = static_cast<std::size_t>(place - blocks.begin());
  blocks.insert(place, {line, line + 1});
  for (auto& note : page.notes)
    if (note.block >= at) ++note.block;
  return at;
}

/// The last line that a note has.
std::size_t last_line(NoteText const& note) {
  auto last = note.mark_part.line;
  for (auto const& part : note.parts) last = std::max(last, part.line);
  return last;
}

/// The note that stands before the line; the number of notes when there is none.
std::size_t note_before(Page const& page, std::size_t line) {
  auto best = page.notes.size();
  for (std::size_t at = 0; at < page.notes.size(); ++at)
    if (last_line(page.notes[at]) < line &&
        (best == page.notes.size() || last_line(page.notes[at]) >= last_line(page.notes[best])))
      best = at;
  return best;
}

std::size_t note_that_begins(Page const& page, std::size_t line) {
  auto const found =
      std::ranges::find_if(page.notes, [&](NoteText const& note) { return note.mark_part.line == line; });
  return static_cast<std::size_t>(found - page.notes.begin());
}

/// Takes the lines of the note that has this line, from the line on.
std::vector<Part> take_from(Page& page, std::size_t line) {
  std::vector<Part> taken;
  for (auto& note : page.notes) {
    auto const first = std::ranges::find(note.parts, line, &Part::line);
    if (first == note.parts.end()) continue;
    taken.assign(first, note.parts.end());
    note.parts.erase(first, note.parts.end());
    break;
  }
  return taken;
}

void begin_note(Page& page, std::size_t line, LeadingMark const& mark) {
  auto parts = take_from(page, line);
  if (!parts.empty()) parts.erase(parts.begin());
  auto const size = page.lines[line].text.size();
  if (!mark.alone(page.text(line))) parts.insert(parts.begin(), {line, mark.rest, size});
  auto const block = block_for(page, line);
  auto const stands_before = [&](NoteText const& note) {
    return note.block < block || (note.block == block && note.mark_part.line < line);
  };
  auto const place = std::ranges::find_if_not(page.notes, stands_before);
  page.notes.insert(place, {mark.mark, {line, 0, mark.end}, std::move(parts), block, {}});
}

}  // namespace

bool make_note(Page& page, std::size_t line) {
  if (note_that_begins(page, line) < page.notes.size()) return true;
  auto const mark = leading_mark(page.text(line));
  bool const already = page.roles[line] == LineRole::note;
  page.roles[line] = LineRole::note;
  if (mark) {
    begin_note(page, line, *mark);
    return true;
  }
  if (already) return true;
  auto const before = note_before(page, line);
  if (before == page.notes.size()) return false;
  page.notes[before].parts.push_back({line, 0, page.lines[line].text.size()});
  return true;
}

void release_note(Page& page, std::size_t line) {
  if (page.roles[line] != LineRole::note) return;
  page.roles[line] = LineRole::body;
  for (auto& note : page.notes)
    std::erase_if(note.parts, [&](Part const& part) { return part.line == line && note.mark_part.line != line; });
  auto const own = note_that_begins(page, line);
  if (own == page.notes.size()) return;
  for (auto const& part : page.notes[own].parts) page.roles[part.line] = LineRole::body;
  page.notes.erase(page.notes.begin() + signed_index(own));
}

void continue_note(Page& page, std::size_t line, std::string_view mark) {
  auto const own = note_that_begins(page, line);
  if (own == page.notes.size() || page.notes[own].mark != mark) return;
  if (own == 0) return release_note(page, line);
  auto& before = page.notes[own - 1].parts;
  before.push_back({line, 0, page.lines[line].text.size()});
  std::ranges::copy_if(page.notes[own].parts, std::back_inserter(before),
                       [&](Part const& part) { return part.line != line; });
  page.notes.erase(page.notes.begin() + signed_index(own));
}

}  // namespace resolute::text
