#pragma once
/// What a site keeps in mind of a document: enough for lists, links and the graph of citations, so that the document
/// itself need not be in memory.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "resolute/model.hpp"

namespace resolute::site {

struct Record {
  std::string symbol;    ///< canonical; empty: not known
  std::string language;  ///< BCP 47
  std::string body;      ///< name of the body's profile; empty: not known
  std::string title;     ///< plain text; may be empty
  std::string session;   ///< "59"; may be empty
  std::string adopted;   ///< ISO 8601; empty: not known
  std::string issued;    ///< likewise
  /// Terms of a controlled vocabulary, sorted.
  std::vector<std::string> subjects;
  /// Canonical symbols of the documents that it cites, sorted, each once.
  std::vector<std::string> cited;

  /// The date by which documents are sorted: of adoption, else of issue; may be empty.
  [[nodiscard]] std::string const& date() const { return adopted.empty() ? issued : adopted; }
  /// "2005"; may be empty.
  [[nodiscard]] std::string year() const { return date().substr(0, 4); }

  friend bool operator==(Record const&, Record const&) = default;
};

/// The text with small letters in the place of ASCII capitals.
[[nodiscard]] std::string small_letters(std::string_view);

[[nodiscard]] Record record_of(model::Document const&);

/// The record as JSON, and back; nothing for what is no record of this version.
[[nodiscard]] std::string to_json(Record const&);
[[nodiscard]] std::optional<Record> record_from_json(std::string_view);

}  // namespace resolute::site
