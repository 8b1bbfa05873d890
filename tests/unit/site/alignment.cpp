#include "site/alignment.hpp"

#include <doctest/doctest.h>

using namespace resolute::site;

namespace {

using Keys = std::vector<std::string>;

/// "a-a b- -c": the keys of each pair.
std::string shown(Keys const& left, Keys const& right) {
  std::string out;
  for (auto const& pair : align(left, right)) {
    if (!out.empty()) out += ' ';
    out += (pair.left ? left[*pair.left] : "") + "-" + (pair.right ? right[*pair.right] : "");
  }
  return out;
}

}  // namespace

TEST_CASE("site: what has the same key stands side by side") {
  CHECK(shown({"a", "b", "c"}, {"a", "b", "c"}) == "a-a b-b c-c");
  CHECK(shown({}, {}).empty());
}

TEST_CASE("site: what one text has alone stands alone, in its place") {
  CHECK(shown({"a", "x", "b"}, {"a", "b"}) == "a-a x- b-b");
  CHECK(shown({"a", "b"}, {"a", "y", "z", "b", "end"}) == "a-a -y -z b-b -end");
  CHECK(shown({"a", "x"}, {"y", "b"}) == "a- x- -y -b");
}

TEST_CASE("site: of pieces that changed places, as many as can be stand side by side") {
  CHECK(shown({"title", "a", "b", "c"}, {"a", "b", "c", "title"}) == "title- a-a b-b c-c -title");
}
