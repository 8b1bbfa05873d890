#pragma once
/// The files of full-text search and of the filters on the home pages.
#include "resolute/model.hpp"
#include "site/frame.hpp"

namespace resolute::site {

/// What search finds a document by: its text without numbers and marks, a line for each paragraph.
[[nodiscard]] std::string searched_text(model::Document const&);

/// Where the text of a document is kept between the passes.
[[nodiscard]] std::string text_file(std::string_view fingerprint);

/// The form of a home page, as HTML. `address`: of the page.
[[nodiscard]] Result<std::string> home_form(Frame const&, profile::Language const&, std::string_view address);

/// Puts scripts, catalogues and index. Of the index only those shards are made whose documents changed, one at a time.
[[nodiscard]] Result<void> put_search(Frame const&, Files&);

}  // namespace resolute::site
