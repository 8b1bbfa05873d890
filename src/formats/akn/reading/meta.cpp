#include "formats/akn/reading/meta.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "formats/akn/reading/facts.hpp"
#include "formats/akn/reading/fields.hpp"
#include "formats/date.hpp"
#include "metadata/supplied.hpp"

namespace resolute::formats::akn::reading {
namespace {

using model::Basis;
using model::DocumentKind;

/// The parts of `meta` that the writer makes anew; all others are kept as they are.
constexpr auto k_made_anew = std::to_array<std::string_view>({"identification", "presentation", "publication"});

/// The source that resolute gives for what it found itself.
constexpr std::string_view k_own_source = "#converter";

Node level(Node top, char const* name) {
  return child(child(child(top, "meta"), "identification"), name);
}

/// "unga" of "/akn/un/statement/deliberation/unga/2004-12-20/59-170/!main".
std::string actor_of(Node top) {
  auto const iri = std::string(attribute(child(level(top, "FRBRWork"), "FRBRthis"), "value"));
  std::size_t begin = 0;
  for (int slashes = 0; slashes < 5; ++slashes) {
    begin = iri.find('/', begin);
    if (begin == std::string::npos) return {};
    ++begin;
  }
  return iri.substr(begin, iri.find('/', begin) - begin);
}

struct Name {
  std::string_view name;
  DocumentKind kind;
};
constexpr std::array k_kinds{
    Name{"resolution", DocumentKind::resolution},
    Name{"decision", DocumentKind::decision},
    Name{"draftResolution", DocumentKind::draft_resolution},
    Name{"presidentialStatement", DocumentKind::presidential_statement},
};

/// A collection is of the kind of its parts.
DocumentKind document_kind(Node top) {
  Node named = top;
  if (is(top, "documentCollection")) {
    auto const parts = elements(child(top.parent(), "components"));
    if (!parts.empty() && !elements(parts.front()).empty()) named = elements(parts.front()).front();
  }
  auto const found = std::ranges::find(k_kinds, attribute(named, "name"), &Name::name);
  return found == k_kinds.end() ? DocumentKind::resolution : found->kind;
}

/// What lines of the cover page refer to.
void take_references(Node top, model::Meta& meta) {
  for (auto const& found : child(top, "coverPage").select_nodes(".//*[local-name()='docStatus']")) {
    auto const node = found.node();
    std::string const own(attribute(node, "resolute:value"));
    auto const value = reference(node) == "generalDistribution" ? std::string("General") : own;
    if (!value.empty()) meta.distribution = {value, Basis::stated, {}};
  }
  for (auto const& found : child(top, "coverPage").select_nodes(".//*[local-name()='docProponent']"))
    if (auto const id = reference(found.node()); !id.empty() && !meta.committee)
      meta.committee = {std::string(id), Basis::stated, {}};
}

/// Decisions and statements say in their first sentence when and at which meeting they were made.
bool opens_with_meeting(DocumentKind kind) {
  return kind == DocumentKind::decision || kind == DocumentKind::presidential_statement;
}

/// The meeting of adoption, by its address ("…/un/sc/2021-08-18/meeting-8838").
std::optional<model::Known<int>> meeting_of(Node top) {
  constexpr std::string_view k_meeting = "/meeting-";
  for (auto const& found : top.select_nodes("meta//*[local-name()='TLCEvent']")) {
    auto const href = attribute(found.node(), "href");
    auto const at = href.rfind(k_meeting);
    if (attribute(found.node(), "eId") != "adoptionMeeting" || at == std::string_view::npos) continue;
    int number = 0;
    std::from_chars(href.data() + at + k_meeting.size(), href.data() + href.size(), number);
    if (number > 0) return model::Known<int>{number, Basis::stated, {}};
  }
  return std::nullopt;
}

model::MetaElement kept(Node node) {
  model::MetaElement made;
  made.name = node.name();
  for (auto const one : node.attributes()) made.attributes.emplace_back(one.name(), one.value());
  for (auto const inner : elements(node)) made.children.push_back(kept(inner));
  if (made.children.empty()) made.text = text_of(node);
  return made;
}

/// Names that a holder gave the work, beside its symbol.
std::vector<model::Supplied> names_of_holder(Node top) {
  metadata::Extra extra;
  for (auto const inner : elements(level(top, "FRBRWork")))
    if (is(inner, "FRBRalias") && attribute(inner, "name") != "symbol")
      extra.iris.push_back({std::string(attribute(inner, "name")), std::string(attribute(inner, "value"))});
  if (extra.iris.empty()) return {};
  for (auto const inner : elements(child(child(top, "meta"), "references")))
    if (attribute(inner, "eId") == "metadata") extra.source = std::string(attribute(inner, "showAs"));
  return metadata::to_rows(extra);
}

/// What resolute did not make itself. The references go with it, since they say what it refers to.
std::vector<model::MetaElement> foreign(Node top) {
  std::vector<model::MetaElement> out;
  Node references;
  for (auto const inner : elements(child(top, "meta"))) {
    if (is(inner, "references"))
      references = inner;
    else if (std::ranges::find(k_made_anew, name_of(inner)) == k_made_anew.end() &&
             attribute(inner, "source") != k_own_source)
      out.push_back(kept(inner));
  }
  if (!out.empty() && references) out.push_back(kept(references));
  return out;
}

}  // namespace

void prepare(Context& context, Node top) {
  auto const code = attribute(child(level(top, "FRBRExpression"), "FRBRlanguage"), "language");
  for (auto const& one : context.profiles.languages())
    if (one.akn == code || one.code == code) context.language = one;
  auto const actor = actor_of(top);
  for (auto const& one : context.profiles.bodies())
    if (one.actor == actor) context.body = one;
  for (auto const& found : top.select_nodes("meta//*[local-name()='TLCObject']"))
    if (attribute(found.node(), "href") == "/akn/ontology/object/resolute") context.own = true;
  for (auto const& found : top.select_nodes("meta//*[local-name()='alternativeReference']"))
    context.works.emplace(reference(found.node(), "for"), attribute(found.node(), "href"));
}

model::Meta read_meta(Context& context, Node top, model::Component const& text) {
  model::Meta meta;
  meta.language = context.language.code;
  meta.body = context.body.name;
  meta.kind = document_kind(top);
  take_facts(context, text, meta);
  take_references(top, meta);
  auto const work = level(top, "FRBRWork");
  if (!meta.symbol)
    for (auto const inner : elements(work))
      if (is(inner, "FRBRalias") && attribute(inner, "name") == "symbol")
        meta.symbol = {std::string(attribute(inner, "value")), Basis::derived, {}};
  auto const step = child(child(child(top, "meta"), "workflow"), "step");
  auto const adopted = calendar_day(attribute(child(work, "FRBRdate"), "date"));
  bool const dated = context.own ? static_cast<bool>(step) : adopted && adopted->year() > std::chrono::year(1900);
  if (!meta.adopted && adopted && dated)
    meta.adopted = {*adopted, opens_with_meeting(meta.kind) ? Basis::stated : Basis::derived, {}};
  if (!meta.meeting) meta.meeting = meeting_of(top);
  auto const issued = child(level(top, "FRBRExpression"), "FRBRdate");
  if (auto const day = calendar_day(attribute(issued, "date"));
      !meta.issued && day && attribute(issued, "name") == "publication") {
    bool const supplied = context.own && child(child(top, "meta"), "publication");
    meta.issued = {*day, supplied ? Basis::supplied : Basis::derived, {}};
  }
  meta.foreign = foreign(top);
  meta.supplied = names_of_holder(top);
  return meta;
}

model::Blocks read_job_numbers(Context& context, Node top) {
  model::Blocks out;
  for (auto const& found : top.select_nodes("meta//*[local-name()='docketNumber']"))
    if (!text_of(found.node()).empty()) out.push_back(read_field(context, model::FieldKind::job_number, found.node()));
  return out;
}

model::Provenance read_provenance(Node top) {
  for (auto const& found : top.select_nodes("meta//*[local-name()='preservation']/*[local-name()='source']")) {
    auto const node = found.node();
    return {std::string(attribute(node, "name")), std::string(attribute(node, "sha256")),
            std::string(attribute(node, "generator")), std::string(attribute(node, "options"))};
  }
  return {};
}

}  // namespace resolute::formats::akn::reading
