#include "site/catalogue_json.hpp"

#include <doctest/doctest.h>

#include "resolute/diagnostic.hpp"

using resolute::site::catalogue_json;
using resolute::site::ListedDocument;
using resolute::site::ListedLanguage;

namespace {

std::vector<ListedLanguage> const k_languages{{"en", "English", "ltr"}, {"zh", "中文", "ltr"}};

ListedDocument untitled(std::string session) {
  ListedDocument made;
  made.title_language = "en";
  made.session = std::move(session);
  return made;
}

}  // namespace

TEST_CASE("catalogue: what documents share is listed once, and documents refer to it") {
  ListedDocument const document{"A/RES/90/1",
                                "Sea",
                                "en",
                                "2035-12-01",
                                {"ga", "Assembly"},
                                "90",
                                {{"SEA", "Law of the sea"}, {"FISH", "Fishing"}},
                                {{"en", "1.en.html"}, {"zh", "1.zh.html"}}};
  CHECK(catalogue_json({document}, k_languages) ==
        R"({"bodies":[["ga","Assembly"]],)"
        R"("documents":[["A/RES/90/1","Sea",0,"2035-12-01",0,0,[1,0],[0,"1.en.html",1,"1.zh.html"]]],)"
        R"("languages":[["en","English","ltr"],["zh","中文","ltr"]],"sessions":["90"],)"
        R"("subjects":[["FISH","Fishing"],["SEA","Law of the sea"]]})");
}

TEST_CASE("catalogue: a body and a session that are not known are -1") {
  CHECK(catalogue_json({untitled("")}, {k_languages.front()}) ==
        R"({"bodies":[],"documents":[["","",0,"",-1,-1,[],[]]],"languages":[["en","English","ltr"]],)"
        R"("sessions":[],"subjects":[]})");
}

TEST_CASE("catalogue: sessions go from the latest to the first, by number, those with names behind") {
  auto const json =
      catalogue_json({untitled("9"), untitled("ES-11"), untitled("10"), untitled("9"), untitled("75")}, k_languages);
  CHECK(json.find(R"("sessions":["75","10","9","ES-11"])") != std::string::npos);
}

TEST_CASE("catalogue: a document in a language that is not listed is a broken assumption") {
  CHECK_THROWS_AS((void)catalogue_json({untitled("1")}, {{"zh", "中文", "ltr"}}), resolute::InternalError);
}
