#pragma once
/// Text for troff: what would be mark-up there is escaped.
#include <string>
#include <string_view>

namespace resolute::cli::manual {

/// Text as it is. Minus signs stay minus signs, so that options and commands can be copied.
[[nodiscard]] std::string plain(std::string_view text);
[[nodiscard]] std::string bold(std::string_view text);
[[nodiscard]] std::string italic(std::string_view text);

}  // namespace resolute::cli::manual
