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
        body_(environment, flow_, environment.style.margins.body_left, environment.style.body_width(),
              environment.structure.root()) {}

  Print compose() {
    auto const masthead = structure().add(Tag::division, structure().root());
    add_masthead(document_, environment_, flow_, masthead);
    add_component(document_.text, 0, structure().root());
    Print print;
    print.pages = layout::make_pages(flow_, environment_.style.frame());
    mark_paragraph_starts(print.pages);
    add_furniture(document_, environment_, print.pages, masthead);
    if (environment_.tongue.right_to_left)
      for (auto& page : print.pages) page.mirror();
    print.outline = body_.outline();
    print.structure = std::move(structure());
    return print;
  }

 private:
  [[nodiscard]] Structure& structure() const { return environment_.structure; }

  void add_component(model::Component const& component, unsigned level, Element around) {
    auto const element = structure().add(Tag::section, around);
    body_.set_element(element);
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
    add_notes(component, structure().add(Tag::division, element));
    for (auto const& part : component.parts) add_component(part, inner + 1, element);
    for (auto const& annex : component.annexes) {
      flow_.new_page();
      add_component(annex, level, around);
    }
  }

  static bool stands_in_masthead(model::Block const& block) {
    auto const* field = std::get_if<model::Field>(&block.node);
    return field != nullptr && is_masthead_field(field->kind);
  }

  /// They belong to `element`, behind the text: readers who go by the structure are not interrupted by them.
  void add_notes(model::Component const& component, Element element) {
    auto const called = called_notes();
    for (auto const& note : component.notes) {
      auto const number = static_cast<std::uint32_t>(note.id);
      auto lines = set_note(note, structure().add(Tag::note, element));
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

  [[nodiscard]] std::vector<layout::Fragment> set_note(model::Note const& note, Element element) const {
    auto const& style = environment_.style.paragraph("note");
    auto const width = environment_.style.text_width();
    auto role = role_in(structure().add(Tag::label, element));
    role.place = note_place(note.id);
    role.target = call_place(note.id);
    layout::Text mark;
    mark.append(printed_mark(note.mark, environment_), mark_look(style.look, environment_.style.notes), role);
    auto form = style.form;
    form.tab = 0;
    auto const* first = note.content.empty() ? nullptr : std::get_if<model::Paragraph>(&note.content.front().node);
    auto const paragraph = note.content.size() == 1 ? element : structure().add(Tag::paragraph, element);
    auto const text = first == nullptr ? layout::Text{}
                                       : set_inlines(without_mark(first->content, note.mark), style.look, environment_,
                                                     role_in(paragraph));
    auto made = layout::set_paragraph(text, mark, form, width, environment_.tongue, environment_.fonts);
    layout::Flow lines;
    BlockSetter setter(environment_, lines, 0, width, element, "note");
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
