#include "site/search_form.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using resolute::builtin_templates;
using resolute::profile::Profiles;
using resolute::site::has_search_library;
using resolute::site::search_form;
using resolute::site::search_scripts;

namespace {

std::string form_in(std::string_view language, bool search) {
  auto const form =
      search_form(*Profiles::builtin()->language(language), {"../", "catalogue.js", search}, builtin_templates());
  return form ? *form : "error: " + form.error().message;
}

bool contains(std::string const& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("search form: its labels are in the language of the page, its addresses relative to the page") {
  auto const form = form_in("fr", true);
  CHECK(contains(form, R"(<label for="archive-session">Session</label>)"));
  CHECK(contains(form, R"(<label for="archive-year">Année</label>)"));
  CHECK(contains(form, R"(<script src="../search/home.js" defer></script>)"));
  CHECK(contains(form, R"("library":"../search/minisearch.js")"));
  CHECK(contains(form, R"("catalogue":"catalogue.js")"));
}

TEST_CASE("search form: a site without an index has filters and no field for words") {
  auto const form = form_in("en", false);
  CHECK_FALSE(contains(form, "archive-query"));
  CHECK(contains(form, "archive-subject"));
  CHECK(contains(form_in("en", true), "archive-query") == has_search_library());
}

TEST_CASE("search form: nothing in the settings ends the script element") {
  auto const form = search_form(*Profiles::builtin()->language("en"), {"", "</script>", true}, builtin_templates());
  REQUIRE(form);
  CHECK(contains(*form, R"("catalogue":"\u003c/script>")"));
}

TEST_CASE("search form: the scripts have the table of letters, and the library where there is one") {
  auto const files = search_scripts(builtin_templates());
  REQUIRE(files);
  auto const named = [&](std::string_view name) {
    auto const found = std::ranges::find(*files, name, &resolute::site::SiteFile::name);
    return found == files->end() ? std::string() : found->content;
  };
  CHECK(contains(named("search/terms.js"), R"("ة":"ه")"));
  CHECK(contains(named("search/terms.js"), "longestSymbol = 8;"));
  CHECK(contains(named("search/minisearch.js"), "Luca Ongaro") == has_search_library());
}

TEST_CASE("search form: templates that are not there are an error") {
  auto const none = [](std::string_view) { return std::optional<std::string>(); };
  auto const form = search_form(*Profiles::builtin()->language("en"), {}, none);
  REQUIRE_FALSE(form);
  CHECK(form.error().code == "missing-template");
}
