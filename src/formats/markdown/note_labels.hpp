#pragma once
/// The labels by which Markdown ties notes to their marks.
#include <map>
#include <string>

#include "resolute/model.hpp"

namespace resolute::formats::markdown {

struct NoteLabels {
  explicit NoteLabels(model::Document const&);

  /// Of each note that is called outside of notes: its printed mark in the main text ("1"), else the mark with the part
  /// or annex before it ("annex1-1"). A mark that is no letter or number ("*") becomes the note's position ("note1").
  std::map<model::NodeId, std::string> labels;

  /// The first call of each of these notes.
  std::map<model::NodeId, model::NodeId> first_calls;

  /// Empty for a note that nothing calls, and for a call whose note is not there.
  [[nodiscard]] std::string find(model::NodeId note) const;
  /// Whether it is the first call of its note.
  [[nodiscard]] bool is_first(model::NoteCall const&) const;
};

}  // namespace resolute::formats::markdown
