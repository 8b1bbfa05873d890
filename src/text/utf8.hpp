#pragma once
/// Checking UTF-8, fast: most inputs are UTF-8 and should cost nothing more than this.
#include <cstddef>
#include <string_view>

namespace resolute::text {

/// The place of the first byte that is not UTF-8; the size when all are.
[[nodiscard]] std::size_t first_ill_formed(std::string_view bytes);

}  // namespace resolute::text
