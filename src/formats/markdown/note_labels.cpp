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

class Labeller {
 public:
  Labeller(std::set<model::NodeId> const& called, std::map<model::NodeId, std::string>& labels)
      : called_(called), labels_(labels) {}

  void component(model::Component const& one, std::string const& prefix) {
    for (std::size_t at = 0; at < one.notes.size(); ++at) {
      auto const& note = one.notes[at];
      if (!called_.contains(note.id)) continue;
      auto const base = prefix + (is_plain(note.mark) ? note.mark : fmt::format("note{}", at + 1));
      labels_[note.id] = unused(base);
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

  std::set<model::NodeId> const& called_;
  std::map<model::NodeId, std::string>& labels_;
  std::set<std::string> taken_;
};

}  // namespace

NoteLabels::NoteLabels(model::Document const& document) {
  std::set<model::NodeId> called;
  for (auto const& call : model::note_calls(document)) called.insert(call.note);
  Labeller(called, labels).component(document.text, "");
}

std::string NoteLabels::find(model::NodeId note) const {
  auto const found = labels.find(note);
  return found == labels.end() ? std::string() : found->second;
}

}  // namespace resolute::formats::markdown
