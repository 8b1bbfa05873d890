#pragma once
/// How wide a text is when printed in a book face: what tells a full line from a short one.
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/sourced.hpp"

namespace resolute::text {

/// Width in ems of a text set in a serif face of the Times kind. A Han character is one em. Good to a few per cent for
/// a line, which is what it is for; the widths of Latin letters are those of Adobe's Times-Roman metrics, rounded.
[[nodiscard]] double printed_width(std::string_view text);

/// The same for a text in ASCII; its controls take no room.
[[nodiscard]] double ascii_width(std::string_view text);

/// What there is to know of the width of a character.
struct CharacterWidth {
  std::uint16_t thousandths = 0;  ///< of an em, before one that does not join it
  std::int16_t when_joined = 0;   ///< so much more before one that does: letters of Arabic
  std::uint8_t columns = 0;       ///< in a fixed-pitch text
  bool is_joined = false;         ///< by such a letter before it
};

/// Of the characters that have no more than two bytes in UTF-8, and of another.
inline constexpr char32_t k_two_bytes_end = 0x800;
[[nodiscard]] std::array<CharacterWidth, k_two_bytes_end> const& character_widths();
[[nodiscard]] CharacterWidth width_beyond_two_bytes(char32_t character);

/// Measures a text character by character.
class PrintedWidth {
 public:
  /// Adds the next, and tells what is known of it.
  [[gnu::always_inline]] CharacterWidth add(char32_t character) {
    constexpr CharacterWidth k_han{1000, 0, 2, false};
    bool const han = character >= 0x4E00 && character <= 0x9FFF;
    auto const own = han ? k_han : character < k_two_bytes_end ? widths_[character] : width_beyond_two_bytes(character);
    thousandths_ += own.thousandths + (own.is_joined ? when_joined_ : 0);
    when_joined_ = own.when_joined;
    return own;
  }
  [[nodiscard]] double ems() const;

 private:
  std::array<CharacterWidth, k_two_bytes_end> const& widths_ = character_widths();
  std::int64_t thousandths_ = 0;
  int when_joined_ = 0;  ///< of the character before
};

/// The width of full lines: near the width that most lines have. Short lines of tables and long ones that were put
/// together at hyphens lie elsewhere.
[[nodiscard]] double full_width(std::vector<double> const& widths);

/// The same for a text from a line, with the blanks that the typesetter put between Han and figures.
[[nodiscard]] double printed_width(SourcedText const& text);

}  // namespace resolute::text
