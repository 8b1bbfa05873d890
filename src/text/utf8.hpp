#pragma once
/// Checking UTF-8, fast: most inputs are UTF-8 and should cost nothing more than this.
#include <cstddef>
#include <string_view>

namespace resolute::text {

/// The place of the first byte that is not UTF-8; the size when all are.
[[nodiscard]] std::size_t first_ill_formed(std::string_view bytes);

/// Whether all bytes stand in sequences as UTF-8 has them (Unicode, table 3-6), also such as no character has: longer
/// ones than needed, halves of surrogate pairs, numbers beyond Unicode (table 3-7). Texts in other encodings do not,
/// but for a few letters by chance.
[[nodiscard]] bool has_shape_of_utf8(std::string_view bytes);
/// The bytes of the sequence that begins at `at`, in a text of that shape.
[[nodiscard]] std::string_view sequence_at(std::string_view bytes, std::size_t at);

}  // namespace resolute::text
