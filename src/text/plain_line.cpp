#include "text/plain_line.hpp"

#include <array>
#include <cstdint>
#include <utility>

#include "text/characters.hpp"
#include "text/metrics.hpp"

namespace resolute::text {
namespace {

/// What there is to know of a character of one or two bytes.
struct Low {
  double ems = 0;
  std::uint8_t columns = 0;
  bool plain = false;
  bool joins = false;  ///< its printed width depends on the next character
};
constexpr char32_t k_low_end = 0x800;

std::array<Low, k_low_end> make_low() {
  std::array<Low, k_low_end> all{};
  for (char32_t character = 0; character < k_low_end; ++character)
    all.at(character) = {printed_width(character, 0), static_cast<std::uint8_t>(width(character)), is_plain(character),
                         joins_next(character)};
  return all;
}

/// The words of a line, letter by letter.
class Words {
 public:
  /// Takes the next character; false where the line is not plain for it.
  bool take(char32_t character) {
    auto const left = std::exchange(previous_, character);
    if (character != ' ') {
      ++length_;
      if (left == ' ' && is_cjk(character)) even_ = false;
      return true;
    }
    if (length_ == 0 || is_cjk(left)) even_ = false;
    singles_ = length_ == 1 ? singles_ + 1 : 0;
    length_ = 0;
    return left != 0 && singles_ + 1 < k_letter_spaced;
  }
  [[nodiscard]] bool ends_with_word() const { return length_ > 0; }
  [[nodiscard]] bool even() const { return even_; }

 private:
  std::size_t singles_ = 0;  ///< words of one character, one behind the other
  std::size_t length_ = 0;
  char32_t previous_ = 0;
  bool even_ = true;
};

}  // namespace

std::optional<PlainLine> measure_plain(std::string_view text) {
  static auto const k_low = make_low();
  Extent extent;
  Words words;
  char32_t joining = 0;  // a character of which the width is not known yet
  for (std::size_t at = 0; at < text.size();) {
    auto const character = inline_next(text, at);
    if (joining != 0) extent.ems += printed_width(std::exchange(joining, 0), character);
    if (character < k_low_end) {
      auto const& low = k_low[character];
      if (!low.plain) return std::nullopt;
      extent.columns += low.columns;
      if (low.joins)
        joining = character;
      else
        extent.ems += low.ems;
    } else {
      if (!is_plain(character)) return std::nullopt;
      extent.columns += static_cast<std::size_t>(width(character));
      extent.ems += printed_width(character, 0);
    }
    if (!words.take(character)) return std::nullopt;
  }
  if (joining != 0) extent.ems += printed_width(joining, 0);
  return words.ends_with_word() ? std::optional(PlainLine{extent, words.even()}) : std::nullopt;
}

}  // namespace resolute::text
