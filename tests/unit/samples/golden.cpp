// The Akoma Ntoso of the samples, whole: as it was read and approved, in samples/NAME.akn.xml.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

#include "support/program.hpp"

namespace {

/// The date of the mark-up in the approved files: 1 January 2026.
constexpr auto k_marked_up = "1767225600";

std::vector<std::filesystem::path> samples() {
  std::vector<std::filesystem::path> all;
  for (auto const& file : std::filesystem::directory_iterator(RESOLUTE_SAMPLES))
    if (file.path().extension() == ".txt") all.push_back(file.path());
  std::ranges::sort(all);
  return all;
}

}  // namespace

TEST_CASE("samples: the AKN is, byte for byte, the one that was read and approved") {
  for (auto const& sample : samples()) {
    auto const name = sample.stem().string() + ".akn.xml";
    CAPTURE(name);
    auto const approved = program::content(sample.parent_path() / name);
    CHECK_MESSAGE(approved.has_value(), "nothing was approved for this sample");
    program::Setting here;
    here.folder = sample.parent_path();
    here.environment = {{"SOURCE_DATE_EPOCH", k_marked_up}};
    auto const run = program::run({"convert", sample.filename().string(), "--to", "akn"}, here);
    CHECK(run.status == 0);
    CHECK(run.err == "");
    if (approved) CHECK(run.out == *approved);
  }
}
