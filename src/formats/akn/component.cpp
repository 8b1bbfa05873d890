#include "formats/akn/component.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "formats/akn/blocks.hpp"
#include "formats/akn/held.hpp"
#include "formats/akn/hierarchy.hpp"
#include "formats/akn/meta.hpp"
#include "formats/akn/vocabulary.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::akn {
namespace {

using model::Component;

/// The children of a document that have its text.
constexpr auto k_text_of_component =
    std::to_array<std::string_view>({"coverPage", "preface", "preamble", "mainBody", "conclusions"});

/// The last `p` that stands in no note and no table.
void find_last_paragraph(Node node, Node& last) {
  for (auto const inner : node.children()) {
    if (inner.name() == "authorialNote" || inner.name() == "table") continue;
    if (inner.name() == "p") last = inner;
    find_last_paragraph(inner, last);
  }
}

void drop_if_empty(Node node) {
  if (!node.first_child()) node.parent().remove_child(node);
}

class DocumentWriter {
 public:
  DocumentWriter(Context& context, WriteOptions const& options) : context_(context), options_(options) {}

  void write(Node root) {
    auto const& text = context_.document.text;
    auto const whole =
        identity_of(context_.document, context_.language, context_.body,
                    [&](std::string_view code, std::string message) { context_.say(code, std::move(message)); });
    Node top;
    if (text.parts.empty()) {
      top = statement(root, text, whole);
    } else {
      top = collection(root, text, whole);
    }
    add_uncalled_notes();
    fill_meta(context_, top.child("meta"));
  }

 private:
  /// The text of a component between its meta and its attachments.
  void front(Node node, Component const& component) {
    auto cover = element(node, "coverPage");
    write_flow(context_, cover, component.cover, Setting::cover);
    drop_if_empty(cover);
    auto preface = element(node, "preface");
    auto& lines = context_.prefaces.emplace_back(component.preface);
    if (!titled(component, lines)) write_label(preface, component);
    write_flow(context_, preface, lines, Setting::cover);
    drop_if_empty(preface);
    auto preamble = element(node, "preamble");
    write_preamble(preamble, component.preamble);
    drop_if_empty(preamble);
  }

  void end(Node node, Component const& component, Names const& names) {
    auto conclusions = element(node, "conclusions");
    write_flow(context_, conclusions, component.conclusions, Setting::closing);
    drop_if_empty(conclusions);
    attachments(node, component, names);
  }

  void main_body(Node node, Component const& component) {
    auto body = element(node, "mainBody");
    bool const annex = component.kind == model::ComponentKind::annex;
    write_hierarchy(context_, body, component.main, annex ? Place::annex_body : Place::main_body);
    if (!body.first_child()) element(body, "p");
  }

  Node statement(Node parent, Component const& component, Names const& names) {
    auto node =
        element(parent, "statement",
                {{"name", std::string(akn::names(context_.document.meta.kind).name)}, {"contains", "originalVersion"}});
    write_meta(context_, element(node, "meta"), names, options_, component);
    front(node, component);
    main_body(node, component);
    end(node, component, names);
    remember(component, node);
    return node;
  }

  void attachments(Node node, Component const& component, Names const& names) {
    if (component.annexes.empty()) return;
    auto all = element(node, "attachments");
    unsigned position = 0;
    for (auto const& annex : component.annexes) {
      auto const own = names.annex(++position);
      auto doc = element(element(all, "attachment", {{"eId", context_.eid(annex.id)}}), "doc",
                         {{"name", "annex"}, {"contains", "originalVersion"}});
      write_meta(context_, element(doc, "meta"), own, options_, annex);
      front(doc, annex);
      main_body(doc, annex);
      end(doc, annex, own);
      remember(annex, doc);
    }
  }

  Node collection(Node root, Component const& text, Names const& names) {
    auto node = element(root, "documentCollection", {{"name", "publication"}, {"contains", "originalVersion"}});
    write_meta(context_, element(node, "meta"), names, options_, text);
    front(node, text);
    stray_main(node, text);
    auto body = element(node, "collectionBody");
    auto components = std::pair{body, Node()};
    auto const kind = akn::names(context_.document.meta.kind);
    for (auto const& part : text.parts) {
      auto const& eid = context_.eid(part.id);
      auto const letter = eid.substr(eid.rfind('_') + 1);
      auto const entry = "body__" + eid;
      element(element(body, "component", {{"eId", entry}}), "documentRef",
              {{"eId", entry + "__dref_1"}, {"href", "#" + eid}, {"showAs", std::string(kind.show_as) + " " + letter}});
    }
    end(node, text, names);
    components.second = element(root, "components", {{"eId", "cmpnts"}});
    for (auto const& part : text.parts) {
      auto const& eid = context_.eid(part.id);
      statement(element(components.second, "component", {{"eId", eid}}), part,
                names.part(eid.substr(eid.rfind('_') + 1)));
    }
    remember(text, node);
    return node;
  }

  /// A collection has no main body: text that stands beside the parts goes to the end of its preamble, and says so.
  void stray_main(Node node, Component const& text) {
    if (text.main.empty()) return;
    auto preamble = node.child("preamble");
    if (!preamble) preamble = element(node, "preamble");
    auto const last = preamble.last_child();
    write_flow(context_, preamble, text.main);
    for (auto made = last ? last.next_sibling() : preamble.first_child(); made; made = made.next_sibling())
      if (made.is_element()) made.append_attribute("resolute:place", k_beside_parts);
  }

  /// The letter of a part and its title are one line, as the number of a resolution and its title are.
  static bool titled(Component const& component, model::Blocks& lines) {
    if (component.kind != model::ComponentKind::part || lines.empty()) return false;
    auto* title = std::get_if<model::Field>(&lines.front().node);
    if (title == nullptr || title->kind != model::FieldKind::title || !title->number.empty()) return false;
    title->number = component.label;
    return true;
  }

  /// The label of a part is its number, that of an annex its type (profile, section 6), unless a line says the same.
  void write_label(Node preface, Component const& component) {
    if (component.label.empty() || component.kind == model::ComponentKind::main) return;
    auto const says = [&](model::Block const& block) {
      auto const* field = std::get_if<model::Field>(&block.node);
      return field != nullptr && model::plain_text(field->content) == component.label;
    };
    if (std::ranges::any_of(component.preface, says)) return;
    auto const* name = component.kind == model::ComponentKind::part ? "docNumber" : "docType";
    text(element(element(preface, "p"), name), component.label);
  }

  void write_preamble(Node preamble, model::BlockRun blocks) {
    model::BlockRun others;
    auto const flush = [&] {
      write_flow(context_, preamble, others);
      others = {};
    };
    for (std::size_t at = 0; at < blocks.size(); ++at) {
      auto const& block = blocks[at];
      auto const* clause = std::get_if<model::Clause>(&block.node);
      auto const* field = std::get_if<model::Field>(&block.node);
      auto const* section = std::get_if<model::Section>(&block.node);
      auto const formula = field != nullptr && field->kind == model::FieldKind::enacting_formula;
      if (clause == nullptr && section == nullptr && !formula) {
        others = blocks.subspan(at - others.size(), others.size() + 1);
        continue;
      }
      flush();
      if (clause != nullptr) {
        write_container(context_, preamble, block, *clause);
      } else if (section != nullptr) {
        headed(preamble, block, *section);
      } else {
        auto made = element(preamble, "formula", {{"name", "enactingFormula"}, {"eId", context_.eid(block.id)}});
        write_inlines(context_, element(made, "p"), field->content);
      }
    }
    flush();
  }

  /// A heading within a preamble; a container holds containers, but no formula [XSD: containerType].
  void headed(Node preamble, model::Block const& block, model::Section const& section) {
    auto made = element(preamble, "container", {{"name", "division"}, {"eId", context_.eid(block.id)}});
    auto p = element(made, "p");
    write_inline_number(p, section.number);
    write_inlines(context_, p, section.heading);
    for (auto const& inner : section.content) {
      if (auto const* clause = std::get_if<model::Clause>(&inner.node)) {
        write_container(context_, made, inner, *clause);
      } else if (auto const* deeper = std::get_if<model::Section>(&inner.node)) {
        headed(made, inner, *deeper);
      } else {
        write_flow(context_, made, model::alone(inner));
      }
    }
  }

  void remember(Component const& component, Node node) { homes_.emplace_back(&component, node); }

  /// In a component without any paragraph.
  static Node new_paragraph(Node node) {
    if (auto const body = node.child("mainBody")) return element(body, "p");
    auto const before = node.child("coverPage") ? node.child("coverPage") : node.child("meta");
    auto const preface = node.child("preface");
    return element(preface ? preface : node.insert_child_after("preface", before), "p");
  }

  /// Notes that nothing calls are kept at the end of the last paragraph of their component.
  void add_uncalled_notes() {
    for (auto const& [component, node] : homes_) {
      Node home;
      for (auto const& note : component->notes) {
        if (context_.written_notes.contains(note.id)) continue;
        if (!home) home = last_paragraph(node);
        write_note(context_, home, note, note.mark, "uncalled");
      }
    }
  }

  static Node last_paragraph(Node node) {
    Node last;
    for (auto const inner : node.children())
      if (std::ranges::find(k_text_of_component, inner.name()) != k_text_of_component.end())
        find_last_paragraph(inner, last);
    return last ? last : new_paragraph(node);
  }

  Context& context_;
  WriteOptions const& options_;
  std::vector<std::pair<Component const*, Node>> homes_;
};

}  // namespace

void write_document(Context& context, Node root, WriteOptions const& options) {
  DocumentWriter(context, options).write(root);
}

}  // namespace resolute::formats::akn
