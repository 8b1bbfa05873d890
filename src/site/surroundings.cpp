#include "site/surroundings.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "site/addresses.hpp"
#include "site/fingerprint.hpp"

namespace resolute::site {
namespace {

std::vector<LanguageVersion> language_versions(Frame const& frame, Version const& own) {
  auto const& archive = frame.archive;
  auto const& work = archive.works[own.work];
  std::vector<LanguageVersion> all;
  for (auto const at : distinct_versions(archive, work)) {
    auto const& other = archive.versions[at];
    bool const same = other.record.language == own.record.language;
    all.push_back({other.record.language, relative_link(own.page(), same ? own.page() : other.page()),
                   same ? std::string() : relative_link(own.page(), parallel_address(work, own, other))});
  }
  return all;
}

std::vector<CitedBy> citing(Frame const& frame, Version const& own) {
  std::vector<CitedBy> all;
  for (auto const at : frame.archive.works[own.work].cited_by) {
    auto const& work = frame.archive.works[at];
    auto const& version = frame.archive.version_for(work, own.record.language);
    all.push_back(
        {work.symbol, version.record.title, version.record.language, relative_link(own.page(), version.page())});
  }
  return all;
}

}  // namespace

Surroundings surroundings_of(Frame const& frame, Version const& own, std::vector<Alternate> alternates) {
  auto const page = own.page();
  auto const& language = frame.language_of(own.record.language);
  return {.address = frame.absolute(page),
          .home = relative_link(page, home_of(own.record.language)),
          .site_title = frame.title(language),
          .assets = {relative_link(page, k_style_file), relative_link(page, k_script_file)},
          .alternates = std::move(alternates),
          .languages = language_versions(frame, own),
          .cited_by = citing(frame, own),
          .local_copy = [&frame, own, page](std::string_view symbol) -> std::optional<std::string> {
            auto const* work = frame.archive.find(symbol);
            if (work == nullptr || work == &frame.archive.works[own.work]) return std::nullopt;
            return relative_link(page, frame.archive.version_for(*work, own.record.language).page());
          }};
}

std::string fingerprint_of(Surroundings const& all, Record const& record) {
  Fingerprint made;
  made.add(all.address).add(all.home).add(all.site_title).add(all.assets.style).add(all.assets.script);
  for (auto const& one : all.alternates) made.add(one.format).add(one.media_type).add(one.address);
  made.add("languages");
  for (auto const& one : all.languages) made.add(one.language).add(one.address).add(one.parallel);
  made.add("cited by");
  for (auto const& one : all.cited_by) made.add(one.symbol).add(one.title).add(one.language).add(one.address);
  made.add("local copies");
  for (auto const& symbol : record.cited) made.add(all.local_copy(symbol).value_or(""));
  return made.text();
}

std::vector<std::size_t> distinct_versions(Archive const& archive, Work const& work) {
  std::vector<std::size_t> distinct;
  for (auto const at : work.versions)
    if (distinct.empty() || archive.versions[distinct.back()].record.language != archive.versions[at].record.language)
      distinct.push_back(at);
  return distinct;
}

std::string parallel_address(Work const& work, Version const& one, Version const& other) {
  auto const [first, second] = std::minmax(one.record.language, other.record.language);
  return fmt::format("{}/{}-{}.html", work.folder, path_of(first), path_of(second));
}

}  // namespace resolute::site
