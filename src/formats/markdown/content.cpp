#include "formats/markdown/content.hpp"

#include <fmt/format.h>

#include "formats/markdown/blocks.hpp"
#include "formats/markdown/note_links.hpp"

namespace resolute::formats::markdown {
namespace {

class ContentWriter {
 public:
  explicit ContentWriter(Context context) : context_(context) {}

  /// `level`: of the component's title.
  std::string component(model::Component const& one, int level) {
    std::string out;
    if (!one.label.empty()) append_block(out, heading(level++, context_.escaped(one.label)));
    append_block(out, write_blocks(context_, one.cover, level + 1));
    append_block(out, write_blocks(context_, one.preface, level));
    for (auto const* blocks : {&one.preamble, &one.main, &one.conclusions})
      append_block(out, write_blocks(context_, *blocks, level + 1));
    for (auto const& note : one.notes) append_block(has_footnotes(context_.flavour) ? out : notes_, write_note(note));
    for (auto const* components : {&one.parts, &one.annexes})
      for (auto const& inner : *components) append_block(out, component(inner, inner_level(one)));
    return out;
  }

  /// The section of those notes that are no footnotes; empty where there are none.
  [[nodiscard]] std::string notes() const {
    if (notes_.empty()) return "";
    return fmt::format("{}\n\n{}", heading(k_notes_level, std::string(context_.language.label("html.notes"))), notes_);
  }

 private:
  /// Parts and annexes stand one level below what they belong to, whatever the depth of its title.
  static int inner_level(model::Component const& one) { return one.kind == model::ComponentKind::main ? 2 : 3; }

  [[nodiscard]] std::string write_note(model::Note const& note) const {
    auto context = context_;
    context.in_note = true;
    auto const label = context_.labels.find(note.id);
    if (!has_footnotes(context_.flavour))
      return list_item("- ", write_numbered(context, linked_mark(note, label), note.content, k_note_level));
    // Readers of Markdown drop a note that nothing calls, so it stands as text.
    if (label.empty()) return write_numbered(context, raised_mark(note), note.content, k_note_level);
    return fmt::format("[^{}]: {}", label, hang(write_blocks(context, note.content, k_note_level), "    "));
  }

  [[nodiscard]] std::string raised_mark(model::Note const& note) const {
    return fmt::format("<sup>{}</sup>", context_.escaped(note.mark));
  }

  /// Leads back to the first call.
  [[nodiscard]] std::string linked_mark(model::Note const& note, std::string const& label) const {
    return label.empty() ? raised_mark(note) : note_link(context_, note.mark, note_anchor(label), call_anchor(label));
  }

  static constexpr int k_notes_level = 2;
  static constexpr int k_note_level = 6;
  Context context_;
  std::string notes_;
};

}  // namespace

std::string content(model::Document const& document, profile::Language const& language, Flavour flavour) {
  NoteLabels const labels(document);
  ContentWriter writer({language, labels, flavour});
  auto out = writer.component(document.text, 1);
  append_block(out, writer.notes());
  return out;
}

}  // namespace resolute::formats::markdown
