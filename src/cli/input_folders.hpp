#pragma once
/// Folders among the inputs of a `convert`.
#include "plan.hpp"

namespace resolute::cli {

/// Takes the folders out of the inputs of a request that goes into folders; none where it does not. One that is the
/// only input is mirrored in the output folder directly, each of several under its own name. Fails with "usage" where
/// there is no output folder, or two folders have one name, and with "same-file" where inputs lie in the output folder.
[[nodiscard]] Result<std::vector<InputFolder>> take_folders(Request&);

/// Whether a path lies in a folder or is it, after `.`, `..` and symbolic links. Neither need exist.
[[nodiscard]] bool lies_in(std::filesystem::path const&, std::filesystem::path const& folder);

}  // namespace resolute::cli
