#pragma once
/// What texts begin and end with, and what those that match a pattern can begin and end with.
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "profile/dates.hpp"

namespace resolute::profile {

/// The outermost characters and bytes of one end of a text, each by a number. Characters of ASCII have numbers of their
/// own; others may share one.
struct Outer {
  static constexpr std::size_t k_marks = 512;
  static constexpr std::size_t k_pairs = 2048;
  static constexpr std::size_t k_quads = 4096;

  std::uint16_t mark = 0;        ///< of the outermost character
  std::uint16_t pair = 0;        ///< of it and the one beside it
  std::uint16_t quad = k_quads;  ///< of the four outermost bytes; this where there are fewer
};

/// What a text begins and ends with.
struct Ends {
  explicit Ends(std::string_view text);

  bool empty = true;
  Outer first;
  Outer last;
};

/// What texts can have at one end.
class OuterSet {
 public:
  /// The character, whatever stands beside it.
  void add(char32_t character);
  void add(char32_t character, char32_t beside);
  /// The four outermost bytes.
  void add_quad(std::string_view bytes);
  void add_all() { marks_.fill(~std::uint64_t{0}); }
  void add(OuterSet const& other);

  template <class Visit>
  void each_mark(Visit const& visit) const {
    each(marks_, visit);
  }
  template <class Visit>
  void each_pair(Visit const& visit) const {
    each(pairs_, visit);
  }
  template <class Visit>
  void each_quad(Visit const& visit) const {
    each(quads_, visit);
  }

 private:
  static constexpr std::size_t k_word = 64;
  template <std::size_t N>
  using Bits = std::array<std::uint64_t, N / k_word>;

  template <class All, class Visit>
  static void each(All const& all, Visit const& visit) {
    for (std::size_t word = 0; word < all.size(); ++word)
      for (auto bits = all.at(word); bits != 0; bits &= bits - 1)
        visit(word * k_word + static_cast<std::size_t>(std::countr_zero(bits)));
  }

  Bits<Outer::k_marks> marks_{};
  Bits<Outer::k_pairs> pairs_{};
  Bits<Outer::k_quads> quads_{};
};

/// What texts that match can begin and end with.
struct EndSets {
  OuterSet first;
  OuterSet last;
};

/// The ends of the months and dates of a language; all ends by default.
struct DateEnds {
  DateEnds();
  explicit DateEnds(Dates const&);

  EndSets month;
  EndSets date;
};

/// An apostrophe of any kind: in texts that match they stand for each other.
[[nodiscard]] constexpr bool is_apostrophe(char32_t character) {
  return character == '\'' || character == 0x2019 || character == 0x2018 || character == 0x02BC;
}
/// Whether a byte may be the first of an apostrophe.
[[nodiscard]] constexpr bool may_be_apostrophe(char byte) {
  return byte == '\'' || byte == '\xE2' || byte == '\xCA';
}

/// Adds what texts can have at one end that begin or end with a literal.
void add_literal(std::string_view literal, bool first, OuterSet& set);

}  // namespace resolute::profile
