#pragma once
/// The document itself as Markdown.
#include <string>

#include "formats/markdown/flavour.hpp"
#include "profile/profile.hpp"
#include "resolute/model.hpp"

namespace resolute::formats::markdown {

/// The text with its parts and annexes, the notes of each behind it; all notes at the end where they are no footnotes.
[[nodiscard]] std::string content(model::Document const&, profile::Language const&, Flavour);

}  // namespace resolute::formats::markdown
