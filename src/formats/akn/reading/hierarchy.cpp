#include "formats/akn/reading/hierarchy.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "formats/akn/reading/blocks.hpp"
#include "formats/akn/reading/clause.hpp"
#include "resolute/visit.hpp"
#include "structure/numbering.hpp"

namespace resolute::formats::akn::reading {
namespace {

using model::SectionKind;

struct Named {
  std::string_view element;
  SectionKind kind;
};
constexpr std::array k_sections{
    Named{"part", SectionKind::part},
    Named{"section", SectionKind::section},
    Named{"title", SectionKind::title},
    Named{"division", SectionKind::division},
    Named{"article", SectionKind::article},
    Named{"rule", SectionKind::rule},
    Named{"chapter", SectionKind::section},
    Named{"subsection", SectionKind::title},
    Named{"subdivision", SectionKind::division},
    Named{"hcontainer", SectionKind::division},
};

std::optional<SectionKind> section_kind(Node node) {
  auto const found = std::ranges::find(k_sections, name_of(node), &Named::element);
  return found == k_sections.end() ? std::nullopt : std::optional(found->kind);
}

bool is_heading(Node node) {
  return is(node, "heading") || is(node, "subheading");
}

/// Rank of a flat heading: those of a higher rank stand in those of a lower one.
int rank_of(std::string_view heading_class) {
  if (heading_class.starts_with("HCh")) return 0;
  if (heading_class.starts_with("H1")) return 1;
  if (heading_class.starts_with("H4")) return 3;
  return 2;
}

/// A heading is emphasised as a whole by its place; that is no style of its text.
model::Inlines heading_text(Context& context, Node node) {
  auto content = read_inlines(context, node);
  while (content.size() == 1) {
    auto* styled = std::get_if<model::Styled>(&content.front().node);
    if (styled == nullptr || context.own) break;
    auto inside = std::move(styled->content);
    content = std::move(inside);
  }
  return content;
}

bool is_only_number(model::Inlines const& heading) {
  auto const text = model::plain_text(heading);
  auto const number = structure::heading_number(text);
  return number && number->end >= text.size();
}

class HierarchyReader {
 public:
  explicit HierarchyReader(Context& context) : context_(context) {}

  void child_of(Node parent, Node node) {
    auto const name = name_of(node);
    if (auto const kind = section_kind(node)) {
      close(0);
      blocks().push_back(section(node, *kind));
    } else if (name == "crossHeading") {
      if (reference(node) == "preamble")
        blocks().push_back(read_cross_heading(context_, node));
      else
        open(2, heading_text(context_, node));
    } else if (is_heading(node)) {
      open(rank_of(attribute(parent, "class")), heading_text(context_, node));
    } else if (name == "container") {
      container(node);
    } else if (name == "formula") {
      formula(node);
    } else if (name == "table") {
      blocks().push_back(read_table(context_, node));
    } else if (name == "list") {
      std::ranges::move(read_list(context_, node), std::back_inserter(blocks()));
    } else if (name == "p" || name == "blockList" || name == "blockContainer" || name == "ul" || name == "ol") {
      read_flow_child(context_, node, blocks(), Setting::text);
    } else if (name != "num") {
      unit(node);
    }
  }

  model::Blocks take() {
    close(0);
    return std::move(done_);
  }

 private:
  struct Open {
    int rank = 0;
    model::Block block;
  };

  model::Blocks& blocks() { return open_.empty() ? done_ : std::get<model::Section>(open_.back().block.node).content; }

  void close(int rank) {
    while (!open_.empty() && open_.back().rank >= rank) {
      auto block = std::move(open_.back().block);
      open_.pop_back();
      blocks().push_back(std::move(block));
    }
  }

  /// A flat heading. A numeral alone is the number of the heading that follows.
  void open(int rank, model::Inlines heading, std::string const& number = {}) {
    if (heading.empty()) return;
    if (!open_.empty() && number.empty()) {
      auto& last = std::get<model::Section>(open_.back().block.node);
      if (!last.number.empty() && last.heading.empty() && last.content.empty()) {
        last.heading = std::move(heading);
        return;
      }
    }
    close(rank);
    auto const id = context_.next_id();
    model::Section made{SectionKind::division, number, {}, {}};
    if (number.empty() && is_only_number(heading)) {
      made.number = model::plain_text(heading);
      auto const kind = structure::heading_number(made.number)->reading.kind;
      made.kind = kind == structure::MarkerKind::roman || kind == structure::MarkerKind::han ? SectionKind::section
                                                                                             : SectionKind::title;
    } else {
      made.heading = std::move(heading);
    }
    open_.push_back({rank, {id, {}, std::move(made)}});
  }

  /// A section has one number and heading; what more headings a UN file gives it stand in it.
  model::Block section(Node node, SectionKind kind) {
    auto const id = context_.next_id();
    model::Section made{kind, text_of(child(node, "num")), {}, {}};
    auto inside = elements(node);
    auto const first = std::ranges::find_if(inside, is_heading);
    bool const leads =
        first != inside.end() && std::all_of(inside.begin(), first, [](Node one) { return is(one, "num"); });
    if (leads) {
      made.heading = heading_text(context_, *first);
      inside.erase(first);
      if (made.number.empty() && !inside.empty() && is_only_number(made.heading) && is_heading(inside.front())) {
        made.number = model::plain_text(made.heading);
        made.heading = heading_text(context_, inside.front());
        inside.erase(inside.begin());
      }
    }
    HierarchyReader inner(context_);
    for (auto const one : inside) inner.child_of(node, one);
    made.content = inner.take();
    return {id, {}, std::move(made)};
  }

  void container(Node node) {
    bool const clause = context_.own || !child(node, "table");
    if (clause)
      blocks().push_back(read_container(context_, node));
    else
      std::ranges::move(read_flow(context_, node), std::back_inserter(blocks()));
  }

  void formula(Node node) {
    auto const id = context_.next_id();
    model::Field field;
    field.kind = model::FieldKind::enacting_formula;
    field.content = heading_text(context_, child(node, "p"));
    blocks().push_back({id, {}, std::move(field)});
  }

  /// A paragraph, which in a UN file may be a heading, or have headings above its text.
  void unit(Node node) {
    if (auto const heading_class = flat_heading_class(node); !heading_class.empty()) {
      open(rank_of(heading_class), heading_text(context_, child(node, "content")), text_of(child(node, "num")));
      return;
    }
    auto inside = elements(node);
    bool text = false;
    for (auto const one : inside) {
      if (is_heading(one))
        open(rank_of(attribute(node, "class")), heading_text(context_, one));
      else
        text = text || !is(one, "num");
    }
    if (!text && !child(node, "num")) return;
    if (only_table(node)) {
      blocks().push_back(read_table(context_, child(child(node, "content"), "table")));
      return;
    }
    auto block = read_clause(context_, node);
    auto const& clause = std::get<model::Clause>(block.node);
    if (clause.number.empty() && clause.content.empty()) return;
    blocks().push_back(std::move(block));
  }

  static bool only_table(Node node) {
    auto const inside = elements(node);
    if (inside.size() != 1 || !is(inside.front(), "content")) return false;
    auto const blocks = elements(inside.front());
    return blocks.size() == 1 && is(blocks.front(), "table");
  }

  Context& context_;
  model::Blocks done_;
  std::vector<Open> open_;
};

}  // namespace

model::Blocks read_hierarchy(Context& context, Node parent) {
  HierarchyReader reader(context);
  for (auto const inner : elements(parent)) reader.child_of(parent, inner);
  return reader.take();
}

model::Blocks read_hierarchy_child(Context& context, Node node) {
  HierarchyReader reader(context);
  reader.child_of(node.parent(), node);
  return reader.take();
}

model::Block read_container(Context& context, Node node) {
  auto const id = context.next_id();
  auto const operative = attribute(node, "resolute:kind") == "operative";
  model::Clause clause{operative ? model::ClauseKind::operative : model::ClauseKind::preambular, {}, {}};
  auto inside = elements(node);
  if (!inside.empty()) {
    auto const number = child(inside.front(), "inline");
    if (context.own && attribute(number, "name") == "number" && elements(inside.front()).size() == 1) {
      clause.number = text_of(number);
      inside.erase(inside.begin());
    }
  }
  for (auto const one : inside)
    read_flow_child(context, one, clause.content, clause.content.empty() ? Setting::clause : Setting::text);
  return {id, {}, std::move(clause)};
}

std::string flat_heading_class(Node node) {
  auto const classes = attribute(node, "class");
  bool const heading =
      classes.starts_with("HCh") || (classes.size() > 1 && classes[0] == 'H' && classes[1] >= '0' && classes[1] <= '9');
  return heading && child(node, "content") && !child(node, "list") ? std::string(classes) : std::string();
}

}  // namespace resolute::formats::akn::reading
