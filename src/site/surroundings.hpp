#pragma once
/// What a page of the site is published with.
#include <string>
#include <vector>

#include "resolute/surroundings.hpp"
#include "site/frame.hpp"

namespace resolute::site {

/// Of a document's page; `alternates` are its other files in the site.
[[nodiscard]] Surroundings surroundings_of(Frame const&, Version const&, std::vector<Alternate> alternates);

/// Of all in it that the page shows: other addresses, titles or citing documents make another page.
[[nodiscard]] std::string fingerprint_of(Surroundings const&, Record const&);

/// Of each language the first version: those that the parallel views show.
[[nodiscard]] std::vector<std::size_t> distinct_versions(Archive const&, Work const&);

/// Address of the page that shows two versions side by side, whichever comes first.
[[nodiscard]] std::string parallel_address(Work const&, Version const&, Version const&);

}  // namespace resolute::site
