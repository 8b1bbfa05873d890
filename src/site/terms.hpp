#pragma once
/// What full-text search finds a text by. Texts are indexed here and queries are read in the browser: the rules up to
/// `pieces` are the same in templates/site/terms.js, and a test compares the two.
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace resolute::site {

/// The text as search sees it: compatibility forms resolved (NFKD), small letters, no marks, letters made alike by
/// `lang/any/search_letters.tsv`. What is no letter or digit stays.
[[nodiscard]] std::string normal_form(std::string_view text);

/// A part of a text between white space and punctuation, in its normal form.
struct Piece {
  enum class Kind : std::uint8_t {
    word,    ///< letters and digits; without an Arabic article or the like that is written as one with it
    symbol,  ///< words joined by strokes or stops, with a stroke and a digit among them: "a/res/59/170", "59/170"
    han,     ///< Chinese characters in a row
  };
  Kind kind = Kind::word;
  std::string text;
};

[[nodiscard]] std::vector<Piece> pieces(std::string_view text);

/// A symbol of more words than this is words: it is an address or a path.
constexpr std::size_t k_longest_symbol = 8;

/// Terms, and how often each occurs.
using TermCounts = std::unordered_map<std::string, std::uint32_t>;

/// The terms that an index has for a text:
/// - a word is one;
/// - a symbol gives its words, and each of its endings that is a symbol ("a/res/59/170", "res/59/170", "59/170"), so
///   that it is found as it is typed, whole or by number;
/// - Chinese gives each two neighbours, and the last character by itself: then a query of one character, which is
/// looked
///   up as the beginning of terms, finds it wherever it stands.
[[nodiscard]] TermCounts count_terms(std::string_view text);

}  // namespace resolute::site
