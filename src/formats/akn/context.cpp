#include "formats/akn/context.hpp"

#include <fmt/format.h>

#include <utility>

#include "resolute/visit.hpp"

namespace resolute::formats::akn {
namespace {

std::string look_up(model::EIds const& ids, model::NodeId id) {
  auto const found = ids.find(id);
  return found == ids.end() ? std::string() : found->second;
}

}  // namespace

Context::Context(model::Document const& the_document, profile::Profiles const& profiles)
    : document(the_document), ids(model::identify(the_document)) {
  for (auto const* note : model::notes(document)) notes.try_emplace(note->id, note);

  if (auto const* known = profiles.language(document.meta.language)) {
    language = *known;
  } else {
    language.akn = "und";
    say(Severity::error, "unknown-language",
        fmt::format("no profile for the language '{}': the identifiers say 'und'", document.meta.language));
  }
  if (auto const* known = profiles.body(document.meta.body)) {
    body = *known;
  } else {
    body.actor = "un";
    body.akn_id = "un";
    body.show_as = "United Nations";
    say(Severity::error, "unknown-body",
        fmt::format("no profile for the body '{}': the identifiers say 'un'", document.meta.body));
  }
}

std::string Context::eid(model::NodeId id) const {
  return look_up(ids.nodes, id);
}

std::string Context::wrapper(model::NodeId id) const {
  return look_up(ids.wrappers, id);
}

void Context::say(Severity severity, std::string_view code, std::string message) {
  diagnostics.push_back({severity, code, std::nullopt, std::move(message)});
}

}  // namespace resolute::formats::akn
