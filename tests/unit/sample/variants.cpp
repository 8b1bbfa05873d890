// The sample in other shapes that the same text may come in: what is read stays the same to the letter.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "support/encode.hpp"
#include "support/text.hpp"

namespace {

using resolute::Reading;

/// The whole model as Akoma Ntoso has it: without node identities, and without places in the source.
std::vector<std::string> written(Reading const& reading) {
  auto const registry = resolute::Registry::builtin();
  auto const bytes = registry.writer("akn")->write(reading.document, {});
  REQUIRE(bytes.has_value());
  std::vector<std::string> lines;
  std::string_view rest = bytes->bytes;
  while (!rest.empty()) {
    auto const end = std::min(rest.find('\n'), rest.size() - 1);
    lines.emplace_back(rest.substr(0, end + 1));
    rest.remove_prefix(end + 1);
  }
  return lines;
}

/// Goes through the lines of the sample; `change` gives what each becomes, with its line end.
std::string changed(std::function<std::string(std::string_view line)> const& change) {
  auto const sample = support::sample();
  std::string made;
  for (std::size_t begin = 0; begin < sample.size();) {
    auto const end = std::min(sample.find('\n', begin), sample.size());
    made += change(std::string_view(sample).substr(begin, end - begin));
    begin = end + 1;
  }
  return made;
}

bool is_white(std::string_view line) {
  return line.find_first_not_of(' ') == std::string_view::npos;
}

std::string encoded(std::string const& encoding, std::string_view mark = "") {
  return std::string(mark) + support::encode(support::sample(), encoding).value();
}

std::string with_crlf() {
  return changed([](std::string_view line) { return std::string(line) + "\r\n"; });
}

/// The pages end behind the notes at their foot: these lines are the first of a page.
std::string with_form_feeds() {
  constexpr std::array<std::string_view, 3> k_page_beginnings{" 际保护制度", "  9. 欢迎迄今", "  15. 鼓励"};
  std::size_t found = 0;
  auto made = changed([&](std::string_view line) {
    bool const begins = found < k_page_beginnings.size() && line.starts_with(k_page_beginnings.at(found));
    if (begins) ++found;
    return (begins ? "\f" : "") + std::string(line) + "\n";
  });
  REQUIRE(found == k_page_beginnings.size());
  return made;
}

/// The rules above notes are lines of blanks: they stay.
std::string without_empty_lines() {
  return changed([](std::string_view line) { return line.empty() ? "" : std::string(line) + "\n"; });
}

std::string without_white_lines() {
  return changed([](std::string_view line) { return is_white(line) ? "" : std::string(line) + "\n"; });
}

void check_same(std::string const& bytes, std::string_view encoding) {
  auto const sample = support::read(support::sample());
  auto const plain = written(sample);
  auto reading = support::read(bytes);
  // Other bytes have another digest: the one thing that may differ.
  CHECK(reading.document.provenance.sha256 != sample.document.provenance.sha256);
  reading.document.provenance.sha256 = sample.document.provenance.sha256;
  CHECK(reading.source.encoding == encoding);
  for (auto const& one : reading.diagnostics)
    if (one.code != "encoding-detected") FAIL_CHECK(one.code << ": " << one.message);
  auto const lines = written(reading);
  CHECK(lines.size() == plain.size());
  for (std::size_t at = 0; at < std::min(lines.size(), plain.size()); ++at) CHECK(lines[at] == plain[at]);
}

}  // namespace

TEST_SUITE_BEGIN("sample variants");

TEST_CASE("sample variant: GB18030") {
  check_same(encoded("GB18030"), "GB18030");
}
TEST_CASE("sample variant: GB18030 with a byte order mark") {
  check_same(encoded("GB18030", "\x84\x31\x95\x33"), "GB18030");
}
TEST_CASE("sample variant: UTF-8 with a byte order mark") {
  check_same("\xEF\xBB\xBF" + support::sample(), "UTF-8");
}
TEST_CASE("sample variant: UTF-16LE without a byte order mark") {
  check_same(encoded("UTF-16LE"), "UTF-16LE");
}
TEST_CASE("sample variant: UTF-16LE with a byte order mark") {
  check_same(encoded("UTF-16LE", "\xFF\xFE"), "UTF-16LE");
}
TEST_CASE("sample variant: UTF-16BE without a byte order mark") {
  check_same(encoded("UTF-16BE"), "UTF-16BE");
}
TEST_CASE("sample variant: UTF-16BE with a byte order mark") {
  check_same(encoded("UTF-16BE", "\xFE\xFF"), "UTF-16BE");
}
TEST_CASE("sample variant: lines that end with CR LF") {
  check_same(with_crlf(), "UTF-8");
}
TEST_CASE("sample variant: form feeds at the page breaks") {
  check_same(with_form_feeds(), "UTF-8");
}
TEST_CASE("sample variant: no empty lines") {
  check_same(without_empty_lines(), "UTF-8");
}
TEST_CASE("sample variant: no lines of blanks either") {
  check_same(without_white_lines(), "UTF-8");
}

TEST_SUITE_END();
