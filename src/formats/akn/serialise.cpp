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
    for (std::size_t at = 0; at < value.size(); ++at) {
      auto const c = value[at];
      // U+FFFE and U+FFFF, the other characters that XML has not, are EF BF BE and EF BF BF in UTF-8.
      if (value.substr(at).starts_with("\xEF\xBF") && at + 2 < value.size() &&
          (value[at + 2] == '\xBE' || value[at + 2] == '\xBF')) {
        at += 2;
        ++out_.dropped;
      } else if (c == '&') {
        out_.bytes += "&amp;";
      } else if (c == '<') {
        out_.bytes += "&lt;";
      } else if (c == '>') {
        out_.bytes += "&gt;";
      } else if (c == '"' && attribute) {
        out_.bytes += "&quot;";
      } else if (c == '\t' || c == '\n' || c == '\r') {
        out_.bytes += ' ';
      } else if (static_cast<unsigned char>(c) < 0x20) {
        ++out_.dropped;
      } else {
        out_.bytes += c;
      }
    }
  }

  Serialised out_;
};

}  // namespace

Serialised serialise(pugi::xml_document const& document) {
  return Serialiser().run(document.document_element());
}

}  // namespace resolute::formats::akn
