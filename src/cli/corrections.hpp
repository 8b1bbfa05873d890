#pragma once
/// Where the corrections of an input come from.
#include <string>

#include "input.hpp"
#include "resolute/corrections.hpp"

namespace resolute::cli {

/// The file of corrections of an input: the one that was asked for, else INPUT.corrections.json where that is there;
/// empty when there is none.
[[nodiscard]] std::string corrections_file(Input const&, std::string const& asked);

/// Reads a file of corrections. Fails as inputs do, and with "bad-correction".
[[nodiscard]] Result<Corrections> load_corrections(std::string const& file);

/// Whether the error is about a file of corrections, so that its place is one there.
[[nodiscard]] bool is_about_corrections(Error const&);

}  // namespace resolute::cli
