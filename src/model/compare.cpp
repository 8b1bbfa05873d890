#include "resolute/compare.hpp"

#include "model/every_node.hpp"
#include "model/renumber.hpp"

namespace resolute::model {
namespace {

template <class T>
void forget(std::optional<Known<T>>& known) {
  if (known) known->origin.clear();
}

void forget_origins(Meta& meta) {
  for (auto* known : {&meta.symbol, &meta.number, &meta.title, &meta.session, &meta.agenda_item, &meta.job_number,
                      &meta.distribution, &meta.committee, &meta.report})
    forget(*known);
  forget(meta.meeting);
  forget(meta.adopted);
  forget(meta.issued);
}

}  // namespace

Document bare(Document document) {
  renumber(document);
  every_node(document, [](NodeId&, Origin& origin) { origin.clear(); });
  every_inline(document, [](Inline& one) { one.origin.clear(); });
  forget_origins(document.meta);
  document.provenance = {};
  return document;
}

bool same_content(Document const& a, Document const& b) {
  return bare(a) == bare(b);
}

}  // namespace resolute::model
