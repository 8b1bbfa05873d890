#pragma once
/// Enumerators as patterns name them: "3", "IV", "B", "十二", "الثاني عشر", "ألف".
#include <cstddef>
#include <optional>
#include <string_view>

namespace resolute::profile {

/// The end of the enumerator that begins at `at` and is not the beginning of a longer word.
[[nodiscard]] std::optional<std::size_t> match_enumerator(std::string_view text, std::size_t at);

/// The end of a single capital letter of any script that stands alone.
[[nodiscard]] std::optional<std::size_t> match_capital(std::string_view text, std::size_t at);

}  // namespace resolute::profile
