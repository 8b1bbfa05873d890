#pragma once
/// Completions: what a shell offers on the tab key.
#include <string>

#include "description.hpp"

namespace resolute::cli::manual {

[[nodiscard]] std::string bash_completion(Command const& program, Formats const&);
[[nodiscard]] std::string zsh_completion(Command const& program, Formats const&);
[[nodiscard]] std::string fish_completion(Command const& program, Formats const&);

}  // namespace resolute::cli::manual
