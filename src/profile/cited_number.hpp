#pragma once
/// Numbers of resolutions and decisions as sentences have them.
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "profile/citation_words.hpp"

namespace resolute::profile {

struct CitedNumber {
  std::size_t begin = 0;
  std::size_t end = 0;  ///< behind part letters
  NumberForm form = NumberForm::pair;
  unsigned first = 0;
  unsigned second = 0;  ///< 0 for a Roman session
  std::string number;   ///< canonical, no blanks, no part letter: "58/153", "428(V)", "1325(2000)"
  std::string parts;    ///< part letters: "A", "A-B", "A,C"
};

/// The number whose digits begin at `digits`; what marks a special session may stand before them. Part letters,
/// sessions and what stands between parts are words of a language.
[[nodiscard]] std::optional<CitedNumber> match_number(std::string_view text, std::size_t digits, CitationWords const&);

/// Part letters at `at` or behind blanks ("A", "A and B", "A-C"), given to `parts`; where they end, or `at` when there
/// are none.
[[nodiscard]] std::size_t match_parts(std::string_view text, std::size_t at, CitationWords const&, std::string& parts);

}  // namespace resolute::profile
