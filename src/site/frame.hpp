#pragma once
/// What all pages of a site share.
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "profile/profile.hpp"
#include "resolute/site.hpp"
#include "site/archive.hpp"
#include "site/files.hpp"
#include "template/engine.hpp"

namespace resolute::site {

/// Files that all pages use.
inline constexpr std::string_view k_style_file = "assets/style.css";
inline constexpr std::string_view k_script_file = "assets/page.js";
inline constexpr std::string_view k_feed_file = "feed.xml";
inline constexpr std::string_view k_graph_csv_file = "citations.csv";
inline constexpr std::string_view k_graph_ml_file = "citations.graphml";

struct Frame {
  Archive const& archive;
  SiteOptions const& options;
  std::shared_ptr<profile::Profiles const> profiles;
  /// That of the first page.
  profile::Language const& language;
  /// Ends with a slash, or is empty.
  std::string base_url;
  /// Those that there are home pages in: of the archive, and that of the first page. Sorted.
  std::vector<std::string> home_languages;

  /// That of the first page where there is no profile of this one; the archive has none of those.
  [[nodiscard]] profile::Language const& language_of(std::string_view code) const;
  /// What the site is called, in the language of the page.
  [[nodiscard]] std::string title(profile::Language const&) const;
  /// Absolute; empty when the site's address is not known.
  [[nodiscard]] std::string absolute(std::string_view address) const;
};

/// The parts that are not empty, with a blank between them.
[[nodiscard]] std::string joined(std::string_view first, std::string_view second);

/// Address of the home page in a language: "zh/index.html".
[[nodiscard]] std::string home_of(std::string_view language);

/// Names that every template of the site may use; templates/README.md lists them. `address`: of the page.
[[nodiscard]] templates::Names common_names(Frame const&, profile::Language const&, std::string_view address);

/// Fills in one of the site's templates by its name.
[[nodiscard]] Result<std::string> fill(Frame const&, std::string_view template_name, templates::Names const&);

/// A whole page: the template makes what stands in `main`, site/page.html what all pages have around it. `names` must
/// have `page_title`.
[[nodiscard]] Result<std::string> fill_page(Frame const&, std::string_view template_name, templates::Names names);

/// Puts such a page into the site.
[[nodiscard]] Result<void> put_page(Frame const&, Files&, std::string_view template_name, std::string_view address,
                                    templates::Names names);

}  // namespace resolute::site
