#pragma once
/// What the printed number of a document says: number, symbol, session.
#include <string_view>

#include "profile/profile.hpp"
#include "profile/symbols.hpp"
#include "resolute/model.hpp"

namespace resolute::structure {

/// The number with a year in a line ("Resolution 2561 (2021)"); nothing when there is none.
[[nodiscard]] std::optional<profile::ResolutionNumber> number_with_year(std::string_view line);

/// States the number in front of a title ("59/170."), and the session that is in it where the body numbers by sessions.
void state_title_number(model::Meta&, profile::ResolutionNumber const&, profile::Body const&, Origin const&);

/// States the number of a line that names the resolution; the line is the title when nothing else is.
void state_number_with_year(model::Meta&, profile::ResolutionNumber const&, profile::Body const&, std::string_view line,
                            Origin const&);

}  // namespace resolute::structure
