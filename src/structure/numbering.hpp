#pragma once
/// Numbers of paragraphs, marks of sub-paragraphs and numerals of headings at the beginning of a text.
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace resolute::structure {

enum class MarkerKind : std::uint8_t {
  letter,    ///< (a), a., a)
  cyrillic,  ///< letters of the Cyrillic alphabet, by rank: a), b)
  abjad,     ///< Arabic letters in the order of the abjad
  roman,     ///< (i)
  digit,     ///< (1)
  han,       ///< Chinese numerals: the sign, in brackets, or with a mark behind
  stem,      ///< heavenly stems in brackets
  quoted,    ///< a figure in single quotation marks: the third level in Arabic
  dash,      ///< a dash or a bullet
};

/// One way to read a mark: "(i)" is the ninth letter or the first roman number.
struct MarkerReading {
  MarkerKind kind{};
  int value = 0;  ///< 1 for the first of its kind; 0 for dashes
  friend bool operator==(MarkerReading, MarkerReading) = default;
};

struct Marker {
  std::size_t end = 0;                  ///< behind the mark
  std::vector<MarkerReading> readings;  ///< the likelier first

  /// Whether it can be the first of a list.
  [[nodiscard]] bool begins() const;
  /// Whether it can stand behind another mark of the same list.
  [[nodiscard]] bool follows(Marker const& before) const;
};

/// The mark of a sub-paragraph that the text begins with.
[[nodiscard]] std::optional<Marker> list_marker(std::string_view text);

/// The number of an operative paragraph: "12.", in Arabic "12 -".
struct ParagraphNumber {
  std::size_t end = 0;  ///< behind the full stop
  int value = 0;
};
[[nodiscard]] std::optional<ParagraphNumber> operative_number(std::string_view text);

/// The numeral of a heading: "I", "IV.", "A.", "ثانيا -", "一、", alone or before the heading's text.
struct HeadingNumber {
  std::size_t end = 0;  ///< behind the numeral and its sign
  MarkerReading reading;
};
[[nodiscard]] std::optional<HeadingNumber> heading_number(std::string_view text);

}  // namespace resolute::structure
