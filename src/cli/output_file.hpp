#pragma once
/// Files that are written whole or not at all.
#include <filesystem>
#include <string_view>

#include "resolute/diagnostic.hpp"

namespace resolute::cli {

/// Puts the bytes into the file. They go to a temporary name first, which then takes the place of what was there; where
/// anything fails, what was there stays and the temporary file goes. The temporary file is in the folder `staging`, so
/// that what a killed program left is found there; where none is given, or it is on another disk, it is in the folder
/// of the file. Folders that are missing are made. A symbolic link is followed; a device or pipe is written to
/// directly. Fails with "unwritable-output" or "is-a-directory". For several threads, each with files of its own.
[[nodiscard]] Result<void> write_file(std::filesystem::path const& path, std::string_view bytes,
                                      std::filesystem::path const& staging = {});

}  // namespace resolute::cli
