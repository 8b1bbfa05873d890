#include "formats/akn/reading/inlines.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "formats/akn/reading/blocks.hpp"
#include "formats/akn/reading/links.hpp"
#include "formats/akn/reading/mentions.hpp"
#include "formats/akn/reading/white_space.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::akn::reading {
namespace {

using model::Inline;
using model::Inlines;
using model::Styled;

class InlineReader {
 public:
  InlineReader(Context& context, Setting setting) : context_(context), setting_(setting) {}

  void one(Node node, Inlines& out) {
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) {
      std::string value = node.value();
      if (value.find_first_not_of(" \t\r\n") != std::string::npos) at_start_ = false;
      out.push_back({{}, model::Text{std::move(value)}});
    } else if (node.type() == pugi::node_element) {
      element(node, out);
    }
  }

  void children(Node node, Inlines& out) {
    for (auto const inner : node.children()) one(inner, out);
  }

 private:
  struct Rule {
    std::string_view element;
    void (InlineReader::*read)(Node, Inlines&);
  };
  static std::array<Rule, 27> const k_rules;

  void element(Node node, Inlines& out) {
    if (auto mention = read_mention(node)) {
      children(node, mention->content);
      out.push_back({{}, *std::move(mention)});
      return;
    }
    auto const rule = std::ranges::find(k_rules, name_of(node), &Rule::element);
    if (rule != k_rules.end()) {
      (this->*rule->read)(node, out);
      return;
    }
    context_.left_out(node, "has no place in the model: its text is kept");
    children(node, out);
  }

  void line_break(Node, Inlines& out) { out.push_back({{}, model::LineBreak{}}); }

  void link(Node node, Inlines& out) {
    auto citation = read_link(context_, node);
    children(node, citation.content);
    out.push_back({{}, std::move(citation)});
  }

  /// Emphasis at the beginning of a clause is its lead phrase; resolute's own files have no other `span`.
  void span(Node node, Inlines& out) {
    auto const classes = attribute(node, "class");
    auto const bold = classes.find("bold") != std::string_view::npos;
    auto const italic = classes.find("italic") != std::string_view::npos;
    auto const leads = context_.own || (setting_ == Setting::clause && at_start_);
    Inlines content;
    children(node, content);
    if ((bold || italic) && leads) {
      out.push_back({{}, model::LeadPhrase{std::move(content)}});
      return;
    }
    if (classes.find("underline") != std::string_view::npos) wrap(content, Styled::Style::underline);
    if (italic) wrap(content, Styled::Style::italic);
    if (bold) wrap(content, Styled::Style::bold);
    std::ranges::move(content, std::back_inserter(out));
  }

  static void wrap(Inlines& content, Styled::Style style) {
    Inlines outer;
    outer.push_back({{}, Styled{style, std::move(content)}});
    content = std::move(outer);
  }

  template <Styled::Style style>
  void styled(Node node, Inlines& out) {
    Inlines content;
    children(node, content);
    out.push_back({{}, Styled{style, std::move(content)}});
  }

  /// Raised figures are powers and the like; the brackets around a mark belong to it (profile, section 6).
  void raised(Node node, Inlines& out) {
    auto const text = text_of(node);
    if (attribute(node, "class") == "noteMark") {
      out.push_back({{}, model::NoteCall{context_.next_id(), text, model::NodeId::none, true, {}}});
    } else if (text.find_first_not_of("() ") == std::string::npos) {
      context_.left_out(node, "with a bracket of a note's mark in it is left out");
    } else {
      styled<Styled::Style::superscript>(node, out);
    }
  }

  void note(Node node, Inlines& out) {
    at_start_ = false;
    auto const id = read_note(context_, node);
    if (attribute(node, "class") == "uncalled") return;
    out.push_back({{}, call(node, id, true)});
  }

  void note_again(Node node, Inlines& out) {
    at_start_ = false;
    auto const found = context_.notes.find(reference(node, "href"));
    auto const id = found == context_.notes.end() ? model::NodeId::none : found->second;
    if (id == model::NodeId::none)
      context_.say("missing-note", node, "this mark refers to a note that is not in the file");
    out.push_back({{}, call(node, id, false)});
  }

  model::NoteCall call(Node node, model::NodeId note, bool first) {
    auto const mark = attribute(node, "marker");
    auto printed = attribute(node, "resolute:printed");
    if (auto const called = attribute(node, "resolute:called"); !called.empty())
      printed = called == mark ? std::string_view() : called;
    return {context_.next_id(), std::string(mark), note, first, std::string(printed)};
  }

  void image(Node node, Inlines&) { context_.left_out(node, "is left out: pictures have no place in the text"); }

  void transparent(Node node, Inlines& out) { children(node, out); }

  Context& context_;
  Setting setting_;
  bool at_start_ = true;
};

/// Elements that are no mention. Those that are in no row have no place in the model: their text is kept.
std::array<InlineReader::Rule, 27> const InlineReader::k_rules{
    Rule{"a", &InlineReader::link},
    Rule{"authorialNote", &InlineReader::note},
    Rule{"b", &InlineReader::styled<Styled::Style::bold>},
    Rule{"br", &InlineReader::line_break},
    Rule{"content", &InlineReader::transparent},
    Rule{"crossHeading", &InlineReader::transparent},
    Rule{"docAuthority", &InlineReader::transparent},
    Rule{"docNumber", &InlineReader::transparent},
    Rule{"docProponent", &InlineReader::transparent},
    Rule{"docStatus", &InlineReader::transparent},
    Rule{"docTitle", &InlineReader::transparent},
    Rule{"docType", &InlineReader::transparent},
    Rule{"eol", &InlineReader::line_break},
    Rule{"event", &InlineReader::transparent},
    Rule{"heading", &InlineReader::transparent},
    Rule{"i", &InlineReader::styled<Styled::Style::italic>},
    Rule{"img", &InlineReader::image},
    Rule{"inline", &InlineReader::transparent},
    Rule{"noteRef", &InlineReader::note_again},
    Rule{"p", &InlineReader::transparent},
    Rule{"ref", &InlineReader::link},
    Rule{"span", &InlineReader::span},
    Rule{"sub", &InlineReader::styled<Styled::Style::subscript>},
    Rule{"subheading", &InlineReader::transparent},
    Rule{"sup", &InlineReader::raised},
    Rule{"u", &InlineReader::styled<Styled::Style::underline>},
    Rule{"vote", &InlineReader::transparent},
};

}  // namespace

model::Inlines read_inlines(Context& context, Node parent, Setting setting) {
  model::Inlines out;
  InlineReader(context, setting).children(parent, out);
  settle_white_space(out, !context.own);
  return out;
}

model::Inlines read_inlines(Context& context, std::vector<Node> const& nodes, Setting setting) {
  model::Inlines out;
  InlineReader reader(context, setting);
  for (auto const node : nodes) reader.one(node, out);
  settle_white_space(out, !context.own);
  return out;
}

}  // namespace resolute::formats::akn::reading
