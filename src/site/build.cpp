// The build of a site, from the first pass to the last file.
#include <fmt/format.h>

#include <algorithm>

#include "resolute/site.hpp"
#include "site/archive.hpp"
#include "site/feed.hpp"
#include "site/fingerprint.hpp"
#include "site/graph.hpp"
#include "site/lists.hpp"
#include "site/publish.hpp"
#include "site/search.hpp"
#include "site/search_form.hpp"
#include "template/lookup.hpp"

namespace resolute {
namespace {

using namespace site;

Result<void> put_assets(Frame const& frame, Files& files) {
  auto const page_style = templates::find(frame.options.writing.templates, "html/style.css");
  if (!page_style) return tl::unexpected(page_style.error());
  auto const site_style = templates::find(frame.options.writing.templates, "site/style.css");
  if (!site_style) return tl::unexpected(site_style.error());
  auto const script = templates::find(frame.options.writing.templates, "html/page.js");
  if (!script) return tl::unexpected(script.error());
  if (auto done = files.put(k_script_file, *script); !done) return done;
  return files.put(k_style_file, *page_style + "\n" + *site_style);
}

/// What is made of the archive as a whole.
Result<void> put_overviews(Frame const& frame, Files& files) {
  if (auto done = put_assets(frame, files); !done) return done;
  if (auto done = put_lists(frame, files); !done) return done;
  if (auto done = put_search(frame, files); !done) return done;
  auto const news = feed(frame);
  if (!news) return tl::unexpected(news.error());
  if (auto done = files.put(k_feed_file, *news); !done) return done;
  for (auto const& [name, content] : sitemap(frame))
    if (auto done = files.put(name, content); !done) return done;
  if (auto done = files.put(k_graph_csv_file, citations_csv(frame.archive)); !done) return done;
  return files.put(k_graph_ml_file, citations_graphml(frame.archive));
}

std::string with_slash(std::string url) {
  if (!url.empty() && url.back() != '/') url += '/';
  return url;
}

/// The languages, and this one among them; sorted.
std::vector<std::string> with(std::vector<std::string> languages, std::string const& one) {
  auto const place = std::ranges::lower_bound(languages, one);
  if (place == languages.end() || *place != one) languages.insert(place, one);
  return languages;
}

Result<SiteReport> build(Registry const& registry, std::vector<SiteInput> const& inputs, Files& files,
                         SiteOptions const& options, profile::Language const& language, SiteListener& listener) {
  auto surveyed = survey(registry, inputs, files, options, common_fingerprint(options), listener);
  if (!surveyed) return tl::unexpected(surveyed.error());
  auto const unread = inputs.size() - surveyed->size();
  auto const archive = arrange(*std::move(surveyed), inputs);
  for (auto const input : archive.repeated)
    listener.doubtful(inputs[input].name,
                      {Severity::warning, "same-document", std::nullopt,
                       "an earlier input is the same document in the same language; both are kept"});
  if (!has_search_library())
    listener.doubtful("resolute", {Severity::note, "no-search", std::nullopt,
                                   "built without the search library: the site has filters, but no full-text search"});

  Frame const frame{archive,
                    options,
                    profile::Profiles::builtin(),
                    language,
                    with_slash(options.base_url),
                    with(archive.languages, language.code)};
  auto const published = publish(registry, inputs, frame, files, listener);
  if (!published) return tl::unexpected(published.error());
  if (auto const done = put_overviews(frame, files); !done) return tl::unexpected(done.error());
  if (auto const done = files.finish(unread == 0); !done) return tl::unexpected(done.error());
  return SiteReport{archive.versions.size(), archive.works.size(), unread + published->size(),
                    files.written(),         files.kept(),         files.removed()};
}

}  // namespace

Result<SiteReport> build_site(Registry const& registry, std::vector<SiteInput> const& inputs, SiteFolder& folder,
                              SiteOptions const& options, SiteListener& listener) {
  auto const profiles = profile::Profiles::builtin();
  auto const* language = profiles->language(options.language);
  if (language == nullptr)
    return tl::unexpected(
        Error{"unknown-language", fmt::format("there is no profile of language \"{}\"", options.language), {}});
  Files files(folder, options.rebuild);
  if (!files.is_site() && folder.holds("index.html"))
    return tl::unexpected(Error{"not-a-site", "the folder has an index.html that is not of a site of resolute", {}});
  auto report = build(registry, inputs, files, options, *language, listener);
  // What stopped the build is told; that its list cannot be saved either has the same cause.
  if (!report) static_cast<void>(files.save_unfinished());
  return report;
}

}  // namespace resolute
