#include "site/letters.hpp"

#include <charconv>
#include <nlohmann/json.hpp>
#include <string_view>

#include "profile/table.hpp"
#include "resolute/diagnostic.hpp"
#include "text/characters.hpp"

namespace resolute::site {
namespace {

constexpr std::string_view k_table = "lang/any/search_letters.tsv";

char32_t code_point(std::string_view hexadecimal) {
  constexpr int k_base = 16;
  std::uint32_t value = 0;
  auto const* const end = hexadecimal.data() + hexadecimal.size();
  auto const [rest, error] = std::from_chars(hexadecimal.data(), end, value, k_base);
  if (error != std::errc{} || rest != end) throw InternalError("no code point in search_letters.tsv");
  return value;
}

char32_t only_character(std::string_view cell) {
  std::size_t at = 0;
  auto const character = text::peek(cell, at);
  if (!cell.empty()) text::next(cell, at);
  if (cell.empty() || at != cell.size()) throw InternalError("no single character in search_letters.tsv");
  return character;
}

void add_digits(Letters& made, std::string_view digits) {
  char value = '0';
  for (std::size_t at = 0; at < digits.size(); ++value) made.becomes[text::next(digits, at)] = std::string(1, value);
}

void add_row(Letters& made, std::vector<std::string_view> const& row) {
  auto const kind = row.front();
  if (kind == "letter" && row.size() == 3)
    made.becomes[only_character(row[1])] = row[2];
  else if (kind == "keep-mark" && row.size() == 3)
    made.kept_marks.emplace_back(only_character(row[1]), code_point(row[2]));
  else if (kind == "digits" && row.size() == 2)
    add_digits(made, row[1]);
  else if (kind == "drop")
    for (std::size_t cell = 1; cell < row.size(); ++cell) made.becomes[code_point(row[cell])];
  else if (kind == "prefix")
    made.prefixes.assign(row.begin() + 1, row.end());
  else
    throw InternalError("a row of search_letters.tsv is of no known kind");
}

Letters read() {
  Letters made;
  for (auto const& row : profile::read_table(k_table)) add_row(made, row);
  return made;
}

}  // namespace

Letters const& letters() {
  static Letters const k_letters = read();
  return k_letters;
}

std::string letters_json() {
  nlohmann::json json = {
      {"becomes", nlohmann::json::object()}, {"keptMarks", nlohmann::json::array()}, {"prefixes", letters().prefixes}};
  for (auto const& [from, to] : letters().becomes) {
    std::string name;
    text::append(name, from);
    json["becomes"][name] = to;
  }
  for (auto const& [letter, mark] : letters().kept_marks) {
    std::string both;
    text::append(both, letter);
    text::append(both, mark);
    json["keptMarks"].push_back(both);
  }
  return json.dump();
}

}  // namespace resolute::site
