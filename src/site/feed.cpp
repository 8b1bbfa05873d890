#include "site/feed.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "formats/date.hpp"
#include "formats/names.hpp"
#include "resolute/version.hpp"
#include "site/addresses.hpp"
#include "site/entries.hpp"
#include "site/surroundings.hpp"

namespace resolute::site {
namespace {

using templates::List;
using templates::Names;

constexpr std::string_view k_feed_template = "site/feed.xml";
/// Documents in the feed.
constexpr std::size_t k_entries = 50;

/// A symbol as part of an address (RFC 3986): letters, digits and some signs stay.
std::string percent_encoded(std::string_view text) {
  constexpr std::string_view k_plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/()";
  std::string out;
  for (char const c : text) {
    if (k_plain.find(c) != std::string_view::npos)
      out += c;
    else
      fmt::format_to(std::back_inserter(out), "%{:02X}", static_cast<unsigned char>(c));
  }
  return out;
}

/// A date as Atom wants it; documents have no time of day.
std::string instant(std::string const& date) {
  return date + "T00:00:00Z";
}

/// Atom wants an absolute identifier that never changes, whatever is built again and wherever the site is. The public
/// address of a document, without a language, is one.
std::string identifier(Work const& work) {
  return work.symbol.empty() ? "urn:x-resolute:" + work.folder : "https://docs.un.org/" + percent_encoded(work.symbol);
}

Names feed_entry(Frame const& frame, Work const& work) {
  auto names = entry(frame, frame.language, k_feed_file, work);
  auto const& version = frame.archive.version_for(work, frame.language.code);
  names.insert_or_assign("id", identifier(work));
  names.insert_or_assign("updated", instant(date_of(frame.archive, work)));
  if (!frame.base_url.empty()) names.insert_or_assign("address", frame.absolute(version.page()));
  return names;
}

void append_address(std::string& out, Frame const& frame, Version const& version) {
  auto const escaped = [&](std::string_view address) { return templates::escape_html(frame.absolute(address)); };
  fmt::format_to(std::back_inserter(out), "<url><loc>{}</loc>", escaped(version.page()));
  auto const& work = frame.archive.works[version.work];
  auto const versions = distinct_versions(frame.archive, work);
  if (versions.size() > 1)
    for (auto const at : versions) {
      auto const& other = frame.archive.versions[at];
      fmt::format_to(std::back_inserter(out), R"(<xhtml:link rel="alternate" hreflang="{}" href="{}"/>)",
                     other.record.language, escaped(other.page()));
    }
  out += "</url>\n";
}

constexpr std::string_view k_sitemap_head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
constexpr std::string_view k_index_head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
constexpr std::size_t k_most_addresses = 50000;

std::string sitemap_part(Frame const& frame, std::size_t first, std::size_t last) {
  std::string out(k_sitemap_head);
  for (auto at = first; at < last; ++at) append_address(out, frame, frame.archive.versions[at]);
  return out += "</urlset>\n";
}

}  // namespace

Result<std::string> feed(Frame const& frame) {
  auto const& archive = frame.archive;
  std::vector<std::size_t> all(archive.works.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  std::erase_if(all, [&](std::size_t at) { return date_of(archive, archive.works[at]).empty(); });
  auto newest = newest_first(archive, std::move(all));
  newest.resize(std::min(newest.size(), k_entries));
  List entries;
  for (auto const at : newest) entries.push_back(feed_entry(frame, archive.works[at]));

  auto names = common_names(frame, frame.language, k_feed_file);
  auto const updated =
      newest.empty() ? formats::iso_date(k_release_date) : date_of(archive, archive.works[newest.front()]);
  names.insert_or_assign("updated", instant(updated));
  names.insert_or_assign(
      "id", frame.base_url.empty() ? "urn:resolute:" + path_part(frame.title(frame.language)) : frame.base_url);
  names.insert_or_assign("organisation", formats::organisation_name(frame.language));
  names.insert_or_assign("self", frame.base_url.empty() ? std::string(k_feed_file) : frame.absolute(k_feed_file));
  names.insert_or_assign("entries", std::move(entries));
  return fill(frame, k_feed_template, names);
}

std::vector<SitemapFile> sitemap(Frame const& frame) {
  if (frame.base_url.empty()) return {};
  auto const count = frame.archive.versions.size();
  if (count <= k_most_addresses) return {{"sitemap.xml", sitemap_part(frame, 0, count)}};
  std::vector<SitemapFile> files{{"sitemap.xml", std::string(k_index_head)}};
  for (std::size_t first = 0; first < count; first += k_most_addresses) {
    auto name = fmt::format("sitemap-{}.xml", files.size());
    fmt::format_to(std::back_inserter(files.front().content), "<sitemap><loc>{}</loc></sitemap>\n",
                   templates::escape_html(frame.absolute(name)));
    files.push_back({std::move(name), sitemap_part(frame, first, std::min(first + k_most_addresses, count))});
  }
  files.front().content += "</sitemapindex>\n";
  return files;
}

}  // namespace resolute::site
