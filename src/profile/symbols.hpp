#pragma once
/// The shapes of United Nations document symbols and resolution numbers. They are the same in every language.
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace resolute::profile {

/// The end of the document symbol that begins at `at` ("A/59/12/Add.1", "S/RES/2626 (2022)", "A/75/5 (Vol. II)");
/// nothing when none begins there. A symbol has a series in capitals, a slash and a digit, and stands free of other
/// letters. A blank that a line end left behind a slash ("A/ 75/845") is part of it.
[[nodiscard]] std::optional<std::size_t> match_symbol(std::string_view text, std::size_t at);

/// Whether a symbol that was found in a sentence is one of the United Nations (`body/symbols.tsv`) and not of another
/// organisation, or the name of a virus.
[[nodiscard]] bool is_public_symbol(std::string_view symbol);

/// The number of a resolution or decision as sentences have it: "58/153", "ES-10/14", "S-27/2", "428(V)", "217 A
/// (III)", "1325 (2000)".
struct ResolutionNumber {
  std::size_t end = 0;  ///< behind it in the text, with the part letter
  std::string number;   ///< canonical, no blanks, no part letter: "58/153", "428(V)", "1325(2000)"
  std::string part;     ///< part letter: "A"; "A-B" for several
  bool year = false;    ///< a year in brackets: the Security Council's way
};
[[nodiscard]] std::optional<ResolutionNumber> match_resolution(std::string_view text, std::size_t at);

/// "A/RES/58/153" from "A/RES/{number}" and "58/153".
[[nodiscard]] std::string fill(std::string_view shape, std::string_view number);

/// A printed symbol as the canonical one: without blanks.
[[nodiscard]] std::string canonical_symbol(std::string_view printed);

/// Public address of a document: https://docs.un.org/{language}/{symbol}; the form is in the AKN4UN profile, section 8.
/// A part letter behind a blank is not in it, and of a double symbol ("A/70/95-S/2015/446") only the first.
[[nodiscard]] std::string public_address(std::string_view language, std::string_view symbol);

}  // namespace resolute::profile
