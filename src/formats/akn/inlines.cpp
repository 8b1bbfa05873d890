#include "formats/akn/inlines.hpp"

#include <algorithm>

#include "formats/akn/blocks.hpp"
#include "formats/akn/mentions.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::akn {
namespace {

char const* emphasis(profile::Emphasis how) {
  switch (how) {
    case profile::Emphasis::italic:
      return "italic";
    case profile::Emphasis::bold:
      return "bold";
    case profile::Emphasis::bold_italic:
      return "bold italic";
  }
  throw InternalError("an emphasis without a class");
}

char const* element_name(model::Styled::Style style) {
  switch (style) {
    case model::Styled::Style::italic:
      return "i";
    case model::Styled::Style::bold:
      return "b";
    case model::Styled::Style::underline:
      return "u";
    case model::Styled::Style::superscript:
      return "sup";
    case model::Styled::Style::subscript:
      return "sub";
  }
  throw InternalError("a style without an element");
}

void write_citation(Context& context, Node parent, model::Citation const& citation, Setting setting) {
  if (citation.address.empty()) {
    write_inlines(context, parent, citation.content, setting);
    return;
  }
  auto const around = nearest_eid(parent);
  auto const position = ++context.links[around];
  std::string eid;
  if (!citation.work.empty()) {
    // Only a link that something refers to has an identifier (profile, section 5).
    eid = (around.empty() ? "" : around + "__") + "a_" + std::to_string(position);
    context.alternatives.push_back({eid, citation.work, citation.symbol});
  }
  // The address has no part letter, and of a double symbol one half.
  auto const told = citation.address.ends_with("/" + citation.symbol);
  write_inlines(
      context,
      element(parent, "a",
              {{"eId", eid}, {"href", citation.address}, {"resolute:symbol", told ? std::string() : citation.symbol}}),
      citation.content, setting);
}

void write_call(Context& context, Node parent, model::NoteCall const& call) {
  auto const found = context.notes.find(call.note);
  if (found == context.notes.end()) {
    text(element(parent, "sup", {{"class", "noteMark"}}), call.mark);
  } else if (context.written_notes.contains(call.note)) {
    element(parent, "noteRef",
            {{"marker", call.mark},
             {"placement", "bottom"},
             {"href", "#" + context.eid(call.note)},
             {"resolute:printed", call.printed}});
  } else {
    auto made = write_note(context, parent, *found->second, call.mark, "");
    // What is printed at the mark may differ from what is printed before the note.
    if (call.printed != found->second->printed)
      made.append_attribute("resolute:called", call.printed.empty() ? call.mark : call.printed);
  }
}

}  // namespace

void write_inlines(Context& context, Node parent, model::Inlines const& inlines, Setting setting) {
  auto const inside = [&](Node node, model::Inlines const& content) { write_inlines(context, node, content, setting); };
  for (auto const& one : inlines) {
    std::visit(
        model::overloaded{
            [&](model::Text const& node) {
              if (!node.value.empty()) parent.append_kept_text(node.value);
            },
            [&](model::LineBreak const&) { element(parent, "eol"); },
            [&](model::LeadPhrase const& node) {
              inside(element(parent, "span", {{"class", emphasis(context.language.lead_phrase)}}), node.content);
            },
            [&](model::NoteCall const& node) { write_call(context, parent, node); },
            [&](model::Citation const& node) { write_citation(context, parent, node, setting); },
            [&](model::Mention const& node) { inside(open_mention(context, parent, node, setting), node.content); },
            [&](model::Styled const& node) { inside(element(parent, element_name(node.style)), node.content); },
        },
        one.node);
  }
}

Node write_note(Context& context, Node parent, model::Note const& note, std::string const& mark,
                std::string const& style) {
  // Before its text, so that a note which calls itself ends.
  context.written_notes.insert(note.id);
  auto const made = element(parent, "authorialNote",
                            {{"class", style},
                             {"marker", mark},
                             {"placement", "bottom"},
                             {"eId", context.eid(note.id)},
                             {"resolute:printed", note.printed}});
  write_flow(context, made, note.content);
  ensure_block(made);
  return made;
}

void write_vote(Context& context, Node parent, model::Vote const& vote) {
  auto node = element(parent, "vote", {{"by", context.organization()}, {"as", context.references.to("author")}});
  auto const told = std::ranges::any_of(vote.content, [](model::Inline const& one) {
    auto const* mention = std::get_if<model::Mention>(&one.node);
    return mention != nullptr && mention->role == model::Role::outcome;
  });
  write_inlines(context, told ? node : element(node, "outcome"), vote.content);
}

}  // namespace resolute::formats::akn
