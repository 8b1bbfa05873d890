#pragma once
/// Which language a text is in.
#include <string_view>
#include <vector>

#include "profile/profile.hpp"

namespace resolute::profile {

/// The language whose script the letters are of and whose frequent words (`lang/xx/plausible.tsv`) the text has most
/// of; null when no language fits.
[[nodiscard]] Language const* detect_language(std::vector<std::string_view> const& lines, Profiles const&);

}  // namespace resolute::profile
