#include "formats/html/page.hpp"

#include <fmt/format.h>

#include "resolute/visit.hpp"

namespace resolute::formats::html {
namespace {

std::string id_of(model::EIds const& eids, model::NodeId node, std::string_view fallback) {
  auto const found = eids.find(node);
  return found == eids.end() ? std::string(fallback) : found->second;
}

}  // namespace

Page::Page(model::Document const& of_document, profile::Language const& in_language, profile::Body const* by_body,
           std::string prefix)
    : document(of_document),
      language(in_language),
      body(by_body),
      eids(model::assign_eids(of_document)),
      id_prefix(std::move(prefix)) {
  for (auto const* note : model::notes(document)) {
    // A hyphen keeps these apart from eIds, which have none.
    auto const fallback = fmt::format("note-{}", static_cast<std::uint32_t>(note->id));
    notes[note->id].id = id_prefix + id_of(eids, note->id, fallback);
  }
  for (auto const& call : model::note_calls(document)) {
    auto const note = notes.find(call.note);
    if (note == notes.end()) continue;
    auto const fallback = fmt::format("{}-call-{}", note->second.id, note->second.calls.size() + 1);
    auto const eid = eids.find(call.id);
    auto id = eid == eids.end() ? fallback : id_prefix + eid->second;
    // The eId of a first call may be that of the note itself, which AKN puts where it is called.
    if (id == note->second.id) id = fallback;
    calls[call.id] = id;
    note->second.calls.push_back(std::move(id));
  }
}

Attributes Page::attributes(std::string_view classes, model::NodeId node, std::string_view suffix) const {
  auto eid = id_of(eids, node, "");
  if (!eid.empty()) eid += suffix;
  auto const id = eid.empty() ? std::string() : id_prefix + eid;
  return {{"class", std::string(classes)}, {"id", id}, {"data-eid", eid}, node_attribute(node)};
}

Attribute Page::node_attribute(model::NodeId node) const {
  return {"data-node", name_nodes ? fmt::format("{}", static_cast<std::uint32_t>(node)) : std::string()};
}

std::string_view Page::label(std::string_view name) const {
  return language.label(fmt::format("html.{}", name));
}

}  // namespace resolute::formats::html
