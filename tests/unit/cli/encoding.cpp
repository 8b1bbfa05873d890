// Inputs that are not UTF-8, on the command line.
#include <doctest/doctest.h>

#include <algorithm>

#include "support/encode.hpp"
#include "support/program.hpp"

using program::Folder;
using program::run;

namespace {

bool has(std::string const& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

/// Markdown without the lines of its front matter that name the input and the options of the reading.
std::string without_provenance(std::string_view markdown) {
  std::string out;
  while (!markdown.empty()) {
    auto const line = markdown.substr(0, std::min(markdown.find('\n'), markdown.size() - 1) + 1);
    bool const provenance =
        line.starts_with("source: ") || line.starts_with("source_sha256: ") || line.starts_with("options: ");
    if (!provenance) out += line;
    markdown.remove_prefix(line.size());
  }
  return out;
}

program::Setting in(Folder const& folder) {
  return {.input = "", .folder = folder.path(), .environment = {}};
}

}  // namespace

TEST_CASE("encoding: the sample in GB18030 gives what it gives in UTF-8, and a note") {
  Folder folder;
  auto const text = program::sample("A_RES_59_170.zh.txt");
  folder.write("u.txt", text);
  folder.write("g.txt", support::encode(text, "GB18030").value());
  auto const utf8 = run({"convert", "u.txt", "--to", "md"}, in(folder));
  CHECK(utf8.status == 0);
  for (std::vector<std::string> const& more : {std::vector<std::string>{}, {"--encoding", "GB18030"}}) {
    std::vector<std::string> arguments{"convert", "g.txt", "--to", "md"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    auto const other = run(arguments, in(folder));
    CHECK(other.status == 0);
    CHECK(without_provenance(other.out) == without_provenance(utf8.out));
    CHECK(has(other.out, "\noptions: \"encoding=GB18030\"\n") == !more.empty());
    CHECK(has(other.err, "g.txt: note: the input is not UTF-8 and was read as GB18030 [encoding-detected]\n") ==
          more.empty());
  }
}

TEST_CASE("encoding: an unknown name is wrong usage and names those that are common") {
  Folder folder;
  folder.write("a.txt", "The General Assembly,\n");
  for (auto const* command : {"convert", "inspect"}) {
    auto const outcome = run({command, "a.txt", "--encoding", "latin-99"}, in(folder));
    CHECK(outcome.status == 2);
    CHECK(outcome.out.empty());
    CHECK(has(outcome.err, "there is no encoding \"latin-99\""));
    CHECK(has(outcome.err, "GB18030"));
    CHECK(has(outcome.err, "[unknown-encoding]"));
  }
}

TEST_CASE("encoding: inspect obeys a name") {
  Folder folder;
  folder.write("a.txt", "\xF1\xC4\xC5\xD2\xCE\xCF\xC5\n\nThe General Assembly,\n");
  auto const outcome = run({"inspect", "a.txt", "--encoding", "koi8-r", "--lang", "en"}, in(folder));
  CHECK(outcome.status == 0);
  CHECK(has(outcome.out, "Ядерное"));
}

TEST_CASE("encoding: bytes that the named encoding does not have are an error with its place") {
  Folder folder;
  folder.write("a.txt", "The General Assembly,\n\nd\xE9j\xE0\n");
  auto const outcome = run({"convert", "a.txt", "--encoding", "UTF-8"}, in(folder));
  CHECK(outcome.status == 1);
  CHECK_MESSAGE(outcome.err.starts_with("a.txt:3:2: error: "), outcome.err);
  CHECK(has(outcome.err, "[bad-encoding]"));
}
