#pragma once
/// The index of full-text search: shards of it, and the list of them.
///
/// A shard holds documents of one language and one year, so that a changed document changes one shard only. Whoever
/// builds the site divides years of many documents further, and keeps the shards whose documents are the same.
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "site/terms.hpp"

namespace resolute::site {

/// A document for the index. All texts are in the document's language.
struct IndexedDocument {
  std::string address;  ///< of its page, relative to the site's root; no two documents of a shard have the same
  std::string symbol;
  std::string title;
  std::string body;  ///< the name of the body, to be shown
  std::string date;  ///< ISO 8601, whole or the year; may be empty
  TermCounts title_terms;
  TermCounts text_terms;
};

/// Counts the terms: those of title and symbol, and those of the text.
[[nodiscard]] IndexedDocument index_document(IndexedDocument shown, std::string_view text);

/// "zh-2004"; without a date "zh-0000".
[[nodiscard]] std::string shard_name(std::string_view language, std::string_view date);

/// The shard as JSON, without white space. Memory grows with this shard's documents only. It is what MiniSearch 7
/// serialises (`MiniSearch.toJSON`, serialization version 2), with lists in place of objects with numbers for names,
/// and with occurrences as texts, which makes it a fifth as large; templates/site/search.js turns it back:
///
///     {"documentIds":[address,…], "fieldLength":[[different terms of title and symbol, of the text],…],
///      "averageFieldLength":[…,…], "storedFields":[{"t":title,"s":symbol,"b":body,"d":date},…],
///      "index":[term, where it occurs in titles, where it occurs in texts, …]}
///
/// Where a term occurs is said by the number of documents between this one and the one before it, then how often, where
/// that is more than once. The number has 26 letters for digits, the last of them a capital: "AB3" is document 0 once,
/// one document left out, document 2 three times.
[[nodiscard]] std::string shard_json(std::vector<IndexedDocument> const& documents);

/// A language and the names of its shards.
struct SearchLanguage {
  std::string code;       ///< BCP 47
  std::string name;       ///< in the language itself
  std::string direction;  ///< "ltr" or "rtl"
  std::vector<std::string> shards;
};

/// The list of shards as JSON: {"languages":[{"code":"zh","direction":"ltr","name":"中文","shards":["zh-2004"]}]}.
[[nodiscard]] std::string shard_list_json(std::vector<SearchLanguage> const& languages);

/// JSON as a script that hands it to the page under a name: `resolute.receive("zh-2004",{…});`. A page that is opened
/// from a disk, without a web server, may load scripts but no JSON.
[[nodiscard]] std::string as_script(std::string_view name, std::string_view json);

}  // namespace resolute::site
