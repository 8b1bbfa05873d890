// What is different on a terminal.
#include <doctest/doctest.h>

#include "support/program.hpp"

using program::Folder;
using program::run;

namespace {

bool has(std::string const& text, std::string_view words) {
  return text.find(words) != std::string::npos;
}

/// False, said once more in the log, where this machine has no terminals to test with.
bool can_test() {
  if (program::has_terminals()) return true;
  MESSAGE("not tested: no terminals here (is /dev/pts mounted?)");
  return false;
}

program::Setting on_terminal(Folder const& folder, std::string_view no_color = "") {
  return {.input = "", .folder = folder.path(), .environment = {{"NO_COLOR", std::string(no_color)}}, .terminal = true};
}

}  // namespace

TEST_CASE("terminal: errors are in colour there and nowhere else") {
  if (!can_test()) return;
  Folder folder;
  CHECK(has(run({"convert", "none.txt"}, on_terminal(folder)).out, "\x1b[1;31merror:"));
  CHECK_FALSE(has(run({"convert", "none.txt"}, on_terminal(folder, "1")).out, "\x1b"));
  CHECK_FALSE(has(run({"convert", "none.txt"}).err, "\x1b"));
}

TEST_CASE("terminal: a PDF is not written to it") {
  if (!can_test()) return;
  Folder folder;
  folder.write("a.txt", program::sample("A_RES_59_170.zh.txt"));
  auto const outcome = run({"convert", "a.txt", "--to", "pdf"}, on_terminal(folder, "1"));
  CHECK(outcome.status == 2);
  CHECK(has(outcome.out, "-o FILE.pdf"));
  CHECK(has(outcome.out, "[usage]"));
}

TEST_CASE("terminal: text is written to it") {
  if (!can_test()) return;
  Folder folder;
  folder.write("a.txt", program::sample("A_RES_59_170.zh.txt"));
  auto const outcome = run({"convert", "a.txt", "--to", "html"}, on_terminal(folder, "1"));
  CHECK(outcome.status == 0);
  CHECK(has(outcome.out, "59/170"));
}

TEST_CASE("terminal: warnings show their line with carets") {
  if (!can_test()) return;
  Folder folder;
  auto text = program::sample("A_RES_59_170.zh.txt");
  auto const call = text.find("\n10");
  REQUIRE(call != std::string::npos);
  folder.write("a.txt", text.erase(call, 3));
  auto const outcome = run({"convert", "a.txt", "-o", "a.xml"}, on_terminal(folder, "1"));
  CHECK(outcome.status == 0);
  CHECK_MESSAGE(has(outcome.out, " | "), outcome.out);
  CHECK_MESSAGE(has(outcome.out, "^"), outcome.out);
}
