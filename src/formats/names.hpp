#pragma once
/// What the organisation and its bodies are called, for documents that do not print it, and labels with values in them.
#include <map>
#include <string>
#include <string_view>

#include "profile/profile.hpp"

namespace resolute::formats {

/// In the language of the document: "United Nations".
[[nodiscard]] std::string_view organisation_name(profile::Language const&);

/// In the language of the document, or in English where the language has no label for it; empty for no body.
[[nodiscard]] std::string_view body_name(profile::Language const&, profile::Body const*);

/// Puts values in the place of their names in braces: "Note {mark}".
[[nodiscard]] std::string fill(std::string_view label, std::map<std::string_view, std::string_view> const& values);

}  // namespace resolute::formats
