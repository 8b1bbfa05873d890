#pragma once
/// Places in the source text, and the source text itself.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace resolute {

/// Half-open range of byte offsets in the decoded source text (UTF-8).
struct Range {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  /// In bytes.
  [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
  /// Whether there is nothing in it.
  [[nodiscard]] constexpr bool empty() const { return begin == end; }
  friend constexpr bool operator==(Range, Range) = default;
};

/// Where a node came from, in source order. Several ranges: a page break or a note block cuts a paragraph in two.
using Origin = std::vector<Range>;

/// A place as people name it. `line` and `column` count from 1; a column is one code point.
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  friend constexpr bool operator==(Position, Position) = default;
};

/// The decoded text of one input. All ranges of a reading point into `text`.
struct Source {
  /// How diagnostics name it: a path, or "<stdin>".
  std::string name;
  /// UTF-8, byte for byte what the decoder made of the input; a byte order mark is not part of it.
  std::string text;
  /// The encoding it was read as, by its IANA name ("UTF-8").
  std::string encoding;

  /// The text in a range, which must lie in `text`.
  [[nodiscard]] std::string_view slice(Range range) const;
  /// Line and column of a byte offset. Lines end at LF, CR LF or CR, as editors count them. Linear in the offset.
  [[nodiscard]] Position position(std::uint32_t offset) const;
};

}  // namespace resolute
