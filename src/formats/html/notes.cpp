#include "formats/html/notes.hpp"

#include <fmt/format.h>

#include "formats/html/blocks.hpp"
#include "formats/names.hpp"

namespace resolute::formats::html {
namespace {

/// The way back to one call; a note called several times numbers them.
void write_backlink(Markup& out, Page const& page, std::string const& mark, NoteAnchors const& anchors,
                    std::size_t call) {
  bool const several = anchors.calls.size() > 1;
  auto const count = fmt::format("{}", call + 1);
  auto const label = page.label(several ? "back_to_call" : "back");
  out.open("a", {{"role", "doc-backlink"},
                 {"class", "back"},
                 {"href", "#" + anchors.calls[call]},
                 {"aria-label", fill(label, {{"mark", mark}, {"call", count}})}});
  out.text(page.label("back_arrow"));
  if (several) out.element("sup", {}, count);
  out.close();
}

}  // namespace

void write_note(Markup& out, Page const& page, model::Note const& note) {
  auto const& anchors = page.notes.at(note.id);
  auto const eid = page.eids.find(note.id);
  out.open("div", {{"class", "akn-authorialNote"},
                   {"role", "doc-footnote"},
                   {"id", anchors.id},
                   {"data-eid", eid == page.eids.end() ? std::string() : eid->second},
                   {"data-marker", note.mark},
                   {"data-placement", "bottom"},
                   page.node_attribute(note.id)});
  out.element("span", {{"class", "mark"}}, note.mark);
  out.text(" ");
  out.open("div", {{"class", "body"}});
  out.line();
  write_blocks(out, page, note.content, {});
  if (!anchors.calls.empty()) {
    out.open("span", {{"class", "backs"}});
    for (std::size_t call = 0; call < anchors.calls.size(); ++call) {
      if (call > 0) out.text(" ");
      write_backlink(out, page, note.mark, anchors, call);
    }
    out.close_line();
  }
  out.close();
  out.close_line();
}

void write_notes(Markup& out, Page const& page, model::Component const& component, int level) {
  if (component.notes.empty()) return;
  // Several of these are landmarks of one page, so each needs a name of its own.
  auto const heading = component.label.empty() ? std::string(page.label("notes"))
                                               : fill(page.label("notes_of"), {{"part", component.label}});
  auto const id = fmt::format("notes-{}", static_cast<std::uint32_t>(component.id));
  out.open("section", {{"class", "notes"}, {"role", "doc-endnotes"}, {"aria-labelledby", id}});
  out.line();
  out.element(heading_tag(level), {{"id", id}}, heading);
  out.line();
  for (auto const& note : component.notes) write_note(out, page, note);
  out.close_line();
}

}  // namespace resolute::formats::html
