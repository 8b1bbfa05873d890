#pragma once
/// Dates as a language writes them.
#include <bitset>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "profile/phrases.hpp"

namespace resolute::profile {

struct Month {
  unsigned number = 0;
  std::string name;
};

struct FoundDate {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::chrono::year_month_day value;
};

/// The formats of a language, such as "{d} {month} {y}", and its names of months.
class Dates {
 public:
  Dates() = default;
  Dates(std::vector<std::string> formats, std::vector<Month> months);

  [[nodiscard]] std::vector<std::string> const& formats() const { return formats_; }
  /// The names of the months, each with its number as count.
  [[nodiscard]] std::vector<Phrase> const& months() const { return months_.all(); }

  /// The date that begins exactly at `at` and is a real day; nothing when there is none.
  [[nodiscard]] std::optional<FoundDate> match(std::string_view text, std::size_t at) const;
  /// The end of the month's name that begins at `at`.
  [[nodiscard]] std::optional<std::size_t> match_month(std::string_view text, std::size_t at) const;
  /// All dates of a text, in order.
  [[nodiscard]] std::vector<FoundDate> find_all(std::string_view text) const;

  /// Whether all formats begin with a number.
  [[nodiscard]] bool begin_with_number() const { return begin_with_number_; }

 private:
  /// A piece of a format: a number, a name, any number of blanks, or one byte of what stands between them.
  struct Piece {
    enum class Kind : std::uint8_t { year, month, day, name, blanks, byte };
    Kind kind{};
    char byte = 0;
  };
  using Format = std::vector<Piece>;

  [[nodiscard]] static Format cut(std::string_view format);
  void note_behind_number(Format const& format);
  [[nodiscard]] std::optional<FoundDate> match(Format const& format, std::string_view text, std::size_t at) const;
  /// The month's name that begins at `at`, the number of the month as its count; null when there is none.
  [[nodiscard]] Phrase const* month(std::string_view text, std::size_t at) const;

  std::vector<std::string> formats_;
  std::vector<Format> cut_;  ///< the same, in pieces
  Phrases months_;
  /// Bytes that may stand behind the first number of a date and the blanks there.
  std::bitset<256> behind_number_;
  bool begin_with_number_ = false;  ///< all formats do: a look at one character spares most of the matching
};

}  // namespace resolute::profile
