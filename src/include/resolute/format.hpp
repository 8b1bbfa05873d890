#pragma once
/// Readers, writers, and the registry that knows them.
#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "resolute/corrections.hpp"
#include "resolute/diagnostic.hpp"
#include "resolute/ledger.hpp"
#include "resolute/model.hpp"
#include "resolute/source.hpp"
#include "resolute/surroundings.hpp"

namespace resolute {

/// One of a format's own options, set on the command line by `-O FORMAT.NAME=VALUE`.
struct OptionInfo {
  std::string_view name;
  std::string_view summary;
  /// The value it has when it is not set.
  std::string_view fallback;
  /// The values it may take; empty: any, as the summary says.
  std::vector<std::string_view> values;
};

/// What a reader or writer says of its format; command line and help follow from it.
struct FormatInfo {
  std::string_view name;        ///< "akn"
  std::string_view extension;   ///< "xml", without the dot
  std::string_view media_type;  ///< "application/akn+xml"
  std::string_view summary;     ///< for `--help`
  std::vector<OptionInfo> options;
};

/// Values of a format's own options, by name. `Registry::check` says whether they are known and allowed.
using Settings = std::map<std::string, std::string, std::less<>>;

// ---------------------------------------------------------------------------------------------------- reading

/// How to read an input.
struct ReadOptions {
  /// How diagnostics name the input.
  std::string source_name = "<input>";
  /// BCP 47 language of the text; "auto" finds out.
  std::string language = "auto";
  /// Encoding of the bytes by any name that ICU knows; "auto" finds out.
  std::string encoding = "auto";
  /// Give what there is, even where no resolution was recognised.
  bool force = false;
  /// An input with more notes is refused ("too-large"): a whole volume of resolutions has some thousand.
  std::size_t max_notes = 100'000;
  /// Decisions that hold whatever the evidence says; the reading fails when one of them cannot be obeyed.
  Corrections corrections = {};
};

/// All that reading an input yields.
struct Reading {
  Source source;
  model::Document document;
  Ledger ledger;
  /// In source order.
  std::vector<Diagnostic> diagnostics;
};

/// Makes a document of the bytes of one format. Content never fails: what is wrong with it is in the diagnostics.
struct Reader {
  virtual ~Reader() = default;
  /// The format that is read.
  [[nodiscard]] virtual FormatInfo info() const = 0;
  /// Whether the bytes look like this reader's format.
  [[nodiscard]] virtual bool recognises(std::string_view bytes) const = 0;
  /// Reads one input. Fails where there is no document in it: no resolution was recognised (unless `force`), or the
  /// bytes are not of this format.
  [[nodiscard]] virtual Result<Reading> read(std::string_view bytes, ReadOptions const&) const = 0;
  /// The same for bytes that nobody needs any more: a text need not be copied then.
  [[nodiscard]] virtual Result<Reading> read_taken(std::string&& bytes, ReadOptions const& options) const {
    return read(bytes, options);
  }
};

// ---------------------------------------------------------------------------------------------------- writing

/// A font file on this machine; `index` is the face in a collection.
struct FontFile {
  std::string path;
  unsigned index = 0;
};

/// Finds the file of a font family; nothing when it is not installed. Never another family in its place.
using FontLookup = std::function<std::optional<FontFile>(std::string_view family, bool bold, bool italic)>;

/// Gives the text of a template by name ("html/page.html"); nothing when there is none of this name.
using TemplateLookup = std::function<std::optional<std::string>(std::string_view name)>;

/// The templates that are compiled in.
[[nodiscard]] TemplateLookup builtin_templates();

/// How to write a document.
struct WriteOptions {
  /// Date of the mark-up (AKN manifestation, PDF creation date). None: the release date of this version.
  std::optional<std::chrono::year_month_day> markup_date;
  Settings settings;
  TemplateLookup templates = builtin_templates();
  /// Needed by formats that embed fonts.
  FontLookup fonts;
  /// For formats that link.
  Surroundings surroundings = {};
};

/// All that writing a document yields.
struct Written {
  std::string bytes;
  /// What the format could not hold, characters that no font has, and the faults where it is not consistent.
  std::vector<Diagnostic> diagnostics;
  /// Whether the output is what its format wants it to be; false is a fault of the writer. Of Akoma Ntoso: no check of
  /// `validation/checks.cpp` finds an error.
  bool consistent = true;
};

/// Makes the bytes of one format of a document.
struct Writer {
  virtual ~Writer() = default;
  /// The format that is written, with its options.
  [[nodiscard]] virtual FormatInfo info() const = 0;
  /// Writes one document. Fails where something is missing or wrong that is not of the document: a template, a font, an
  /// option.
  [[nodiscard]] virtual Result<Written> write(model::Document const&, WriteOptions const&) const = 0;
};

// ---------------------------------------------------------------------------------------------------- registry

/// The known formats. Readers and writers may be used by several threads at once: what they keep from one document to
/// the next, such as open fonts, changes no result.
class Registry {
 public:
  /// All formats that come with the library: the list is `formats/builtin.cpp`.
  [[nodiscard]] static Registry builtin();

  /// Adds a reader behind those that are there.
  void add(std::unique_ptr<Reader const> reader) { readers_.push_back(std::move(reader)); }
  /// Adds a writer behind those that are there; the first writer is the default of the command line.
  void add(std::unique_ptr<Writer const> writer) { writers_.push_back(std::move(writer)); }

  /// By name; null when unknown.
  [[nodiscard]] Reader const* reader(std::string_view name) const;
  /// The first reader that recognises the bytes; the built-in ones recognise anything.
  [[nodiscard]] Reader const* reader_for(std::string_view bytes) const;
  /// By name; null when unknown.
  [[nodiscard]] Writer const* writer(std::string_view name) const;
  /// By file name extension without the dot; null when unknown.
  [[nodiscard]] Writer const* writer_for_extension(std::string_view extension) const;

  /// All readers, in the order in which they are asked.
  [[nodiscard]] std::vector<std::unique_ptr<Reader const>> const& readers() const { return readers_; }
  /// All writers, in the order in which help lists them.
  [[nodiscard]] std::vector<std::unique_ptr<Writer const>> const& writers() const { return writers_; }

 private:
  std::vector<std::unique_ptr<Reader const>> readers_;
  std::vector<std::unique_ptr<Writer const>> writers_;
};

/// Whether the format has this option and allows this value; the error names what there is.
[[nodiscard]] Result<void> check_option(FormatInfo const&, std::string_view name, std::string_view value);

}  // namespace resolute
