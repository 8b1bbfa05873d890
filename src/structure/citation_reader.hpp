#pragma once
/// Numbers of resolutions in a text with what stands around them, not yet said whose they are.
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "profile/cited_number.hpp"
#include "profile/grammar.hpp"

namespace resolute::structure {

/// The name in the data for organs whose resolutions have no symbol.
constexpr std::string_view k_no_symbol = "none";

/// A number, or the symbol of a resolution, which may begin a list of numbers.
struct NumberFound {
  profile::CitedNumber number;
  std::string symbol;                                ///< empty for a number
  std::optional<profile::CitedKind> kind;            ///< of the head word
  std::vector<std::string> const* organs = nullptr;  ///< named near it
  bool attached = false;                             ///< the organ stands so near that the number must be its
  bool organ_behind = false;                         ///< and behind the number, where it goes for a whole list
  bool linked = false;                               ///< continues the list of the number before it
  std::optional<std::chrono::year_month_day> date;
};

struct SymbolFound {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string symbol;
};

/// Reads a text once from beginning to end.
class CitationReader {
 public:
  CitationReader(std::string_view text, profile::Grammar const& grammar) : text_(text), grammar_(grammar) {}

  void read();
  [[nodiscard]] std::vector<SymbolFound>& symbols() { return symbols_; }
  [[nodiscard]] std::vector<NumberFound>& numbers() { return numbers_; }

 private:
  using Word = profile::WordSet::Word;
  /// The last word of its sort before a number, and where it stands.
  struct Place {
    Word const* word = nullptr;
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  [[nodiscard]] std::size_t read_symbol(std::size_t slash);
  [[nodiscard]] std::size_t read_number(std::size_t digits);
  void scan_words(std::size_t end);
  void look_before(NumberFound&, bool marked) const;
  [[nodiscard]] std::size_t look_behind(NumberFound&, bool marked);
  [[nodiscard]] std::size_t organ_behind(NumberFound&, std::size_t at) const;
  [[nodiscard]] bool joins(std::size_t end) const;
  [[nodiscard]] bool head_is_near(std::size_t begin) const;
  [[nodiscard]] bool apart(std::size_t begin, std::size_t end) const;
  [[nodiscard]] std::optional<profile::FoundDate> date_behind(std::size_t at) const;
  [[nodiscard]] std::optional<std::chrono::year_month_day> date_before(std::size_t begin) const;

  std::string_view text_;
  profile::Grammar const& grammar_;
  profile::CitationWords const& words_ = grammar_.citing;
  std::vector<SymbolFound> symbols_;
  std::vector<NumberFound> numbers_;
  bool list_open_ = false;        ///< whether the last number may have others behind it
  std::size_t previous_end_ = 0;  ///< of the last number or symbol
  std::size_t scanned_ = 0;       ///< words before it are in the places
  Place head_;
  Place organ_;
};

}  // namespace resolute::structure
