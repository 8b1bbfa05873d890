// What is fed to the fuzzer first, and what it found: the promises hold for all of it.
#include <doctest/doctest.h>

#include <algorithm>
#include <exception>
#include <filesystem>

#include "fuzz/targets.hpp"
#include "support/text.hpp"

namespace {

namespace fs = std::filesystem;

/// The files of a folder and its folders.
std::vector<std::string> files(fs::path const& folder) {
  std::vector<std::string> all;
  for (auto const& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file() && entry.path().extension() != ".md") all.push_back(entry.path().string());
  std::ranges::sort(all);
  return all;
}

/// Empty, or what is wrong.
std::string fault(fuzz::Target const& target, std::string const& bytes) {
  try {
    target.feed(bytes);
  } catch (std::exception const& broken) {
    return broken.what();
  }
  return {};
}

void check_all(std::string_view folder) {
  auto const inputs = files(fs::path(RESOLUTE_FUZZ) / folder);
  CHECK(!inputs.empty());
  for (auto const& input : inputs) {
    auto const bytes = support::file(input);
    for (auto const& target : fuzz::targets()) {
      CAPTURE(input);
      CAPTURE(target.name);
      CHECK(fault(target, bytes) == "");
    }
  }
}

}  // namespace

TEST_CASE("fuzz: no target breaks a promise for the inputs that the fuzzer begins with") {
  check_all("corpus");
}

TEST_CASE("fuzz: what the fuzzer found stays mended") {
  check_all("found");
}
