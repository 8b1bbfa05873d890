#pragma once
/// What the words of a line say about whether a new paragraph begins with it. Above zero in sum, with what the layout
/// says: it does. For boundary.cpp alone.

namespace resolute::structure {

inline constexpr double k_next_number = 5;  ///< the line begins with the number of the next paragraph
inline constexpr double k_next_marker =
    4;  ///< it begins with the next mark of a list, or with a first one behind a colon
inline constexpr double k_own_marker =
    5;  ///< it is a first mark that is nothing else, or stands in a column of its own
inline constexpr double k_small_marker = 6;   ///< the more so for "c.", of which the layout sees but a small letter
inline constexpr double k_some_marker = 0.5;  ///< it begins with a mark that goes on no list
inline constexpr double k_known_line = 4;     ///< it is, as a whole, a line of known form
inline constexpr double k_formula = 4;        ///< the more so when it is the formula
inline constexpr double k_after_known = 4;    ///< the paragraph so far is, as a whole, a line of known form
inline constexpr double k_last_word = -2.5;   ///< it is one word with a stop: the last of its paragraph
inline constexpr double k_after_heading = 5;  ///< it is a numbered heading, and the line begins a clause
inline constexpr double k_after_title = 2;    ///< it is "Article 3" with its title, and the line begins with a capital
inline constexpr double k_behind_semicolon = 1;  ///< a capital behind a semicolon goes on with no sentence
inline constexpr double k_abbreviated = -4;      ///< the paragraph so far ends with "Mr.", whose stop ends no sentence
inline constexpr double k_division_alone = 5;    ///< the line is "Section 2" and nothing else
inline constexpr double k_digits = -1.5;         ///< it begins with figures that are no number of a paragraph
inline constexpr double k_in_quotation = -1.5;   ///< the paragraph so far opened a quotation that is not closed
inline constexpr double k_bracket_line = 2;      ///< it begins with a bracket, as proponent lines do
inline constexpr double k_bracket_open = -16;    ///< the paragraph so far is a bracket that is not closed yet
inline constexpr double k_lead_phrase = 2.5;     ///< it begins with a lead phrase where a clause has ended
inline constexpr double k_lead_phrase_full = 1.25;  ///< the same behind a full line, without blanks between words
inline constexpr double k_clause_open = -4;  ///< the paragraph so far is a clause that fills its line up to a bracket
inline constexpr double k_comma_in_paragraph = -2;  ///< numbered paragraphs do not end with a comma
inline constexpr double k_lead_by_rule = 0.5;       ///< it begins with what looks like one and is not in the table
inline constexpr double k_capital_by_rule = 1.25;   ///< the same with a capital, where texts go on with small letters
inline constexpr double k_no_lead_phrase = -1.5;    ///< it begins with none, where clauses begin with one
inline constexpr double k_unnumbered = -1;          ///< it has no number, where paragraphs have numbers
inline constexpr double k_may_begin = 1;            ///< it begins like a text, behind a line that is open
inline constexpr double k_item_heading = 0.5;       ///< the paragraph so far is a sub-paragraph without a stop
inline constexpr double k_only_number = -20;        ///< the paragraph so far is nothing but its number or mark
inline constexpr double k_completes = -10;          ///< the line completes a line of known form
inline constexpr double k_title_goes_on = -6;       ///< the paragraph so far is a title
inline constexpr double k_name_goes_on = -4;        ///< it is the name of an agenda item
inline constexpr double k_part_letter = 9;          ///< the line is a single capital: the letter of a part

}  // namespace resolute::structure
