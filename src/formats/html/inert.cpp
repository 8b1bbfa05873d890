#include "formats/html/inert.hpp"

#include <array>
#include <utility>

namespace resolute::formats::html {
namespace {

constexpr std::array<std::string_view, 2> k_overrides = {"\u202D", "\u202E"};

/// Inside of strings JSON lets any character be written by its number; outside of them it has none of these.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> k_by_number = {
    {{"<", "\\u003c"}, {">", "\\u003e"}, {"&", "\\u0026"}, {"\u2028", "\\u2028"}, {"\u2029", "\\u2029"}}};

void replace_all(std::string& text, std::string_view what, std::string_view with) {
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
    text.replace(at, what.size(), with);
}

}  // namespace

std::string without_overrides(std::string_view text) {
  std::string out(text);
  for (auto const sign : k_overrides) replace_all(out, sign, "");
  return out;
}

std::string json_in_script(std::string json) {
  for (auto const& [character, number] : k_by_number) replace_all(json, character, number);
  return json;
}

}  // namespace resolute::formats::html
