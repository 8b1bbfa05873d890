#include "formats/json/meta.hpp"

#include "formats/date.hpp"
#include "formats/json/names.hpp"

namespace resolute::formats::json {
namespace {

Json plain(std::string const& text) {
  return text;
}
Json plain(int number) {
  return number;
}
Json plain(std::chrono::year_month_day date) {
  return iso_date(date);
}

template <class T>
void add(Json& out, char const* member, std::optional<model::Known<T>> const& fact) {
  if (!fact) return;
  out[member] = Json{{"value", plain(fact->value)}, {"basis", name(fact->basis)}, {"origin", origin(fact->origin)}};
}

Json foreign(model::MetaElement const& element) {
  auto attributes = Json::array();
  for (auto const& [name, value] : element.attributes) attributes.push_back(Json{{"name", name}, {"value", value}});
  auto children = Json::array();
  for (auto const& child : element.children) children.push_back(foreign(child));
  return Json{{"name", element.name}, {"attributes", attributes}, {"children", children}, {"text", element.text}};
}

}  // namespace

Json meta(model::Meta const& meta) {
  Json out;
  out["language"] = meta.language;
  out["body"] = meta.body;
  out["kind"] = name(meta.kind);
  add(out, "symbol", meta.symbol);
  add(out, "number", meta.number);
  add(out, "title", meta.title);
  add(out, "session", meta.session);
  add(out, "agenda_item", meta.agenda_item);
  add(out, "job_number", meta.job_number);
  add(out, "distribution", meta.distribution);
  add(out, "committee", meta.committee);
  add(out, "report", meta.report);
  add(out, "meeting", meta.meeting);
  add(out, "adopted", meta.adopted);
  add(out, "issued", meta.issued);
  out["supplied"] = Json::array();
  for (auto const& one : meta.supplied)
    out["supplied"].push_back(Json{{"name", one.name}, {"value", one.value}, {"source", one.source}});
  out["foreign"] = Json::array();
  for (auto const& one : meta.foreign) out["foreign"].push_back(foreign(one));
  return out;
}

Json provenance(model::Provenance const& provenance) {
  return Json{{"source", provenance.source},
              {"sha256", provenance.sha256},
              {"generator", provenance.generator},
              {"options", provenance.options}};
}

}  // namespace resolute::formats::json
