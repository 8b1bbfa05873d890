#include "formats/akn/serialise.hpp"

#include <algorithm>
#include <array>
#include <string_view>

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

bool element_only(Node node) {
  return std::ranges::binary_search(k_element_only, std::string_view(node.name()));
}

/// Whether the children get lines of their own.
bool spreads(Node node) {
  if (!node.first_child() || !element_only(node)) return false;
  auto const thin = std::ranges::binary_search(k_thin, std::string_view(node.name()));
  return !(thin && node.first_child() == node.last_child() && !element_only(node.first_child()));
}

constexpr unsigned char k_lead_of_noncharacters = 0xEF;

/// Bytes at which text may not be written as it is.
constexpr auto k_special = [] {
  std::array<bool, 256> special{};
  for (std::size_t byte = 0; byte < ' '; ++byte) special.at(byte) = true;
  for (unsigned char const byte :
       {static_cast<unsigned char>('&'), static_cast<unsigned char>('<'), static_cast<unsigned char>('>'),
        static_cast<unsigned char>('"'), k_lead_of_noncharacters})
    special.at(byte) = true;
  return special;
}();

class Serialiser {
 public:
  Serialised run(Node root) {
    out_.bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    write(root, 0, false);
    out_.bytes += '\n';
    return std::move(out_);
  }

 private:
  void write(Node node, std::size_t depth, bool in_line) {
    if (node.type() == pugi::node_pcdata) {
      escaped(node.value(), false);
      return;
    }
    out_.bytes += '<';
    out_.bytes += node.name();
    for (auto const one : node.attributes()) {
      out_.bytes += ' ';
      out_.bytes += one.name();
      out_.bytes += "=\"";
      escaped(one.value(), true);
      out_.bytes += '"';
    }
    if (!node.first_child()) {
      out_.bytes += "/>";
      return;
    }
    out_.bytes += '>';
    // Within a line nothing spreads, not even element-only content.
    auto const spread = !in_line && spreads(node);
    for (auto const child : node.children()) {
      if (spread) line(depth + 1);
      write(child, depth + 1, !spread);
    }
    if (spread) line(depth);
    out_.bytes += "</";
    out_.bytes += node.name();
    out_.bytes += '>';
  }

  void line(std::size_t depth) {
    out_.bytes += '\n';
    out_.bytes.append(2 * depth, ' ');
  }

  void escaped(std::string_view value, bool attribute) {
    std::size_t written = 0;
    for (std::size_t at = 0; at < value.size(); ++at) {
      auto const byte = static_cast<unsigned char>(value[at]);
      if (!k_special.at(byte) || (byte == '"' && !attribute)) continue;
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

Serialised serialise(pugi::xml_document const& document) {
  return Serialiser().run(document.document_element());
}

}  // namespace resolute::formats::akn
