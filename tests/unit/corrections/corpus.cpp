// Three documents that the recogniser gets wrong, mended: the files of corrections beside this one are for texts of the
// shared corpus. Each is refused for a text that has changed.
#include <doctest/doctest.h>

#include <array>

#include "support/program.hpp"
#include "support/shared.hpp"

namespace {

struct Mended {
  std::string text;  ///< without ".txt"
  std::string gold;
  double least;  ///< the score that it has at least, mended
};

std::array<Mended, 3> const k_mended{{
    {"ga-77-99.fr.layout", "ga-77-99.fr", 0.999},
    {"hrc-54-7.ru.mutool", "hrc-54-7.ru", 0.999},
    {"sc-2607-2021.ru.layout", "sc-2607-2021.ru", 0.993},
}};

std::string corrections_of(Mended const& one) {
  return std::string(RESOLUTE_SAMPLES) + "/../tests/unit/corrections/" + one.text + ".json";
}

double score(std::filesystem::path const& shared, Mended const& one, std::string const& output) {
  auto const corpus = (shared / "corpus").string();
  auto const done = support::run(fmt::format("python3 '{}' --gold '{}/{}.gold.xml' --ours '{}' --text '{}/{}.txt'",
                                             (shared / "tools" / "score_akn.py").string(), corpus, one.gold, output,
                                             corpus, one.text));
  CHECK(done.status == 0);
  auto const at = done.output.find("\ntotal ");
  REQUIRE(at != std::string::npos);
  return std::stod(done.output.substr(at + 7));
}

}  // namespace

TEST_CASE("corrections: three documents of the corpus are mended, and a changed source is refused") {
  auto const shared = support::shared();
  if (!shared || !std::filesystem::exists(*shared / "tools" / "score_akn.py")) return;
  for (auto const& one : k_mended) {
    CAPTURE(one.text);
    program::Folder const folder;
    auto const input = (*shared / "corpus" / (one.text + ".txt")).string();
    auto const before = folder.file("before.xml");
    auto const after = folder.file("after.xml");
    CHECK(program::run({"convert", "-q", input, "-o", before}).status == 0);
    CHECK(program::run({"convert", "-q", "--corrections", corrections_of(one), input, "-o", after}).status == 0);
    auto const mended = score(*shared, one, after);
    CHECK(mended > score(*shared, one, before));
    CHECK(mended >= one.least);

    auto const text = program::content(input);
    REQUIRE(text.has_value());
    program::Folder changed;
    auto const source = changed.write("changed.txt", "A line more.\n" + *text);
    auto const refused =
        program::run({"convert", "--corrections", corrections_of(one), source, "-o", changed.file("changed.xml")});
    CHECK(refused.status == 1);
    CHECK(refused.err.find(corrections_of(one) + ":") == 0);
    CHECK(refused.err.find("[stale-correction]") != std::string::npos);
    CHECK(changed.names() == std::vector<std::string>{"changed.txt"});
  }
}
