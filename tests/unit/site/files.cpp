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

TEST_CASE("site: a build that is cut off leaves no file that looks up to date and is not") {
  support::MemoryFolder folder;
  {
    Files files(folder, false);
    REQUIRE(files.put("a.html", "old", "old text"));
    REQUIRE(files.put("b.html", "old", "old text"));
    REQUIRE(files.finish());
  }
  {  // cut off before its end
    Files files(folder, false);
    REQUIRE(files.put("a.html", "new", "new text"));
  }
  Files again(folder, false);
  CHECK_FALSE(again.current("a.html", "old"));
  REQUIRE(again.put("a.html", "old", "old text"));
  REQUIRE(again.finish());
  CHECK(folder.names() == Names{"a.html"});  // what the build that was cut off did not come to is still known, and goes
}

TEST_CASE("site: where an input could not be read nothing is removed") {
  support::MemoryFolder folder;
  {
    Files files(folder, false);
    REQUIRE(files.put("a.html", "1", "text"));
    REQUIRE(files.finish());
  }
  Files files(folder, false);
  REQUIRE(files.finish(false));
  CHECK(folder.names() == Names{"a.html"});
}

TEST_CASE("site: names in the list that lead out of the site count for nothing") {
  support::MemoryFolder folder;
  REQUIRE(folder.write("../other.txt", "of somebody else"));
  REQUIRE(folder.write(".resolute/files.tsv", "../other.txt\t1\n"));
  Files files(folder, false);
  REQUIRE(files.finish());
  CHECK(folder.holds("../other.txt"));
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
