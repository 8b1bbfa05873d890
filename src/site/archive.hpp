#pragma once
/// All documents of a site, by text and language, and which cites which.
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "site/survey.hpp"

namespace resolute::site {

/// A text in one language.
struct Version {
  /// Its place among the inputs.
  std::size_t input = 0;
  std::string fingerprint;
  Record record;
  /// Address without the ending: "A/RES/59/170/zh".
  std::string stem;
  /// Its place among the works.
  std::size_t work = 0;

  [[nodiscard]] std::string page() const { return stem + ".html"; }
};

/// A text, whatever the number of its languages.
struct Work {
  std::string symbol;  ///< may be empty
  /// Address of the folder, without a slash at the end: "A/RES/59/170".
  std::string folder;
  /// By language, then in the order of the inputs.
  std::vector<std::size_t> versions;
  /// The works that cite this one, and that this one cites, in the order of the works; never the work itself.
  std::vector<std::size_t> cited_by;
  std::vector<std::size_t> cites;
};

struct Archive {
  /// In the order of the inputs.
  std::vector<Version> versions;
  /// By symbol, numbers in it by their value.
  std::vector<Work> works;
  std::map<std::string, std::size_t, std::less<>> by_symbol;
  /// Those of all versions, sorted.
  std::vector<std::string> languages;
  /// Inputs that are a document in a language that an earlier one is too.
  std::vector<std::size_t> repeated;

  /// The work of this symbol, or the one that it names a part of ("A/RES/75/245 A"); null when there is none.
  [[nodiscard]] Work const* find(std::string_view symbol) const;
  /// Its version in the language, else the English one, else the first.
  [[nodiscard]] Version const& version_for(Work const&, std::string_view language) const;
};

/// Documents without a symbol are found under the names of their inputs.
[[nodiscard]] Archive arrange(std::vector<Surveyed>, std::vector<SiteInput> const& inputs);

/// "A/RES/59/9" stands before "A/RES/59/10".
[[nodiscard]] bool symbol_before(std::string_view a, std::string_view b);

/// The same for sets and maps.
struct BySymbol {
  using is_transparent = void;
  bool operator()(std::string_view a, std::string_view b) const { return symbol_before(a, b); }
};

}  // namespace resolute::site
