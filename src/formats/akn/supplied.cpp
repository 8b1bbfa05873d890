#include "formats/akn/supplied.hpp"

#include <fmt/format.h>

#include "formats/date.hpp"
#include "metadata/supplied.hpp"

namespace resolute::formats::akn {
namespace {

using metadata::Extra;

/// The file that said so, as an entry of the references.
std::string source(Context& context, std::string const& file) {
  return context.references.to("metadata", "TLCObject", "/akn/ontology/object/metadata", file);
}

/// Names of the holder, behind the symbol.
void aliases(Node meta, Extra const& extra) {
  auto work = meta.child("identification").child("FRBRWork");
  for (auto const& one : extra.iris) {
    auto alias = work.insert_child_before("FRBRalias", work.child("FRBRdate"));
    alias.append_attribute("value", one.iri);
    alias.append_attribute("name", one.name);
  }
}

/// The date of publication is that of the expression too, which the identification has.
void publication(Context const& context, Node meta) {
  auto const& known = context.document.meta;
  if (!known.issued || known.issued->basis != model::Basis::supplied) return;
  auto node = meta.insert_child_after("publication", meta.child("identification"));
  node.append_attribute("date", iso_date(known.issued->value));
  node.append_attribute("name", "publication");
  node.append_attribute("showAs", context.issuer);
}

void classification(Context& context, Node meta, Extra const& extra) {
  if (extra.subjects.empty()) return;
  auto const before = meta.child("publication") ? meta.child("publication") : meta.child("identification");
  auto node = meta.insert_child_after("classification", before);
  node.append_attribute("source", source(context, extra.source));
  for (auto const& one : extra.subjects)
    element(node, "keyword",
            {{"value", one.value}, {"href", one.iri}, {"showAs", one.label}, {"dictionary", one.dictionary}});
}

char const* term(std::string_view side) {
  if (side == "in_favour") return "inFavour";
  return side == "against" ? "against" : "abstaining";
}

void voting(Context& context, Node meta, Extra const& extra) {
  if (extra.votes == Votes{}) return;
  auto analysis = meta.insert_child_before("analysis", meta.child("references"));
  analysis.append_attribute("source", source(context, extra.source));
  bool const draft = context.document.meta.kind == model::DocumentKind::draft_resolution;
  auto node = element(element(analysis, "parliamentary"), "voting",
                      {{"outcome", draft ? std::string() : context.references.to("adoptedRecordedVote")}});
  for (auto const& named : metadata::sides()) {
    auto const& side = extra.votes.*named.side;
    if (!side.count) continue;
    auto count =
        element(node, "count",
                {{"value", fmt::format("{}", *side.count)}, {"refersTo", context.references.to(term(named.name))}});
    if (side.states.empty()) continue;
    auto voters = element(count, "akn4un:voters");
    for (auto const& state : side.states)
      text(element(voters, "organization", {{"refersTo", context.references.to("memberState")}}), state);
  }
}

/// What AKN has no place for, in a namespace of our own.
class Rest {
 public:
  Rest(Context& context, Node meta, std::string file) : context_(context), meta_(meta), file_(std::move(file)) {}

  void add(std::string_view name, std::string const& value) {
    if (!node_) node_ = element(meta_, "proprietary", {{"source", source(context_, file_)}});
    element(node_, "resolute:supplied", {{"name", std::string(name)}, {"value", value}});
  }
  void add(std::string_view name, std::optional<model::Known<std::string>> const& known) {
    if (known && known->basis == model::Basis::supplied) add(name, known->value);
  }

 private:
  Context& context_;
  Node meta_;
  std::string file_;
  Node node_;
};

void rest(Context& context, Node meta, Extra const& extra) {
  auto const& known = context.document.meta;
  Rest out(context, meta, extra.source);
  out.add("title", known.title);
  out.add("session", known.session);
  out.add("agenda_item", known.agenda_item);
  out.add("distribution", known.distribution);
  out.add("committee", known.committee);
  out.add("report", known.report);
  for (auto const& sponsor : extra.sponsors) out.add("sponsor", sponsor);
}

}  // namespace

void write_supplied(Context& context, Node meta) {
  auto const extra = metadata::from_rows(context.document.meta.supplied);
  aliases(meta, extra);
  publication(context, meta);
  classification(context, meta, extra);
  voting(context, meta, extra);
  rest(context, meta, extra);
}

}  // namespace resolute::formats::akn
