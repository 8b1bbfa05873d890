#pragma once
/// What the pages of a site need for search and filters: the form on the home page, and the scripts behind it.
#include <string>
#include <string_view>
#include <vector>

#include "profile/profile.hpp"
#include "resolute/diagnostic.hpp"
#include "resolute/format.hpp"

namespace resolute::site {

/// The folder of all files of search, below the site's root: scripts, "shards.js", the shards.
constexpr std::string_view k_search_folder = "search/";

/// Whether the search library was compiled in; without it a site has filters but no full-text search.
[[nodiscard]] bool has_search_library();

/// Where the form stands.
struct FormPlace {
  std::string root;       ///< from the page to the site's root: "" or "../"
  std::string catalogue;  ///< address of the catalogue's script ("catalogue" by `as_script`), relative to the page
  bool search = true;     ///< whether the site has an index
};

/// The form in a language, from the template "site/search.html": HTML for the body of the home page. Fails as
/// `templates::render` does, and with "missing-template".
[[nodiscard]] Result<std::string> search_form(profile::Language const&, FormPlace const&, TemplateLookup const&);

/// A file of the site; `name` is relative to its root.
struct SiteFile {
  std::string name;
  std::string content;
};

/// The scripts: the same for all pages and languages. The library is among them where it was compiled in. Fails as
/// `search_form` does.
[[nodiscard]] Result<std::vector<SiteFile>> search_scripts(TemplateLookup const&);

}  // namespace resolute::site
