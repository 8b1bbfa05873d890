#include "formats/akn/references.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "formats/akn/vocabulary.hpp"
#include "resolute/diagnostic.hpp"

namespace resolute::formats::akn {

std::string References::to(std::string_view term) {
  auto const* found = find_term(term);
  if (found == nullptr) throw InternalError("no such term: " + std::string(term));
  return to(std::string(term), std::string(found->element), std::string(found->href), std::string(found->show_as));
}

std::string References::to(std::string id, std::string element, std::string href, std::string show_as) {
  auto reference = "#" + id;
  entries_.try_emplace(std::move(id), Entry{std::move(element), std::move(href), std::move(show_as)});
  return reference;
}

void References::write(Node references) const {
  std::vector<decltype(entries_)::const_pointer> sorted;
  for (auto const& entry : entries_) sorted.push_back(&entry);
  std::ranges::stable_sort(sorted, {}, [](auto const* one) { return rank(one->second.element); });
  for (auto const* one : sorted) {
    auto const& [id, entry] = *one;
    element(references, entry.element, {{"eId", id}, {"href", entry.href}, {"showAs", entry.show_as}});
  }
}

}  // namespace resolute::formats::akn
