#include "formats/akn/reading/clause.hpp"

#include <algorithm>
#include <array>

#include "formats/akn/reading/blocks.hpp"
#include "formats/akn/reading/hierarchy.hpp"

namespace resolute::formats::akn::reading {
namespace {

bool is_point(Node node) {
  static constexpr auto k_points =
      std::to_array<std::string_view>({"point", "subparagraph", "indent", "item", "alinea", "subclause", "clause"});
  return std::ranges::find(k_points, name_of(node)) != k_points.end();
}

void append(model::Blocks& out, model::Blocks more) {
  std::ranges::move(more, std::back_inserter(out));
}

class ListReader {
 public:
  ListReader(Context& context, model::Blocks& out) : context_(context), out_(out) {}

  void read(Node node) {
    for (auto const inner : elements(node)) {
      if (is_point(inner)) {
        point(inner);
      } else if (is(inner, "sublist") || is(inner, "list")) {
        // The UN's files set a deeper list beside its point, not in it (profile, section 9), or have no point for it.
        if (list_.items.empty()) open_item();
        append(list_.items.back().content, read_list(context_, inner));
      } else if (is(inner, "intro")) {
        append(list_.items.empty() ? out_ : after_, read_flow(context_, inner, Setting::clause));
      } else if (!is(inner, "num")) {
        append(after_, read_flow(context_, inner));
      }
    }
    if (!list_.items.empty()) out_.push_back({id_, {}, std::move(list_)});
    append(out_, std::move(after_));
  }

 private:
  model::Item& open_item() {
    if (list_.items.empty()) id_ = context_.next_id();
    auto& item = list_.items.emplace_back();
    item.id = context_.next_id();
    return item;
  }

  void point(Node node) {
    auto& item = open_item();
    item.marker = text_of(child(node, "num"));
    item.content = read_clause_content(context_, node);
  }

  Context& context_;
  model::Blocks& out_;
  model::Blocks after_;
  model::List list_;
  model::NodeId id_ = model::NodeId::none;
};

}  // namespace

model::Blocks read_list(Context& context, Node node) {
  model::Blocks out;
  ListReader(context, out).read(node);
  return out;
}

model::Blocks read_clause_content(Context& context, Node node) {
  model::Blocks out;
  for (auto const inner : elements(node)) {
    auto const name = name_of(inner);
    if (name == "num") continue;
    if (name == "list" || name == "sublist") {
      append(out, read_list(context, inner));
    } else if (name == "content" || name == "intro" || name == "wrapUp" || name == "alinea") {
      auto const holder = name == "alinea" && child(inner, "content") ? child(inner, "content") : inner;
      append(out, read_flow(context, holder, out.empty() ? Setting::clause : Setting::text));
    } else if (name == "heading" || name == "subheading") {
      // Those of a paragraph are sections around it; the model has no headings of points.
      if (is_point(node)) read_paragraph(context, inner, out, Setting::text);
    } else if (name == "p") {
      read_paragraph(context, inner, out, out.empty() ? Setting::clause : Setting::text);
    } else {
      append(out, read_hierarchy_child(context, inner));
    }
  }
  return out;
}

model::Block read_clause(Context& context, Node node) {
  auto const id = context.next_id();
  auto const preambular = attribute(node, "resolute:kind") == "preambular";
  model::Clause clause{
      preambular ? model::ClauseKind::preambular : model::ClauseKind::operative, text_of(child(node, "num")), {}};
  clause.content = read_clause_content(context, node);
  return {id, {}, std::move(clause)};
}

}  // namespace resolute::formats::akn::reading
