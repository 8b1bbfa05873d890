// The page at which a document is checked: the source is whole, the links lead somewhere, the doubts are marked.
#include <doctest/doctest.h>

#include <array>
#include <regex>
#include <set>

#include "resolute/desk.hpp"
#include "resolute/render.hpp"
#include "support/text.hpp"

namespace {

std::string desk(std::string_view text) {
  auto const page = resolute::write_desk(support::read(text));
  if (!page) FAIL(page.error().message);
  return *page;
}

std::string unescape(std::string text) {
  constexpr std::array<std::pair<char const*, char const*>, 5> k_escapes{
      {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}}};
  for (auto const& [escaped, plain] : k_escapes)
    for (auto at = text.find(escaped); at != std::string::npos; at = text.find(escaped, at + 1))
      text.replace(at, std::string_view(escaped).size(), plain);
  return text;
}

/// What stands between two texts, each time the first is there.
std::vector<std::string> between(std::string const& page, std::string_view begin, std::string_view end) {
  std::vector<std::string> found;
  for (auto at = page.find(begin); at != std::string::npos; at = page.find(begin, at)) {
    at += begin.size();
    found.push_back(page.substr(at, page.find(end, at) - at));
  }
  return found;
}

bool has(std::string const& page, std::string_view words) {
  return page.find(words) != std::string::npos;
}

constexpr std::string_view k_text = R"(A/RES/80/101

80/101. Bridges & <rivers>

The General Assembly,

	1. Requests  the "Office" to paint the bridges1 that were built;

2. Decides to remain seized of the matter.
_______________
1 See A/79/12.
2 See the map.
)";

}  // namespace

TEST_CASE("desk: the source stands there byte for byte") {
  for (auto const& text : {std::string(k_text), support::sample()}) {
    auto const source = support::source(text);
    std::vector<std::string> wanted;
    for (auto const line : resolute::line_ranges(source)) wanted.emplace_back(source.slice(line));
    auto shown = between(desk(text), R"(<td class="text")", "</td>");
    for (auto& line : shown) line = unescape(line.substr(line.find('>') + 1));
    CHECK(shown == wanted);
  }
}

TEST_CASE("desk: each line of the text leads to a place in the result") {
  auto const page = desk(support::sample());
  auto const elements = between(page, R"( data-node=")", "\"");
  std::set<std::string> const there(elements.begin(), elements.end());
  std::size_t linked = 0;
  for (auto const& nodes : between(page, R"(data-nodes=")", "\"")) {
    if (nodes.empty()) continue;
    ++linked;
    std::smatch number;
    bool leads = false;
    for (auto rest = nodes; std::regex_search(rest, number, std::regex("[0-9]+")); rest = number.suffix())
      leads = leads || there.contains(number.str());
    CHECK_MESSAGE(leads, nodes);
  }
  CHECK(linked > 100);
}

TEST_CASE("desk: what the lines became, and what is doubtful") {
  auto const page = desk(k_text);
  CHECK(has(page, R"(<tr id="L1" class="content")"));
  CHECK(has(page, R"(<tr id="L2" class="blank" data-nodes="")"));
  CHECK(has(page, R"(<tr id="L12" class="note doubtful")"));
  CHECK(has(page, R"(<tr id="L10" class="furniture")"));
  CHECK(has(page, R"(<tr id="L11" class="note")"));
  CHECK(has(page, R"(<a href="#L12">line 12</a>: warning: nothing in the text calls note 2 [note-without-mark])"));
  CHECK(has(page, R"(<span class="doubt">warning: nothing in the text calls note 2</span>)"));
  CHECK(has(desk(support::sample()), "<p>No doubtful place.</p>"));
}

TEST_CASE("desk: the page needs no other file") {
  auto const page = desk(support::sample());
  for (auto const* other : {"<link", "<img", " src=", "url(", "@import", "fetch("}) CHECK_FALSE(has(page, other));
}

TEST_CASE("desk: an empty document has a page, too") {
  resolute::ReadOptions options;
  options.language = "en";
  options.force = true;
  auto const page = resolute::write_desk(support::read("The General Assembly,", options));
  CHECK(page.has_value());
}
