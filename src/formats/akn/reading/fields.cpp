#include "formats/akn/reading/fields.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "formats/akn/reading/blocks.hpp"
#include "formats/akn/reading/inlines.hpp"

namespace resolute::formats::akn::reading {
namespace {

using model::FieldKind;

struct FieldRule {
  std::string_view element;
  std::string_view attribute;  ///< of the element: "refersTo" without its sign, or "name"
  std::string_view value;      ///< empty: any
  FieldKind kind;
};

/// What the element that holds a whole line says of it; the first that fits.
constexpr std::array k_field_rules{
    FieldRule{"docAuthority", "refersTo", "publisher", FieldKind::publisher},
    FieldRule{"docAuthority", "refersTo", "subsidiaryBody", FieldKind::subsidiary_body},
    FieldRule{"docAuthority", "refersTo", "", FieldKind::issuing_body},
    FieldRule{"docType", "refersTo", "", FieldKind::document_type},
    FieldRule{"docNumber", "refersTo", "symbol", FieldKind::symbol},
    FieldRule{"docStatus", "refersTo", "", FieldKind::distribution},
    FieldRule{"docDate", "refersTo", "dateOfIssuance", FieldKind::issue_date},
    FieldRule{"docProponent", "refersTo", "", FieldKind::proponent},
    FieldRule{"docTitle", "refersTo", "adoption", FieldKind::adoption},
    FieldRule{"docTitle", "refersTo", "resolutionNumber", FieldKind::resolution_number},
    FieldRule{"session", "refersTo", "", FieldKind::session},
    FieldRule{"event", "refersTo", "session", FieldKind::session_dates},
    FieldRule{"inline", "name", "originalLanguage", FieldKind::original_language},
    FieldRule{"inline", "name", "agenda item", FieldKind::agenda_item},
    FieldRule{"inline", "name", "agenda item name", FieldKind::agenda_title},
};

std::optional<FieldKind> field_kind(Node holder) {
  auto const rule = std::ranges::find_if(k_field_rules, [&](FieldRule const& one) {
    if (!is(holder, one.element)) return false;
    auto const value = one.attribute == "name" ? attribute(holder, "name") : reference(holder);
    return one.value.empty() || value == one.value;
  });
  return rule == k_field_rules.end() ? std::nullopt : std::optional(rule->kind);
}

bool is_white(Node node) {
  return node.type() != pugi::node_element &&
         std::string_view(node.value()).find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// What is in a line: elements and text, without white space and pictures.
std::vector<Node> contents(Context& context, Node p) {
  std::vector<Node> out;
  for (auto const inner : p.children()) {
    if (is_white(inner)) continue;
    if (is(inner, "img"))
      context.left_out(inner, "is left out: pictures have no place in the text");
    else
      out.push_back(inner);
  }
  return out;
}

/// A note that nothing calls is kept at the end of the last line of its component, whatever that is.
bool is_uncalled(Node node) {
  return is(node, "authorialNote") && attribute(node, "class") == "uncalled";
}

/// The element that holds the whole line; the UN's files put a `span` around some. Null when there is none.
Node holder_of(Context& context, Node p) {
  auto inside = contents(context, p);
  std::erase_if(inside, is_uncalled);
  while (inside.size() == 1 && is(inside.front(), "span")) {
    auto deeper = contents(context, inside.front());
    if (deeper.size() != 1 || deeper.front().type() != pugi::node_element) break;
    inside = std::move(deeper);
  }
  return inside.size() == 1 && inside.front().type() == pugi::node_element ? inside.front() : Node();
}

/// The emphasis of a whole line is its place's, not its text's.
void drop_whole_emphasis(model::Inlines& content) {
  while (content.size() == 1) {
    auto* styled = std::get_if<model::Styled>(&content.front().node);
    if (styled == nullptr) return;
    auto inside = std::move(styled->content);
    content = std::move(inside);
  }
}

std::string take_number(std::vector<Node>& nodes) {
  std::erase_if(nodes, [&](Node node) { return is_white(node) && node == nodes.front(); });
  if (nodes.empty() || !is(nodes.front(), "inline") || attribute(nodes.front(), "name") != "number") return {};
  auto number = text_of(nodes.front());
  nodes.erase(nodes.begin());
  return number;
}

model::Block field_of(Context& context, FieldKind kind, std::vector<Node> nodes) {
  auto const id = context.next_id();
  model::Field field;
  field.kind = kind;
  field.number = take_number(nodes);
  field.content = read_inlines(context, nodes);
  if (!context.own) drop_whole_emphasis(field.content);
  return {id, {}, std::move(field)};
}

std::vector<Node> children_of(Node node) {
  return {node.begin(), node.end()};
}

/// Dates and agenda items with a number are mentions in their line; the other elements are the line.
bool is_mention(Node holder, FieldKind kind) {
  return kind == FieldKind::issue_date || (kind == FieldKind::agenda_item && !attribute(holder, "title").empty());
}

/// The title without its number, in which a note may be called.
std::vector<Node> behind_number(Node p, Node number) {
  std::vector<Node> out;
  for (auto const inner : p.children()) {
    if (inner == number) {
      for (auto const& note : number.select_nodes(".//*[local-name()='authorialNote' or local-name()='noteRef']"))
        out.push_back(note.node());
    } else if (is(inner, "docTitle")) {
      out.insert(out.end(), inner.begin(), inner.end());
    } else {
      out.push_back(inner);
    }
  }
  return out;
}

model::Block title(Context& context, Node p, Node number) {
  auto const id = context.next_id();
  model::Field field;
  field.kind = FieldKind::title;
  field.number = text_of(number);
  field.content = read_inlines(context, behind_number(p, number));
  if (!context.own) drop_whole_emphasis(field.content);
  return {id, {}, std::move(field)};
}

/// The lines of a closing: parted by `eol`, in an `event` or in the paragraph itself.
std::vector<std::vector<Node>> closing_lines(Node p) {
  std::vector<std::vector<Node>> lines(1);
  auto const take = [&](Node node) {
    if (is(node, "eol"))
      lines.emplace_back();
    else
      lines.back().push_back(node);
  };
  for (auto const inner : p.children()) {
    if (is(inner, "event"))
      std::ranges::for_each(inner.children(), take);
    else
      take(inner);
  }
  return lines;
}

bool holds(std::vector<Node> const& line, auto const& wanted) {
  return std::ranges::any_of(line, wanted);
}

bool is_meeting(Node node) {
  return is(node, "location") || (is(node, "inline") && attribute(node, "name") == "adoptionMeeting");
}

FieldKind kind_of_closing(std::vector<Node> const& line) {
  if (holds(line, is_meeting)) return FieldKind::meeting;
  if (holds(line, [](Node node) { return is(node, "docDate"); })) return FieldKind::closing_date;
  return FieldKind::meeting;
}

bool is_closing(Node p) {
  if (auto const event = child(p, "event")) return reference(event) == "adoption";
  return child(p, "location") || is_meeting(child(p, "inline")) || (child(p, "docDate") && child(p, "eol"));
}

/// A vote with what stands beside it: a note that is called nowhere may.
model::Block vote(Context& context, Node p, Node result) {
  auto const id = context.next_id();
  auto const inside = contents(context, result);
  bool const plain = inside.size() == 1 && is(inside.front(), "outcome") && reference(inside.front()).empty();
  std::vector<Node> nodes;
  for (auto const inner : p.children()) {
    if (inner == result)
      std::ranges::copy(children_of(plain ? inside.front() : result), std::back_inserter(nodes));
    else
      nodes.push_back(inner);
  }
  return {id, {}, model::Vote{read_inlines(context, nodes)}};
}

/// The nodes of a line, and the notes that stand in its paragraph and that nothing calls.
std::vector<Node> with_uncalled(std::vector<Node> nodes, Node p) {
  std::ranges::copy_if(p.children(), std::back_inserter(nodes), is_uncalled);
  return nodes;
}

class FieldReader {
 public:
  FieldReader(Context& context, Division division) : context_(context), division_(division) {}

  void line(Node p, model::Blocks& out) {
    if (attribute(p, "class") == "unrecognised" || !is(p, "p")) {
      read_flow_child(context_, p, out, Setting::text);
    } else if (auto const number = child(p, "docNumber"); number && reference(number) != "symbol") {
      out.push_back(title(context_, p, number));
    } else if (auto const result = child(p, "vote")) {
      out.push_back(vote(context_, p, result));
    } else if (is_closing(p)) {
      for (auto const& one : closing_lines(p)) {
        auto block = field_of(context_, kind_of_closing(one), one);
        if (!std::get<model::Field>(block.node).content.empty()) out.push_back(std::move(block));
      }
    } else {
      single(p, out);
    }
  }

 private:
  void single(Node p, model::Blocks& out) {
    auto const holder = holder_of(context_, p);
    auto const kind = holder ? field_kind(holder) : std::nullopt;
    if (kind) {
      auto const nodes = is_mention(holder, *kind) ? std::vector{holder} : children_of(holder);
      out.push_back(field_of(context_, *kind, with_uncalled(nodes, p)));
      return;
    }
    if (holder && is(holder, "docTitle")) {
      // The UN's files do not say of the adoption line on a cover page what it is.
      auto const adoption = division_ == Division::cover && !context_.own;
      out.push_back(
          field_of(context_, adoption ? FieldKind::adoption : FieldKind::title, with_uncalled(children_of(holder), p)));
      return;
    }
    auto block = field_of(context_, FieldKind::other, children_of(p));
    if (!std::get<model::Field>(block.node).content.empty()) out.push_back(std::move(block));
  }

  Context& context_;
  Division division_;
};

}  // namespace

model::Blocks read_fields(Context& context, Node parent, Division division) {
  model::Blocks out;
  FieldReader reader(context, division);
  for (auto const inner : elements(parent)) reader.line(inner, out);
  return out;
}

model::Block read_field(Context& context, model::FieldKind kind, Node holder) {
  return field_of(context, kind, children_of(holder));
}

}  // namespace resolute::formats::akn::reading
