#pragma once
/// PDF files for tests, and the tools that look into them.
#include <string>

#include "resolute/format.hpp"

namespace printed {

/// Writes with the fonts of this machine.
[[nodiscard]] resolute::Result<resolute::Written> write(resolute::model::Document const&,
                                                        resolute::Settings const& = {});
/// The bytes; fails the test when writing fails.
[[nodiscard]] std::string bytes(resolute::model::Document const&);
/// What a tool prints of a file with these bytes; `%` in the command is the file. Fails the test when the tool fails.
[[nodiscard]] std::string tool(std::string const& bytes, std::string command);
/// Whether the tool is installed; says so when it is not.
[[nodiscard]] bool has_tool(std::string const& name);
/// The text of the pages, runs of white space as one blank.
[[nodiscard]] std::string text(std::string const& bytes);

}  // namespace printed
