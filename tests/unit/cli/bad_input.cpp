// Inputs that are no text of a resolution: each gets its own error, and loses nothing.
#include <doctest/doctest.h>

#include <filesystem>

#include "support/program.hpp"

using program::Folder;
using program::run;
using Names = std::vector<std::string>;

namespace {

bool has(std::string const& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

/// Status 1, "NAME: error: … [code]", the advice in the message, and no output.
void check_failed(std::string_view bytes, std::string_view code, std::vector<std::string_view> const& advice) {
  Folder folder;
  folder.write("a.txt", bytes);
  auto const outcome =
      run({"convert", "a.txt", "--to", "akn,md"}, {.input = "", .folder = folder.path(), .environment = {}});
  CAPTURE(outcome.err);
  CHECK(outcome.status == 1);
  CHECK(outcome.out.empty());
  CHECK(outcome.err.starts_with("a.txt:"));
  CHECK(has(outcome.err, " error: "));
  CHECK(has(outcome.err, "[" + std::string(code) + "]\n"));
  for (auto const words : advice) CHECK(has(outcome.err, words));
  CHECK(folder.names() == Names{"a.txt"});

  auto const inspected = run({"inspect", "a.txt"}, {.input = "", .folder = folder.path(), .environment = {}});
  if (code != "no-resolution") CHECK(inspected.status == 1);
}

constexpr auto k_shopping = "Milk\nBread\n\nA dozen eggs, and butter if there is any left.\n";

}  // namespace

TEST_CASE("bad input: a file that is not there") {
  auto const outcome = run({"convert", "/nowhere/a.txt"});
  CHECK(outcome.status == 1);
  CHECK(outcome.err == "/nowhere/a.txt: error: there is no such file [not-found]\n");
  CHECK(run({"inspect", "/nowhere/a.txt"}).status == 1);
}

TEST_CASE("bad input: a folder") {
  Folder folder;
  auto const outcome = run({"convert", folder.path().string()});
  CHECK(outcome.status == 1);
  CHECK(has(outcome.err, "is a folder"));
  CHECK(has(outcome.err, "[is-a-directory]"));
}

TEST_CASE("bad input: a file that cannot be read") {
  // Readable for nobody, not even for root: reading it is an error of the system.
  auto const outcome = run({"convert", "/proc/self/mem"});
  CHECK(outcome.status == 1);
  CHECK(has(outcome.err, "[unreadable]"));
}

TEST_CASE("bad input: an empty file") {
  check_failed("", "empty-input", {});
  check_failed(" \n\t\n\r\n", "empty-input", {});
}

TEST_CASE("bad input: empty standard input is named") {
  auto const outcome = run({"convert", "-"});
  CHECK(outcome.status == 1);
  CHECK(outcome.err.starts_with("<stdin>: error: "));
}

TEST_CASE("bad input: a PDF says how to get its text") {
  check_failed("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n1 0 obj\n<<>>\nendobj\n", "binary-input", {"PDF", "pdftotext"});
}

TEST_CASE("bad input: a DOCX says how to get its text") {
  using namespace std::string_literals;
  check_failed("PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0[Content_Types].xml"s, "binary-input",
               {"Word", "pandoc -t plain --wrap=none"});
}

TEST_CASE("bad input: other binary files") {
  using namespace std::string_literals;
  check_failed("\x7F"s + "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0"s, "binary-input", {});
}

TEST_CASE("bad input: a byte that is not UTF-8 in a text that is is named with its place") {
  Folder folder;
  folder.write("a.txt",
               "L’Assemblée générale,\n\n1. D\xE9"
               "cide.\n");
  auto const outcome = run({"convert", "a.txt"}, {.input = "", .folder = folder.path(), .environment = {}});
  CHECK(outcome.status == 1);
  CHECK_MESSAGE(outcome.err.starts_with("a.txt:3:5: error: "), outcome.err);
  CHECK(has(outcome.err, "[bad-encoding]"));
}

TEST_CASE("bad input: a text that is no resolution") {
  check_failed(k_shopping, "no-resolution", {"--force"});
}

TEST_CASE("bad input: --force writes what there is") {
  Folder folder;
  folder.write("a.txt", k_shopping);
  auto const outcome =
      run({"convert", "a.txt", "--force", "--to", "html"}, {.input = "", .folder = folder.path(), .environment = {}});
  CHECK(outcome.status == 0);
  for (auto const* words : {"Milk", "Bread", "A dozen eggs, and butter if there is any left."})
    CHECK_MESSAGE(has(outcome.out, words), outcome.out);
}

TEST_CASE("bad input: inspect shows what is no resolution") {
  Folder folder;
  folder.write("a.txt", k_shopping);
  auto const outcome = run({"inspect", "a.txt"}, {.input = "", .folder = folder.path(), .environment = {}});
  CHECK(outcome.status == 0);
  CHECK(has(outcome.out, "Milk"));
}

TEST_CASE("bad input: marks without notes and notes without marks are warnings") {
  Folder folder;
  auto text = program::sample("A_RES_59_170.zh.txt");
  // The call of note 10 goes.
  auto const call = text.find("\n10");
  REQUIRE(call != std::string::npos);
  folder.write("a.txt", text.erase(call, 3));
  auto const loud = run({"convert", "a.txt", "--to", "md"}, {.input = "", .folder = folder.path(), .environment = {}});
  CHECK(loud.status == 0);
  CHECK_MESSAGE(has(loud.err, "warning: "), loud.err);
  CHECK_MESSAGE(has(loud.err, "[note-without-mark]"), loud.err);
  auto const quiet =
      run({"convert", "a.txt", "--to", "md", "--quiet"}, {.input = "", .folder = folder.path(), .environment = {}});
  CHECK(quiet.status == 0);
  CHECK(quiet.err.empty());
  CHECK(quiet.out == loud.out);
}

TEST_CASE("bad input: a file with more bytes than --max-bytes is not read, wherever it comes from") {
  Folder folder;
  folder.write("a.txt", k_shopping);
  program::Setting const setting{.input = k_shopping, .folder = folder.path(), .environment = {}};
  auto const file = run({"convert", "a.txt", "--max-bytes", "20"}, setting);
  CHECK(file.status == 1);
  CHECK(file.err == "a.txt: error: the input has more than 20 bytes; --max-bytes allows more [too-large]\n");
  auto const piped = run({"inspect", "-", "--max-bytes", "20"}, setting);
  CHECK(piped.status == 1);
  CHECK(piped.err == "<stdin>: error: the input has more than 20 bytes; --max-bytes allows more [too-large]\n");
  CHECK(has(run({"convert", "a.txt", "--max-bytes", "200"}, setting).err, "[no-resolution]"));
}

TEST_CASE("bad input: a text or AKN with more notes than --max-notes is refused at the first that is too much") {
  Folder folder;
  folder.write("a.txt", program::sample("A_RES_59_170.zh.txt"));
  folder.write("a.xml", program::sample("A_RES_59_170.zh.akn.xml"));
  program::Setting const setting{.input = "", .folder = folder.path(), .environment = {}};
  // The sample has 10 notes. Note 3 stands in line 54 of the text, and in line 87 of the AKN.
  for (auto const* command : {"convert", "inspect"}) {
    auto const text = run({command, "a.txt", "--max-notes", "2"}, setting);
    CHECK(text.status == 1);
    CHECK(text.err == "a.txt:54:1: error: there are more than 2 notes; --max-notes allows more [too-large]\n");
  }
  auto const akn = run({"convert", "a.xml", "--to", "md", "--max-notes", "2"}, setting);
  CHECK(akn.status == 1);
  CHECK(akn.err.starts_with("a.xml:87:"));
  CHECK(has(akn.err, " error: there are more than 2 notes; --max-notes allows more [too-large]\n"));
  for (auto const* input : {"a.txt", "a.xml"})
    CHECK(run({"convert", input, "--to", "md", "--max-notes", "10"}, setting).status == 0);
}
