#include <doctest/doctest.h>

#include <map>
#include <set>

#include "profile/profile.hpp"

using namespace resolute::profile;

namespace {

std::multiset<std::string> names_in_braces(std::string_view text) {
  std::multiset<std::string> found;
  for (auto open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
    found.emplace(text.substr(open, text.find('}', open) - open + 1));
  }
  return found;
}

/// Each label's name with the names that its text has in braces.
std::map<std::string, std::multiset<std::string>> shape(Language const& language) {
  std::map<std::string, std::multiset<std::string>> found;
  for (auto const& label : language.labels) found[label.first] = names_in_braces(label.second);
  return found;
}

}  // namespace

TEST_CASE("profile: every language has the same labels with the same names in braces, and none is empty") {
  auto const profiles = Profiles::builtin();
  REQUIRE(!profiles->languages().empty());
  auto const expected = shape(profiles->languages().front());
  for (auto const& language : profiles->languages()) {
    CAPTURE(language.code);
    CHECK(shape(language) == expected);
    for (auto const& label : language.labels) CHECK_MESSAGE(!label.second.empty(), label.first);
  }
}
