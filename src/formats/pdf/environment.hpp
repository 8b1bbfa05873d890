#pragma once
/// What all that sets text needs.
#include "formats/pdf/structure.hpp"
#include "formats/pdf/style.hpp"
#include "layout/font_set.hpp"
#include "layout/shape.hpp"
#include "profile/profile.hpp"

namespace resolute::formats::pdf {

/// Borrowed for the time of one `write` call.
struct Environment {
  Style const& style;
  layout::Tongue const& tongue;
  layout::FontSet& fonts;
  profile::Language const& language;
  /// Gets an element for all that is set.
  Structure& structure;
};

}  // namespace resolute::formats::pdf
