#pragma once
/// The ways to divide the archive: by body, session, year, language, subject.
#include <string>
#include <string_view>
#include <vector>

#include "site/frame.hpp"

namespace resolute::site {

/// The works that have a value of a grouping.
struct Share {
  /// The same in all languages: "ga", "ga 59", "2005".
  std::string key;
  /// As a reader sees it, in the language of the page.
  std::string name;
  std::vector<std::size_t> works;
};

struct Grouping {
  /// In addresses and labels: "session".
  std::string_view name;
  std::vector<Share> shares;
};

/// All groupings in the order in which they are shown, each with the shares that have works, in theirs.
[[nodiscard]] std::vector<Grouping> groupings(Frame const&, profile::Language const& of_page);

/// Address of the list of a share: "zh/year/2005.html"; of its later pages, counted from 1: "zh/year/2005~2.html".
[[nodiscard]] std::string list_address(std::string_view language, std::string_view grouping, std::string_view key,
                                       std::size_t page = 1);

/// Address of the page that names all shares of a grouping: "zh/year/index.html".
[[nodiscard]] std::string grouping_address(std::string_view language, std::string_view grouping);

}  // namespace resolute::site
