// Where outputs go, and that they are written whole or not at all.
#include <doctest/doctest.h>

#include <filesystem>

#include "resolute/convert.hpp"
#include "support/program.hpp"

using program::content;
using program::Folder;
using program::run;
using Names = std::vector<std::string>;

namespace {

namespace fs = std::filesystem;

constexpr auto k_sample = "A_RES_59_170.zh.txt";

bool has(std::string const& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

/// What the library makes of the sample in a file of this name, which the outputs name as their source.
std::string expected(std::string_view format, resolute::WriteOptions const& options = {},
                     std::string const& name = "a.txt") {
  auto const made = resolute::convert(resolute::Registry::builtin(), program::sample(k_sample), format,
                                      {.source_name = name}, options);
  REQUIRE(made);
  return made->written.bytes;
}

/// A folder with the sample as a.txt.
struct Workplace : Folder {
  Workplace() { write("a.txt", program::sample(k_sample)); }
  [[nodiscard]] program::Outcome convert(std::vector<std::string> arguments, std::string input = {}) const {
    arguments.insert(arguments.begin(), "convert");
    return run(arguments, {.input = std::move(input), .folder = path(), .environment = {}});
  }
};

void check_silent_success(program::Outcome const& outcome) {
  CHECK(outcome.status == 0);
  CHECK(outcome.out.empty());
  CHECK(outcome.err.empty());
}

}  // namespace

TEST_CASE("outputs: one input in one format goes to standard output") {
  Workplace here;
  auto const outcome = here.convert({"a.txt"});
  CHECK(outcome.status == 0);
  CHECK(outcome.err.empty());
  CHECK(outcome.out == expected("akn"));
  CHECK(here.convert({"a.txt", "--to", "md"}).out == expected("md"));
  CHECK(here.convert({"--to=html", "a.txt"}).out == expected("html"));
  CHECK(here.convert({"-t", "md", "-o", "-", "a.txt"}).out == expected("md"));
  CHECK(here.names() == Names{"a.txt"});
}

TEST_CASE("outputs: a pipe takes a PDF") {
  Workplace here;
  auto const outcome = here.convert({"a.txt", "--to", "pdf"});
  CHECK(outcome.status == 0);
  CHECK(outcome.out.starts_with("%PDF-"));
}

TEST_CASE("outputs: several formats go beside the input") {
  Workplace here;
  here.write("sub/b.zh.txt", program::sample(k_sample));
  check_silent_success(here.convert({"sub/b.zh.txt", "--to", "akn,html,md,pdf"}));
  CHECK(here.names() == Names{"a.txt", "sub/b.zh.html", "sub/b.zh.md", "sub/b.zh.pdf", "sub/b.zh.txt", "sub/b.zh.xml"});
  CHECK(content(here.file("sub/b.zh.xml")) == expected("akn", {}, "b.zh.txt"));
  CHECK(content(here.file("sub/b.zh.md")) == expected("md", {}, "b.zh.txt"));
}

TEST_CASE("outputs: a page links to the other formats that were written beside it") {
  Workplace here;
  here.write("b #1.txt", program::sample(k_sample));
  check_silent_success(here.convert({"b #1.txt", "--to", "akn,html,md", "--output-dir", "out"}));
  auto const page = content(here.file("out/b #1.html")).value_or("");
  CHECK(has(page, R"(<link rel="alternate" type="application/akn+xml" href="b%20%231.xml")"));
  CHECK(has(page, R"(<link rel="alternate" type="text/markdown" href="b%20%231.md")"));
  CHECK_FALSE(has(page, ".html\" title"));
}

TEST_CASE("outputs: several inputs go beside the inputs") {
  Workplace here;
  here.write("sub/b.txt", program::sample(k_sample));
  check_silent_success(here.convert({"a.txt", "sub/b.txt"}));
  CHECK(here.names() == Names{"a.txt", "a.xml", "sub/b.txt", "sub/b.xml"});
}

TEST_CASE("outputs: --output-dir makes the folder and writes there") {
  Workplace here;
  check_silent_success(here.convert({"a.txt", "--to", "md", "--to", "akn", "--output-dir", "out/deep"}));
  CHECK(here.names() == Names{"a.txt", "out/deep/a.md", "out/deep/a.xml"});
}

TEST_CASE("outputs: a format named twice is written once") {
  Workplace here;
  CHECK(here.convert({"a.txt", "--to", "md,md"}).out == expected("md"));
}

TEST_CASE("outputs: -o takes the format from the ending unless --to says it") {
  Workplace here;
  check_silent_success(here.convert({"a.txt", "-o", "b.md"}));
  check_silent_success(here.convert({"a.txt", "-o", "c.html", "--to", "md"}));
  check_silent_success(here.convert({"a.txt", "-o", "d", "--to", "md"}));
  check_silent_success(here.convert({"a.txt", "-o", "e.pdf"}));
  CHECK(content(here.file("b.md")) == expected("md"));
  CHECK(content(here.file("c.html")) == expected("md"));
  CHECK(content(here.file("d")) == expected("md"));
  CHECK(content(here.file("e.pdf")).value_or("").starts_with("%PDF-"));
}

TEST_CASE("outputs: standard input is an input named stdin") {
  Workplace here;
  auto const sample = program::sample(k_sample);
  CHECK(here.convert({"-"}, sample).out == expected("akn", {}, "stdin"));
  check_silent_success(here.convert({"-", "--to", "md,akn", "--output-dir", "out"}, sample));
  check_silent_success(here.convert({"-", "--to", "md,akn"}, sample));
  CHECK(here.names() == Names{"a.txt", "out/stdin.md", "out/stdin.xml", "stdin.md", "stdin.xml"});
}

TEST_CASE("outputs: older outputs are replaced and keep their permissions") {
  Workplace here;
  here.write("a.xml", "old");
  fs::permissions(here.file("a.xml"), fs::perms::owner_read | fs::perms::owner_write);
  check_silent_success(here.convert({"a.txt", "-o", "a.xml"}));
  CHECK(content(here.file("a.xml")) == expected("akn"));
  CHECK(fs::status(here.file("a.xml")).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
  CHECK(here.names() == Names{"a.txt", "a.xml"});
}

TEST_CASE("outputs: a symbolic link is followed") {
  Workplace here;
  here.write("sub/target.xml", "old");
  fs::create_symlink("sub/target.xml", here.path() / "link.xml");
  check_silent_success(here.convert({"a.txt", "-o", "link.xml"}));
  CHECK(fs::is_symlink(here.path() / "link.xml"));
  CHECK(content(here.file("sub/target.xml")) == expected("akn"));
}

TEST_CASE("outputs: a device is written to and stays one") {
  Workplace here;
  check_silent_success(here.convert({"a.txt", "--to", "akn", "-o", "/dev/null"}));
  CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("outputs: what cannot be written is said and leaves nothing behind") {
  Workplace here;
  fs::create_directory(here.path() / "folder.html");
  for (std::string const output : {"a.txt/b.html", "folder.html", "/dev/full", "/proc/b.html"}) {
    auto const outcome = here.convert({"a.txt", "--to", "html", "-o", output});
    CAPTURE(output);
    CHECK(outcome.status == 1);
    CHECK(has(outcome.err, "a.txt: error: cannot write " + output));
  }
  auto const in_folder = here.convert({"a.txt", "--to", "akn,md", "--output-dir", "a.txt/out"});
  CHECK(in_folder.status == 1);
  CHECK(has(in_folder.err, "[unwritable-output]"));
  CHECK(here.names() == Names{"a.txt"});
}

TEST_CASE("outputs: a write that fails half way leaves the older output as it was") {
  Workplace here;
  here.write("a.html", "old");
  auto const limited = run({"convert", "a.txt", "-o", "a.html"},
                           {.input = "", .folder = here.path(), .environment = {}, .largest_file = 1000});
  CHECK(limited.status == 1);
  CHECK(has(limited.err, "[unwritable-output]"));
  CHECK(content(here.file("a.html")) == "old");
  CHECK(here.names() == Names{"a.html", "a.txt"});
}

TEST_CASE("outputs: an input that fails does not stop the others") {
  Workplace here;
  here.write("b.txt", "");
  here.write("c.txt", program::sample(k_sample));
  auto const outcome = here.convert({"b.txt", "none.txt", "a.txt", "c.txt"});
  CHECK(outcome.status == 1);
  CHECK(has(outcome.err, "b.txt: error: "));
  CHECK(has(outcome.err, "none.txt: error: "));
  CHECK(here.names() == Names{"a.txt", "a.xml", "b.txt", "c.txt", "c.xml"});
}

TEST_CASE("outputs: --verbose says what was found and written") {
  Workplace here;
  auto const outcome = here.convert({"a.txt", "--verbose", "--to", "akn,md"});
  CHECK(outcome.status == 0);
  CHECK(outcome.out.empty());
  for (auto const* words : {"A/RES/59/170", "4 clauses", "16 paragraphs", "10 notes, 11 marks in the text",
                            "9 references to 7 documents", "2815 of 2815 accounted for", "a.xml (akn, ", "a.md (md, "})
    CHECK_MESSAGE(has(outcome.err, words), outcome.err);
}

TEST_CASE("outputs: --templates replaces a template and leaves the others") {
  Workplace here;
  here.write("templates/html/page.html", "<p>mine</p>");
  CHECK(here.convert({"a.txt", "--to", "html", "--templates", "templates"}).out == "<p>mine</p>");
  fs::remove(here.path() / "templates/html/page.html");
  CHECK(here.convert({"a.txt", "--to", "html", "--templates", "templates"}).out == expected("html"));
}

TEST_CASE("outputs: SOURCE_DATE_EPOCH is the date of the mark-up") {
  Workplace here;
  auto const outcome = run({"convert", "a.txt"},
                           {.input = "", .folder = here.path(), .environment = {{"SOURCE_DATE_EPOCH", "1104537600"}}});
  resolute::WriteOptions options;
  options.markup_date = std::chrono::year{2005} / 1 / 1;
  CHECK(outcome.out == expected("akn", options));
  CHECK(has(outcome.out, "2005-01-01"));
}

TEST_CASE("outputs: settings reach their format") {
  Workplace here;
  auto const a4 = here.convert({"a.txt", "--to", "pdf"});
  auto const letter = here.convert({"a.txt", "--to", "pdf", "-O", "pdf.page=letter"});
  CHECK(letter.status == 0);
  CHECK(a4.out != letter.out);
}

TEST_CASE("outputs: a list names inputs, and what it names goes to files even where it is one") {
  Workplace place;
  place.write("b.txt", program::sample(k_sample));
  place.write("list", "a.txt\r\n\nb.txt");
  CHECK(place.convert({"--files-from", "list", "-q"}).status == 0);
  CHECK(content(place.path() / "a.xml") == expected("akn"));
  CHECK(content(place.path() / "b.xml") == expected("akn", {}, "b.txt"));

  auto const one = place.convert({"--files-from", "-", "--to", "md", "-q"}, "a.txt\n");
  CHECK(one.status == 0);
  CHECK(one.out.empty());
  CHECK(content(place.path() / "a.md") == expected("md"));

  auto const missing = place.convert({"--files-from", "none"});
  CHECK(missing.status == 2);
  CHECK(has(missing.err, "none: there is no such file"));

  auto const both = place.convert({"-", "--files-from", "-"}, "a.txt\n");
  CHECK(both.status == 2);
  CHECK(has(both.err, "standard input (-) is the list"));
}
