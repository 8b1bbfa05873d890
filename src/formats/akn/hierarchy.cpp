#include "formats/akn/hierarchy.hpp"

#include "formats/akn/blocks.hpp"
#include "formats/akn/cross_heading.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::akn {
namespace {

char const* element_name(model::SectionKind kind) {
  switch (kind) {
    case model::SectionKind::part:
      return "part";
    case model::SectionKind::section:
      return "section";
    case model::SectionKind::title:
      return "title";
    case model::SectionKind::division:
      return "division";
    case model::SectionKind::article:
      return "article";
    case model::SectionKind::rule:
      return "rule";
    case model::SectionKind::preambular:
      break;
  }
  throw InternalError("a kind of section without an element");
}

/// "Recalling also", white space collapsed, from the clause's opening words; the profile's name when it has none.
std::string lead_phrase(model::Clause const& clause) {
  for (auto const& block : clause.content) {
    auto const* paragraph = std::get_if<model::Paragraph>(&block.node);
    if (paragraph == nullptr) continue;
    for (auto const& one : paragraph->content) {
      auto const* lead = std::get_if<model::LeadPhrase>(&one.node);
      if (lead == nullptr) continue;
      std::string out;
      for (auto const c : model::plain_text(lead->content))
        if (c != ' ' || (!out.empty() && out.back() != ' ')) out += c;
      while (out.ends_with(' ')) out.pop_back();
      if (!out.empty()) return out;
    }
  }
  return "preambularClause";
}

/// Writes what stands in a numbered element: `content` when there is no list in it, else a `list` each with the blocks
/// before it as its introduction, and those after the last as its wrap-up [XSD: hierarchy].
class Body {
 public:
  Body(Context& context, Node parent, std::string eid) : context_(context), parent_(parent), eid_(std::move(eid)) {}

  void write(model::BlockRun blocks) {
    for (std::size_t at = 0; at < blocks.size(); ++at) {
      auto const& block = blocks[at];
      if (auto const* list = std::get_if<model::List>(&block.node)) {
        this->list(block, *list);
      } else if (std::holds_alternative<model::Clause>(block.node) ||
                 std::holds_alternative<model::Section>(block.node)) {
        nested(block);
      } else {
        // What waits is written before the next list or nested element: it is one run.
        waiting_ = blocks.subspan(at - waiting_.size(), waiting_.size() + 1);
      }
    }
    finish();
  }

 private:
  Node holder(Node parent, char const* name, std::string const& eid) {
    auto made = element(parent, name, {{"eId", eid}});
    write_flow(context_, made, waiting_);
    waiting_ = {};
    return made;
  }

  void list(model::Block const& block, model::List const& list) {
    auto const& eid = context_.eid(block.id);
    last_list_ = element(parent_, "list", {{"eId", eid}});
    if (!waiting_.empty()) holder(last_list_, "intro", eid + "__intro");
    for (auto const& item : list.items) {
      auto const& point_eid = context_.eid(item.id);
      auto point = element(last_list_, "point", {{"eId", point_eid}});
      if (!item.marker.empty()) text(element(point, "num"), item.marker);
      Body(context_, point, point_eid).write(item.content);
    }
  }

  void nested(model::Block const& block) {
    if (!waiting_.empty()) aside();
    last_list_ = Node();
    write_hierarchy(context_, parent_, model::alone(block), Place::section);
  }

  /// Blocks beside nested hierarchy, where there is no list to take them.
  void aside() {
    auto const eid = eid_ + "__al_" + std::to_string(++asides_);
    holder(element(parent_, "alinea", {{"eId", eid}}), "content", eid + "__content");
  }

  void finish() {
    if (last_list_ && !waiting_.empty()) {
      holder(last_list_, "wrapUp", nearest_eid(last_list_) + "__wrapup");
    } else if (asides_ > 0 || (has_hierarchy() && !waiting_.empty())) {
      aside();
    } else if (!has_hierarchy()) {
      holder(parent_, "content", eid_ + "__content");
    }
  }

  [[nodiscard]] bool has_hierarchy() const {
    for (auto const child : parent_.children())
      if (child.name() != "num" && child.name() != "heading") return true;
    return false;
  }

  Context& context_;
  Node parent_;
  std::string eid_;
  model::BlockRun waiting_;
  Node last_list_;
  unsigned asides_ = 0;
};

class Hierarchy {
 public:
  Hierarchy(Context& context, Node parent, Place place) : context_(context), parent_(parent), place_(place) {}

  void one(model::Block const& block) {
    std::visit(model::overloaded{
                   [&](model::Section const& node) { section(block, node); },
                   [&](model::Clause const& node) { clause(block, node); },
                   [&](model::Table const& node) {
                     if (allows_tables(place_)) {
                       write_table(context_, parent_, block, node);
                     } else {
                       wrapped(block);
                     }
                   },
                   [&](model::List const&) { wrapped(block); },
                   [&](model::Quotation const&) { wrapped(block); },
                   [&](auto const&) { standing(block); },
               },
               block.node);
  }

 private:
  void section(model::Block const& block, model::Section const& section) {
    if (section.kind == model::SectionKind::preambular) {
      auto const inside = place_ == Place::section ? Place::preambular : place_;
      if (!section.heading.empty() || !section.number.empty()) standing_heading(block, section, inside);
      write_hierarchy(context_, parent_, section.content, inside);
      return;
    }
    auto made = element(parent_, element_name(section.kind), {{"eId", context_.eid(block.id)}});
    if (!section.number.empty()) text(element(made, "num"), section.number);
    if (!section.heading.empty()) write_inlines(context_, element(made, "heading"), section.heading);
    write_hierarchy(context_, made, section.content, inside_section(place_));
  }

  void standing_heading(model::Block const& block, model::Section const& section, Place inside) {
    if (inside == Place::preambular) {
      write_inlines(context_, open_cross_heading(context_, parent_, block, section.number), section.heading);
      return;
    }
    auto holder = place_ == Place::quotation ? parent_ : paragraph_content(context_.eid(block.id), "paragraph");
    auto p = element(holder, "p");
    write_inline_number(p, section.number);
    write_inlines(context_, p, section.heading);
  }

  void clause(model::Block const& block, model::Clause const& clause) {
    bool const preambular = clause.kind == model::ClauseKind::preambular && place_ != Place::annex_section;
    if (preambular && (place_ == Place::section || place_ == Place::preambular)) {
      write_cross_heading(context_, open_cross_heading(context_, parent_, block, clause.number), clause.content);
    } else if (preambular) {
      write_container(context_, parent_, block, clause);
    } else {
      auto const& eid = context_.eid(block.id);
      auto const* name = model::is_opening_sentence(context_.document, block) ? "alinea" : "paragraph";
      auto const kind = clause.kind == model::ClauseKind::preambular ? "preambular" : "";
      auto made = element(parent_, name, {{"eId", eid}, {"resolute:kind", kind}});
      if (!clause.number.empty()) text(element(made, "num"), clause.number);
      Body(context_, made, eid).write(clause.content);
    }
  }

  Node paragraph_content(std::string const& eid, char const* name) {
    auto made = element(parent_, name, {{"eId", eid}});
    return element(made, "content", {{"eId", eid + "__content"}});
  }

  /// A list, table or quotation by itself.
  void wrapped(model::Block const& block) {
    auto const& eid = context_.wrapper(block.id);
    if (place_ == Place::quotation && std::holds_alternative<model::List>(block.node)) {
      Body(context_, parent_, nearest_eid(parent_)).write(model::alone(block));
      return;
    }
    if (place_ == Place::quotation) {
      write_flow(context_, parent_, model::alone(block));
      return;
    }
    Body(context_, element(parent_, "paragraph", {{"eId", eid}}), eid).write(model::alone(block));
  }

  /// Running text among paragraphs.
  void standing(model::Block const& block) {
    if (place_ == Place::quotation) {
      write_flow(context_, parent_, model::alone(block));
    } else if (place_ == Place::preambular) {
      write_cross_heading(context_, open_cross_heading(context_, parent_, block, ""), model::alone(block));
    } else {
      auto const* name = model::is_opening_sentence(context_.document, block) ? "alinea" : "paragraph";
      write_flow(context_, paragraph_content(context_.eid(block.id), name), model::alone(block));
    }
  }

  Context& context_;
  Node parent_;
  Place place_;
};

}  // namespace

void write_hierarchy(Context& context, Node parent, model::BlockRun blocks, Place place) {
  Hierarchy hierarchy(context, parent, place);
  for (auto const& block : blocks) hierarchy.one(block);
}

void write_container(Context& context, Node parent, model::Block const& block, model::Clause const& clause) {
  auto const kind = clause.kind == model::ClauseKind::operative ? "operative" : "";
  auto made = element(parent, "container",
                      {{"name", lead_phrase(clause)}, {"eId", context.eid(block.id)}, {"resolute:kind", kind}});
  if (!clause.number.empty()) text(element(element(made, "p"), "inline", {{"name", "number"}}), clause.number);
  write_flow(context, made, clause.content);
  ensure_block(made);
}

}  // namespace resolute::formats::akn
