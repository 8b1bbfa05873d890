#pragma once
/// Text as the layout takes it: UTF-16 characters (ICU's and HarfBuzz's common form) with spans of equal treatment.
///
/// Lengths in this folder are points (1/72 inch) unless a comment says font units. The y axis points down, from the
/// top of the page; the painter turns it round.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace resolute::layout {

/// How characters look.
struct Look {
  double size = 10;
  /// Upwards shift of the baseline.
  double rise = 0;
  bool bold = false;
  bool italic = false;
  friend bool operator==(Look const&, Look const&) = default;
};

/// What a stretch of text does besides being read. All empty: nothing.
struct Role {
  /// External address that it leads to.
  std::string uri;
  /// Name of the place in this document that it leads to.
  std::string target;
  /// Name under which others lead to it.
  std::string place;
  /// The foot note that it calls; 0 is none.
  std::uint32_t note = 0;
  /// The element of the document's structure that it belongs to; 0 is none. The layout only carries it along.
  std::uint32_t element = 0;
  friend bool operator==(Role const&, Role const&) = default;
};

/// Half-open range of UTF-16 offsets.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
  Look look;
  Role role;
};

/// How the direction of a text is found.
enum class Direction : std::uint8_t {
  by_words,       ///< that of the document, but for words of the other one
  left_to_right,  ///< whatever surrounds it: job numbers
};

/// A paragraph's text. The spans tile it, in order.
struct Text {
  std::u16string characters;
  std::vector<Span> spans;
  Direction direction = Direction::by_words;

  /// Adds UTF-8 text; neighbours of equal look and role share a span.
  void append(std::string_view utf8, Look const& look, Role const& role = {});
  /// A forced line break.
  void append_break(Look const& look);
  [[nodiscard]] bool empty() const { return characters.empty(); }
};

/// The forced line break inside `Text::characters` (LINE SEPARATOR).
inline constexpr char16_t k_line_break = 0x2028;

/// The character that begins at an offset, which moves behind it. A lone surrogate is a character of its own.
[[nodiscard]] char32_t next_character(std::u16string_view, std::size_t& at);

}  // namespace resolute::layout
