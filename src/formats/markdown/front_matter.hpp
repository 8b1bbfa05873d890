#pragma once
/// The facts about a document as YAML front matter.
#include <string>
#include <string_view>

#include "formats/markdown/flavour.hpp"
#include "profile/profile.hpp"
#include "resolute/model.hpp"

namespace resolute::formats::markdown {

/// From the first "---" to the line end behind the last. Values are plain text, which is how static-site generators
/// read them; pandoc takes them for Markdown, which they are in its own dialect.
/// The notice is the line that says that this is a copy.
[[nodiscard]] std::string front_matter(model::Document const&, profile::Language const&, profile::Body const*,
                                       std::string_view notice, Flavour);

/// A YAML string in double quotes. What breaks lines, is no character or sets the direction is written as its number.
[[nodiscard]] std::string quote_yaml(std::string_view);

}  // namespace resolute::formats::markdown
