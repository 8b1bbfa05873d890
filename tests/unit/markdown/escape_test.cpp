#include "formats/markdown/escape.hpp"

#include <doctest/doctest.h>

#include "formats/markdown/words.hpp"

using namespace resolute::formats::markdown;

TEST_CASE("markdown: characters that mean something are escaped") {
  CHECK(escape("*a* _b_ `c` [d] ~~e~~ f^2^ $g$ \\h", {}) ==
        "\\*a\\* \\_b\\_ \\`c\\` \\[d\\] \\~\\~e\\~\\~ f\\^2\\^ \\$g\\$ \\\\h");
  CHECK(escape("<draft> </b> <!-- x", {}) == "\\<draft> \\</b> &lt;!-- x");
  CHECK(escape("&amp; &#38; x&", {}) == "\\&amp; \\&#38; x\\&");
  CHECK(escape("x{.y}", {}) == "x\\{.y}");
  CHECK(escape("see @author and @", {}) == "see \\@author and \\@");
}

TEST_CASE("markdown: characters that cannot mean anything are left alone") {
  CHECK(escape("Oceans & seas, 5 * 3 < 20 > 1", {}) == "Oceans & seas, 5 * 3 < 20 > 1");
  CHECK(escape("snake_case a _ b name@un.org (a) \"q\" 'r' #1 + - = | ! 100%", {}) ==
        "snake_case a _ b name@un.org (a) \"q\" 'r' #1 + - = | ! 100%");
  CHECK(escape("《大会正式记录》（A/59/12），第2段。", {}) == "《大会正式记录》（A/59/12），第2段。");
}

TEST_CASE("markdown: an address in the text is a link that ends where it ends") {
  CHECK(escape("see https://www.un.org/a_b?c=d&e;.", {}) == "see <https://www.un.org/a_b?c=d&e>;.");
  CHECK(escape("（https://x.org/~a）", {}) == "（<https://x.org/~a>）");
  CHECK(escape("(http://x.org/a(b))", {}) == "(<http://x.org/a(b)>)");
  CHECK(escape("www.x.org", {}) == "www\\.x.org");
  CHECK(escape("http://x.org/?a&b&lt;c", {}) == "<http://x.org/?a&b>\\&lt;c");
  CHECK(escape("http://x.org/$a", {}) == "<http://x.org/>\\$a");
  CHECK(escape("HTTP://x.org http://é", {}) == "HTTP\\://x.org http\\://é");
  CHECK(escape("https://x.org/a_b", {false, false, false, true}) == "https\\://x.org/a\\_b");
}

TEST_CASE("markdown: what stands beside links, marks and in tables") {
  CHECK(escape("Look!", {false, true, false}) == "Look\\!");
  CHECK(escape("(x)", {true, false, false}) == "\\(x)");
  CHECK(escape(": x", {true, false, false}) == "\\: x");
  CHECK(escape("a | b", {false, false, true}) == "a \\| b");
}

TEST_CASE("markdown: the begin of a line") {
  CHECK(escape_line_start("# x") == "\\# x");
  CHECK(escape_line_start("> x") == "\\> x");
  CHECK(escape_line_start("- x") == "\\- x");
  CHECK(escape_line_start("---") == "\\---");
  CHECK(escape_line_start("+ x") == "\\+ x");
  CHECK(escape_line_start("===") == "\\===");
  CHECK(escape_line_start(": x") == "\\: x");
  CHECK(escape_line_start("| x") == "\\| x");
  CHECK(escape_line_start("1. x") == "1\\. x");
  CHECK(escape_line_start("1986) x") == "1986\\) x");
  CHECK(escape_line_start("12.") == "12\\.");
  CHECK(escape_line_start("a. x") == "a\\. x");
  CHECK(escape_line_start("iv) x") == "iv\\) x");
  CHECK(escape_line_start("(a) x") == "\\(a) x");
  CHECK(escape_line_start("(12) x") == "\\(12) x");
}

TEST_CASE("markdown: the begin of a line that is like no block") {
  for (std::string const line : {"", "-x", "–x", "1.5 per cent", "2004", "(see A/1)", "(a)x", "e.g. x", "no. 1",
                                 "*Recalling* x", "大会，", "a", "(", "1"})
    CHECK(escape_line_start(line) == line);
}

TEST_CASE("markdown: addresses") {
  CHECK(link_destination("https://docs.un.org/en/A/59/12") == "https://docs.un.org/en/A/59/12");
  CHECK(link_destination("https://docs.un.org/en/A/RES/428(V)") == "<https://docs.un.org/en/A/RES/428(V)>");
  CHECK(link_destination("https://x.org/a|b>c\"d") == "https://x.org/a%7Cb%3Ec%22d");
}

TEST_CASE("markdown: where words begin and end") {
  CHECK(!words(""));
  CHECK(!words("– ，（"));
  auto const range = words("（决定，");
  REQUIRE(range);
  CHECK(range->begin == 3);
  CHECK(range->end == 9);
}
