#pragma once
/// The list of a site's documents for the script of its home page, which filters it: one file for each language that a
/// home page is in.
#include <string>
#include <vector>

namespace resolute::site {

/// Something to filter by. `key` stands in the query string of an address and is the same on all home pages; `name` is
/// shown, in the language of the home page.
struct Facet {
  std::string key;
  std::string name;
};

/// A document in a language.
struct ListedVersion {
  std::string language;  ///< BCP 47
  std::string address;   ///< of its page, relative to the site's root
};

/// A document as the home page lists it.
struct ListedDocument {
  std::string symbol;
  std::string title;           ///< in the language of the home page, where it has a title in it
  std::string title_language;  ///< BCP 47
  std::string date;            ///< ISO 8601, whole or the year; may be empty
  Facet body;                  ///< an empty key: not known
  std::string session;         ///< "59"; empty: not known
  std::vector<Facet> subjects;
  std::vector<ListedVersion> versions;
};

/// A language of documents or titles, in the order in which it shall be offered.
struct ListedLanguage {
  std::string code;
  std::string name;       ///< in the language itself
  std::string direction;  ///< "ltr" or "rtl"
};

/// The documents, in the order given, as JSON without white space. What many documents share is said once and referred
/// to by its place in a list:
///
///     {"languages":[["zh","中文","ltr"],…], "bodies":[["ga","General Assembly"],…], "sessions":["59",…],
///      "subjects":[["REFUGEES","Refugees"],…], "documents":[…]}
///
/// A document is [symbol, title, language of the title, date, body, session, [subject,…], [language, address,
/// language, address,…]]; -1 stands for a body or session that is not known. Sessions go from the latest to the first,
/// those with names ("ES-11") behind them; bodies and subjects by name. A language that is not in `languages` is a
/// broken assumption.
[[nodiscard]] std::string catalogue_json(std::vector<ListedDocument> const& documents,
                                         std::vector<ListedLanguage> const& languages);

}  // namespace resolute::site
