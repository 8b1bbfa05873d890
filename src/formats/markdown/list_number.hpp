#pragma once
/// Printed numbers that Markdown's own lists can show.
#include <cstdint>
#include <optional>
#include <string>

#include "formats/markdown/flavour.hpp"

namespace resolute::formats::markdown {

/// "12."; for pandoc also "12)", "(a)", "iv.", "B)".
struct ListNumber {
  enum class Style : std::uint8_t { decimal, lower_letter, upper_letter, lower_roman, upper_roman };
  enum class Sign : std::uint8_t { dot, closing, both };  ///< "1.", "1)", "(1)"
  Style style = Style::decimal;
  Sign sign = Sign::dot;
  int value = 0;

  /// Whether readers put it into the list of the one before, and count it right.
  [[nodiscard]] bool follows(ListNumber const& before) const;
};

/// The number as a reader takes it that is in a list of which `before` was the last, or in none: "(i)" is a letter
/// behind "(h)", else Roman. Nothing for a number that no list can have, which then has to stand as text.
[[nodiscard]] std::optional<ListNumber> list_number(std::string const& printed, std::optional<ListNumber> const& before,
                                                    Flavour);

/// What stands before the first words of the item, with the blanks behind it.
[[nodiscard]] std::string list_marker(std::string const& printed, ListNumber const&);

}  // namespace resolute::formats::markdown
