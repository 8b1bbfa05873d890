#include <doctest/doctest.h>

#include <algorithm>

#include "support/program.hpp"

using program::Folder;
using program::run;
using Names = std::vector<std::string>;

namespace {

bool has(Names const& names, std::string const& name) {
  return std::ranges::find(names, name) != names.end();
}

}  // namespace

TEST_CASE("site: a folder of texts becomes a site, and a second run has nothing to do") {
  Folder archive;
  Folder const out;
  archive.write("2004/refugees.txt", program::sample("A_RES_59_170.zh.txt"));
  archive.write("notes.md", "no input");
  auto const first = run({"site", archive.path().string(), "-o", out.file("public")});
  CHECK(first.status == 0);
  CHECK(first.err.find("1 text (1 document)") != std::string::npos);
  auto const names = out.names();
  for (auto const* name :
       {"index.html", "A/RES/59/170/zh.html", "A/RES/59/170/zh.xml", "A/RES/59/170/zh.md", "A/RES/59/170/zh.pdf"})
    CHECK_MESSAGE(has(names, std::string("public/") + name), name);
  auto const second = run({"site", archive.path().string(), "-o", out.file("public")});
  CHECK(second.err.find("files: 0 written") != std::string::npos);
}

TEST_CASE("site: a site in the folder of its texts is not read as one of them") {
  Folder folder;
  folder.write("simple.txt", program::sample("simple.en.txt"));
  for (int turn = 0; turn < 2; ++turn) {
    auto const outcome = run({"site", folder.path().string(), "-o", folder.file("a-site")});
    CHECK(outcome.err.find("1 text (1 document)") != std::string::npos);
  }
}

TEST_CASE("site: what a catalogue knows stands beside the text") {
  Folder folder;
  auto const text = folder.write("simple.txt", program::sample("simple.en.txt"));
  folder.write("simple.txt.metadata.json", R"({"subjects": [{"label": "LIGHTHOUSES", "dictionary": "UNBIS"}]})");
  CHECK(run({"site", text, "-o", folder.file("out")}).status == 0);
  CHECK(has(folder.names(), "out/en/subject/lighthouses.html"));
}

TEST_CASE("site: an input that is no resolution is named, and the others are made") {
  Folder folder;
  auto const good = folder.write("good.txt", program::sample("simple.en.txt"));
  auto const bad = folder.write("bad.txt", "");
  auto const outcome = run({"site", bad, good, "-o", folder.file("out")});
  CHECK(outcome.status == 1);
  CHECK(outcome.err.find("bad.txt: error: the input has no text [empty-input]") != std::string::npos);
  CHECK(has(folder.names(), "out/index.html"));
}

TEST_CASE("site: wrong usage") {
  Folder folder;
  auto const text = folder.write("simple.txt", program::sample("simple.en.txt"));
  CHECK(run({"site", text}).status == 2);
  CHECK(run({"site", folder.file("gone.txt"), "-o", folder.file("out")}).status == 2);
  CHECK(run({"site", text, "-o", folder.file("out"), "--base-url", "example.org"}).status == 2);
  CHECK(run({"site", text, "-o", folder.file("out"), "--home-language", "tlh"}).status == 2);
  CHECK(run({"site", text, "-o", folder.file("out"), "-O", "pdf.paper=a4"}).status == 2);
  Folder const empty;
  auto const nothing = run({"site", empty.path().string(), "-o", folder.file("out")});
  CHECK(nothing.status == 2);
  CHECK(nothing.err.find("there is no .txt or .xml file in") != std::string::npos);
}
