#include "site/search.hpp"

#include <fmt/format.h>

#include <map>
#include <utility>

#include "resolute/visit.hpp"
#include "site/addresses.hpp"
#include "site/catalogue_json.hpp"
#include "site/entries.hpp"
#include "site/fingerprint.hpp"
#include "site/search_form.hpp"
#include "site/search_index.hpp"
#include "site/surroundings.hpp"

namespace resolute::site {
namespace {

using Shards = std::map<std::string, std::vector<Version const*>>;

std::string catalogue_file(std::string_view language) {
  return fmt::format("{}catalogue.{}.js", k_search_folder, path_of(language));
}

std::string shard_file(std::string_view name) {
  return fmt::format("{}{}.js", k_search_folder, path_of(name));
}

ListedDocument listed(Frame const& frame, profile::Language const& language, Work const& work) {
  auto const& archive = frame.archive;
  auto const& shown = archive.version_for(work, language.code).record;
  auto const& first = archive.versions[work.versions.front()].record;
  ListedDocument document{.symbol = work.symbol,
                          .title = shown.title,
                          .title_language = shown.language,
                          .date = date_of(archive, work),
                          .body = {first.body, body_of(frame, language, work)},
                          .session = first.session,
                          .subjects = {},
                          .versions = {}};
  for (auto const& subject : subjects_of(archive, work)) document.subjects.push_back({subject, subject});
  for (auto const at : distinct_versions(archive, work))
    document.versions.push_back({archive.versions[at].record.language, archive.versions[at].page()});
  return document;
}

Result<void> put_catalogue(Frame const& frame, Files& files, profile::Language const& language) {
  std::vector<ListedLanguage> languages;
  for (auto const& code : frame.archive.languages) {
    auto const& one = frame.language_of(code);
    languages.push_back({code, one.name, one.direction});
  }
  std::vector<std::size_t> works(frame.archive.works.size());
  for (std::size_t at = 0; at < works.size(); ++at) works[at] = at;
  std::vector<ListedDocument> documents;
  documents.reserve(works.size());
  for (auto const at : newest_first(frame.archive, std::move(works)))
    documents.push_back(listed(frame, language, frame.archive.works[at]));
  return files.put(catalogue_file(language.code), as_script("catalogue", catalogue_json(documents, languages)));
}

/// A year of a language has further shards where it has more documents than memory should hold at a time.
constexpr std::size_t k_shard_size = 250;

/// "zh-2004", then "zh.2-2004": the script looks for the year at the end.
std::string part_name(Version const& version, std::size_t part) {
  auto const language = part == 1 ? version.record.language : fmt::format("{}.{}", version.record.language, part);
  return shard_name(language, version.record.date());
}

Shards shards_of(Archive const& archive) {
  Shards shards;
  std::map<std::string, std::size_t> counts;
  for (auto const& version : archive.versions) {
    auto const before = counts[part_name(version, 1)]++;
    shards[part_name(version, before / k_shard_size + 1)].push_back(&version);
  }
  return shards;
}

IndexedDocument indexed(Frame const& frame, Files const& files, Version const& version) {
  auto const& record = version.record;
  auto const& language = frame.language_of(record.language);
  IndexedDocument shown{.address = version.page(),
                        .symbol = record.symbol,
                        .title = record.title,
                        .body = body_of(frame, language, frame.archive.works[version.work]),
                        .date = record.date(),
                        .title_terms = {},
                        .text_terms = {}};
  return index_document(std::move(shown), files.read(text_file(version.fingerprint)).value_or(""));
}

Result<void> put_shard(Frame const& frame, Files& files, std::string const& name,
                       std::vector<Version const*> const& versions) {
  Fingerprint made_of;
  for (auto const* version : versions)
    made_of.add(version->fingerprint).add(version->stem).add(frame.archive.works[version->work].folder);
  auto const fingerprint = made_of.text();
  auto const file = shard_file(name);
  if (files.current(file, fingerprint)) return {};
  std::vector<IndexedDocument> documents;
  documents.reserve(versions.size());
  for (auto const* version : versions) documents.push_back(indexed(frame, files, *version));
  return files.put(file, fingerprint, as_script(name, shard_json(documents)));
}

Result<void> put_index(Frame const& frame, Files& files) {
  auto const shards = shards_of(frame.archive);
  std::vector<SearchLanguage> languages;
  for (auto const& code : frame.archive.languages) {
    auto const& language = frame.language_of(code);
    languages.push_back({code, language.name, language.direction, {}});
    for (auto const& [name, versions] : shards)
      if (versions.front()->record.language == code) languages.back().shards.push_back(name);
  }
  for (auto const& [name, versions] : shards)
    if (auto done = put_shard(frame, files, name, versions); !done) return done;
  return files.put(shard_file("shards"), as_script("shards", shard_list_json(languages)));
}

}  // namespace

std::string searched_text(model::Document const& document) {
  struct : model::Visitor {
    std::string text;
    void block(model::Block const& block) override {
      if (auto const* inlines = model::owned_inlines(block)) text += model::plain_text(*inlines) + "\n";
      if (auto const* table = std::get_if<model::Table>(&block.node)) text += model::plain_text(table->caption) + "\n";
    }
  } visitor;
  model::walk(document, visitor);
  return std::move(visitor.text);
}

std::string text_file(std::string_view fingerprint) {
  return fmt::format(".resolute/texts/{}/{}.txt", fingerprint.substr(0, 2), fingerprint);
}

Result<std::string> home_form(Frame const& frame, profile::Language const& language, std::string_view address) {
  auto const root = relative_link(address, "");
  return search_form(language, {root, root + catalogue_file(language.code), true}, frame.options.writing.templates);
}

Result<void> put_search(Frame const& frame, Files& files) {
  auto const scripts = search_scripts(frame.options.writing.templates);
  if (!scripts) return tl::unexpected(scripts.error());
  for (auto const& [name, content] : *scripts)
    if (auto done = files.put(name, content); !done) return done;
  for (auto const& code : frame.home_languages)
    if (auto done = put_catalogue(frame, files, frame.language_of(code)); !done) return done;
  return has_search_library() ? put_index(frame, files) : Result<void>{};
}

}  // namespace resolute::site
