#pragma once
/// Manual pages, in the macros of man(7).
#include <string>
#include <string_view>

#include "description.hpp"

namespace resolute::cli::manual {

/// The page of the program: what it is, and its commands.
[[nodiscard]] std::string program_page(Command const& program);

/// The page of one of its commands, "resolute-convert".
[[nodiscard]] std::string command_page(Command const& program, Command const& command);

}  // namespace resolute::cli::manual
