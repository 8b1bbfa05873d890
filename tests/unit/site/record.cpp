#include "site/record.hpp"

#include <doctest/doctest.h>

using namespace resolute;
using namespace resolute::site;
using Names = std::vector<std::string>;

namespace {

model::MetaElement keyword(std::string show_as, std::string dictionary) {
  return {"keyword", {{"showAs", std::move(show_as)}, {"dictionary", std::move(dictionary)}}, {}, ""};
}

Record with(std::vector<model::MetaElement> keywords) {
  model::Document document;
  document.meta.foreign.push_back({"classification", {}, std::move(keywords), ""});
  return record_of(document);
}

}  // namespace

TEST_CASE("site: the subjects of a document are the terms of the thesaurus, else those of other vocabularies") {
  CHECK(with({keyword("position_of_women", "EuroVoc"), keyword("WOMEN", "UNBIS Thesaurus"), keyword("women", "UNBIS"),
              keyword("girls", "UNBIS")})
            .subjects == Names{"girls", "WOMEN"});
  CHECK(with({keyword("position_of_women", "EuroVoc")}).subjects == Names{"position of women"});
}

TEST_CASE("site: the year 1 stands for a date that is not known") {
  using namespace std::chrono;
  model::Document document;
  document.meta.adopted = model::Known<year_month_day>{year{1} / 1 / 1, model::Basis::derived, {}};
  CHECK(record_of(document).date().empty());
  document.meta.issued = model::Known<year_month_day>{year{2005} / 2 / 24, model::Basis::stated, {}};
  CHECK(record_of(document).year() == "2005");
}

TEST_CASE("site: a record is the same after it was kept") {
  Record const record{.symbol = "A/RES/59/170",
                      .language = "zh",
                      .body = "ga",
                      .title = "联合国难民事务高级专员办事处",
                      .session = "59",
                      .adopted = "2004-12-20",
                      .issued = "2005-02-24",
                      .subjects = {"REFUGEES"},
                      .cited = {"A/RES/428(V)"}};
  auto const kept = record_from_json(to_json(record));
  REQUIRE(kept);
  CHECK(*kept == record);
  CHECK_FALSE(record_from_json("{}"));
  CHECK_FALSE(record_from_json("no JSON"));
}
