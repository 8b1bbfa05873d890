#pragma once
/// What machines read of a site: the feed of the newest documents, the list of all addresses.
#include <string>

#include "site/frame.hpp"

namespace resolute::site {

/// Atom (RFC 4287). Fails with what is wrong with its template.
[[nodiscard]] Result<std::string> feed(Frame const&);

/// Addresses of the pages by the protocol of sitemaps.org, each with those of the same text in other languages. It
/// wants absolute addresses: there is none for a site whose address is not known. A file may name 50,000 pages; of a
/// larger archive, `names` are the files, and the first of them is the index of the others.
struct SitemapFile {
  std::string name;
  std::string content;
};
[[nodiscard]] std::vector<SitemapFile> sitemap(Frame const&);

}  // namespace resolute::site
