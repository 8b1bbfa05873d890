#pragma once
/// The document itself as Markdown.
#include <string>

#include "profile/profile.hpp"
#include "resolute/model.hpp"

namespace resolute::formats::markdown {

/// The text with its parts and annexes, the notes of each behind it.
[[nodiscard]] std::string content(model::Document const&, profile::Language const&);

}  // namespace resolute::formats::markdown
