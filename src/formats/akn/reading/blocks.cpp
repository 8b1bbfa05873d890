#include "formats/akn/reading/blocks.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "formats/akn/held.hpp"
#include "formats/akn/reading/hierarchy.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::akn::reading {
namespace {

std::uint16_t span(Node cell, char const* name) {
  std::uint16_t value = 1;
  auto const text = attribute(cell, name);
  std::from_chars(text.data(), text.data() + text.size(), value);
  return std::max<std::uint16_t>(value, 1);
}

/// A list in running text: its introduction, its items, and what stands behind them.
void block_list(Context& context, Node node, model::Blocks& out, Setting setting) {
  model::List list;
  auto const made = context.next_id();
  model::Blocks after;
  for (auto const inner : elements(node)) {
    if (is(inner, "item")) {
      model::Item item;
      item.id = context.next_id();
      item.marker = text_of(child(inner, "num"));
      item.content = read_flow(context, inner);
      list.items.push_back(std::move(item));
    } else {
      auto& place = list.items.empty() ? out : after;
      read_paragraph(context, inner, place, list.items.empty() ? setting : Setting::text);
    }
  }
  out.push_back({made, {}, std::move(list)});
  std::ranges::move(after, std::back_inserter(out));
}

void html_list(Context& context, Node node, model::Blocks& out) {
  model::List list;
  auto const made = context.next_id();
  for (auto const inner : elements(node)) {
    model::Item item;
    item.id = context.next_id();
    item.content = read_flow(context, inner);
    list.items.push_back(std::move(item));
  }
  out.push_back({made, {}, std::move(list)});
}

/// A clause or section where AKN has no hierarchy; only our own files say so.
model::Block read_held(Context& context, Node node, HeldKind kind, Setting setting) {
  auto const id = context.next_id();
  auto number = text_of(child(node, "num"));
  auto const heading = child(node, "heading");
  auto title = heading ? read_inlines(context, heading, setting) : model::Inlines();
  model::Blocks content;
  for (auto const inner : elements(node))
    if (inner != heading) read_flow_child(context, inner, content, setting);
  return std::visit(
      model::overloaded{[&](model::ClauseKind clause) {
                          return model::Block{id, {}, model::Clause{clause, std::move(number), std::move(content)}};
                        },
                        [&](model::SectionKind section) {
                          return model::Block{
                              id, {}, model::Section{section, std::move(number), std::move(title), std::move(content)}};
                        }},
      kind);
}

/// "()" at the beginning of a note is what is left of its mark in Arabic files (profile, section 9).
void drop_empty_brackets(Context& context, model::Blocks& blocks) {
  if (blocks.empty()) return;
  auto* paragraph = std::get_if<model::Paragraph>(&blocks.front().node);
  if (paragraph == nullptr || paragraph->content.empty()) return;
  auto* text = std::get_if<model::Text>(&paragraph->content.front().node);
  if (text == nullptr || !text->value.starts_with("()")) return;
  context.dropped += "()";
  text->value.erase(0, std::min(text->value.find_first_not_of(' ', 2), text->value.size()));
  if (text->value.empty()) paragraph->content.erase(paragraph->content.begin());
}

/// The quoted provisions in a paragraph that holds nothing else; otherwise null.
Node only_quotation(Node paragraph) {
  auto const inside = elements(paragraph);
  if (inside.size() != 1 || !is(inside.front(), "mod")) return {};
  return child(inside.front(), "quotedStructure");
}

}  // namespace

void read_paragraph(Context& context, Node node, model::Blocks& out, Setting setting) {
  if (auto const quotation = only_quotation(node)) {
    auto const id = context.next_id();
    out.push_back({id, {}, model::Quotation{read_hierarchy(context, quotation)}});
    return;
  }
  auto const id = context.next_id();
  auto content = read_inlines(context, node, setting);
  if (content.empty()) return;
  if (attribute(node, "class") == "unrecognised")
    out.push_back({id, {}, model::Unrecognised{std::move(content)}});
  else
    out.push_back({id, {}, model::Paragraph{std::move(content)}});
}

void read_flow_child(Context& context, Node node, model::Blocks& out, Setting setting) {
  auto const name = name_of(node);
  if (name == "num") return;
  if (auto const kind = held_kind(attribute(node, "resolute:kind")); kind && name == "blockContainer" && context.own)
    out.push_back(read_held(context, node, *kind, setting));
  else if (name == "blockList")
    block_list(context, node, out, setting);
  else if (name == "table")
    out.push_back(read_table(context, node));
  else if (name == "ul" || name == "ol")
    html_list(context, node, out);
  else if (name == "blockContainer" || name == "container" || name == "block" || name == "foreign")
    std::ranges::move(read_flow(context, node, setting), std::back_inserter(out));
  else
    read_paragraph(context, node, out, setting);
}

model::Blocks read_flow(Context& context, Node parent, Setting setting) {
  model::Blocks out;
  auto const inside = elements(parent);
  bool const bare = std::ranges::any_of(parent.children(), [](Node one) {
    return one.type() == pugi::node_pcdata &&
           std::string_view(one.value()).find_first_not_of(" \t\r\n") != std::string_view::npos;
  });
  if (bare) {
    read_paragraph(context, parent, out, setting);
    return out;
  }
  for (auto const inner : inside) {
    read_flow_child(context, inner, out, out.empty() ? setting : Setting::text);
  }
  return out;
}

model::Block read_table(Context& context, Node node) {
  auto const id = context.next_id();
  model::Table table;
  if (auto const caption = child(node, "caption")) table.caption = read_inlines(context, caption);
  for (auto const tr : elements(node)) {
    if (!is(tr, "tr")) continue;
    std::vector<model::Cell> row;
    for (auto const td : elements(tr))
      row.push_back({is(td, "th"), span(td, "colspan"), span(td, "rowspan"), read_flow(context, td)});
    table.rows.push_back(std::move(row));
  }
  return {id, {}, std::move(table)};
}

model::NodeId read_note(Context& context, Node node) {
  model::Note note;
  note.id = context.next_id();
  note.mark = std::string(attribute(node, "marker"));
  note.printed = std::string(attribute(node, "resolute:printed"));
  if (auto const eid = attribute(node, "eId"); !eid.empty()) context.notes.emplace(eid, note.id);
  // Its place is before those of notes that are called in it.
  auto const place = context.home->size();
  context.home->push_back({});
  note.content = read_flow(context, node);
  if (!context.own) drop_empty_brackets(context, note.content);
  auto const id = note.id;
  (*context.home)[place] = std::move(note);
  return id;
}

}  // namespace resolute::formats::akn::reading
