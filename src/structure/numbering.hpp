#pragma once
/// Numbers of paragraphs and marks of sub-paragraphs at the beginning of a text.
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace resolute::structure {

enum class MarkerKind : std::uint8_t {
  letter,  ///< (a), a.
  roman,   ///< (i)
  digit,   ///< (1)
  han,     ///< ㈠ and its like
  dash,    ///< –, —, •
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
};

/// The mark of a sub-paragraph that the text begins with.
[[nodiscard]] std::optional<Marker> list_marker(std::string_view text);

/// The number of an operative paragraph: "12.".
struct ParagraphNumber {
  std::size_t end = 0;  ///< behind the full stop
  int value = 0;
};
[[nodiscard]] std::optional<ParagraphNumber> operative_number(std::string_view text);

}  // namespace resolute::structure
