#include "formats/akn/reading/component.hpp"

#include <algorithm>
#include <utility>

#include "formats/akn/held.hpp"
#include "formats/akn/reading/blocks.hpp"
#include "formats/akn/reading/fields.hpp"
#include "formats/akn/reading/hierarchy.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::akn::reading {
namespace {

using model::Component;
using model::ComponentKind;

class ComponentReader {
 public:
  explicit ComponentReader(Context& context) : context_(context) {}

  Component read(Node node, ComponentKind kind) {
    Component component;
    component.kind = kind;
    component.id = context_.next_id();
    auto* const outer = std::exchange(context_.home, &component.notes);
    for (auto const inner : elements(node)) division(inner, component);
    context_.home = outer;
    if (kind == ComponentKind::annex) take_annex_headings(component);
    if (kind == ComponentKind::part) take_letter(component);
    for (auto const inner : elements(node))
      if (is(inner, "attachments")) annexes(inner, component);
    return component;
  }

 private:
  void division(Node node, Component& component) {
    auto const name = name_of(node);
    if (name == "meta" || name == "attachments" || name == "collectionBody" || name == "components") return;
    if (name == "coverPage") {
      component.cover = read_fields(context_, node, Division::cover);
    } else if (name == "preface") {
      if (component.kind == ComponentKind::annex) component.label = take_label(node);
      component.preface = read_fields(context_, node, Division::preface);
    } else if (name == "preamble") {
      component.preamble = preamble(node);
      component.main = beside_parts(node);
    } else if (name == "conclusions") {
      component.conclusions = read_fields(context_, node, Division::conclusions);
    } else {
      auto more = read_hierarchy(context_, node);
      std::ranges::move(more, std::back_inserter(component.main));
    }
  }

  model::Blocks preamble(Node node) {
    model::Blocks out;
    for (auto const inner : elements(node)) {
      if (is_beside_parts(inner)) continue;
      if (is(inner, "formula"))
        std::ranges::move(read_hierarchy_child(context_, inner), std::back_inserter(out));
      else if (is(inner, "container") && context_.own && attribute(inner, "name") == "division")
        out.push_back(headed(inner));
      else if (is(inner, "container") && child(inner, "table") && !child(inner, "p"))
        std::ranges::move(read_flow(context_, inner), std::back_inserter(out));
      else if (is(inner, "container"))
        out.push_back(read_container(context_, inner));
      else
        read_flow_child(context_, inner, out, Setting::text);
    }
    return out;
  }

  /// Only our own files have text of a collection in its preamble.
  [[nodiscard]] bool is_beside_parts(Node node) const {
    return context_.own && attribute(node, "resolute:place") == k_beside_parts;
  }

  model::Blocks beside_parts(Node node) {
    model::Blocks out;
    for (auto const inner : elements(node))
      if (is_beside_parts(inner)) read_flow_child(context_, inner, out, Setting::text);
    return out;
  }

  /// A heading within a preamble.
  model::Block headed(Node node) {
    auto const id = context_.next_id();
    model::Section section{model::SectionKind::division, {}, {}, {}};
    if (auto const p = child(node, "p")) {
      auto line = read_field(context_, model::FieldKind::title, p);
      auto& field = std::get<model::Field>(line.node);
      section.number = std::move(field.number);
      section.heading = std::move(field.content);
      node.remove_child(p);
    }
    section.content = preamble(node);
    return {id, {}, std::move(section)};
  }

  /// "Annex I": the type of the attached document, which is its label.
  std::string take_label(Node preface) {
    auto const first = child(preface, "p");
    auto const type = child(first, "docType");
    if (!type || elements(first).size() != 1) return {};
    auto label = text_of(type);
    preface.remove_child(first);
    return label;
  }

  /// The UN's files have label and title of an annex as headings of its text.
  void take_annex_headings(Component& annex) {
    if (!annex.label.empty() || !annex.preface.empty() || context_.own || annex.main.empty()) return;
    auto const alone = [](model::Block const& block) {
      auto const* section = std::get_if<model::Section>(&block.node);
      return section != nullptr && section->number.empty() && section->content.empty();
    };
    if (alone(annex.main.front()) && annex.main.size() > 1 &&
        std::holds_alternative<model::Section>(annex.main[1].node)) {
      annex.label = model::plain_text(std::get<model::Section>(annex.main.front().node).heading);
      annex.main.erase(annex.main.begin());
    }
    auto* section = std::get_if<model::Section>(&annex.main.front().node);
    if (section == nullptr || !section->number.empty() || annex.main.size() > 1) return;
    model::Field title;
    title.kind = model::FieldKind::title;
    title.content = std::move(section->heading);
    annex.preface.push_back(context_.block(std::move(title)));
    auto content = std::move(section->content);
    annex.main = std::move(content);
  }

  /// The letter of a part stands where a resolution has its number.
  static void take_letter(Component& part) {
    if (part.preface.empty()) return;
    auto* title = std::get_if<model::Field>(&part.preface.front().node);
    if (title == nullptr || title->kind != model::FieldKind::title || title->number.empty()) return;
    part.label = std::exchange(title->number, {});
    if (title->content.empty()) part.preface.erase(part.preface.begin());
  }

  void annexes(Node node, Component& component) {
    for (auto const attachment : elements(node))
      for (auto const inner : elements(attachment)) {
        if (is(inner, "doc") || is(inner, "statement"))
          component.annexes.push_back(read(inner, ComponentKind::annex));
        else if (!is(inner, "meta") && !is(inner, "num") && !is(inner, "heading"))
          context_.left_out(inner, "is left out: it is no document of its own");
      }
  }

  Context& context_;
};

}  // namespace

Node top_of(Node root) {
  for (auto const inner : elements(root))
    if (!is(inner, "components") && child(inner, "meta")) return inner;
  return {};
}

model::Component read_document_text(Context& context, Node root) {
  ComponentReader reader(context);
  auto const top = top_of(root);
  auto text = reader.read(top, ComponentKind::main);
  std::vector<Node> holders{child(root, "components"), child(top, "components"), child(top, "collectionBody")};
  for (auto const holder : holders)
    for (auto const component : elements(holder))
      for (auto const inner : elements(component))
        if (child(inner, "meta")) text.parts.push_back(reader.read(inner, ComponentKind::part));
  return text;
}

}  // namespace resolute::formats::akn::reading
