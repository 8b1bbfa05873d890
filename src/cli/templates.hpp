#pragma once
/// Templates that the user replaces.
#include <filesystem>

#include "resolute/format.hpp"

namespace resolute::cli {

/// Templates from a folder, and the built-in ones for those that are not in it. Fails with "not-found" when there is no
/// such folder.
[[nodiscard]] Result<TemplateLookup> templates_from(std::filesystem::path const& folder);

}  // namespace resolute::cli
