#include "formats/pdf/compose.hpp"

#include <algorithm>
#include <set>

#include "formats/pdf/blocks.hpp"
#include "formats/pdf/furniture.hpp"
#include "formats/pdf/inlines.hpp"
#include "formats/pdf/masthead.hpp"
#include "formats/pdf/paragraph_starts.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::pdf {
namespace {

/// The text of a note, less a raised mark of its own that a marked-up source has before it.
model::Inlines without_mark(model::Inlines content, std::string_view mark) {
  auto const* raised = content.empty() ? nullptr : std::get_if<model::Styled>(&content.front().node);
  if (raised == nullptr || raised->style != model::Styled::Style::superscript ||
      model::plain_text(raised->content) != mark)
    return content;
  content.erase(content.begin());
  auto* const text = content.empty() ? nullptr : std::get_if<model::Text>(&content.front().node);
  if (text != nullptr) text->value.erase(0, text->value.find_first_not_of(' '));
  return content;
}

class Composer {
 public:
  Composer(model::Document const& document, Environment const& environment)
      : document_(document),
        environment_(environment),
        body_(environment, flow_, environment.style.margins.body_left, environment.style.body_width()) {}

  Print compose() {
    add_masthead(document_, environment_, flow_);
    add_component(document_.text, 0);
    Print print;
    print.pages = layout::make_pages(flow_, environment_.style.frame());
    mark_paragraph_starts(print.pages);
    add_furniture(document_, environment_, print.pages);
    print.outline = body_.outline();
    return print;
  }

 private:
  void add_component(model::Component const& component, unsigned level) {
    body_.set_level(level);
    if (!component.label.empty())
      body_.add_heading({}, component.kind == model::ComponentKind::annex ? "title" : "heading", component.label,
                        component.id);
    auto const inner = component.label.empty() ? level : level + 1;
    body_.set_level(inner);
    bool const is_main = component.kind == model::ComponentKind::main;
    for (auto const& block : component.cover)
      if (!is_main || !stands_in_masthead(block)) body_.add(block);
    body_.add(component.preface);
    body_.set_level(inner + 1);
    for (auto const* blocks : {&component.preamble, &component.main, &component.conclusions}) body_.add(*blocks);
    add_notes(component);
    for (auto const& part : component.parts) add_component(part, inner + 1);
    for (auto const& annex : component.annexes) {
      flow_.new_page();
      add_component(annex, level);
    }
  }

  static bool stands_in_masthead(model::Block const& block) {
    auto const* field = std::get_if<model::Field>(&block.node);
    return field != nullptr && is_masthead_field(field->kind);
  }

  void add_notes(model::Component const& component) {
    auto const called = called_notes();
    for (auto const& note : component.notes) {
      auto const number = static_cast<std::uint32_t>(note.id);
      auto lines = set_note(note);
      for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].position = {0, number, static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(lines.size()), false};
      if (called.contains(number)) {
        flow_.notes[number].lines = std::move(lines);
        continue;
      }
      // No page carries its mark: it stands behind the text, so that it is not lost.
      layout::BlockForm form;
      form.x = environment_.style.margins.body_left;
      form.before = form.after = environment_.style.paragraph("text").before;
      flow_.add(std::move(lines), form);
    }
  }

  [[nodiscard]] std::set<std::uint32_t> called_notes() const {
    std::set<std::uint32_t> called;
    for (auto const& item : flow_.items()) called.insert(item.fragment.notes.begin(), item.fragment.notes.end());
    return called;
  }

  [[nodiscard]] std::vector<layout::Fragment> set_note(model::Note const& note) const {
    auto const& style = environment_.style.paragraph("note");
    layout::Role role;
    role.place = note_place(note.id);
    role.target = call_place(note.id);
    layout::Text mark;
    mark.append(note.mark, mark_look(style.look, environment_.style.notes), role);
    layout::Flow lines;
    BlockSetter setter(environment_, lines, 0, environment_.style.text_width(), "note");
    auto form = style.form;
    form.tab = 0;
    std::vector<layout::Fragment> made;
    auto const* first = note.content.empty() ? nullptr : std::get_if<model::Paragraph>(&note.content.front().node);
    auto const text = first == nullptr ? layout::Text{}
                                       : set_inlines(without_mark(first->content, note.mark), style.look, environment_);
    made = layout::set_paragraph(text, mark, form, environment_.style.text_width(), environment_.tongue,
                                 environment_.fonts);
    for (std::size_t i = first == nullptr ? 0 : 1; i < note.content.size(); ++i) setter.add(note.content[i]);
    for (auto const& item : lines.items())
      if (item.kind == layout::FlowItem::Kind::box) made.push_back(item.fragment);
    return made;
  }

  model::Document const& document_;
  Environment const& environment_;
  layout::Flow flow_;
  BlockSetter body_;
};

}  // namespace

Print compose(model::Document const& document, Environment const& environment) {
  return Composer(document, environment).compose();
}

}  // namespace resolute::formats::pdf
