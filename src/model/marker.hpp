#pragma once
/// Printed numbers and marks as identifiers: "(b)", "㈡", "(ب)" and "б)" name the same place in every language.
/// The rules are those of section 5 of the AKN profile ("number from the marker, language-independent").
#include <string>
#include <string_view>
#include <vector>

namespace resolute::model {

/// Lower-case roman numeral of 1…3999; decimal beyond, where the Romans had none.
[[nodiscard]] std::string roman(unsigned value);

/// Lower-case Latin letter of this rank: 1 is "a", 27 is "aa".
[[nodiscard]] std::string latin_letter(unsigned rank);

/// Number of a paragraph: "12." gives "12", "12 bis." gives "12bis"; empty when the marker holds no number.
[[nodiscard]] std::string paragraph_number(std::string_view printed);

/// Numbers of the items of one list, in order. Letters of any script become Latin letters of the same rank, Han
/// numerals and quoted figures lower-case roman numerals; a dash or bullet becomes the item's position. The whole list
/// is needed, since Cyrillic letters that look Latin are Latin unless the list holds one that is not.
[[nodiscard]] std::vector<std::string> item_numbers(std::vector<std::string> const& printed);

/// Numbers of headings of one kind under one parent, in order: as for items, in upper case ("IV", "B", "3"). Words
/// around the number are skipped ("Article 4"). Empty where there is none.
[[nodiscard]] std::vector<std::string> heading_numbers(std::vector<std::string> const& printed);

/// Number of a note: "7"; "ast" for an asterisk, "ast2" for two; empty when the mark has no ASCII name.
[[nodiscard]] std::string note_number(std::string_view mark);

}  // namespace resolute::model
