#pragma once
/// Bytes and signs of symbols and numbers, which are ASCII but for blanks and hyphens that keep lines together.
#include <cstddef>
#include <string_view>

namespace resolute::profile {

[[nodiscard]] constexpr bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}
[[nodiscard]] constexpr bool is_capital(char byte) {
  return byte >= 'A' && byte <= 'Z';
}
[[nodiscard]] constexpr bool is_small(char byte) {
  return byte >= 'a' && byte <= 'z';
}
[[nodiscard]] constexpr bool is_word(char byte) {
  return is_digit(byte) || is_capital(byte) || is_small(byte);
}

/// A character of a text as the ASCII sign that it stands for, with its length in bytes: no-break hyphens are hyphens,
/// other blanks and marks of direction blanks, wide brackets brackets. Other characters are '\x7f', the end is '\0'.
struct Sign {
  char value = '\0';
  std::size_t size = 0;
};
[[nodiscard]] Sign sign(std::string_view text, std::size_t at);

/// Behind the blanks at `at`.
[[nodiscard]] std::size_t skip_blanks(std::string_view text, std::size_t at);
/// Before the blanks that end at `end`.
[[nodiscard]] std::size_t trim_blanks(std::string_view text, std::size_t end);
/// Behind the digits at `at`.
[[nodiscard]] std::size_t skip_digits(std::string_view text, std::size_t at);

}  // namespace resolute::profile
