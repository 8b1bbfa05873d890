#pragma once
/// The shapes of United Nations document symbols and resolution numbers. They are the same in every language.
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace resolute::profile {

/// The end of the document symbol that begins at `at` ("A/59/12/Add.1", "S/RES/2626 (2022)", "ST/SGB/2003/13"); nothing
/// when none begins there. A symbol has a series in capitals, a slash and a digit, and stands free of other letters.
[[nodiscard]] std::optional<std::size_t> match_symbol(std::string_view text, std::size_t at);

/// The number of a resolution or decision as sentences have it: "58/153", "ES-10/14", "S-27/2", "428(V)", "217 A
/// (III)", "1325 (2000)".
struct ResolutionNumber {
  std::size_t end = 0;  ///< behind it in the text, with the part letter
  std::string number;   ///< canonical, no blanks, no part letter: "58/153", "428(V)", "1325(2000)"
  std::string part;     ///< part letter: "A"
  bool year = false;    ///< a year in brackets: the Security Council's way
};
[[nodiscard]] std::optional<ResolutionNumber> match_resolution(std::string_view text, std::size_t at);

/// "A/RES/58/153" from "A/RES/{number}" and "58/153".
[[nodiscard]] std::string fill(std::string_view shape, std::string_view number);

/// A printed symbol as the canonical one: without blanks.
[[nodiscard]] std::string canonical_symbol(std::string_view printed);

/// Public address of a document: https://docs.un.org/{language}/{symbol}; the form is in the AKN4UN profile, section 8.
[[nodiscard]] std::string public_address(std::string_view language, std::string_view symbol);

}  // namespace resolute::profile
