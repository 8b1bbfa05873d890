#include "desk/line_teller.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace resolute::desk {

LineTeller::LineTeller(Reading const& reading)
    : entries_(reading.ledger.entries()), names_(name_nodes(reading.document)), remarks_(remarks(reading.document)) {}

/// What an entry is about; empty for white space.
std::string LineTeller::subject(Entry const& entry) const {
  switch (entry.fate) {
    case Fate::content:
    case Fate::marker: {
      auto const found = names_.find(entry.node);
      return found == names_.end() ? "text of no node" : found->second;
    }
    case Fate::furniture:
      return fmt::format("[{}]", name(entry.furniture));
    case Fate::joint:
    case Fate::blank:
      break;
  }
  return {};
}

std::string LineTeller::tell(Range line) {
  std::vector<std::string> subjects;
  while (entry_ < entries_.size() && entries_[entry_].range.end <= line.begin) ++entry_;
  for (auto at = entry_; at < entries_.size() && entries_[at].range.begin < line.end; ++at) {
    auto name = subject(entries_[at]);
    if (!name.empty() && std::ranges::find(subjects, name) == subjects.end()) subjects.push_back(std::move(name));
  }
  std::vector<std::string> told;
  for (auto const& name : subjects) {
    bool const new_here = begun_.insert(name).second || name.starts_with('[');
    told.push_back(new_here ? name : name + ", continued");
  }
  for (; remark_ < remarks_.size() && remarks_[remark_].at < line.end; ++remark_)
    told.push_back(remarks_[remark_].text);
  return told.empty() ? "blank" : fmt::format("{}", fmt::join(told, "; "));
}

}  // namespace resolute::desk
