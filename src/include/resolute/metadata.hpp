#pragma once
/// What a holder knows of a document and its text does not say: a catalogue's record, as JSON. The file's form is
/// `templates/json/metadata.schema.json`.
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "resolute/diagnostic.hpp"
#include "resolute/model.hpp"

namespace resolute {

/// One side of a vote. Where states are listed, there are as many as the count says.
struct VoteSide {
  std::optional<unsigned> count;
  std::vector<std::string> states;
  friend bool operator==(VoteSide const&, VoteSide const&) = default;
};

/// The result of a recorded vote.
struct Votes {
  VoteSide in_favour;
  VoteSide against;
  VoteSide abstaining;
  friend bool operator==(Votes const&, Votes const&) = default;
};

/// A term of a controlled vocabulary.
struct Subject {
  std::string label;       ///< "REFUGEES"
  std::string value;       ///< its id in the vocabulary; the label where it has none
  std::string dictionary;  ///< name of the vocabulary, without blanks: "UNBIS"
  std::string iri;         ///< may be empty
  friend bool operator==(Subject const&, Subject const&) = default;
};

/// A name under which a holder keeps the document.
struct HolderIri {
  std::string name;  ///< of the holder or the kind of IRI: "digital-library"
  std::string iri;
  friend bool operator==(HolderIri const&, HolderIri const&) = default;
};

/// All strings are NFC, without control characters and without blanks at their ends.
struct Metadata {
  /// Name of the file that it came from, without folders.
  std::string source;
  std::optional<std::string> symbol;
  std::optional<std::string> number;
  std::optional<std::string> title;
  std::optional<std::string> session;
  std::optional<std::string> agenda_item;
  std::optional<std::string> job_number;
  std::optional<std::string> distribution;
  std::optional<std::string> committee;
  std::optional<std::string> report;
  std::optional<int> meeting;
  std::optional<std::chrono::year_month_day> adopted;
  std::optional<std::chrono::year_month_day> published;
  Votes votes;
  std::vector<Subject> subjects;
  std::vector<std::string> sponsors;
  std::vector<HolderIri> iris;
  friend bool operator==(Metadata const&, Metadata const&) = default;
};

/// Reads a metadata file. Fails with "bad-metadata" and the place in the file: what is no JSON, a key that is unknown
/// or stands twice, a value of the wrong type, a day that does not exist, a count that is not the number of listed
/// states. `source_name` may have folders.
[[nodiscard]] Result<Metadata> read_metadata(std::string_view json, std::string_view source_name);

/// Adds to a document what it does not say itself, with `Basis::supplied`; what the model has no field for becomes
/// `Meta::supplied`. The document's own words win: each contradiction is a "metadata-contradicts", with the place of
/// those words where it is known.
[[nodiscard]] std::vector<Diagnostic> merge(model::Document&, Metadata const&);

}  // namespace resolute
