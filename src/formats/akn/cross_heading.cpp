#include "formats/akn/cross_heading.hpp"

#include "formats/akn/blocks.hpp"
#include "formats/akn/inlines.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::akn {
namespace {

/// Puts each line on its own, where there is more than one.
class Lines {
 public:
  Lines(Context& context, Node heading) : context_(context), heading_(heading) {}

  void write(model::BlockRun blocks) {
    for (auto const& block : blocks) {
      std::visit(model::overloaded{
                     [&](model::List const& list) {
                       for (auto const& item : list.items) marked(item.marker, item.content);
                     },
                     [&](model::Table const& table) {
                       line(table.caption);
                       for (auto const& row : table.rows)
                         for (auto const& cell : row) write(cell.content);
                     },
                     [&](model::Quotation const& quotation) { write(quotation.content); },
                     [&](model::Clause const& clause) { marked(clause.number, clause.content); },
                     [&](model::Section const& section) {
                       next();
                       write_inline_number(heading_, section.number);
                       write_inlines(context_, heading_, section.heading);
                       write(section.content);
                     },
                     [&](model::Field const& field) {
                       // A job number stands in the meta.
                       if (field.kind == model::FieldKind::job_number) return;
                       if (!field.number.empty() || !field.content.empty()) next();
                       write_inline_number(heading_, field.number);
                       write_inlines(context_, heading_, field.content);
                     },
                     [&](auto const& text) { line(text.content); },
                 },
                 block.node);
    }
  }

 private:
  void next() {
    if (after_marker_) {
      after_marker_ = false;
      return;
    }
    if (heading_.first_child() && !only_number()) element(heading_, "eol");
  }

  [[nodiscard]] bool only_number() const {
    auto const first = heading_.first_child();
    return first.attribute("name") == "number" && first.next_sibling() == heading_.last_child();
  }

  void line(model::Inlines const& inlines) {
    if (inlines.empty()) return;
    next();
    write_inlines(context_, heading_, inlines);
  }

  void marked(std::string const& marker, model::BlockRun content) {
    next();
    write_inline_number(heading_, marker);
    after_marker_ = true;
    write(content);
    after_marker_ = false;
  }

  Context& context_;
  Node heading_;
  bool after_marker_ = false;
};

}  // namespace

Node open_cross_heading(Context& context, Node parent, model::Block const& block, std::string const& number) {
  auto made = element(parent, "crossHeading",
                      {{"refersTo", context.references.to("preamble")}, {"eId", context.eid(block.id)}});
  write_inline_number(made, number);
  return made;
}

void write_cross_heading(Context& context, Node heading, model::BlockRun blocks) {
  Lines(context, heading).write(blocks);
}

}  // namespace resolute::formats::akn
