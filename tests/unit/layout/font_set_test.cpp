#include "layout/font_set.hpp"

#include <doctest/doctest.h>

#include <string>

#include "support/fonts.hpp"

namespace {

using namespace resolute::layout;

resolute::FontFile file_of(std::string const& family) {
  auto const found = fixture::installed_fonts()(family, false, false);
  REQUIRE_MESSAGE(found.has_value(), family);
  return *found;
}

/// Counts what is asked.
struct Asked {
  std::size_t count = 0;
  resolute::FontLookup lookup() {
    return [this](std::string_view family, bool bold, bool italic) {
      ++count;
      return fixture::installed_fonts()(family, bold, italic);
    };
  }
};

Families families() {
  Families made;
  made[0] = {{"Liberation Serif", "fonts-liberation2", true, true, ""}};
  made[1] = {{"AR PL SungtiL GB", "fonts-arphic-gbsn00lp", false, false, ""},
             {"AR PL UMing CN", "fonts-arphic-uming", false, false, ""}};
  return made;
}

}  // namespace

TEST_CASE("fonts: a library opens a file once") {
  FontLibrary library;
  auto const face = library.open(file_of("Liberation Serif"));
  REQUIRE(face);
  CHECK(library.open(file_of("Liberation Serif")) == face);
  CHECK(library.open(file_of("AR PL SungtiL GB")) != face);
  CHECK_FALSE(library.open({RESOLUTE_SAMPLES "/A_RES_59_170.zh.txt", 0}));
}

TEST_CASE("fonts: two documents share the faces of a library") {
  auto const library = std::make_shared<FontLibrary>();
  FontSet one(families(), fixture::installed_fonts(), library);
  FontSet other(families(), fixture::installed_fonts(), library);
  for (auto* set : {&one, &other}) REQUIRE(set->require(Writing::latin));
  CHECK(&one.face(FontId{0}) == &other.face(FontId{0}));
}

TEST_CASE("fonts: a family is looked up once, however many characters are set") {
  Asked asked;
  FontSet fonts(families(), asked.lookup());
  REQUIRE(fonts.require(Writing::latin));
  REQUIRE(fonts.require(Writing::han));
  for (char32_t character = U'a'; character < U'z'; ++character)
    static_cast<void>(fonts.choose(character, Writing::latin, {}));
  CHECK(asked.count == 2);
}

TEST_CASE("fonts: a character that the first family lacks comes from the next") {
  FontSet fonts(families(), fixture::installed_fonts());
  REQUIRE(fonts.require(Writing::latin));
  auto const usual = fonts.choose(U'\u5927', Writing::han, {});
  // 鎔: not in GB 2312.
  auto const rare = fonts.choose(U'\u9394', Writing::han, {});
  CHECK_FALSE(usual.missing);
  CHECK_FALSE(rare.missing);
  CHECK(fonts.face(usual.font).postscript_name() != fonts.face(rare.font).postscript_name());
  CHECK(fonts.missing().empty());
}

TEST_CASE("fonts: the box of a missing character can be seen, in every look") {
  FontSet fonts(families(), fixture::installed_fonts());
  REQUIRE(fonts.require(Writing::latin));
  for (bool const bold : {false, true})
    for (bool const italic : {false, true}) {
      auto const choice = fonts.choose(U'\U00012000', Writing::han, {10, 0, bold, italic});
      CHECK(choice.missing);
      CHECK(fonts.face(choice.font).has_box());
    }
  CHECK(fonts.missing() == std::vector<char32_t>{U'\U00012000'});
}
