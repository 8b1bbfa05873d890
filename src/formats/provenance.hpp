#pragma once
/// Where a document came from, and what every output has to say about itself.
#include <string>
#include <string_view>

#include "profile/profile.hpp"
#include "resolute/format.hpp"
#include "resolute/model.hpp"

namespace resolute::formats {

/// The version of the AKN4UN profile as it is implemented here.
inline constexpr std::string_view k_profile_version = "1";

/// The provenance of a document that is read from these bytes. The source's name has no folders; "-" and "<stdin>" are
/// "stdin".
[[nodiscard]] model::Provenance provenance_of(std::string_view bytes, ReadOptions const&);

/// What the organisation and the body that issued the document are called in its language: "United Nations, General
/// Assembly". In English where the language has no profile.
[[nodiscard]] std::string issuer(profile::Profiles const&, model::Meta const&);

/// One line in the language of the document: that this is an unofficial copy, and who issued the original.
[[nodiscard]] std::string notice(profile::Profiles const&, model::Meta const&);

}  // namespace resolute::formats
