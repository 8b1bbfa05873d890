// Many inputs: folders, what is up to date, parts of an archive, reports.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <sstream>

#include "support/program.hpp"

using Json = nlohmann::json;
using Names = std::vector<std::string>;

namespace {

namespace fs = std::filesystem;

bool has(std::string const& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

/// An archive of two folders that have a file of the same name, and things that are no inputs.
struct Archive : program::Folder {
  Archive() {
    write("in/1946/a.txt", program::sample("simple.en.txt"));
    write("in/1947/a.txt", program::sample("decision.ru.txt"));
    write("in/1947/deep/b.txt", program::sample("parts.zh.txt"));
    write("in/1947/notes.md", "no input");
    write("in/1947/.hidden/c.txt", "no input");
  }
  [[nodiscard]] program::Outcome convert(std::vector<std::string> arguments, std::string input = {}) const {
    arguments.insert(arguments.begin(), "convert");
    return run(arguments, std::move(input));
  }
  [[nodiscard]] program::Outcome run(std::vector<std::string> const& arguments, std::string input = {}) const {
    return program::run(arguments, {.input = std::move(input), .folder = path(), .environment = {}});
  }
  /// The files in the output folder, without the journal.
  [[nodiscard]] Names outputs(std::string const& folder = "out/") const {
    Names found;
    for (auto const& name : names())
      if (name.starts_with(folder) && !name.starts_with(folder + ".resolute/"))
        found.push_back(name.substr(folder.size()));
    return found;
  }
};

std::vector<Json> lines(std::string const& text) {
  std::vector<Json> all;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) all.push_back(Json::parse(line));
  return all;
}

std::vector<Json> report(Archive const& archive, std::string_view name) {
  return lines(program::content(archive.file(name)).value_or(""));
}

}  // namespace

TEST_CASE("batch: the tree of a folder is mirrored, so that nothing overwrites a file of the same name") {
  Archive archive;
  auto const outcome = archive.convert({"in", "--recursive", "--output-dir", "out"});
  CHECK(outcome.status == 0);
  CHECK(archive.outputs() == Names{"1946/a.xml", "1947/a.xml", "1947/deep/b.xml"});
  CHECK_MESSAGE(has(outcome.err, "3 converted, 0 up to date, 0 failed"), outcome.err);
}

TEST_CASE("batch: each of several folders is mirrored under its own name") {
  Archive archive;
  archive.write("c.txt", program::sample("simple.en.txt"));
  CHECK(archive.convert({"in/1946", "c.txt", "in/1947/", "-r", "--output-dir", "out", "-q"}).status == 0);
  CHECK(archive.outputs() == Names{"1946/a.xml", "1947/a.xml", "1947/deep/b.xml", "c.xml"});
  archive.write("other/1946/a.txt", program::sample("simple.en.txt"));
  auto const twice = archive.convert({"in/1946", "other/1946", "-r", "--output-dir", "twice"});
  CHECK(twice.status == 2);
  CHECK(has(twice.err, "two folders would both be written to twice/1946"));
}

TEST_CASE("batch: paths of a list are mirrored as the list spells them") {
  Archive archive;
  auto const list = "in/1946/a.txt\n" + archive.file("in/1947/a.txt") + "\n";
  CHECK(archive.convert({"--files-from", "-", "--output-dir", "out", "-q"}, list).status == 0);
  CHECK(archive.outputs().size() == 2);
  CHECK(fs::exists(archive.path() / "out/in/1946/a.xml"));
  CHECK(fs::exists(fs::path(archive.file("out") + archive.file("in/1947/a.xml"))));
  auto const twice = archive.convert({"--files-from", "-"}, "in/1946/a.txt\nin/1946/../1946/a.txt\n");
  CHECK(twice.status == 2);
  CHECK(has(twice.err, "would both be written to"));
}

TEST_CASE("batch: patterns choose files by their names or by their paths") {
  Archive archive;
  CHECK(archive.convert({"in", "-r", "--include", "b.*", "--output-dir", "names", "-q"}).status == 0);
  CHECK(archive.outputs("names/") == Names{"1947/deep/b.xml"});
  CHECK(archive.convert({"in", "-r", "--include", "1946/*", "--include", "*/deep/*.txt", "--output-dir", "paths", "-q"})
            .status == 0);
  CHECK(archive.outputs("paths/") == Names{"1946/a.xml", "1947/deep/b.xml"});
}

TEST_CASE("batch: the folder of the outputs is no input, wherever it lies") {
  Archive archive;
  for (int run = 0; run < 2; ++run) CHECK(archive.convert({"in", "-r", "--output-dir", "in/out", "-q"}).status == 0);
  CHECK(archive.outputs("in/out/") == Names{"1946/a.xml", "1947/a.xml", "1947/deep/b.xml"});
  auto const inside = archive.convert({"in/1946", "-r", "--output-dir", "in"});
  CHECK(inside.status == 2);
  CHECK(has(inside.err, "lies in the output folder in"));
  auto const nowhere = archive.convert({"in", "-r"});
  CHECK(nowhere.status == 2);
  CHECK(has(nowhere.err, "--output-dir DIR"));
}

TEST_CASE("batch: two files of a folder that would be one output are refused, the others are converted") {
  Archive archive;
  archive.write("in/1946/a.xml", program::sample("simple.en.akn.xml"));
  auto const outcome = archive.convert({"in", "-r", "--output-dir", "out"});
  CHECK(outcome.status == 1);
  CHECK(has(outcome.err, "in/1946/a.txt: error: the file would be written to the same output as a.xml"));
  CHECK(has(outcome.err, "in/1946/a.xml: error: the file would be written to the same output as a.txt"));
  CHECK(archive.outputs() == Names{"1947/a.xml", "1947/deep/b.xml"});
}

TEST_CASE("batch: --resume skips what is up to date, by content") {
  Archive archive;
  Names const again{"in", "-r", "--output-dir", "out", "--resume"};
  CHECK(archive.convert({"in", "-r", "--output-dir", "out"}).status == 0);
  CHECK(has(archive.convert(again).err, "0 converted, 3 up to date"));

  SUBCASE("an input that is the same with a new date is up to date") {
    archive.write("in/1946/a.txt", program::sample("simple.en.txt"));
    CHECK(has(archive.convert(again).err, "0 converted, 3 up to date"));
  }
  SUBCASE("an input that is another is converted") {
    archive.write("in/1946/a.txt", program::sample("example.en.txt"));
    CHECK(has(archive.convert(again).err, "1 converted, 2 up to date"));
    CHECK(has(archive.convert(again).err, "0 converted, 3 up to date"));
  }
  SUBCASE("an output that was changed or is gone is made again") {
    auto const before = program::content(archive.file("out/1946/a.xml"));
    archive.write("out/1946/a.xml", "something else");
    fs::remove(archive.path() / "out/1947/a.xml");
    CHECK(has(archive.convert(again).err, "2 converted, 1 up to date"));
    CHECK(program::content(archive.file("out/1946/a.xml")) == before);
  }
  SUBCASE("with other options all is made again") {
    CHECK(has(archive.convert({"in", "-r", "--output-dir", "out", "--resume", "--force"}).err, "3 converted"));
  }
  SUBCASE("corrections that came beside an input count") {
    archive.write("in/1946/a.txt.corrections.json", R"({"version": 1, "corrections": []})");
    CHECK(has(archive.convert(again).err, "1 converted, 2 up to date"));
  }
  SUBCASE("another folder is another run") {
    CHECK(has(archive.convert({"in", "-r", "--output-dir", "new", "--resume"}).err, "3 converted"));
  }
}

TEST_CASE("batch: a journal with a line that was cut off, or with nonsense, is as good as what it says") {
  Archive archive;
  CHECK(archive.convert({"in", "-r", "--output-dir", "out", "-q"}).status == 0);
  auto const journal = archive.file("out/.resolute/journal-1-of-1");
  auto const bytes = program::content(journal).value_or("");
  archive.write("out/.resolute/journal-1-of-1", "nonsense\n" + bytes.substr(0, bytes.size() - 5));
  Names const again{"in", "-r", "--output-dir", "out", "--resume"};
  CHECK(has(archive.convert(again).err, "1 converted, 2 up to date"));
  CHECK(has(archive.convert(again).err, "0 converted, 3 up to date"));
}

TEST_CASE("batch: what a killed run left in the making is gone after the next one") {
  Archive archive;
  archive.write("out/.resolute/journal-2-of-3", "");
  archive.write("out/.resolute/staging-2-of-3/.resolute-1-0.tmp", "half");
  archive.write("out/.resolute/staging-1-of-1/.resolute-1-0.tmp", "half");
  CHECK(archive.convert({"in", "-r", "--output-dir", "out", "--resume", "-q"}).status == 0);
  CHECK(std::ranges::none_of(archive.names(), [](auto const& name) { return has(name, ".tmp"); }));
}

TEST_CASE("batch: a run of one input with a catalogue's record is not resumed") {
  Archive archive;
  archive.write("record.json", "{}");
  auto const outcome =
      archive.convert({"in/1946/a.txt", "--metadata", "record.json", "--output-dir", "out", "--resume"});
  CHECK(outcome.status == 2);
  CHECK(has(outcome.err, "--metadata"));
  CHECK(archive.outputs().empty());
}

TEST_CASE("batch: shards have each input once, and need not know of each other") {
  Archive archive;
  for (auto const* shard : {"1/3", "2/3", "3/3"}) {
    auto const name = std::string("report-") + shard[0] + ".jsonl";
    CHECK(archive.convert({"in", "-r", "--output-dir", "out", "--shard", shard, "--report", name, "-q"}).status == 0);
  }
  CHECK(archive.outputs() == Names{"1946/a.xml", "1947/a.xml", "1947/deep/b.xml"});
  auto const merged = archive.run({"report", "report-1.jsonl", "report-2.jsonl", "report-3.jsonl", "-o", "all.jsonl"});
  CHECK(merged.status == 0);
  CHECK(has(merged.out, "3 inputs"));
  auto const all = report(archive, "all.jsonl");
  REQUIRE(all.size() == 3);
  CHECK(all[0]["path"] == "1946/a.txt");
  CHECK(all[2]["path"] == "1947/deep/b.txt");
  // What the shards noted is known to a run that has all.
  CHECK(has(archive.convert({"in", "-r", "--output-dir", "out", "--resume"}).err, "0 converted, 3 up to date"));
}

TEST_CASE("batch: a shard is a part of a whole") {
  Archive archive;
  for (auto const* shard : {"0/3", "4/3", "1", "1/0", "a/b", "-1/3", "1/3x", ""}) {
    auto const outcome = archive.convert({"in", "-r", "--output-dir", "out", "--shard", shard});
    CAPTURE(shard);
    CHECK(outcome.status == 2);
    CHECK(has(outcome.err, "--shard takes I/N"));
  }
}

TEST_CASE("batch: a report has a line for each input, also for those that fail") {
  Archive archive;
  archive.write("in/1948/bad.txt", "nonsense");
  CHECK(archive.convert({"in", "-r", "--output-dir", "out", "--report", "r.jsonl", "-q"}).status == 1);
  auto const all = report(archive, "r.jsonl");
  REQUIRE(all.size() == 4);
  CHECK(all[0]["path"] == "1946/a.txt");
  CHECK(all[0]["status"] == "done");
  CHECK(all[0]["outputs"] == Json::array({"out/1946/a.xml"}));
  CHECK(all[0]["language"] == "en");
  CHECK(all[0]["structure"]["operative"] == 3);
  CHECK(all[0]["characters"]["unaccounted"] == 0);
  CHECK(all[0]["seconds"] > 0);
  CHECK(all[3]["path"] == "1948/bad.txt");
  CHECK(all[3]["status"] == "failed");
  CHECK(all[3]["diagnostics"][0]["code"] == "no-resolution");

  auto const totals = archive.run({"report", "r.jsonl", "--to", "json"});
  CHECK(totals.status == 1);
  auto const json = Json::parse(totals.out);
  CHECK(json["inputs"] == 4);
  CHECK(json["status"] == Json{{"done", 3}, {"failed", 1}});
  CHECK(json["failed"][0]["path"] == "1948/bad.txt");
  CHECK(json["slowest"].size() == 4);
}

TEST_CASE("batch: a report goes on when a run is taken up again, and what was said of an input stays") {
  Archive archive;
  Names const again{"in", "-r", "--output-dir", "out", "--report", "r.jsonl", "--resume", "-q"};
  archive.write("in/1948/bad.txt", "nonsense");
  CHECK(archive.convert(again).status == 1);
  archive.write("in/1948/bad.txt", program::sample("simple.en.txt"));
  CHECK(archive.convert(again).status == 0);
  CHECK(report(archive, "r.jsonl").size() == 8);
  auto const totals = archive.run({"report", "r.jsonl", "--to", "json"});
  CHECK(totals.status == 0);
  CHECK(Json::parse(totals.out)["status"] == Json{{"done", 4}});
}

TEST_CASE("batch: a report with lines that are none says where, and counts the others") {
  Archive archive;
  archive.write("r.jsonl",
                "{\"path\": \"a\", \"status\": \"done\"}\nnonsense\n{\"path\": \"b\", \"status\": \"done\"}\n");
  auto const outcome = archive.run({"report", "r.jsonl"});
  CHECK(outcome.status == 1);
  CHECK(has(outcome.err, "r.jsonl:2:1: error: the line is not a record of an input [bad-line]"));
  CHECK(has(outcome.out, "2 inputs"));
}

TEST_CASE("batch: --fail-fast stops at the first input that fails") {
  Archive archive;
  archive.write("in/1945/bad.txt", "nonsense");
  auto const outcome = archive.convert({"in", "-r", "--output-dir", "out", "--fail-fast", "--jobs", "1"});
  CHECK(outcome.status == 1);
  CHECK(archive.outputs().empty());
  CHECK(archive.convert({"in", "-r", "--output-dir", "out", "--jobs", "1", "-q"}).status == 1);
  CHECK(archive.outputs().size() == 3);
}

TEST_CASE("batch: any number of jobs makes and says the same") {
  Archive archive;
  archive.write("in/1945/bad.txt", "nonsense");
  archive.write("in/1948/bad.txt", "nonsense");
  auto const one = archive.convert({"in", "-r", "--output-dir", "one", "--jobs", "1", "-q"});
  auto const many = archive.convert({"in", "-r", "--output-dir", "many", "--jobs", "4", "-q"});
  CHECK(one.err == many.err);
  CHECK(archive.outputs("one/") == archive.outputs("many/"));
  for (auto const& name : archive.outputs("one/"))
    CHECK(program::content(archive.file("one/" + name)) == program::content(archive.file("many/" + name)));
}
