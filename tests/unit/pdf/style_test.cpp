#include "formats/pdf/style.hpp"

#include <doctest/doctest.h>

#include "resolute/format.hpp"

namespace {

using resolute::formats::pdf::read_style;

std::string builtin() {
  return resolute::builtin_templates()("pdf/style.toml").value();
}

std::string changed(std::string const& from, std::string const& to) {
  auto style = builtin();
  style.replace(style.find(from), from.size(), to);
  return style;
}

/// What is said about a style that is not right.
std::string message(std::string const& content) {
  auto const style = read_style("house.toml", content, "a4", "Latn");
  REQUIRE_FALSE(style);
  CHECK(style.error().code == "bad-style");
  return style.error().message;
}

}  // namespace

TEST_CASE("PDF style: a script changes what it names and nothing else") {
  auto const latin = read_style("style.toml", builtin(), "a4", "Latn");
  auto const han = read_style("style.toml", builtin(), "a4", "Hans");
  REQUIRE(latin);
  REQUIRE(han);
  CHECK(latin->width == doctest::Approx(595.276));
  CHECK(latin->paragraph("operative").look.size == doctest::Approx(10));
  CHECK(han->paragraph("operative").look.size == doctest::Approx(10.5));
  CHECK(latin->paragraph("proponent").look.italic);
  CHECK_FALSE(han->paragraph("proponent").look.italic);
  CHECK(han->lead_phrase == resolute::profile::Emphasis::italic);
  CHECK_FALSE(latin->lead_phrase.has_value());
  CHECK(latin->paragraph("title").form.leading == doctest::Approx(han->paragraph("title").form.leading));
}

TEST_CASE("PDF style: what is wrong is named with file and key") {
  CHECK(message(changed("mark_size = 0.65", "mark_sise = 0.65")) == "house.toml: notes.mark_size: a number is needed");
  CHECK(message(changed("[notes]\n", "[notes]\ncolour = 1\n")) == "house.toml: notes.colour: unknown key");
  CHECK(message(changed("[styles.vote]", "[styles.vote]\nsize = \"big\"")) ==
        "house.toml: styles.vote.size: a number is needed");
  CHECK(message(changed("[styles.figure]", "[styles.figures]")) == "house.toml: styles.figures: unknown key");
  CHECK(message(changed("[styles.vote]", "[styles.votes]")) == "house.toml: styles.votes: unknown key");
  CHECK(message(changed("[styles.vote]", "[styles.vote]\nalign = \"middle\"")) ==
        "house.toml: styles.vote.align: one of justified, left, right and centre is needed");
  CHECK(message(changed("[styles.vote]", "[styles.vote")).starts_with("house.toml:"));
  CHECK(message("") == "house.toml: paper: there is no such table");
}

TEST_CASE("PDF style: a broken style fails the writing") {
  resolute::WriteOptions options;
  options.templates = [](std::string_view) { return std::optional<std::string>("[page]\nleft = 1"); };
  auto const written = resolute::Registry::builtin().writer("pdf")->write({}, options);
  REQUIRE_FALSE(written);
  CHECK(written.error().code == "bad-style");
}
