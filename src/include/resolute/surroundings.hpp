#pragma once
/// What a document is published with: the other forms and languages of it, the pages around it. Writers that link take
/// it from here; without it a page stands alone.
///
/// All addresses are ready for use in a link: relative to the page, or absolute; not escaped for HTML.
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace resolute {

/// The same document in another file format: the `rel="alternate"` of a page.
struct Alternate {
  std::string format;      ///< name of the format in the registry: "akn"
  std::string media_type;  ///< "application/akn+xml"
  std::string address;
};

/// The same document in a language; the page itself is one of them.
struct LanguageVersion {
  std::string language;  ///< BCP 47: "zh"
  std::string address;
  /// The page that shows this version beside the one that is written; empty: there is none.
  std::string parallel;
};

/// A document of the archive that cites this one.
struct CitedBy {
  std::string symbol;
  std::string title;     ///< may be empty
  std::string language;  ///< of the title, BCP 47
  std::string address;
};

/// Files that all pages of a site share. Empty addresses: the page holds their content itself.
struct SharedAssets {
  std::string style;
  std::string script;
};

/// What a page says of the things around its document: the site, other formats and languages, citing documents.
struct Surroundings {
  /// Absolute address of the page; empty: not known.
  std::string address;
  /// The site's home page, and what the site is called; empty: the page belongs to no site.
  std::string home;
  std::string site_title;
  SharedAssets assets;
  std::vector<Alternate> alternates;
  /// In the order in which they are shown; fewer than two: no switch.
  std::vector<LanguageVersion> languages;
  std::vector<CitedBy> cited_by;
  /// Address of the site's own copy of a cited document, by its canonical symbol ("A/RES/58/153"); nothing: it has
  /// none.
  std::function<std::optional<std::string>(std::string_view symbol)> local_copy;
};

}  // namespace resolute
