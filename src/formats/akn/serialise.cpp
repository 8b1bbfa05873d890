#include "formats/akn/serialise.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "text/characters.hpp"

namespace resolute::formats::akn {
namespace {

/// Elements that hold elements only [XSD], sorted. All others may hold text and are written on one line.
constexpr auto k_element_only = std::to_array<std::string_view>({
    "FRBRExpression",
    "FRBRManifestation",
    "FRBRWork",
    "akn4un:footerFirstPage",
    "akn4un:footerFirstPageLeft",
    "akn4un:internalCode",
    "akn4un:voters",
    "akomaNtoso",
    "alinea",
    "analysis",
    "article",
    "attachment",
    "attachments",
    "blockContainer",
    "blockList",
    "classification",
    "collectionBody",
    "component",
    "components",
    "conclusions",
    "container",
    "content",
    "count",
    "coverPage",
    "division",
    "doc",
    "documentCollection",
    "formula",
    "identification",
    "intro",
    "item",
    "list",
    "mainBody",
    "meta",
    "otherReferences",
    "paragraph",
    "parliamentary",
    "part",
    "point",
    "preamble",
    "preface",
    "presentation",
    "preservation",
    "proprietary",
    "references",
    "rule",
    "section",
    "statement",
    "table",
    "td",
    "th",
    "title",
    "tr",
    "voting",
    "workflow",
    "wrapUp",
});
static_assert(std::ranges::is_sorted(k_element_only));

/// Of these, the ones that stay on the line of their only child.
constexpr auto k_thin = std::to_array<std::string_view>(
    {"akn4un:internalCode", "container", "content", "formula", "intro", "td", "th", "wrapUp"});
static_assert(std::ranges::is_sorted(k_thin));

/// Where the names of `k_element_only` begin that begin with a letter.
constexpr auto k_first_with = [] {
  std::array<std::uint8_t, 256> first{};
  for (auto at = k_element_only.size(); at-- > 0;)
    first.at(static_cast<unsigned char>(k_element_only.at(at).front())) = static_cast<std::uint8_t>(at);
  return first;
}();

bool element_only(std::string_view name) {
  if (name.empty()) return false;
  for (std::size_t at = k_first_with.at(static_cast<unsigned char>(name.front())); at < k_element_only.size(); ++at) {
    if (k_element_only.at(at).front() != name.front()) return false;
    if (k_element_only.at(at) == name) return true;
  }
  return false;
}

/// Whether the children get lines of their own.
bool spreads(Node node, std::string_view name) {
  if (!element_only(name)) return false;
  return !(node.first_child() == node.last_child() && std::ranges::binary_search(k_thin, name) &&
           !element_only(node.first_child().name()));
}

constexpr unsigned char k_lead_of_noncharacters = 0xEF;

/// Bytes at which text may not be written as it is.
constexpr auto k_special = [](auto byte) {
  return (byte < ' ') | (byte == '&') | (byte == '<') | (byte == '>') | (byte == '"') |
         (byte == k_lead_of_noncharacters);
};

class Serialiser {
 public:
  Serialised run(Node root, std::size_t expected) {
    out_.bytes.reserve(expected);
    out_.bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    write(root, 0, false);
    out_.bytes += '\n';
    return std::move(out_);
  }

 private:
  void write(Node node, std::size_t depth, bool in_line) {
    if (!node.is_element()) {
      escaped(node.value(), false);
      return;
    }
    auto const name = node.name();
    put("<");
    put(name);
    for (auto const& [own, value] : node.attributes()) {
      put(" ");
      put(own);
      put("=\"");
      escaped(value, true);
      put("\"");
    }
    auto child = node.first_child();
    if (!child) {
      put("/>");
      return;
    }
    put(">");
    // Within a line nothing spreads, not even element-only content.
    auto const spread = !in_line && spreads(node, name);
    for (; child; child = child.next_sibling()) {
      if (spread) line(depth + 1);
      write(child, depth + 1, !spread);
    }
    if (spread) line(depth);
    put("</");
    put(name);
    put(">");
  }

  void put(std::string_view bytes) { out_.bytes.append(bytes.data(), bytes.size()); }

  void line(std::size_t depth) {
    out_.bytes += '\n';
    out_.bytes.append(2 * depth, ' ');
  }

  void escaped(std::string_view value, bool attribute) {
    std::size_t written = 0;
    for (auto at = text::find_byte(value, 0, k_special); at < value.size();
         at = text::find_byte(value, at + 1, k_special)) {
      auto const byte = static_cast<unsigned char>(value[at]);
      if (byte == '"' && !attribute) continue;
      auto const width = width_of_dropped(value, at);
      if (byte == k_lead_of_noncharacters && width == 0) continue;
      out_.bytes += value.substr(written, at - written);
      if (width > 0)
        ++out_.dropped;
      else
        out_.bytes += reference(value[at]);
      at += width > 0 ? width - 1 : 0;
      written = at + 1;
    }
    out_.bytes += value.substr(written);
  }

  /// The bytes of a character that XML has not: controls, and U+FFFE and U+FFFF, which are EF BF BE and EF BF BF.
  static std::size_t width_of_dropped(std::string_view value, std::size_t at) {
    auto const c = value[at];
    if (static_cast<unsigned char>(c) < ' ') return c == '\t' || c == '\n' || c == '\r' ? 0 : 1;
    auto const three = value.substr(at, 3);
    return three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF" ? 3 : 0;
  }

  static std::string_view reference(char c) {
    switch (c) {
      case '&':
        return "&amp;";
      case '<':
        return "&lt;";
      case '>':
        return "&gt;";
      case '"':
        return "&quot;";
      default:  // white space
        return " ";
    }
  }

  Serialised out_;
};

}  // namespace

Serialised serialise(Node document_element, std::size_t expected) {
  return Serialiser().run(document_element, expected);
}

}  // namespace resolute::formats::akn
