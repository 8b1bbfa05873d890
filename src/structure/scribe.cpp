#include "structure/scribe.hpp"

#include <algorithm>

#include "structure/citations.hpp"
#include "text/characters.hpp"

namespace resolute::structure {
namespace {

struct Trimmed {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

Trimmed trim(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  while (begin < end) {
    std::size_t after = begin;
    if (!text::is_white(text::next(text, after))) break;
    begin = static_cast<std::uint32_t>(after);
  }
  while (end > begin && text::is_white(text::before(text, end)))
    end = static_cast<std::uint32_t>(text::begin_before(text, end));
  return {begin, end};
}

bool stays(Transformation transformation) {
  return transformation == Transformation::verbatim || transformation == Transformation::compose ||
         transformation == Transformation::fold;
}

/// The source of a stretch of a verbatim piece.
Range source_range(text::Piece const& piece, std::uint32_t from, std::uint32_t to) {
  return {piece.source.begin + (from - piece.begin), piece.source.begin + (to - piece.begin)};
}

}  // namespace

Span mention(std::uint32_t begin, std::uint32_t end, model::Role role, std::string value) {
  return {begin, end, [role, value = std::move(value)](model::Inlines inside) {
            return model::Mention{role, value, std::move(inside)};
          }};
}

Span lead_phrase(std::uint32_t begin, std::uint32_t end) {
  return {begin, end, [](model::Inlines inside) { return model::LeadPhrase{std::move(inside)}; }};
}

void Scribe::book(model::NodeId node, Fate fate, text::SourcedText const& text, std::uint32_t begin,
                  std::uint32_t end) {
  text.for_each_piece(begin, end, [&](text::Piece const& piece) {
    auto const own = fate == Fate::content && !stays(piece.transformation) ? Fate::joint : fate;
    ledger_.record({piece.source, own, piece.transformation, Furniture::none, node});
  });
}

void Scribe::book_mark(model::NodeId node, text::Part part, std::string_view mark) {
  auto const& line = page_.lines[part.line].text;
  auto const at = line.view().substr(part.begin, part.end - part.begin).find(mark);
  auto const begin = part.begin + static_cast<std::uint32_t>(at);
  auto const end = begin + static_cast<std::uint32_t>(mark.size());
  for (auto const& piece : line.pieces(part.begin, part.end)) {
    bool const inside = piece.begin >= begin && piece.end <= end;
    if (piece.begin == piece.end || inside) {
      ledger_.record({piece.source, Fate::marker, piece.transformation, Furniture::none, node});
      continue;
    }
    bracket(node, piece, piece.begin, std::min(begin, piece.end));
    auto const from = std::max(begin, piece.begin);
    auto const to = std::min(end, piece.end);
    if (from < to)
      ledger_.record({source_range(piece, from, to), Fate::marker, piece.transformation, Furniture::none, node});
    bracket(node, piece, std::max(end, piece.begin), piece.end);
  }
}

/// The stretch of a verbatim piece from `from` to `to` is a bracket around a mark.
void Scribe::bracket(model::NodeId node, text::Piece const& piece, std::uint32_t from, std::uint32_t to) {
  if (from >= to) return;
  ledger_.record({source_range(piece, from, to), Fate::marker, Transformation::mark_bracket, Furniture::none, node});
}

model::NodeId Scribe::note_id(std::size_t note) {
  auto const found = notes_.find(note);
  return found != notes_.end() ? found->second : notes_.emplace(note, next_id()).first->second;
}

std::vector<PlacedCall> Scribe::calls(text::Paragraph const& paragraph, std::uint32_t begin, std::uint32_t end) {
  std::vector<PlacedCall> placed;
  for (auto const& call : paragraph.calls) {
    // A call before the stretch that nothing has taken stands at its beginning.
    if (call.at > end || !placed_.insert(call.mark).second) continue;
    auto const& mark = page_.marks[call.mark];
    auto const id = next_id();
    auto const note = mark.note == text::k_no_note ? model::NodeId::none : note_id(mark.note);
    book_mark(id, mark.part, mark.mark);
    auto const& running = mark.note == text::k_no_note ? mark.mark : page_.notes[mark.note].running;
    auto const origin = page_.lines[mark.part.line].text.origin(mark.part.begin, mark.part.end);
    model::NoteCall made{id, running.empty() ? mark.mark : running, note, mark.first, {}};
    if (made.mark != mark.mark) made.printed = mark.mark;
    placed.push_back({std::max(call.at, begin), origin, std::move(made)});
  }
  return placed;
}

model::Inlines Scribe::write(model::NodeId owner, text::Paragraph const& paragraph, std::uint32_t begin,
                             std::uint32_t end, std::vector<Span> spans, bool cites) {
  auto const view = paragraph.text.view();
  // Calls may stand behind the last character, so the blanks are cut off only for the text.
  auto placed = calls(paragraph, begin, end);
  auto const cut = trim(view, begin, end);
  auto const citations = cites ? find_citations(view.substr(cut.begin, cut.end - cut.begin), grammar_, body_)
                               : std::vector<CitationSpan>();
  for (auto const& citation : citations)
    spans.push_back({cut.begin + citation.begin, cut.begin + citation.end, [citation](model::Inlines inside) {
                       return model::Citation{std::move(inside), citation.symbol, citation.address, citation.work};
                     }});
  book(owner, Fate::content, paragraph.text, cut.begin, cut.end);
  return make_inlines(paragraph.text, cut.begin, cut.end, std::move(spans), std::move(placed));
}

std::string Scribe::mark(model::NodeId node, text::Paragraph const& paragraph, std::uint32_t begin, std::uint32_t end) {
  auto const cut = trim(paragraph.text.view(), begin, end);
  book(node, Fate::marker, paragraph.text, cut.begin, cut.end);
  return std::string(paragraph.text.view().substr(cut.begin, cut.end - cut.begin));
}

model::Block Scribe::paragraph(text::Paragraph const& source, std::uint32_t begin, std::uint32_t end) {
  auto const id = next_id();
  auto content = write(id, source, begin, end);
  return {id, source.text.origin(begin, end), model::Paragraph{std::move(content)}};
}

model::Block Scribe::paragraph(text::Paragraph const& source, std::uint32_t begin, std::vector<Span> spans) {
  auto const id = next_id();
  auto content = write(id, source, begin, source.text.size(), std::move(spans));
  return {id, source.text.origin(begin, source.text.size()), model::Paragraph{std::move(content)}};
}

}  // namespace resolute::structure
