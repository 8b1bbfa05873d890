#pragma once
/// The figures in the cells of tables: amounts, percentages, numbers of posts, dashes for none.
#include <cstddef>
#include <string_view>
#include <vector>

namespace resolute::text {

/// Where the figures that end a text begin; the size of the text when there are none. "–" counts as a figure, a year
/// does not: it belongs to the words before it.
[[nodiscard]] std::size_t trailing_figures(std::string_view text);

/// Whether these figures can only be amounts: groups of thousands, decimals, brackets, dashes, more than one number.
[[nodiscard]] bool is_amount(std::string_view figures);

/// Where the numbers of some figures begin: "93 970 300 85 518 700" has two. Groups of three digits go on a number,
/// unless there must be more numbers: with three wanted, "939 192 1 131" is 939, 192 and 1 131.
[[nodiscard]] std::vector<std::size_t> numbers(std::string_view figures, std::size_t wanted = 0);

/// The number of a row: "1 Policymaking", "29A Management"; the end of the number, 0 for none. No full stop follows it.
[[nodiscard]] std::size_t row_number(std::string_view text);

}  // namespace resolute::text
