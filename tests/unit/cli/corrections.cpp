// Corrections on the command line.
#include <doctest/doctest.h>

#include "support/program.hpp"

namespace {

constexpr std::string_view k_text = R"(A/RES/80/101

80/101. Bridges

The General Assembly,

1. Requests the Office to paint the bridges that were built across the rivers;

The northern bridges

2. Decides to remain seized of the matter.
)";

constexpr std::string_view k_corrections = R"({
  "version": 1,
  "corrections": [
    {"line": 9, "text": "The northern bridges", "is": "furniture"}
  ]
}
)";

bool has(std::string const& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("corrections: from a file that is named, and from the one beside the input") {
  program::Folder folder;
  auto const text = folder.write("bridges.txt", k_text);
  auto const named = folder.write("mine.json", k_corrections);
  CHECK(has(program::run({"convert", text}).out, "northern"));
  auto const corrected = program::run({"convert", text, "--corrections", named});
  CHECK(corrected.status == 0);
  CHECK_FALSE(has(corrected.out, "northern"));

  auto const beside = folder.write("bridges.txt.corrections.json", k_corrections);
  CHECK(program::run({"convert", text}).out == corrected.out);
  CHECK(has(program::run({"convert", "-v", text}).err, text + ": 1 correction from " + beside + "\n"));
  CHECK(has(program::run({"inspect", text}).out, "furniture by decision"));
  CHECK(has(program::run({"inspect", "-v", text}).err, "1 correction from"));
}

TEST_CASE("corrections: a stale file stops its input and names its own place") {
  program::Folder folder;
  auto const text = folder.write("bridges.txt", "\n" + std::string(k_text));
  auto const named = folder.write("mine.json", k_corrections);
  auto const output = folder.file("bridges.xml");
  auto const refused = program::run({"convert", text, "--corrections", named, "-o", output});
  CHECK(refused.status == 1);
  CHECK(refused.err == named + ":4:5: error: line 9: the line is blank [stale-correction]\n");
  CHECK_FALSE(program::content(output).has_value());
  CHECK(program::run({"inspect", text, "--corrections", named}).status == 1);

  auto const broken = folder.write("broken.json", "{");
  auto const bad = program::run({"convert", text, "--corrections", broken, "-o", output});
  CHECK(bad.status == 1);
  CHECK(has(bad.err, broken + ":1:2: error: this is no JSON [bad-correction]"));
  auto const missing = program::run({"convert", text, "--corrections", folder.file("none.json")});
  CHECK(missing.status == 1);
  CHECK(has(missing.err, "[not-found]"));
}

TEST_CASE("corrections: one file is for one input, and is never overwritten") {
  program::Folder folder;
  auto const text = folder.write("bridges.txt", k_text);
  auto const named = folder.write("mine.json", k_corrections);
  CHECK(program::run({"convert", text, text, "--corrections", named}).status == 2);
  CHECK(program::run({"convert", text, "--corrections", named, "--to", "akn", "-o", named}).status == 2);
  CHECK(program::run({"inspect", text, "--corrections", named, "-o", named}).status == 2);
  CHECK(program::content(named) == k_corrections);
}
