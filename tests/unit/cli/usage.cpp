// The command line itself: help, version, and what is refused before anything is read or written.
#include <doctest/doctest.h>

#include <filesystem>

#include "resolute/format.hpp"
#include "resolute/version.hpp"
#include "support/program.hpp"

using program::Folder;
using program::run;

namespace {

namespace fs = std::filesystem;

bool has(std::string const& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

/// Wrong usage: status 2, the code in the message, nothing on standard output, and nothing written.
void check_refused(Folder const& folder, std::vector<std::string> const& arguments, std::string_view code,
                   std::string_view words, program::Setting setting = {}) {
  CAPTURE(words);
  auto const before = folder.names();
  setting.folder = folder.path();
  auto const outcome = run(arguments, setting);
  CHECK(outcome.status == 2);
  CHECK(outcome.out.empty());
  CHECK_MESSAGE(has(outcome.err, "[" + std::string(code) + "]"), outcome.err);
  CHECK_MESSAGE(has(outcome.err, words), outcome.err);
  CHECK(folder.names() == before);
}

constexpr auto k_text = "The General Assembly,\n\n1. Decides.\n";

}  // namespace

TEST_CASE("usage: --version says the version and no more") {
  auto const outcome = run({"--version"});
  CHECK(outcome.status == 0);
  CHECK(outcome.out == "resolute " + std::string(resolute::version()) + "\n");
  CHECK(outcome.err.empty());
}

TEST_CASE("usage: --help has the commands and examples") {
  auto const outcome = run({"--help"});
  CHECK(outcome.status == 0);
  for (auto const* words : {"convert", "inspect", "Examples:", "Exit status:"}) CHECK(has(outcome.out, words));
}

TEST_CASE("usage: the help of convert lists the formats and options of the registry") {
  auto const outcome = run({"convert", "--help"});
  CHECK(outcome.status == 0);
  CHECK(has(outcome.out, "Examples:"));
  auto const registry = resolute::Registry::builtin();
  for (auto const& writer : registry.writers()) {
    auto const format = writer->info();
    CHECK(has(outcome.out, format.summary));
    for (auto const& option : format.options)
      CHECK(has(outcome.out, std::string(format.name) + "." + std::string(option.name)));
  }
}

TEST_CASE("usage: the help of inspect has examples") {
  auto const outcome = run({"inspect", "--help"});
  CHECK(outcome.status == 0);
  CHECK(has(outcome.out, "Examples:"));
}

TEST_CASE("usage: commands and options that do not exist") {
  Folder folder;
  check_refused(folder, {}, "usage", "no command was given (commands: convert, inspect, validate, site, report)");
  check_refused(folder, {"translate"}, "usage", "there is no command or option \"translate\"");
  check_refused(folder, {"convert"}, "usage", "INPUT");
  check_refused(folder, {"inspect"}, "usage", "INPUT");
  check_refused(folder, {"validate"}, "usage", "FILE");
  check_refused(folder, {"validate", "a.xml", "--format", "yaml"}, "usage", "--format");
  check_refused(folder, {"convert", "a.txt", "--colour"}, "usage", "--colour");
}

TEST_CASE("usage: an unknown format is named with the known ones") {
  Folder folder;
  folder.write("a.txt", k_text);
  check_refused(folder, {"convert", "a.txt", "--to", "docx"}, "unknown-format",
                "there is no format \"docx\" (known: akn, html, md, pdf, txt, json)");
  check_refused(folder, {"convert", "a.txt", "-o", "a.docx"}, "unknown-format", "names no format");
  check_refused(folder, {"convert", "a.txt", "-o", "a"}, "unknown-format", "--to");
}

TEST_CASE("usage: settings of formats are checked") {
  Folder folder;
  folder.write("a.txt", k_text);
  check_refused(folder, {"convert", "a.txt", "-O", "pdf"}, "usage", "FORMAT.NAME=VALUE");
  check_refused(folder, {"convert", "a.txt", "-O", "page=letter"}, "usage", "FORMAT.NAME=VALUE");
  check_refused(folder, {"convert", "a.txt", "-O", "docx.page=letter"}, "unknown-format", "docx");
  check_refused(folder, {"convert", "a.txt", "-O", "pdf.colour=red"}, "unknown-option", "no option colour");
}

TEST_CASE("usage: a value that an option does not allow") {
  Folder folder;
  folder.write("a.txt", k_text);
  auto const registry = resolute::Registry::builtin();
  for (auto const& writer : registry.writers()) {
    for (auto const& option : writer->info().options) {
      if (option.values.empty()) continue;
      auto const setting = std::string(writer->info().name) + "." + std::string(option.name) + "=nonsense";
      check_refused(folder, {"convert", "a.txt", "-O", setting}, "bad-option", option.values.front());
    }
  }
}

TEST_CASE("usage: options that exclude each other") {
  Folder folder;
  folder.write("a.txt", k_text);
  check_refused(folder, {"convert", "a.txt", "-o", "b.xml", "--output-dir", "c"}, "usage", "--output-dir");
  check_refused(folder, {"convert", "a.txt", "--quiet", "--verbose"}, "usage", "--quiet");
  check_refused(folder, {"convert", "a.txt", "-t", "akn,md", "-o", "b.xml"}, "usage", "one input and one format");
  check_refused(folder, {"convert", "a.txt", "b.txt", "-o", "b.xml"}, "usage", "one input and one format");
  check_refused(folder, {"convert", "-", "-", "--output-dir", "c"}, "usage", "standard input");
}

TEST_CASE("usage: an output never overwrites an input") {
  Folder folder;
  folder.write("a.xml", k_text);
  folder.write("b.txt", k_text);
  folder.write("sub/a.txt", k_text);
  fs::create_symlink("a.xml", folder.path() / "link.xml");
  fs::create_directory_symlink("sub", folder.path() / "here");
  fs::create_hard_link(folder.path() / "b.txt", folder.path() / "hard.xml");
  check_refused(folder, {"convert", "a.xml", "--output-dir", "."}, "same-file", "would overwrite the input a.xml");
  check_refused(folder, {"convert", "a.xml", "-o", "a.xml"}, "same-file", "a.xml");
  check_refused(folder, {"convert", "a.xml", "-o", "./sub/../a.xml"}, "same-file", "a.xml");
  check_refused(folder, {"convert", "a.xml", "-o", folder.file("a.xml")}, "same-file", "a.xml");
  check_refused(folder, {"convert", "a.xml", "-o", "link.xml"}, "same-file", "link.xml");
  check_refused(folder, {"convert", "b.txt", "-o", "hard.xml"}, "same-file", "hard.xml");
  check_refused(folder, {"convert", "sub/a.txt", "-t", "akn", "-o", "here/a.txt"}, "same-file", "here/a.txt");
  check_refused(folder, {"convert", "sub/a.txt", "--to", "txt,md"}, "same-file", "--output-dir DIR");
  // The output of one input is another input, given later.
  check_refused(folder, {"convert", "sub/a.txt", "a.xml", "--output-dir", "."}, "same-file", "a.xml");
}

TEST_CASE("usage: two inputs never share an output") {
  Folder folder;
  folder.write("a.txt", k_text);
  folder.write("a.text", k_text);
  folder.write("sub/a.txt", k_text);
  check_refused(folder, {"convert", "a.txt", "a.text"}, "same-file", "a.txt and a.text would both be written to a.xml");
  check_refused(folder, {"convert", "a.txt", "sub/a.txt", "--output-dir", "out"}, "same-file", "out/a.xml");
  check_refused(folder, {"convert", "a.txt", "./a.txt"}, "same-file", "a.xml");
}

TEST_CASE("usage: a folder of templates that is not there") {
  Folder folder;
  folder.write("a.txt", k_text);
  check_refused(folder, {"convert", "a.txt", "--templates", "none"}, "not-found", "no folder none");
}

TEST_CASE("usage: SOURCE_DATE_EPOCH that is not a number") {
  Folder folder;
  folder.write("a.txt", k_text);
  for (auto const* value : {"yesterday", "", "-1", "12x", "999999999999999"}) {
    check_refused(folder, {"convert", "a.txt"}, "usage", "SOURCE_DATE_EPOCH",
                  {.input = "", .folder = {}, .environment = {{"SOURCE_DATE_EPOCH", value}}});
  }
}

TEST_CASE("usage: a language that there is not") {
  Folder folder;
  folder.write("a.txt", k_text);
  check_refused(folder, {"convert", "a.txt", "--lang", "tlh"}, "unknown-language", "tlh");
}
