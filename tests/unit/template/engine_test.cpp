#include "template/engine.hpp"

#include <doctest/doctest.h>

using resolute::templates::List;
using resolute::templates::Names;
using resolute::templates::render;

namespace {

std::string filled(std::string_view text, Names const& names = {}) {
  auto const result = render({"test.html", text}, names);
  return result ? *result : "error: " + result.error().message;
}

std::string code(std::string_view text, Names const& names = {}) {
  auto const result = render({"test.html", text}, names);
  return result ? "none" : std::string(result.error().code);
}

}  // namespace

TEST_CASE("template: a name in two braces is escaped, in three it is not") {
  Names const names{{"x", "<a href='#'>\"&\"</a>"}};
  CHECK(filled("[{{x}}]", names) == "[&lt;a href=&#39;#&#39;&gt;&quot;&amp;&quot;&lt;/a&gt;]");
  CHECK(filled("[{{{x}}}]", names) == "[<a href='#'>\"&\"</a>]");
  CHECK(filled("{{ x }}{{{ x }}}", {{"x", "1"}}) == "11");
}

TEST_CASE("template: text without tags, and braces of a style sheet, stay as they are") {
  CHECK(filled("").empty());
  CHECK(filled("a { b: c } }} {") == "a { b: c } }} {");
}

TEST_CASE("template: a section is written for true and for text, and left out for false and for no text") {
  CHECK(filled("{{#x}}yes{{/x}}{{^x}}no{{/x}}", {{"x", true}}) == "yes");
  CHECK(filled("{{#x}}yes{{/x}}{{^x}}no{{/x}}", {{"x", false}}) == "no");
  CHECK(filled("{{#x}}yes{{/x}}{{^x}}no{{/x}}", {{"x", "text"}}) == "yes");
  CHECK(filled("{{#x}}yes{{/x}}{{^x}}no{{/x}}", {{"x", ""}}) == "no");
  CHECK(filled("{{#x}}yes{{/x}}{{^x}}no{{/x}}", {{"x", List{}}}) == "no");
}

TEST_CASE("template: a list repeats its section; names are looked up inside first, then outside") {
  Names const names{{"all", List{{{"name", "A"}}, {{"name", "B"}, {"sep", "!"}}}}, {"sep", ";"}};
  CHECK(filled("{{#all}}{{name}}{{sep}}{{/all}}", names) == "A;B!");
}

TEST_CASE("template: sections nest") {
  Names const names{{"rows", List{{{"cells", List{{{"c", "1"}}, {{"c", "2"}}}}}, {{"cells", List{{{"c", "3"}}}}}}}};
  CHECK(filled("{{#rows}}[{{#cells}}{{c}}{{/cells}}]{{/rows}}", names) == "[12][3]");
}

TEST_CASE("template: a tag alone on its line takes the line with it") {
  Names const names{{"x", true}};
  CHECK(filled("a\n{{#x}}\n  b\n  {{/x}}  \nc\n", names) == "a\n  b\nc\n");
  CHECK(filled("{{! about }}\na {{! here }} b\n", names) == "a  b\n");
  CHECK(filled("a\r\n{{#x}}\r\nb\r\n{{/x}}\r\n", names) == "a\r\nb\r\n");
  CHECK(filled("{{#x}}{{/x}}\na", names) == "\na");
}

TEST_CASE("template: a name that no one gave is an error that says where") {
  CHECK(code("{{x}}") == "template-name");
  CHECK(code("{{#x}}{{/x}}") == "template-name");
  CHECK(code("{{^x}}{{/x}}") == "template-name");
  CHECK(filled("a\n\n{{x}}") == "error: test.html:3: unknown name \"x\"");
  CHECK(filled("{{#y}}\n{{y}} {{x}}\n{{/y}}", {{"y", "1"}}) == "error: test.html:2: unknown name \"x\"");
}

TEST_CASE("template: a list or a truth value is not text") {
  CHECK(code("{{x}}", {{"x", true}}) == "template-name");
  CHECK(code("{{{x}}}", {{"x", List{}}}) == "template-name");
}

TEST_CASE("template: sections and braces that are not closed are errors") {
  CHECK(filled("\n{{#x}}a", {{"x", true}}) == "error: test.html:2: section \"x\" is not closed");
  CHECK(code("{{#x}}{{#y}}{{/x}}{{/y}}", {{"x", true}, {"y", true}}) == "template-section");
  CHECK(code("a{{/x}}", {{"x", true}}) == "template-section");
  CHECK(filled("a\n{{x", {{"x", "1"}}) == "error: test.html:2: braces are not closed");
  CHECK(code("{{{x}}", {{"x", "1"}}) == "template-tag");
}

TEST_CASE("template: sections nest to a limit") {
  std::string open;
  std::string close;
  for (std::size_t depth = 0; depth < resolute::templates::k_max_depth; ++depth) {
    open += "{{#x}}";
    close += "{{/x}}";
  }
  CHECK(filled(open + "a" + close, {{"x", true}}) == "a");
  CHECK(code("{{#x}}" + open + "a" + close + "{{/x}}", {{"x", true}}) == "template-depth");
}
