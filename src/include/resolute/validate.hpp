#pragma once
/// Whether an AKN file can be relied on: by the schema of OASIS, and by what no schema can say.
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "resolute/diagnostic.hpp"
#include "resolute/source.hpp"

namespace resolute {

/// The AKN schema, compiled once for any number of files. It is not part of the library: a file `akomantoso30.xsd` from
/// docs.oasis-open.org/legaldocml/akn-core/v1.0, with the `xml.xsd` that it imports beside it.
class Schema {
 public:
  /// Reads and compiles; never from the network. Not while other threads use libxml2, whose loader of files is one for
  /// the whole process. Error: "bad-schema".
  [[nodiscard]] static Result<Schema> load(std::string const& path);

  /// What libxml2 made of it; for the library itself.
  struct Compiled;
  /// The compiled schema, for the library itself.
  [[nodiscard]] Compiled const& compiled() const { return *compiled_; }

 private:
  explicit Schema(std::shared_ptr<Compiled const> compiled) : compiled_(std::move(compiled)) {}
  std::shared_ptr<Compiled const> compiled_;
};

/// One thing that was found. Its place as people name it is worked out, since there may be many in a long file.
struct Finding {
  Diagnostic what;
  std::optional<Position> position;
};

/// All that was found in one file.
struct Validation {
  Source source;
  /// In source order. No more than a hundred of one check: the last of these says how many more there were.
  std::vector<Finding> findings;
  /// Whether a schema was part of it.
  bool by_schema = false;

  /// How many findings are of this severity.
  [[nodiscard]] std::size_t count(Severity) const;
  /// No errors; warnings there may be.
  [[nodiscard]] bool valid() const { return count(Severity::error) == 0; }
};

/// Checks an AKN file: against the schema, if there is one, and by the checks of `validation/checks.cpp`. Fails where
/// it is no XML that can be read: "not-well-formed", "document-type", "bad-encoding", "unknown-encoding",
/// "empty-input", "too-large".
[[nodiscard]] Result<Validation> validate(std::string_view bytes, std::string name, Schema const* schema = nullptr);

/// A validation, or why there is none, as one JSON object on one line: file, valid, schema, errors, warnings, and
/// findings with severity, code, line, column and message. Line and column are null for what has no place.
[[nodiscard]] std::string to_json(Result<Validation> const&, std::string_view name);

}  // namespace resolute
