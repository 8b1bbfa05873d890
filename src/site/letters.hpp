#pragma once
/// The table `lang/any/search_letters.tsv`: which letters search takes for the same.
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace resolute::site {

struct Letters {
  /// What a character becomes; nothing at all for one that is dropped.
  std::unordered_map<char32_t, std::string> becomes;
  /// Letters and the marks that stay on them.
  std::vector<std::pair<char32_t, char32_t>> kept_marks;
  /// What is taken away from the beginning of a word.
  std::vector<std::string> prefixes;
};

[[nodiscard]] Letters const& letters();

/// The same for the script, as JSON: {"becomes":{"ة":"ه",…},"keptMarks":["й",…],"prefixes":["وال",…]}, each kept mark
/// with its letter, decomposed.
[[nodiscard]] std::string letters_json();

}  // namespace resolute::site
