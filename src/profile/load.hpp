#pragma once
/// Reads the TOML files of languages and bodies. A file that is broken is an InternalError: it is part of the program.
#include <string_view>

#include "profile/profile.hpp"

namespace resolute::profile {

[[nodiscard]] Language load_language(std::string_view file, std::string_view content);
[[nodiscard]] Body load_body(std::string_view file, std::string_view content);

}  // namespace resolute::profile
