#pragma once
/// A static site made from an archive of resolutions: a page for each document and language with its other formats
/// beside it, lists, the graph of citations, and search. Any web server can serve it.
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "resolute/format.hpp"
#include "resolute/metadata.hpp"

namespace resolute {

/// One input of a site, read.
struct SiteSource {
  std::string bytes;
  Corrections corrections = {};
  std::optional<Metadata> metadata = {};
  /// The bytes of the files that corrections and metadata come from: when they change, so does the document.
  std::string beside = {};
};

/// One input of a site, before it is read.
struct SiteInput {
  /// How diagnostics name it.
  std::string name;
  /// Reads it, whenever it is needed: on any thread, several times in a build, never kept in memory between.
  std::function<Result<SiteSource>()> load;
};

/// Where the site is kept. Names are relative, with slashes between their parts: "A/RES/59/170/zh.html". Used by
/// several threads at once, never for the same name.
struct SiteFolder {
  virtual ~SiteFolder() = default;
  /// Nothing when there is no such file.
  [[nodiscard]] virtual std::optional<std::string> read(std::string_view name) const = 0;
  /// Whether there is a file of this name.
  [[nodiscard]] virtual bool holds(std::string_view name) const = 0;
  /// Whole or not at all.
  [[nodiscard]] virtual Result<void> write(std::string_view name, std::string_view bytes) = 0;
  /// Also the folders that are empty then. Nothing happens when there is no such file.
  virtual void remove(std::string_view name) = 0;
};

/// How a site is built.
struct SiteOptions {
  /// Empty: the words that the language of the home page has for it.
  std::string title;
  /// Absolute address of the site, for sitemap, feed and canonical links; empty: not known, then there is no sitemap.
  std::string base_url;
  /// BCP 47, of the first page. The others follow the languages of the archive.
  std::string language = "en";
  /// Threads; 0: one.
  unsigned jobs = 1;
  /// Makes all files anew, also those that are up to date.
  bool rebuild = false;
  /// For all inputs; the names and corrections are those of the inputs.
  ReadOptions reading = {};
  WriteOptions writing = {};
  /// Settings of the formats, by their names; those in `writing` count for nothing.
  std::map<std::string, Settings, std::less<>> settings = {};
};

/// What a build has to say while it goes on. Called by one thread at a time; what is read is told in the order of the
/// inputs, what is written in that of the symbols.
struct SiteListener {
  virtual ~SiteListener() = default;
  /// What there is to say about a document that was read or written. Nothing is said of what is up to date.
  virtual void told(Source const&, std::vector<Diagnostic> const&) {}
  /// Something about an input as a whole.
  virtual void doubtful([[maybe_unused]] std::string_view input, Diagnostic const&) {}
  /// An input, or an output of it, could not be made; the others are.
  virtual void failed([[maybe_unused]] std::string_view input, Error const&) {}
  /// `done` of `total` are through the stage: documents that are read ("reading"), texts that are written ("writing").
  virtual void progress([[maybe_unused]] std::string_view stage, [[maybe_unused]] std::size_t done,
                        [[maybe_unused]] std::size_t total) {}
};

/// What a build did, in numbers.
struct SiteReport {
  std::size_t documents = 0;  ///< a text in one language
  std::size_t works = 0;      ///< texts, whatever the number of their languages
  std::size_t failed = 0;     ///< inputs of which something could not be made
  std::size_t written = 0;    ///< files
  std::size_t kept = 0;       ///< files that were up to date
  std::size_t removed = 0;    ///< files of an earlier build that belong to nothing any more
};

/// Builds the site, or brings it up to date. The same inputs and options give the same bytes, whatever the number of
/// threads and whatever was there before; but a PDF is not made again for fonts that were installed since. Files of an
/// earlier build that belong to no input any more go, unless an input could not be read this time.
///
/// Fails when a template or the language of the home page is missing, when the folder cannot be written, and with
/// "not-a-site" when it has a home page of something else; what concerns one input only is told to the listener.
[[nodiscard]] Result<SiteReport> build_site(Registry const&, std::vector<SiteInput> const&, SiteFolder&,
                                            SiteOptions const&, SiteListener&);

}  // namespace resolute
