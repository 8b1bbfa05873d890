#pragma once
/// What is known of cited resolutions and decisions: the words around their numbers, which are a language's
/// (`lang/xx/citations.tsv`), and the forms of the numbers, which are the organs' (`body/organs.tsv`).
#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace resolute::profile {

enum class CitedKind : std::uint8_t { resolution, decision };

/// How a number is written: "58/153", "2006/2", "S-27/2", "217 A (III)", "1325 (2000)".
enum class NumberForm : std::uint8_t { pair, year_pair, special, roman, year };

/// A row of `body/organs.tsv`.
struct OrganForm {
  std::string organ;
  CitedKind kind = CitedKind::resolution;
  NumberForm form = NumberForm::pair;
  std::pair<unsigned, unsigned> first;  ///< least and greatest
  std::pair<unsigned, unsigned> second{0, std::numeric_limits<unsigned>::max()};
  bool alone = false;   ///< the form alone tells the organ
  bool always = false;  ///< even beside the name of an organ that has no symbols
  std::string shape;    ///< "A/RES/{number}"
  std::string actor;    ///< in AKN IRIs; empty when the organ has none
};
[[nodiscard]] std::span<OrganForm const> organ_forms();

/// Words to be found at a place of a text.
class WordSet {
 public:
  struct Word {
    std::string text;
    std::vector<std::string> values;
    bool head = false;  ///< tells what a number is the number of; else an organ
  };

  void add(Word);
  /// The longest word that stands at `at`; null when there is none.
  [[nodiscard]] Word const* at(std::string_view text, std::size_t at) const {
    if (at + 1 < text.size() && !pairs_.test(pair(text[at], text[at + 1]))) return nullptr;
    return find(text, at);
  }
  /// The longest word that ends at `end`.
  [[nodiscard]] Word const* ending(std::string_view text, std::size_t end) const;

 private:
  std::vector<Word> words_;                           ///< longest first
  std::array<std::vector<std::size_t>, 256> begins_;  ///< words by their first byte
  std::bitset<4096> pairs_;                           ///< what words may begin with: two bytes, which may share a bit

  static std::size_t pair(char first, char second) {
    constexpr std::size_t k_spread = 37;
    constexpr std::size_t k_pairs = 4096;
    return (k_spread * static_cast<unsigned char>(first) + static_cast<unsigned char>(second)) % k_pairs;
  }
  [[nodiscard]] Word const* find(std::string_view text, std::size_t at) const;
};

/// The rows of a language's `citations.tsv` by kind; what the kinds are is said there.
struct CitationWords {
  WordSet context;  ///< heads and organs
  WordSet of;
  WordSet joiners;
  WordSet ranges;
  WordSet begin;
  WordSet end;
  WordSet parts;
  WordSet specials;
  WordSet sessions;
};
/// Throws InternalError when the table is broken.
[[nodiscard]] CitationWords load_citation_words(std::string_view language);

}  // namespace resolute::profile
