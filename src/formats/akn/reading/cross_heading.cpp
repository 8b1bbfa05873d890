#include "formats/akn/reading/hierarchy.hpp"
#include "formats/akn/reading/inlines.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::akn::reading {
namespace {

bool is_number(Node node) {
  return is(node, "inline") && attribute(node, "name") == "number";
}

/// The lines of the running text, parted by `eol`.
std::vector<std::vector<Node>> lines_of(Node node) {
  std::vector<std::vector<Node>> lines(1);
  for (auto const inner : node.children()) {
    if (is(inner, "eol"))
      lines.emplace_back();
    else
      lines.back().push_back(inner);
  }
  return lines;
}

}  // namespace

model::Block read_cross_heading(Context& context, Node node) {
  auto const id = context.next_id();
  model::Clause clause{model::ClauseKind::preambular, {}, {}};
  auto const lines =
      context.own ? lines_of(node) : std::vector<std::vector<Node>>{std::vector<Node>(node.begin(), node.end())};
  for (std::size_t at = 0; at < lines.size(); ++at) {
    auto line = lines[at];
    std::string marker;
    if (!line.empty() && is_number(line.front())) {
      marker = text_of(line.front());
      line.erase(line.begin());
    }
    auto const setting = at == 0 ? Setting::clause : Setting::text;
    model::Block paragraph{context.next_id(), {}, model::Paragraph{read_inlines(context, line, setting)}};
    if (at == 0 || marker.empty()) {
      if (at == 0) clause.number = marker;
      clause.content.push_back(std::move(paragraph));
      continue;
    }
    if (!std::holds_alternative<model::List>(clause.content.back().node))
      clause.content.push_back(context.block(model::List{}));
    auto& list = std::get<model::List>(clause.content.back().node);
    list.items.push_back({context.next_id(), {}, marker, {std::move(paragraph)}});
  }
  return {id, {}, std::move(clause)};
}

}  // namespace resolute::formats::akn::reading
