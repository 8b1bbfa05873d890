#include "site/terms.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using resolute::site::count_terms;
using resolute::site::normal_form;
using resolute::site::Piece;
using resolute::site::pieces;
using resolute::site::TermCounts;

namespace {

std::vector<std::string> terms(std::string_view text) {
  std::vector<std::string> found;
  for (auto const& one : count_terms(text)) found.push_back(one.first);
  std::ranges::sort(found);
  return found;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("search terms: capitals, accents and compatibility forms make no difference") {
  CHECK(normal_form("Assemblée GÉNÉRALE") == "assemblee generale");
  CHECK(normal_form("ﬁn ５９") == "fin 59");
  CHECK(normal_form("Straße, cœur") == "strasse, coeur");
  CHECK(normal_form("подчёркивая") == "подчеркивая");
}

TEST_CASE("search terms: the breve of Russian й stays, for мой and мои are two words") {
  CHECK(normal_form("МОЙ") == "мои\u0306");
  CHECK(normal_form("мои") == "мои");
}

TEST_CASE("search terms: Arabic without vowel signs and tatweel, and with one form of alef, yeh and heh") {
  CHECK(normal_form("الجمعيّة") == "الجمعيه");
  CHECK(normal_form("أُمّة") == "امه");
  CHECK(normal_form("آسيا ٱلأمم") == "اسيا الامم");
  CHECK(normal_form("إلى") == "الي");
  CHECK(normal_form("الـــمادة") == "الماده");
  CHECK(normal_form("٢٠٠٤ ۲۰۰۴") == "2004 2004");
}

TEST_CASE("search terms: Arabic articles and what stands before them make no other word") {
  CHECK(terms("اللاجئين واللاجئين لاجئين") == Texts{"لاجيين"});
  CHECK(terms("للأطفال والأطفال وأطفال") == Texts{"اطفال"});
  // Too little would be left of the second and the third.
  CHECK(terms("والحق ال وحق") == Texts{"ال", "الحق", "وحق"});
}

TEST_CASE("search terms: words are letters and digits in a row") {
  CHECK(terms("Recalling its resolution, its COVID-19 plan") ==
        Texts{"19", "covid", "its", "plan", "recalling", "resolution"});
  CHECK(count_terms("its plan, its") == TermCounts{{"its", 2}, {"plan", 1}});
  CHECK(terms(" ,.; ").empty());
}

TEST_CASE("search terms: a symbol is found whole, by its number and by its words") {
  CHECK(terms("A/RES/59/170") == Texts{"170", "59", "59/170", "a", "a/res/59/170", "res", "res/59/170"});
  CHECK(terms("A/C.3/L.7.") == Texts{"3", "3/l.7", "7", "a", "a/c.3/l.7", "c", "c.3/l.7", "l"});
}

TEST_CASE("search terms: strokes and stops alone make no symbol") {
  CHECK(terms("and/or") == Texts{"and", "or"});
  CHECK(terms("3.1") == Texts{"1", "3"});
  CHECK(terms("1/2/3/4/5/6/7/8/9") == Texts{"1", "2", "3", "4", "5", "6", "7", "8", "9"});
}

TEST_CASE("search terms: Chinese gives pairs of characters, and the last character of a row") {
  CHECK(terms("难民署") == Texts{"民署", "署", "难民"});
  CHECK(terms("人") == Texts{"人"});
  CHECK(terms("第59届") == Texts{"59", "届", "第"});
}

TEST_CASE("search terms: pieces say what they are") {
  auto const found = pieces("第59/170号 text");
  REQUIRE(found.size() == 4);
  CHECK(found[0].kind == Piece::Kind::han);
  CHECK(found[1].kind == Piece::Kind::symbol);
  CHECK(found[1].text == "59/170");
  CHECK(found[3].kind == Piece::Kind::word);
  CHECK(found[3].text == "text");
}
