#include "formats/markdown/escape.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace resolute::formats::markdown {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_alphanumeric(char c) {
  return is_digit(c) || is_letter(c);
}
bool is_one_of(char c, std::string_view set) {
  return set.find(c) != std::string_view::npos;
}

/// Whether the character at `at` means something between its neighbours; NUL stands for what is not known.
bool means_something(std::string_view text, std::size_t at, Edges edges) {
  char const before = at == 0 ? '\0' : text[at - 1];
  char const after = at + 1 == text.size() ? '\0' : text[at + 1];
  bool const last = at + 1 == text.size();
  switch (text[at]) {
    // Code, links, pandoc's sub- and superscripts, strike-through, mathematics and attributes.
    case '\\':
    case '`':
    case '[':
    case ']':
    case '~':
    case '^':
    case '$':
    case '{': return true;
    case '*': return before != ' ' || after != ' ';
    case '_': return !(before == ' ' && after == ' ') && !(is_alphanumeric(before) && is_alphanumeric(after));
    case '<': return last || is_letter(after) || is_one_of(after, "/!?");
    case '&': return last || is_alphanumeric(after) || after == '#';
    case '@': return !is_alphanumeric(before) && (last || is_alphanumeric(after));
    case '!': return last && edges.before_bracket;
    case '|': return edges.in_table;
    case '(':
    case ':': return at == 0 && edges.after_mark;
    default: return false;
  }
}

/// Where the marker of a list item in pandoc's sense ends: "1.", "a)", "iv.", "(b)"; 0 when there is none.
std::size_t list_marker_end(std::string_view line) {
  std::size_t const open = line.starts_with('(') ? 1 : 0;
  auto const rest = line.substr(open);
  auto const count = static_cast<std::size_t>(std::ranges::find_if_not(rest, is_alphanumeric) - rest.begin());
  auto const word = rest.substr(0, count);
  bool const number = std::ranges::all_of(word, is_digit);
  bool const roman = std::ranges::all_of(word, [](char c) { return is_one_of(c, "ivxlcdmIVXLCDM"); });
  if (count == 0 || (!number && !roman && count > 1) || count == rest.size()) return 0;
  bool const delimiter = open == 1 ? rest[count] == ')' : is_one_of(rest[count], ".)");
  auto const end = open + count + 1;
  return delimiter && (end == line.size() || line[end] == ' ') ? end : 0;
}

/// Whether the first character makes a block of its own of the line.
bool opens_block(std::string_view line) {
  if (is_one_of(line.front(), "#>|=:")) return true;
  if (is_one_of(line.front(), "-+*")) return line.size() == 1 || is_one_of(line[1], " -+=");
  return false;
}

}  // namespace

std::string escape(std::string_view text, Edges edges) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (means_something(text, at, edges)) out += '\\';
    // A line break would let the text begin a block; the model has none within text.
    out += text[at] == '\n' || text[at] == '\r' ? ' ' : text[at];
  }
  return out;
}

std::string escape_line_start(std::string line) {
  if (line.empty()) return line;
  if (opens_block(line)) return "\\" + std::move(line);
  if (auto const end = list_marker_end(line); end != 0)
    line.insert(line.starts_with('(') ? 0 : end - 1, "\\");
  return line;
}

std::string link_destination(std::string_view address) {
  std::string out;
  for (char const c : address) {
    if (is_one_of(c, "<>\\|`\"'*[]"))
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    else
      out += c;
  }
  return is_one_of('(', out) || is_one_of(')', out) ? fmt::format("<{}>", out) : out;
}

}  // namespace resolute::formats::markdown
