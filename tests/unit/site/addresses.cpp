#include "site/addresses.hpp"

#include <doctest/doctest.h>

using namespace resolute::site;

TEST_CASE("site: a symbol is a path") {
  CHECK(path_of("A/RES/59/170") == "A/RES/59/170");
  CHECK(path_of("A/RES/428(V)") == "A/RES/428(V)");
  CHECK(path_of("A/RES/75/245 A") == "A/RES/75/245_A");
}

TEST_CASE("site: no name leads out of the site or to a hidden file") {
  CHECK(path_of("../../etc/passwd") == "_../_../etc/passwd");
  CHECK(path_of("/x//y") == "_/x/_/y");
  CHECK(path_of(".resolute") == "_.resolute");
  CHECK(path_of("é<") == "_c3_a9_3c");
}

TEST_CASE("site: a long name is cut and told apart by its digest") {
  std::string const long_name(200, 'a');
  CHECK(path_part(long_name).size() == 120);
  CHECK(path_part(long_name) != path_part(long_name + "b"));
}

TEST_CASE("site: addresses stay within the site") {
  CHECK(is_address("A/RES/59/170/zh.html"));
  CHECK(is_address(".resolute/files.tsv"));
  for (auto const* bad : {"", "/etc/passwd", "../x", "a/../../x", "a//b", "./x", "a/"})
    CHECK_FALSE_MESSAGE(is_address(bad), bad);
}

TEST_CASE("site: links go up as far as two files have nothing in common") {
  CHECK(relative_link("A/RES/59/170/zh.html", "A/RES/58/153/zh.html") == "../../58/153/zh.html");
  CHECK(relative_link("A/RES/59/170/zh.html", "A/RES/59/170/en.html") == "en.html");
  CHECK(relative_link("index.html", "A/RES/59/170/zh.html") == "A/RES/59/170/zh.html");
  CHECK(relative_link("A/RES/59/170/zh.html", "index.html") == "../../../../index.html");
  CHECK(relative_link("ab/x.html", "a/x.html") == "../a/x.html");
  CHECK(to_top("zh/index.html") == "../");
  CHECK(to_top("index.html") == "./");
}
