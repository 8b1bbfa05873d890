#pragma once
/// Which language a text is in.
#include <optional>
#include <string_view>
#include <vector>

#include "profile/grammar.hpp"

namespace resolute::profile {

/// The grammar of the language in which most lines of known form are found; letters of the language's script decide
/// where no line does. Nothing when no language fits.
[[nodiscard]] std::optional<Grammar> detect_language(std::vector<std::string_view> const& lines, Profiles const&);

}  // namespace resolute::profile
