#include "formats/akn/blocks.hpp"

#include "formats/akn/fields.hpp"
#include "formats/akn/held.hpp"
#include "formats/akn/hierarchy.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::akn {
namespace {

class Flow {
 public:
  Flow(Context& context, Node parent, model::BlockRun blocks, Setting setting)
      : context_(context), parent_(parent), blocks_(blocks), setting_(setting) {}

  void run() {
    for (at_ = 0; at_ < blocks_.size(); ++at_) one(blocks_[at_]);
  }

 private:
  template <class T>
  [[nodiscard]] T const* look(std::size_t at) const {
    return at < blocks_.size() ? std::get_if<T>(&blocks_[at].node) : nullptr;
  }

  void one(model::Block const& block) {
    std::visit(
        model::overloaded{
            [&](model::Paragraph const& node) {
              if (look<model::List>(at_ + 1) != nullptr) {
                ++at_;
                list(blocks_[at_], *look<model::List>(at_), &node.content);
              } else {
                write_inlines(context_, element(parent_, "p"), node.content, setting_);
              }
            },
            [&](model::List const& node) { list(block, node, nullptr); },
            [&](model::Field const&) {
              // Lines of the closing that belong together are told by their neighbours.
              auto const end = write_fields(context_, parent_, blocks_, at_);
              at_ = end - 1;
            },
            [&](model::Table const& node) { write_table(context_, parent_, block, node); },
            [&](model::Vote const& node) { write_vote(context_, element(parent_, "p"), node); },
            [&](model::Quotation const& node) { write_quotation(context_, element(parent_, "p"), block, node); },
            [&](model::Unrecognised const& node) {
              write_inlines(context_, element(parent_, "p", {{"class", "unrecognised"}}), node.content, setting_);
            },
            [&](model::Clause const& node) { held(block, node.kind, node.number, {}, node.content); },
            [&](model::Section const& node) { held(block, node.kind, node.number, node.heading, node.content); },
        },
        block.node);
  }

  /// A clause or section where AKN has no hierarchy.
  void held(model::Block const& block, HeldKind kind, std::string const& number, model::Inlines const& heading,
            model::BlockRun content) {
    auto made = element(parent_, "blockContainer",
                        {{"eId", context_.eid(block.id)}, {"resolute:kind", std::string(held_name(kind))}});
    if (!number.empty()) text(element(made, "num"), number);
    if (!heading.empty()) write_inlines(context_, element(made, "heading"), heading, setting_);
    write_flow(context_, made, content, setting_);
    ensure_block(made);
  }

  void list(model::Block const& block, model::List const& list, model::Inlines const* introduction) {
    auto const& eid = context_.eid(block.id);
    auto made = element(parent_, "blockList", {{"eId", eid}});
    if (introduction != nullptr)
      write_inlines(context_, element(made, "listIntroduction", {{"eId", eid + "__intro"}}), *introduction, setting_);
    for (auto const& item : list.items) {
      auto node = element(made, "item", {{"eId", context_.eid(item.id)}});
      if (!item.marker.empty()) text(element(node, "num"), item.marker);
      write_flow(context_, node, item.content);
      ensure_block(node);
    }
    if (list.items.empty()) element(element(made, "item"), "p");
    auto const* after = look<model::Paragraph>(at_ + 1);
    if (after == nullptr || look<model::List>(at_ + 2) != nullptr) return;
    ++at_;
    write_inlines(context_, element(made, "listWrapUp", {{"eId", eid + "__wrapup"}}), after->content, setting_);
  }

  Context& context_;
  Node parent_;
  model::BlockRun blocks_;
  Setting setting_;
  std::size_t at_ = 0;
};

std::string span(std::uint16_t count) {
  return count > 1 ? std::to_string(count) : std::string();
}

}  // namespace

void write_flow(Context& context, Node parent, model::BlockRun blocks, Setting setting) {
  Flow(context, parent, blocks, setting).run();
}

void ensure_block(Node node) {
  auto const last = node.last_child().name();
  if (last.empty() || last == "num" || last == "heading") element(node, "p");
}

void write_table(Context& context, Node parent, model::Block const& block, model::Table const& table) {
  auto made = element(parent, "table", {{"eId", context.eid(block.id)}});
  if (!table.caption.empty()) write_inlines(context, element(made, "caption"), table.caption);
  for (auto const& row : table.rows) {
    auto tr = element(made, "tr");
    for (auto const& cell : row) {
      auto td = element(tr, cell.header ? "th" : "td", {{"rowspan", span(cell.rows)}, {"colspan", span(cell.columns)}});
      write_flow(context, td, cell.content);
      ensure_block(td);
    }
    if (row.empty()) element(tr, "td");
  }
  if (table.rows.empty()) element(element(made, "tr"), "td");
}

void write_quotation(Context& context, Node parent, model::Block const& block, model::Quotation const& quotation) {
  auto const& eid = context.eid(block.id);
  auto made =
      element(element(parent, "mod", {{"eId", eid.substr(0, eid.rfind("__"))}}), "quotedStructure", {{"eId", eid}});
  write_hierarchy(context, made, quotation.content, Place::quotation);
  ensure_block(made);
}

void write_inline_number(Node parent, std::string const& number) {
  if (number.empty()) return;
  text(element(parent, "inline", {{"name", "number"}}), number);
  text(parent, " ");
}

}  // namespace resolute::formats::akn
