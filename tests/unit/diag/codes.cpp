#include "diag/codes.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <regex>
#include <set>
#include <string>

#include "support/program.hpp"

namespace {

/// The codes that the sources below a folder give to errors and diagnostics.
std::set<std::string> raised_codes(std::filesystem::path const& folder) {
  std::regex const raised(
      R"re(((Error|Diagnostic)\s*(\{|\w+\{)|Severity::\w+,|\b(fail|failed|refuse|unexpected|error|say|warn|report)\()\s*"([a-z0-9]+(-[a-z0-9]+)*)"\s*,)re");
  std::set<std::string> codes;
  for (auto const& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".cpp") continue;
    auto const text = program::content(entry.path()).value();
    for (std::sregex_iterator at(text.begin(), text.end(), raised), end; at != end; ++at) codes.insert((*at)[5]);
  }
  return codes;
}

}  // namespace

TEST_CASE("codes: each stands once in the table and has a meaning") {
  std::set<std::string_view> seen;
  for (auto const& row : resolute::diag::k_codes) {
    CAPTURE(row.code);
    CHECK(seen.insert(row.code).second);
    CHECK_FALSE(row.meaning.empty());
    CHECK(row.code.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos);
  }
  CHECK(resolute::diag::find_code("ledger") != nullptr);
  CHECK(resolute::diag::find_code("no-such-code") == nullptr);
}

TEST_CASE("codes: whatever the sources raise has a row in the table") {
  auto const codes = raised_codes(std::filesystem::path(RESOLUTE_SAMPLES).parent_path() / "src");
  CHECK(codes.contains("not-found"));
  for (auto const& code : codes) {
    CAPTURE(code);
    CHECK(resolute::diag::find_code(code) != nullptr);
  }
}

TEST_CASE("codes: whatever has a row is raised by some source") {
  std::string all;
  for (auto const& entry :
       std::filesystem::recursive_directory_iterator(std::filesystem::path(RESOLUTE_SAMPLES).parent_path() / "src"))
    if (entry.is_regular_file() && entry.path().filename() != "codes.hpp")
      all += program::content(entry.path()).value();
  for (auto const& row : resolute::diag::k_codes) {
    CAPTURE(row.code);
    CHECK(all.find('"' + std::string(row.code) + '"') != std::string::npos);
  }
}
