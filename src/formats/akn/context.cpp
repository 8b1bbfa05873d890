#include "formats/akn/context.hpp"

#include <fmt/format.h>

#include <utility>

#include "diag/codes.hpp"
#include "formats/provenance.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::akn {
namespace {

/// The organisation that stands in for a body that is not known: a term of the vocabulary and part of the addresses.
constexpr char const* k_unknown_body = "un";

std::string look_up(model::EIds const& ids, model::NodeId id) {
  auto const found = ids.find(id);
  return found == ids.end() ? std::string() : found->second;
}

}  // namespace

Context::Context(model::Document const& the_document, profile::Profiles const& profiles)
    : document(the_document),
      issuer(formats::issuer(profiles, the_document.meta)),
      notice(formats::notice(profiles, the_document.meta)),
      ids(model::identify(the_document)) {
  for (auto const* note : model::notes(document)) notes.try_emplace(note->id, note);

  if (auto const* known = profiles.language(document.meta.language)) {
    language = *known;
  } else {
    language.akn = "und";
    say("unknown-language",
        fmt::format("no profile for the language '{}': the identifiers say 'und'", document.meta.language));
  }
  if (auto const* known = profiles.body(document.meta.body)) {
    body = *known;
  } else {
    body.actor = k_unknown_body;
    body.akn_id = k_unknown_body;
    say("unknown-body", fmt::format("no profile for the body '{}': the identifiers say 'un'", document.meta.body));
  }
}

std::string Context::eid(model::NodeId id) const {
  return look_up(ids.nodes, id);
}

std::string Context::wrapper(model::NodeId id) const {
  return look_up(ids.wrappers, id);
}

std::string Context::organization() {
  if (body.akn_id == k_unknown_body) return references.to(k_unknown_body);
  return references.to(body.akn_id, "TLCOrganization", "/akn/ontology/organization/un/" + body.ontology, body.show_as);
}

void Context::say(std::string_view code, std::string message) {
  auto const* row = diag::find_code(code);
  if (row == nullptr) throw InternalError("no such diagnostic: " + std::string(code));
  diagnostics.push_back({row->severity, row->code, std::nullopt, std::move(message)});
}

}  // namespace resolute::formats::akn
