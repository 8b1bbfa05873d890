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

std::string const& look_up(model::EIds const& ids, model::NodeId id) {
  static std::string const none;
  auto const found = ids.find(id);
  return found == ids.end() ? none : found->second;
}

profile::Language no_language() {
  profile::Language none;
  none.akn = "und";
  return none;
}

profile::Body no_body() {
  profile::Body none;
  none.actor = k_unknown_body;
  none.akn_id = k_unknown_body;
  return none;
}

template <typename Profile>
Profile const& known_or(Profile const* known, Profile const& otherwise) {
  return known == nullptr ? otherwise : *known;
}

/// What is to be known of the text before any of it is written.
struct Look : model::Visitor {
  std::string meeting;
  std::size_t bytes = 0;

  void inline_node(model::Inline const& one, model::Block const&) override {
    if (auto const* text = std::get_if<model::Text>(&one.node)) bytes += text->value.size();
    auto const* mention = std::get_if<model::Mention>(&one.node);
    if (mention != nullptr && mention->role == model::Role::meeting && meeting.empty())
      meeting = model::plain_text(mention->content);
  }
  void block(model::Block const& one) override {
    auto const* field = std::get_if<model::Field>(&one.node);
    if (field != nullptr && field->kind == model::FieldKind::meeting && meeting.empty())
      meeting = model::plain_text(field->content);
  }
};

}  // namespace

Context::Context(model::Document const& the_document, profile::Profiles const& profiles)
    : document(the_document),
      unknown_language(no_language()),
      unknown_body(no_body()),
      language(known_or(profiles.language(document.meta.language), unknown_language)),
      body(known_or(profiles.body(document.meta.body), unknown_body)),
      issuer(formats::issuer(profiles, the_document.meta)),
      notice(formats::notice(profiles, the_document.meta)),
      ids(model::identify(the_document)) {
  Look look;
  model::walk(document, look);
  printed_meeting = std::move(look.meeting);
  // Too much rather than too little: what is not written to takes no memory, but what grows takes it twice.
  constexpr std::size_t k_tags = 256;  // bytes around what has an identifier
  expected_bytes = 2 * look.bytes + k_tags * ids.nodes.size();
  for (auto const* note : model::notes(document)) notes.try_emplace(note->id, note);
  if (&language == &unknown_language) {
    say("unknown-language",
        fmt::format("no profile for the language '{}': the identifiers say 'und'", document.meta.language));
  }
  if (&body == &unknown_body)
    say("unknown-body", fmt::format("no profile for the body '{}': the identifiers say 'un'", document.meta.body));
}

std::string const& Context::eid(model::NodeId id) const {
  return look_up(ids.nodes, id);
}

std::string const& Context::wrapper(model::NodeId id) const {
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
