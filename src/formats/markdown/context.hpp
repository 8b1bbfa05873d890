#pragma once
/// What all parts of one text share.
#include "formats/markdown/escape.hpp"
#include "formats/markdown/flavour.hpp"
#include "formats/markdown/note_labels.hpp"
#include "profile/profile.hpp"

namespace resolute::formats::markdown {

struct Context {
  profile::Language const& language;
  NoteLabels const& labels;
  Flavour flavour = Flavour::gfm;
  /// Within the text of a note: no reader knows notes to notes.
  bool in_note = false;

  /// A number or a label, which is no running text.
  [[nodiscard]] std::string escaped(std::string_view text) const {
    auto around = edges();
    around.next = ' ';
    return escape(text, around);
  }
  [[nodiscard]] Edges edges() const {
    Edges edges;
    edges.smart = has_smart_punctuation(flavour);
    edges.bare_addresses = has_bare_addresses(flavour);
    return edges;
  }
};

}  // namespace resolute::formats::markdown
