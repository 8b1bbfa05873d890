#include "formats/pdf/blocks.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "formats/pdf/inlines.hpp"
#include "resolute/visit.hpp"
#include "text/characters.hpp"

namespace resolute::formats::pdf {
namespace {

/// Heads of columns are repeated on each page while they are no higher than this share of it.
constexpr double k_highest_head = 0.25;

/// Room between a label and text that hangs from it, as in the layout, is all that a heading's label needs.
layout::Form hanging(layout::Form form) {
  form.tab = 0;
  form.hang = true;
  return form;
}

std::string joined(std::string_view label, std::string_view text) {
  auto made = std::string(label);
  if (!made.empty() && !text.empty()) made += ' ';
  return made.append(text);
}

/// Whether all the text that stands in the blocks themselves, not in lists or the like, is one paragraph.
bool is_one_paragraph(model::Blocks const& blocks) {
  std::size_t texts = 0;
  for (auto const& block : blocks)
    std::visit(model::overloaded{
                   [](model::List const&) {},
                   [](model::Table const&) {},
                   [](model::Section const&) {},
                   [](model::Quotation const&) {},
                   [&](model::Clause const&) { texts += 2; },  // has any number of them
                   [&](auto const&) { ++texts; },
               },
               block.node);
  return texts == 1;
}

/// "一" before a title stands on a line of its own, as the United Nations print it: where no blanks part words, readers
/// of the file would take it for the title's first sign.
bool is_han_numeral(std::string_view label) {
  auto const last = text::before(label, label.size());
  return text::is_cjk(last) && text::is_letter(last);
}

std::string_view field_style(model::FieldKind kind) {
  using enum model::FieldKind;
  switch (kind) {
    case adoption:
    case resolution_number:
      return "adoption";
    case proponent:
      return "proponent";
    case title:
      return "title";
    case enacting_formula:
      return "enacting_formula";
    case session:
    case agenda_title:
    case subsidiary_body:
    case issuing_body:
    case document_type:
      return "session";
    case publisher:
    case symbol:
    case distribution:
    case issue_date:
    case original_language:
    case session_dates:
    case agenda_item:
    case job_number:
    case meeting:
    case closing_date:
    case other:
      break;
  }
  return "agenda_item";
}

}  // namespace

ParagraphStyle const& BlockSetter::style(std::string_view name) const {
  return environment_.style.paragraph(style_.empty() ? name : style_);
}

ParagraphStyle const& BlockSetter::item_style() const {
  static constexpr std::array<std::string_view, 3> k_names = {"item_1", "item_2", "item_3"};
  return style(k_names.at(std::min<std::size_t>(depth_, k_names.size()) - 1));
}

Element BlockSetter::paragraph() {
  return is_text_of_element_ ? element_ : environment_.structure.add(Tag::paragraph, element_);
}

Element BlockSetter::heading_element() {
  last_heading_ = std::min(level_, last_heading_) + 1;
  return environment_.structure.add(heading(last_heading_), element_);
}

void BlockSetter::set(layout::Text const& text, layout::Text const& label, Setting const& setting) {
  layout::BlockForm form;
  form.before = setting.style.before;
  form.after = setting.style.after;
  form.x = x_;
  form.keep_with_next = setting.keep_with_next;
  if (setting.whole) form.inner_break = layout::k_no_break;
  if (setting.keep_with_previous) form.break_before = layout::k_no_break;
  in_closing_ = false;
  flow_.add(layout::set_paragraph(text, label, setting.style.form, width_, environment_.tongue, environment_.fonts),
            form);
}

void BlockSetter::add(model::Blocks const& blocks) {
  for (auto const& block : blocks) add(block);
}

void BlockSetter::add_inside(model::Blocks const& blocks) {
  is_text_of_element_ = is_one_paragraph(blocks);
  add(blocks);
  is_text_of_element_ = false;
}

void BlockSetter::add(model::Block const& block) {
  std::visit(model::overloaded{
                 [&](model::Field const& node) { add_field(node, block.id); },
                 [&](model::Paragraph const& node) { add_paragraph(node.content, "text"); },
                 [&](model::Section const& node) { add_section(node, block.id); },
                 [&](model::Clause const& node) { add_clause(node); },
                 [&](model::List const& node) { add_list(node); },
                 [&](model::Table const& node) { add_table(node); },
                 [&](model::Vote const& node) { add_paragraph(node.content, "vote"); },
                 [&](model::Quotation const& node) { add_quotation(node); },
                 [&](model::Unrecognised const& node) { add_paragraph(node.content, "unrecognised"); },
             },
             block.node);
}

void BlockSetter::add_paragraph(model::Inlines const& content, std::string_view name, std::string_view label,
                                std::string_view place, bool keep_with_next) {
  auto const& own = style(name);
  auto role = role_in(name == "caption" ? environment_.structure.add(Tag::caption, element_) : paragraph());
  role.place = place;
  layout::Text label_text;
  label_text.append(label, own.look, role);
  set(set_inlines(content, own.look, environment_, role), label_text, {own, keep_with_next, keep_with_next});
}

void BlockSetter::add_heading(model::Inlines const& content, std::string_view name, std::string_view label,
                              model::NodeId id) {
  auto own = style(name);
  own.form = hanging(own.form);
  // "A", "Annex": the title belongs to it.
  if (std::exchange(after_label_, content.empty())) own.before = 0;
  auto role = role_in(heading_element());
  role.place = block_place(id);
  layout::Text label_text;
  label_text.append(label, own.look, role);
  if (is_han_numeral(label) && !content.empty()) {
    set({}, std::exchange(label_text, {}), {own, true, true});
    own.before = 0;
  }
  set(set_inlines(content, own.look, environment_, role), label_text, {own, true, true});
  outline_.push_back({level_, joined(label, model::plain_text(content)), role.place});
}

void BlockSetter::add_field(model::Field const& field, model::NodeId id) {
  using enum model::FieldKind;
  if (field.kind == title)
    add_heading(field.content, "title", field.number, id);
  else if (field.kind == meeting || field.kind == closing_date)
    add_closing(field);
  else
    add_paragraph(field.content, field_style(field.kind), field.number, "",
                  field.kind == adoption || field.kind == proponent || field.kind == enacting_formula);
}

void BlockSetter::add_closing(model::Field const& field) {
  auto own = style("closing");
  if (in_closing_) own.before = 0;
  set(set_inlines(field.content, own.look, environment_, role_in(paragraph())), {}, {own, false, true, true});
  in_closing_ = true;
}

void BlockSetter::add_section(model::Section const& section, model::NodeId id) {
  inside(environment_.structure.add(Tag::section, element_), [&] {
    if (!section.number.empty() || !section.heading.empty())
      add_heading(section.heading, "heading", section.number, id);
    ++level_;
    add(section.content);
    --level_;
  });
}

void BlockSetter::add_clause(model::Clause const& clause) {
  auto const& first = style(clause.kind == model::ClauseKind::preambular ? "preambular" : "operative");
  add_labelled(clause.content, first, style("continuation"), clause.number);
}

void BlockSetter::add_list(model::List const& list) {
  ++depth_;
  auto const element = environment_.structure.add(Tag::list, element_);
  for (auto const& item : list.items) {
    auto const& own = item_style();
    auto others = own;
    others.form.first_indent = own.form.tab;
    add_item(item, own, others, element);
  }
  --depth_;
}

void BlockSetter::add_item(model::Item const& item, ParagraphStyle const& first, ParagraphStyle const& others,
                           Element list) {
  auto& structure = environment_.structure;
  auto const element = structure.add(Tag::item, list);
  auto const label = structure.add(Tag::label, element);
  inside(structure.add(Tag::item_body, element), [&] {
    is_text_of_element_ = is_one_paragraph(item.content);
    add_labelled(item.content, first, others, item.marker, label);
  });
}

void BlockSetter::add_labelled(model::Blocks const& content, ParagraphStyle const& first, ParagraphStyle const& others,
                               std::string_view label, Element label_element) {
  bool pending = !label.empty();
  bool is_first = true;
  auto const label_in = [&](Element around) {
    layout::Text text;
    if (std::exchange(pending, false))
      text.append(label, first.look, role_in(label_element != k_no_element ? label_element : around));
    return text;
  };
  for (std::size_t i = 0; i < content.size(); ++i) {
    auto const* node = std::get_if<model::Paragraph>(&content[i].node);
    if (node == nullptr) {
      if (pending) set({}, label_in(label_element != k_no_element ? label_element : paragraph()), {first, true, false});
      add(content[i]);
    } else {
      // The words before a list or a table stay with its beginning.
      bool const leads = i + 1 < content.size() && !std::holds_alternative<model::Paragraph>(content[i + 1].node);
      auto const& own = is_first ? first : others;
      auto const element = paragraph();
      set(set_inlines(node->content, own.look, environment_, role_in(element)), label_in(element), {own, leads, false});
    }
    is_first = false;
  }
  if (pending) set({}, label_in(label_element != k_no_element ? label_element : paragraph()), {first, false, false});
}

void BlockSetter::add_quotation(model::Quotation const& quotation) {
  auto const& own = style("quotation");
  auto const indent = own.form.indent;
  x_ += indent;
  width_ -= indent;
  auto const depth = std::exchange(depth_, 0U);
  inside(environment_.structure.add(Tag::quotation, element_), [&] { add(quotation.content); });
  depth_ = depth;
  x_ -= indent;
  width_ += indent;
}

void BlockSetter::add_table(model::Table const& table) {
  inside(environment_.structure.add(Tag::table, element_), [&] {
    if (!table.caption.empty()) add_paragraph(table.caption, "caption", "", "", true);
    add_rows(table);
  });
}

void BlockSetter::add_rows(model::Table const& table) {
  layout::BlockForm form;
  auto const& around = style("text");
  form.before = around.before;
  form.after = around.after;
  form.x = x_;
  auto set = set_table(table, environment_, width_, element_);
  auto const head = add_head(set);
  for (std::size_t i = 0; i < set.rows.size(); ++i) {
    bool const in_head = i < set.heads;
    form.inner_break = layout::k_row_break;
    form.before = i == 0 ? around.before : 0;
    form.after = i + 1 == set.rows.size() ? around.after : 0;
    form.keep_with_next = in_head || set.leads[i];
    form.head = in_head ? layout::k_no_head : head;
    flow_.add(std::move(set.rows[i]), form);
  }
}

std::size_t BlockSetter::add_head(SetTable const& table) {
  std::vector<layout::Fragment> head;
  double height = 0;
  for (std::size_t i = 0; i < table.heads; ++i)
    for (auto const& slice : table.rows[i]) {
      height += slice.height;
      head.push_back(slice);
    }
  if (height > k_highest_head * environment_.style.height) head.clear();
  if (head.empty()) {
    // The table goes on below a line.
    layout::Fragment line;
    auto const thick = environment_.style.table.line_height;
    line.width = width_;
    line.rules.push_back({0, 0, width_, thick});
    head.push_back(std::move(line));
  }
  for (auto& slice : head) {
    slice.notes.clear();
    for (auto& line : slice.lines) {
      line.furniture = line.repeated = true;
      line.areas.clear();
    }
  }
  flow_.heads.push_back(std::move(head));
  return flow_.heads.size() - 1;
}

}  // namespace resolute::formats::pdf
