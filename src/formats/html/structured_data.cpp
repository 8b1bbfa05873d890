// Properties: https://schema.org/Legislation. The language versions of a resolution are equally authentic, so none is a
// `legislationTranslation` of another: all are examples of one work.
#include "formats/html/structured_data.hpp"

#include <nlohmann/json.hpp>

#include "formats/address.hpp"
#include "formats/akn/vocabulary.hpp"
#include "metadata/supplied.hpp"

namespace resolute::formats::html {
namespace {

using Json = nlohmann::ordered_json;

void set(Json& object, char const* name, std::string const& value) {
  if (!value.empty()) object[name] = value;
}

Json legislation() {
  return {{"@type", "Legislation"}};
}

Json organisation(std::string const& name) {
  return {{"@type", "Organization"}, {"name", name}};
}

/// This page and the other forms of it: all of them copies.
Json encodings(Surroundings const& around) {
  auto const object = [](std::string const& media_type) {
    return Json{{"@type", "LegislationObject"},
                {"encodingFormat", media_type},
                {"legislationLegalValue", "https://schema.org/UnofficialLegalValue"}};
  };
  auto all = Json::array({object("text/html")});
  for (auto const& one : around.alternates) {
    if (!is_link_target(one.address)) continue;
    all.push_back(object(one.media_type));
    all.back()["contentUrl"] = one.address;
  }
  return all;
}

/// The work that this text is one of the versions of.
Json work(Page const& page, Facts const& facts) {
  auto made = legislation();
  if (facts.iris) made["@id"] = facts.iris->work.uri;
  for (auto const& version : page.surroundings.languages) {
    if (version.language == page.language.code || !is_link_target(version.address)) continue;
    auto other = legislation();
    other["inLanguage"] = version.language;
    other["url"] = version.address;
    made["workExample"].push_back(std::move(other));
  }
  return made;
}

}  // namespace

std::string structured_data(Page const& page, Facts const& facts) {
  auto const& meta = page.document.meta;
  Json made{{"@context", "https://schema.org"}, {"@type", "Legislation"}};
  if (facts.iris) made["@id"] = facts.iris->expression.uri;
  set(made, "legislationIdentifier", facts.symbol);
  set(made, "name", facts.title);
  made["legislationType"] = std::string(akn::names(meta.kind).show_as);
  made["inLanguage"] = page.language.code;
  set(made, "legislationDate", facts.adopted);
  set(made, "datePublished", facts.issued);
  if (!facts.body.empty()) {
    made["legislationPassedBy"] = organisation(facts.body);
    made["legislationPassedBy"]["parentOrganization"] = organisation(facts.organisation);
  }
  made["publisher"] = organisation(facts.organisation);
  for (auto const& subject : metadata::from_rows(meta.supplied).subjects) made["keywords"].push_back(subject.label);
  if (is_web_address(page.surroundings.address)) made["url"] = page.surroundings.address;
  auto whole = work(page, facts);
  if (whole.size() > 1) made["exampleOfWork"] = std::move(whole);
  made["encoding"] = encodings(page.surroundings);
  return made.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace resolute::formats::html
