#include "formats/markdown/note_labels.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "resolute/visit.hpp"

namespace resolute::formats::markdown {
namespace {

bool is_plain(std::string const& mark) {
  return !mark.empty() && std::ranges::all_of(mark, [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  });
}

/// A call within a note is none: readers know no notes to notes.
struct FirstCalls : model::Visitor {
  explicit FirstCalls(std::map<model::NodeId, model::NodeId>& calls) : found(calls) {}
  std::map<model::NodeId, model::NodeId>& found;
  bool in_note = false;
  void component(model::Component const&) override { in_note = false; }
  void note(model::Note const&) override { in_note = true; }
  void inline_node(model::Inline const& one, model::Block const&) override {
    auto const* call = std::get_if<model::NoteCall>(&one.node);
    if (call != nullptr && !in_note && call->note != model::NodeId::none) found.emplace(call->note, call->id);
  }
};

class Labeller {
 public:
  explicit Labeller(NoteLabels& labels) : labels_(labels) {}

  void component(model::Component const& one, std::string const& prefix) {
    for (std::size_t at = 0; at < one.notes.size(); ++at) {
      auto const& note = one.notes[at];
      if (!labels_.first_calls.contains(note.id)) continue;
      auto const base = prefix + (is_plain(note.mark) ? note.mark : fmt::format("note{}", at + 1));
      labels_.labels[note.id] = unused(base);
    }
    for (std::size_t at = 0; at < one.parts.size(); ++at)
      component(one.parts[at], fmt::format("{}part{}-", prefix, at + 1));
    for (std::size_t at = 0; at < one.annexes.size(); ++at)
      component(one.annexes[at], fmt::format("{}annex{}-", prefix, at + 1));
  }

 private:
  std::string unused(std::string const& base) {
    auto label = base;
    // GitHub does not tell labels apart by case.
    for (int more = 2; !taken_.insert(lower(label)).second; ++more) label = fmt::format("{}-{}", base, more);
    return label;
  }

  static std::string lower(std::string text) {
    for (auto& c : text)
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
  }

  NoteLabels& labels_;
  std::set<std::string> taken_;
};

}  // namespace

NoteLabels::NoteLabels(model::Document const& document) {
  FirstCalls calls(first_calls);
  model::walk(document, calls);
  Labeller(*this).component(document.text, "");
}

std::string NoteLabels::find(model::NodeId note) const {
  auto const found = labels.find(note);
  return found == labels.end() ? std::string() : found->second;
}

bool NoteLabels::is_first(model::NoteCall const& call) const {
  auto const found = first_calls.find(call.note);
  return found != first_calls.end() && found->second == call.id;
}

}  // namespace resolute::formats::markdown
