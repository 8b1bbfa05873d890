#pragma once
/// Files that the command line names one by one or by their folders.
#include <string>
#include <vector>

#include "resolute/diagnostic.hpp"

namespace resolute::cli {

/// The files in the order of the arguments. A folder stands for the texts and Akoma Ntoso in it and in the folders
/// below
/// (`.txt`, `.xml`), sorted by path; what is hidden is passed over, and so is a site that resolute made, which may lie
/// in the folder of its texts. No file is named twice. Fails with "not-found", and with "usage" for a folder that has
/// no such file.
[[nodiscard]] Result<std::vector<std::string>> input_files(std::vector<std::string> const& arguments);

}  // namespace resolute::cli
