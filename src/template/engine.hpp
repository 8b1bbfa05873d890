#pragma once
/// Templates: a text with names in double braces that values take the place of.
///
///     {{name}}               the value, with the five characters that HTML reserves escaped
///     {{{name}}}             the value as it is
///     {{#name}}…{{/name}}    once for each element of a list; once for text that is not empty, or true
///     {{^name}}…{{/name}}    when the section above would be left out
///     {{! remark }}          nothing
///
/// Names are looked up in the element of the innermost list first, then outwards. A section tag or remark that stands
/// alone on its line takes the line with it.
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "resolute/diagnostic.hpp"

namespace resolute::templates {

struct Value;

/// Names and what they stand for. The values of a `List` are such records too.
using Names = std::map<std::string, Value, std::less<>>;
using List = std::vector<Names>;

struct Value {
  std::variant<std::string, bool, List> held;

  Value(std::string text) : held(std::move(text)) {}
  Value(std::string_view text) : held(std::string(text)) {}
  Value(char const* text) : held(std::string(text)) {}
  Value(bool truth) : held(truth) {}
  Value(List list) : held(std::move(list)) {}
};

/// A template as it was found: `name` is what errors call it.
struct Template {
  std::string_view name;
  std::string_view text;
};

/// Fills in a template. Fails with "template-name" (a name that no one gave, or a list where text is wanted),
/// "template-section" (a section not closed, or closed and not open), "template-tag" (braces not closed) and
/// "template-depth" (sections nested deeper than `k_max_depth`); the message begins with the template's name and line.
[[nodiscard]] Result<std::string> render(Template, Names const&);

constexpr std::size_t k_max_depth = 16;

/// `&`, `<`, `>`, `"` and `'` as character references: safe in HTML text and in quoted attribute values.
[[nodiscard]] std::string escape_html(std::string_view);

}  // namespace resolute::templates
