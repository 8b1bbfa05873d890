#include "formats/markdown/escape.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

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
/// What GitHub takes for the begin of an address.
constexpr std::array<std::string_view, 3> k_schemes{"https://", "http://", "ftp://"};

/// Whether "&" before this text begins a character reference, or may do so with what follows.
bool begins_entity(std::string_view text, char next) {
  if (text.starts_with('#')) text.remove_prefix(1);
  auto const end = std::ranges::find_if_not(text, is_alphanumeric);
  if (end == text.end()) return next == '\0' || next == ';' || next == '#' || is_alphanumeric(next);
  return *end == ';' && end != text.begin();
}

/// Whether ":" before this text begins the name of a picture: "smile:".
bool begins_emoji(std::string_view text, char next) {
  auto const in_name = [](char c) { return is_alphanumeric(c) || is_one_of(c, "_+-"); };
  auto const end = std::ranges::find_if_not(text, in_name);
  if (end == text.end()) return next == '\0' || next == ':' || in_name(next);
  return *end == ':' && end != text.begin();
}

/// Whether the text may end with an abbreviation ("Mr.", "e.g."), behind which `smart` makes the blank one that does
/// not break. pandoc has a list of them, of which none has a word of more than five letters.
bool ends_like_abbreviation(std::string_view text) {
  constexpr std::ptrdiff_t k_longest = 5;
  auto const length = std::find_if_not(text.rbegin(), text.rend(), is_letter) - text.rbegin();
  return length > 0 && length <= k_longest;
}

char character_behind(std::string_view text, std::size_t at, Edges const& edges) {
  return at + 1 == text.size() ? edges.next : text[at + 1];
}

/// Whether `smart` changes the character at `at`: quotation marks, "--", "...", the blank behind "Mr.".
bool is_smart(std::string_view text, std::size_t at, Edges const& edges) {
  char const after = character_behind(text, at, edges);
  switch (text[at]) {
    case '\'':
    case '"':
      return true;
    case '-':
      return after == '\0' || after == '-';
    case '.':
      return after == '\0' || after == '.' || (after == ' ' && ends_like_abbreviation(text.substr(0, at)));
    default:
      return false;
  }
}

/// Up to the first character reference, which readers would replace within an address, too.
std::string_view without_entities(std::string_view address) {
  for (std::size_t at = 0; at < address.size(); ++at)
    if (address[at] == '&' && begins_entity(address.substr(at + 1), ' ')) return address.substr(0, at);
  return address;
}

/// The length of the web address that the text begins with; 0 when it begins with none. Punctuation at its end belongs
/// to the sentence.
std::size_t address_length(std::string_view text) {
  // Without "$", which pandoc takes for mathematics in a row of a table, whatever is around it.
  constexpr std::string_view k_signs = "-._~:/?#@!&'()*+,;=%";
  auto const* const scheme = std::ranges::find_if(k_schemes, [&](auto one) { return text.starts_with(one); });
  if (scheme == k_schemes.end()) return 0;
  auto const in_address = [&](char c) { return is_alphanumeric(c) || is_one_of(c, k_signs); };
  auto const* const stop = std::ranges::find_if_not(text, in_address);
  auto address = text.substr(0, static_cast<std::size_t>(stop - text.begin()));
  auto surplus = std::ranges::count(address, ')') - std::ranges::count(address, '(');
  while (is_one_of(address.back(), ".,;:!?'") || (address.back() == ')' && surplus > 0)) {
    if (address.back() == ')') --surplus;
    address.remove_suffix(1);
  }
  address = without_entities(address);
  return address.size() > scheme->size() ? address.size() : 0;
}

/// Whether the character at `at` means something between its neighbours; NUL stands for what is not known.
bool means_something(std::string_view text, std::size_t at, Edges const& edges) {
  char const before = at == 0 ? '\0' : text[at - 1];
  char const after = character_behind(text, at, edges);
  switch (text[at]) {
    // Code, links, pandoc's sub- and superscripts, strike-through, mathematics and attributes.
    case '\\':
    case '`':
    case '[':
    case ']':
    case '~':
    case '^':
    case '$':
    case '{':
      return true;
    case '*':
      return before != ' ' || after != ' ';
    case '_':
      return !(before == ' ' && after == ' ') && !(is_alphanumeric(before) && is_alphanumeric(after));
    case '<':
      return after != ' ' && after != k_line_end;
    case '&':
      return begins_entity(text.substr(at + 1), edges.next);
    case '@':
      return !is_alphanumeric(before) && after != ' ' && after != k_line_end;
    case '!':
      return at + 1 == text.size() && edges.before_bracket;
    case '|':
      return edges.in_table;
    case '(':
      return at == 0 && edges.after_mark;
    case ':':
      // "://" that is in no address of ours: GitHub would make one of it.
      return (at == 0 && edges.after_mark) || text.substr(at + 1).starts_with("//") ||
             begins_emoji(text.substr(at + 1), edges.next);
    default:
      return false;
  }
}

/// pandoc looks for comments in the lines of lists, escaped or not, and takes all up to the end of one, or of another
/// item's, into the item.
bool begins_comment(std::string_view text, std::size_t at, Edges const& edges) {
  char const after = character_behind(text, at, edges);
  return text[at] == '<' && (after == '!' || after == '\0');
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

/// "Table:" beside a table is its caption for pandoc, and disappears.
bool is_caption(std::string_view line) {
  return line.starts_with("Table:") || line.starts_with("table:");
}

/// Whether the first character makes a block of its own of the line.
bool opens_block(std::string_view line) {
  if (is_one_of(line.front(), "#>|=:")) return true;
  // A star that is text has been escaped: one that has not is a mark of emphasis.
  if (is_one_of(line.front(), "-+")) return line.size() == 1 || is_one_of(line[1], " -+=");
  return false;
}

/// An address that is not made a link: within a link there is none.
std::string inert_address(std::string_view address) {
  std::string out;
  for (char const c : address) {
    if (is_one_of(c, ":_*~$&!")) out += '\\';
    out += c;
  }
  return out;
}

}  // namespace

std::string escape(std::string_view written, Edges const& edges) {
  // A line break would let the text begin a block, a tab would part it like a marker; the model has no breaks in text.
  std::string text(written);
  std::ranges::replace_if(
      text, [](char c) { return is_one_of(c, "\t\n\r"); }, ' ');
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  for (std::size_t at = 0; at < text.size(); ++at) {
    bool const word_begins = at == 0 || !is_alphanumeric(text[at - 1]);
    auto const rest = std::string_view(text).substr(at);
    if (auto const length = word_begins ? address_length(rest) : 0; length > 0) {
      out += edges.in_link ? inert_address(rest.substr(0, length)) : fmt::format("<{}>", rest.substr(0, length));
      at += length - 1;
    } else if (word_begins && rest.starts_with("www.")) {
      out += "www\\.";
      at += 3;
    } else if (begins_comment(text, at, edges)) {
      out += "&lt;";
    } else {
      if (means_something(text, at, edges) || (edges.smart && is_smart(text, at, edges))) out += '\\';
      out += text[at];
    }
  }
  return out;
}

std::string escape_line_start(std::string line) {
  line.erase(0, std::min(line.find_first_not_of(" \t"), line.size()));
  if (line.empty()) return line;
  bool const example = line.starts_with("(@") || line.starts_with("(\\@");
  if (opens_block(line) || example) return "\\" + std::move(line);
  if (is_caption(line)) return line.insert(line.find(':'), "\\");
  if (auto const end = list_marker_end(line); end != 0) line.insert(line.starts_with('(') ? 0 : end - 1, "\\");
  return line;
}

std::string link_destination(std::string_view address, bool in_brackets) {
  std::string out;
  for (char const c : address) {
    if (is_one_of(c, "<>\\|`\"'*[]$")) {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    } else {
      out += c;
    }
  }
  return in_brackets || is_one_of('(', out) || is_one_of(')', out) ? fmt::format("<{}>", out) : out;
}

}  // namespace resolute::formats::markdown
