#include "formats/pdf/inlines.hpp"

#include <fmt/format.h>

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

class InlineSetter {
 public:
  explicit InlineSetter(Environment const& environment) : environment_(environment) {}

  void add(model::Inlines const& inlines, Look const& look, Role const& role) {
    for (auto const& inline_node : inlines)
      std::visit(model::overloaded{
                     [&](model::Text const& node) { text_.append(node.value, look, role); },
                     [&](model::LineBreak const&) { text_.append_break(look); },
                     [&](model::LeadPhrase const& node) { add(node.content, emphasised(look), role); },
                     [&](model::NoteCall const& node) { add_call(node, look); },
                     [&](model::Citation const& node) { add_citation(node, look, role); },
                     [&](model::Mention const& node) { add(node.content, look, role); },
                     [&](model::Styled const& node) { add(node.content, styled(look, node.style), role); },
                 },
                 inline_node.node);
  }

  layout::Text take() { return std::move(text_); }

 private:
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

  void add_call(model::NoteCall const& call, Look const& look) {
    Role role;
    if (call.note != model::NodeId::none) {
      role.note = static_cast<std::uint32_t>(call.note);
      role.target = note_place(call.note);
      role.place = call_place(call.note);
    }
    text_.append(call.mark, mark_look(look, environment_.style.notes), role);
  }

  void add_citation(model::Citation const& citation, Look const& look, Role role) {
    if (!citation.address.empty()) role.uri = citation.address;
    add(citation.content, look, role);
  }

  Environment const& environment_;
  layout::Text text_;
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

layout::Text set_inlines(model::Inlines const& inlines, Look const& look, Environment const& environment,
                         Role const& role) {
  InlineSetter setter(environment);
  setter.add(inlines, look, role);
  return setter.take();
}

}  // namespace resolute::formats::pdf
