#include "formats/pdf/inlines.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "formats/names.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::pdf {
namespace {

using layout::Look;
using layout::Role;

/// Size and rise of superscripts and subscripts, as shares of the text's size.
constexpr double k_script_size = 0.65;
constexpr double k_subscript_fall = 0.15;

std::string numbered(std::string_view kind, model::NodeId id) {
  return fmt::format("{}-{}", kind, static_cast<std::uint32_t>(id));
}

/// The raised letters that a text begins with, in a lead phrase or in italics too.
model::Styled const* raised_beginning(model::Inlines const& inlines) {
  if (inlines.empty()) return nullptr;
  auto const& first = inlines.front().node;
  if (auto const* phrase = std::get_if<model::LeadPhrase>(&first)) return raised_beginning(phrase->content);
  auto const* styled = std::get_if<model::Styled>(&first);
  if (styled == nullptr || styled->style == model::Styled::Style::superscript) return styled;
  return raised_beginning(styled->content);
}

/// "a" of "a See A/78/534." below a table: a raised mark with a blank behind it. It stands on the line and is as large
/// as the text, like the marks before notes: readers of the file take a smaller one for a line of its own.
model::Styled const* mark_before_text(model::Inlines const& inlines) {
  auto const* mark = raised_beginning(inlines);
  if (mark == nullptr) return nullptr;
  auto const letters = model::plain_text(mark->content);
  auto const rest = model::plain_text(inlines).substr(letters.size());
  return letters.ends_with(' ') || rest.starts_with(' ') ? mark : nullptr;
}

class InlineSetter {
 public:
  explicit InlineSetter(Environment const& environment) : environment_(environment) {}

  layout::Text take() { return std::move(text_); }

  void add_text(model::Inlines const& inlines, Look const& look, Role const& role) {
    mark_ = mark_before_text(inlines);
    add(inlines, look, role);
  }

 private:
  void add(model::Inlines const& inlines, Look const& look, Role const& role) {
    for (auto const& inline_node : inlines)
      std::visit(model::overloaded{
                     [&](model::Text const& node) { text_.append(node.value, look, role); },
                     [&](model::LineBreak const&) { add_break(look, role); },
                     [&](model::LeadPhrase const& node) { add(node.content, emphasised(look), role); },
                     [&](model::NoteCall const& node) { add_call(node, look, role); },
                     [&](model::Citation const& node) { add_citation(node, look, role); },
                     [&](model::Mention const& node) { add(node.content, look, role); },
                     [&](model::Styled const& node) {
                       add(node.content, &node == mark_ ? look : styled(look, node.style), role);
                     },
                 },
                 inline_node.node);
  }

  [[nodiscard]] Look emphasised(Look look) const {
    auto const emphasis = environment_.style.lead_phrase.value_or(environment_.language.lead_phrase);
    if (emphasis != profile::Emphasis::italic) look.bold = true;
    if (emphasis != profile::Emphasis::bold) look.italic = true;
    return look;
  }

  static Look styled(Look look, model::Styled::Style style) {
    switch (style) {
      case model::Styled::Style::italic:
        look.italic = true;
        break;
      case model::Styled::Style::bold:
        look.bold = true;
        break;
      case model::Styled::Style::underline:
        break;
      case model::Styled::Style::superscript:
        look.rise += (1 - k_script_size) * look.size;
        look.size *= k_script_size;
        break;
      case model::Styled::Style::subscript:
        look.rise -= k_subscript_fall * look.size;
        look.size *= k_script_size;
        break;
    }
    return look;
  }

  /// The blank vanishes at the line's end; without it the words would be joined where the lines are read as one.
  void add_break(Look const& look, Role const& role) {
    text_.append(" ", look, role);
    text_.append_break(look);
  }

  void add_call(model::NoteCall const& call, Look const& look, Role const& around) {
    auto role = role_in(environment_.structure.add(Tag::reference, around.element));
    if (call.note != model::NodeId::none) {
      role.note = static_cast<std::uint32_t>(call.note);
      role.target = note_place(call.note);
      role.place = call_place(call.note);
    }
    text_.append(printed_mark(call.mark, environment_), mark_look(look, environment_.style.notes), role);
  }

  void add_citation(model::Citation const& citation, Look const& look, Role role) {
    if (!citation.address.empty()) {
      role.uri = citation.address;
      role.element = environment_.structure.add(Tag::link, role.element);
    }
    add(citation.content, look, role);
  }

  Environment const& environment_;
  layout::Text text_;
  model::Styled const* mark_ = nullptr;
};

}  // namespace

std::string note_place(model::NodeId note) {
  return numbered("note", note);
}

std::string call_place(model::NodeId note) {
  return numbered("call", note);
}

std::string block_place(model::NodeId block) {
  return numbered("block", block);
}

Look mark_look(Look const& look, NoteStyle const& notes) {
  return {look.size * notes.mark_size, look.rise + look.size * notes.mark_rise, false, false};
}

std::string printed_mark(std::string_view mark, Environment const& environment) {
  auto const& labels = environment.language.labels;
  auto const form = labels.find("pdf.note_mark");
  bool const number = std::all_of(mark.begin(), mark.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (form == labels.end() || !number) return std::string(mark);
  return fill(form->second, {{"mark", mark}});
}

Role role_in(Element element) {
  Role role;
  role.element = element;
  return role;
}

layout::Text set_inlines(model::Inlines const& inlines, Look const& look, Environment const& environment,
                         Role const& role) {
  InlineSetter setter(environment);
  setter.add_text(inlines, look, role);
  return setter.take();
}

}  // namespace resolute::formats::pdf
