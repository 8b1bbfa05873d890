#include "formats/markdown/content.hpp"

#include <fmt/format.h>

#include "formats/markdown/blocks.hpp"
#include "formats/markdown/escape.hpp"

namespace resolute::formats::markdown {
namespace {

class ContentWriter {
 public:
  ContentWriter(Context context) : context_(context) {}

  /// `level`: of the component's title.
  std::string component(model::Component const& one, int level) {
    std::string out;
    if (!one.label.empty()) append_block(out, heading(level++, escape(one.label, {})));
    append_block(out, write_blocks(context_, one.cover, level + 1));
    append_block(out, write_blocks(context_, one.preface, level));
    for (auto const* blocks : {&one.preamble, &one.main, &one.conclusions})
      append_block(out, write_blocks(context_, *blocks, level + 1));
    for (auto const& note : one.notes) append_block(out, write_note(note));
    for (auto const* components : {&one.parts, &one.annexes})
      for (auto const& inner : *components) append_block(out, component(inner, inner_level(one)));
    return out;
  }

 private:
  /// Parts and annexes stand one level below what they belong to, whatever the depth of its title.
  static int inner_level(model::Component const& one) { return one.kind == model::ComponentKind::main ? 2 : 3; }

  std::string write_note(model::Note const& note) {
    auto const content = write_blocks(context_, note.content, k_note_level);
    auto const label = context_.labels.find(note.id);
    if (!label.empty()) return fmt::format("[^{}]: {}", label, hang(content, "    "));
    // Readers of Markdown drop a note that nothing calls, so it stands as text.
    return fmt::format("<sup>{}</sup> {}", escape(note.mark, {}), content);
  }

  static constexpr int k_note_level = 6;
  Context context_;
};

}  // namespace

std::string content(model::Document const& document, profile::Language const& language) {
  NoteLabels const labels(document);
  return ContentWriter({language, labels}).component(document.text, 1);
}

}  // namespace resolute::formats::markdown
