#include "site/files.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/site.hpp"

using namespace resolute::site;
using Names = std::vector<std::string>;

TEST_CASE("site: a file is up to date while it is there and made of the same") {
  support::MemoryFolder folder;
  {
    Files files(folder, false);
    CHECK_FALSE(files.current("a.html", "1"));
    REQUIRE(files.put("a.html", "1", "text"));
    REQUIRE(files.finish());
  }
  Files again(folder, false);
  CHECK(again.current("a.html", "1"));
  CHECK_FALSE(again.current("a.html", "2"));
  CHECK_FALSE(Files(folder, true).current("a.html", "1"));
  folder.remove("a.html");
  CHECK_FALSE(Files(folder, false).current("a.html", "1"));
}

TEST_CASE("site: files of an earlier build go, and only those") {
  support::MemoryFolder folder;
  REQUIRE(folder.write("robots.txt", "not the site's"));
  {
    Files files(folder, false);
    REQUIRE(files.put("old.html", "1", "text"));
    REQUIRE(files.put("kept.html", "1", "text"));
    REQUIRE(files.finish());
  }
  Files files(folder, false);
  CHECK(files.current("kept.html", "1"));
  REQUIRE(files.put("new.html", "1", "text"));
  REQUIRE(files.finish());
  CHECK(folder.names() == Names{"kept.html", "new.html", "robots.txt"});
  CHECK(files.removed() == 1);
}

TEST_CASE("site: a file that is made every time is written when its bytes change") {
  support::MemoryFolder folder;
  for (auto const* text : {"one", "one", "two"}) {
    Files files(folder, false);
    REQUIRE(files.put("list.html", text));
    REQUIRE(files.finish());
  }
  CHECK(std::ranges::count(folder.written, "list.html") == 2);
}
