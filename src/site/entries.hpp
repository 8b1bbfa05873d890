#pragma once
/// Works as lines of a list.
#include <string>
#include <string_view>
#include <vector>

#include "site/frame.hpp"

namespace resolute::site {

/// Names of a line: `title`, `title_language`, `title_direction`, `symbol`, `address`, `date`, `body`, and `versions`
/// with `language`, `name`, `address`. The title is in the language of the page where there is one. `address`: of the
/// page that has the list.
[[nodiscard]] templates::Names entry(Frame const&, profile::Language const& of_page, std::string_view address,
                                     Work const&);

/// Works as a list, as HTML: site/entries.html. Nothing for none. Fails with what is wrong with the template.
[[nodiscard]] Result<std::string> entries(Frame const&, profile::Language const& of_page, std::string_view address,
                                          std::vector<std::size_t> const& works);

/// Works by date, the newest first; those without a date last; by symbol on the same day.
[[nodiscard]] std::vector<std::size_t> newest_first(Archive const&, std::vector<std::size_t> works);

/// The date of a work: of the first of its versions that has one.
[[nodiscard]] std::string date_of(Archive const&, Work const&);

/// The subjects of all its versions, sorted, each once.
[[nodiscard]] std::vector<std::string> subjects_of(Archive const&, Work const&);

/// What the body of a work is called; empty when it is not known.
[[nodiscard]] std::string body_of(Frame const&, profile::Language const&, Work const&);

}  // namespace resolute::site
