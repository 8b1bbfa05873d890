#include <doctest/doctest.h>

#include <set>

#include "profile/profile.hpp"

using namespace resolute::profile;

TEST_CASE("profile: every language has the same labels, and none is empty") {
  auto const profiles = Profiles::builtin();
  auto const& languages = profiles->languages();
  REQUIRE(!languages.empty());
  for (auto const& language : languages) {
    CAPTURE(language.code);
    for (auto const& [name, text] : language.labels) CHECK_MESSAGE(!text.empty(), name);
    for (auto const& [name, text] : languages.front().labels) CHECK_MESSAGE(language.labels.contains(name), name);
    CHECK(language.labels.size() == languages.front().labels.size());
  }
}

TEST_CASE("profile: a label names the same values in braces in every language") {
  auto const braces = [](std::string_view text) {
    std::multiset<std::string> found;
    for (auto open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1))
      found.emplace(text.substr(open, text.find('}', open) - open + 1));
    return found;
  };
  auto const profiles = Profiles::builtin();
  auto const& languages = profiles->languages();
  for (auto const& language : languages)
    for (auto const& [name, text] : languages.front().labels)
      CHECK_MESSAGE(braces(language.label(name)) == braces(text), name);
}
