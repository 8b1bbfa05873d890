#include "site/archive.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>

#include "site/addresses.hpp"

namespace resolute::site {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// The digits at the beginning, without zeros in front.
std::string_view number_at(std::string_view text) {
  auto const end = std::ranges::find_if_not(text, is_digit);
  auto digits = text.substr(0, static_cast<std::size_t>(end - text.begin()));
  while (digits.size() > 1 && digits.front() == '0') digits.remove_prefix(1);
  return digits;
}

void drop_number(std::string_view& text) {
  while (!text.empty() && is_digit(text.front())) text.remove_prefix(1);
}

/// The name of an input without folders and ending.
std::string_view stem_of(std::string_view name) {
  name.remove_prefix(name.find_last_of('/') + 1);
  return name.substr(0, name.rfind('.'));
}

/// Makes the works of the versions, each symbol's in one.
class Arranger {
 public:
  Arranger(Archive& archive, std::vector<SiteInput> const& inputs) : archive_(archive), inputs_(inputs) {}

  void run() {
    for (std::size_t at = 0; at < archive_.versions.size(); ++at) place(at);
    std::vector<std::size_t> order(archive_.works.size());
    for (std::size_t at = 0; at < order.size(); ++at) order[at] = at;
    std::ranges::stable_sort(
        order, [&](auto a, auto b) { return symbol_before(archive_.works[a].symbol, archive_.works[b].symbol); });
    std::vector<Work> sorted;
    sorted.reserve(order.size());
    for (auto const at : order) sorted.push_back(std::move(archive_.works[at]));
    archive_.works = std::move(sorted);
    for (std::size_t at = 0; at < archive_.works.size(); ++at) settle(at);
  }

 private:
  void place(std::size_t at) {
    auto& version = archive_.versions[at];
    auto const& symbol = version.record.symbol;
    // Where there is no symbol nothing says that two texts are the same: each is a work of its own.
    auto const folder =
        symbol.empty() ? unused("documents/" + path_part(stem_of(inputs_[version.input].name))) : path_of(symbol);
    auto const [work, is_new] = by_folder_.try_emplace(folder, archive_.works.size());
    if (is_new) archive_.works.push_back({symbol, folder, {}, {}, {}});
    archive_.works[work->second].versions.push_back(at);
    auto const stem = folder + "/" + path_part(version.record.language);
    version.stem = unused(stem);
    if (version.stem != stem) archive_.repeated.push_back(version.input);
  }

  /// The name, or with a number behind it where it is taken: "zh-2".
  std::string unused(std::string const& name) {
    auto const count = ++uses_[name];
    return count == 1 ? name : fmt::format("{}-{}", name, count);
  }

  void settle(std::size_t at) {
    auto& work = archive_.works[at];
    std::ranges::stable_sort(work.versions, {}, [&](auto one) { return archive_.versions[one].record.language; });
    for (auto const version : work.versions) archive_.versions[version].work = at;
    if (!work.symbol.empty()) archive_.by_symbol.emplace(work.symbol, at);
  }

  Archive& archive_;
  std::vector<SiteInput> const& inputs_;
  std::map<std::string, std::size_t, std::less<>> by_folder_;
  std::map<std::string, std::size_t> uses_;
};

/// Some files have "WOMEN" and some "women": one spelling, the first, is that of the whole archive.
void spell_alike(Archive& archive) {
  std::map<std::string, std::string> spellings;
  for (auto& version : archive.versions)
    for (auto& subject : version.record.subjects)
      subject = spellings.emplace(small_letters(subject), subject).first->second;
}

void link_citations(Archive& archive) {
  for (std::size_t at = 0; at < archive.works.size(); ++at) {
    std::set<std::size_t> cited;
    for (auto const version : archive.works[at].versions)
      for (auto const& symbol : archive.versions[version].record.cited)
        if (auto const* work = archive.find(symbol))
          cited.insert(static_cast<std::size_t>(work - archive.works.data()));
    cited.erase(at);
    archive.works[at].cites.assign(cited.begin(), cited.end());
    for (auto const one : cited) archive.works[one].cited_by.push_back(at);
  }
}

}  // namespace

bool symbol_before(std::string_view a, std::string_view b) {
  while (!a.empty() && !b.empty()) {
    if (is_digit(a.front()) && is_digit(b.front())) {
      auto const left = number_at(a);
      auto const right = number_at(b);
      if (left != right) return std::tuple(left.size(), left) < std::tuple(right.size(), right);
      drop_number(a);
      drop_number(b);
    } else if (a.front() != b.front()) {
      return a.front() < b.front();
    } else {
      a.remove_prefix(1);
      b.remove_prefix(1);
    }
  }
  return a.size() < b.size();
}

Work const* Archive::find(std::string_view symbol) const {
  auto found = by_symbol.find(symbol);
  if (found == by_symbol.end()) found = by_symbol.find(symbol.substr(0, symbol.find(' ')));
  return found == by_symbol.end() ? nullptr : &works[found->second];
}

Version const& Archive::version_for(Work const& work, std::string_view language) const {
  // Where a reader's own language is missing, English is the most likely one to be read.
  for (auto const wanted : {language, std::string_view("en")})
    for (auto const one : work.versions)
      if (versions[one].record.language == wanted) return versions[one];
  return versions[work.versions.front()];
}

Archive arrange(std::vector<Surveyed> surveyed, std::vector<SiteInput> const& inputs) {
  Archive archive;
  archive.versions.reserve(surveyed.size());
  for (auto& one : surveyed)
    archive.versions.push_back({one.input, std::move(one.fingerprint), std::move(one.record), "", 0});
  spell_alike(archive);
  Arranger(archive, inputs).run();
  link_citations(archive);
  std::set<std::string> languages;
  for (auto const& version : archive.versions) languages.insert(version.record.language);
  archive.languages.assign(languages.begin(), languages.end());
  return archive;
}

}  // namespace resolute::site
