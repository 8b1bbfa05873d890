#pragma once
/// What the layout needs to know of a language, from its profile.
#include "layout/shape.hpp"
#include "profile/profile.hpp"

namespace resolute::formats::pdf {

[[nodiscard]] layout::Tongue tongue_of(profile::Language const&);

}  // namespace resolute::formats::pdf
