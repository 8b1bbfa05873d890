#pragma once
/// Words of a language, for what they prove about blanks that the setting of a line has left inside a word: the rows of
/// `lang/xx/words.tsv`. A language may have none.
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "common/word_hash.hpp"

namespace resolute::profile {

/// The first column of `words.tsv`.
enum class WordKind : std::uint8_t {
  word,            ///< "conference"
  suffix,          ///< tied by an apostrophe to the word before it: "'s"
  elision,         ///< tied by an apostrophe to the word behind it: "l'"
  compound_begin,  ///< stands before the hyphen of compounds: "seventy"
  compound_end,    ///< stands behind it: "fifth"
};

class LanguageWords {
 public:
  LanguageWords() = default;
  /// Throws InternalError when the table is broken.
  explicit LanguageWords(std::string_view file);

  [[nodiscard]] bool empty() const { return kinds_.empty(); }
  /// Whether the language has this as a word of the kind; folded (folded.hpp).
  [[nodiscard]] bool has(WordKind kind, std::string_view folded) const;

 private:
  std::unordered_map<std::string, unsigned, WordHash, std::equal_to<>> kinds_;  ///< a bit for each kind
};

}  // namespace resolute::profile
