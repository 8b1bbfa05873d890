#pragma once
/// What is known about languages and bodies, as typed values read from the data folders `lang` and `body`.
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "resolute/diagnostic.hpp"

namespace resolute::profile {

using Labels = std::map<std::string, std::string, std::less<>>;

enum class Emphasis : std::uint8_t { italic, bold, bold_italic };

/// The head of a language: `lang/xx/profile.toml`. What only the reader needs is in profile/grammar.hpp.
struct Language {
  std::string code;       ///< BCP 47: "zh"
  std::string akn;        ///< ISO 639-2 as AKN wants it: "zho"
  std::string name;       ///< in the language itself
  std::string direction;  ///< "ltr" or "rtl"
  std::string script;     ///< ISO 15924: "Hans", "Latn"
  bool word_spaces = true;
  bool small_clauses = false;  ///< whether clauses begin with a small letter
  bool capital_nouns = false;  ///< whether all nouns begin with a capital
  bool breaks_words = false;   ///< whether its typesetters break words at the end of a line as a matter of course
  Emphasis lead_phrase = Emphasis::italic;
  std::u32string counters;                 ///< signs behind figures that say what is counted (Han)
  std::u32string before_figures;           ///< signs before figures that make ordinals of them (Han)
  std::u32string sentence_end;             ///< marks that end a paragraph
  std::u32string clause_end;               ///< marks that end a preambular clause
  std::vector<std::string> never_last;     ///< words that no paragraph ends with: articles, prepositions
  std::vector<std::string> abbreviations;  ///< with their stop, which ends no sentence
  std::vector<std::string> date_formats;   ///< "{d} {month} {y}"
  bool date_before_citation = false;       ///< "of 22 December 2003" stands before the number it dates
  /// Words that writers add around a document, by dotted name: "html.notes", "pdf.page".
  Labels labels;

  /// The label, or its name when the language does not have it.
  [[nodiscard]] std::string_view label(std::string_view name) const;
};

/// How much of a lead phrase a body prints with emphasis.
enum class LeadReach : std::uint8_t {
  whole,  ///< "Expressing its deep concern"
  verb,   ///< "Expressing": what the verb governs is left out
};

/// What is known of an organ: `body/xx/body.toml`.
struct Body {
  std::string name;                ///< "ga"
  std::string actor;               ///< in AKN IRIs: "unga"
  std::string akn_id;              ///< eId of the organisation: "ga"
  std::string ontology;            ///< tail of its TLC address: "generalAssembly"
  std::string show_as;             ///< English name, as the UN's AKN files have it
  Labels series;                   ///< shapes of symbols by series: "resolution" is "A/RES/{number}"
  bool session_in_number = false;  ///< "59/170" belongs to session 59
  LeadReach lead_reach = LeadReach::whole;
};

/// The profiles of all languages and bodies. Heads are read when made.
class Profiles {
 public:
  /// From the data that is compiled in. Throws InternalError when that data is broken.
  static std::shared_ptr<Profiles const> builtin();

  /// Null when there is no such language or body.
  [[nodiscard]] Language const* language(std::string_view code) const;
  [[nodiscard]] Body const* body(std::string_view name) const;
  [[nodiscard]] std::vector<Language> const& languages() const { return languages_; }
  [[nodiscard]] std::vector<Body> const& bodies() const { return bodies_; }

 private:
  std::vector<Language> languages_;
  std::vector<Body> bodies_;
};

}  // namespace resolute::profile
