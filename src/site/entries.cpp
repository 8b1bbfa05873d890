#include "site/entries.hpp"

#include <algorithm>
#include <set>

#include "formats/names.hpp"
#include "site/addresses.hpp"
#include "site/surroundings.hpp"

namespace resolute::site {
namespace {

using templates::List;
using templates::Names;

List versions(Frame const& frame, std::string_view address, Work const& work) {
  List all;
  for (auto const at : distinct_versions(frame.archive, work)) {
    auto const& version = frame.archive.versions[at];
    auto const& language = frame.language_of(version.record.language);
    all.push_back({{"language", language.code},
                   {"name", language.name},
                   {"direction", language.direction},
                   {"address", relative_link(address, version.page())}});
  }
  return all;
}

}  // namespace

std::string date_of(Archive const& archive, Work const& work) {
  for (auto const at : work.versions)
    if (auto const& date = archive.versions[at].record.date(); !date.empty()) return date;
  return {};
}

std::vector<std::string> subjects_of(Archive const& archive, Work const& work) {
  std::set<std::string> all;
  for (auto const at : work.versions) {
    auto const& subjects = archive.versions[at].record.subjects;
    all.insert(subjects.begin(), subjects.end());
  }
  return {all.begin(), all.end()};
}

std::string body_of(Frame const& frame, profile::Language const& language, Work const& work) {
  auto const& name = frame.archive.versions[work.versions.front()].record.body;
  return std::string(formats::body_name(language, frame.profiles->body(name)));
}

Names entry(Frame const& frame, profile::Language const& of_page, std::string_view address, Work const& work) {
  auto const& version = frame.archive.version_for(work, of_page.code);
  auto const& language = frame.language_of(version.record.language);
  auto const& record = version.record;
  // What has no title is called by its symbol, which is then not said once more.
  auto const title = record.title.empty() ? work.symbol : record.title;
  return {{"title", title.empty() ? std::string(of_page.label("html.untitled")) : title},
          {"title_language", language.code},
          {"title_direction", language.direction},
          {"symbol", record.title.empty() ? std::string() : work.symbol},
          {"address", relative_link(address, version.page())},
          {"date", date_of(frame.archive, work)},
          {"body", body_of(frame, of_page, work)},
          {"versions", versions(frame, address, work)}};
}

Result<std::string> entries(Frame const& frame, profile::Language const& of_page, std::string_view address,
                            std::vector<std::size_t> const& works) {
  if (works.empty()) return std::string();
  List all;
  for (auto const at : works) all.push_back(entry(frame, of_page, address, frame.archive.works[at]));
  return fill(frame, "site/entries.html", {{"entries", std::move(all)}});
}

std::vector<std::size_t> newest_first(Archive const& archive, std::vector<std::size_t> works) {
  std::ranges::sort(works);  // works are in the order of their symbols
  std::ranges::stable_sort(works, std::ranges::greater(),
                           [&](std::size_t at) { return date_of(archive, archive.works[at]); });
  return works;
}

}  // namespace resolute::site
