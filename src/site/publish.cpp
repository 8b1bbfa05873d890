#include "site/publish.hpp"

#include <fmt/format.h>

#include <array>
#include <atomic>
#include <optional>
#include <set>

#include "common/ordered_work.hpp"
#include "site/addresses.hpp"
#include "site/fingerprint.hpp"
#include "site/parallel.hpp"
#include "site/surroundings.hpp"

namespace resolute::site {
namespace {

/// The formats that stand beside a page, by their names in the registry.
constexpr std::array<std::string_view, 3> k_beside{"akn", "pdf", "md"};
constexpr std::string_view k_page_format = "html";

/// What there is to say about a version, until it is told in order.
struct Told {
  std::size_t input = 0;
  std::optional<Error> error;
  Source source;
  std::vector<Diagnostic> diagnostics;
};

/// The documents of a work, each read when it is first needed and at most once.
class Readings {
 public:
  Readings(Registry const& registry, std::vector<SiteInput> const& inputs, Frame const& frame)
      : registry_(registry), inputs_(inputs), frame_(frame) {}

  Result<Reading> const& of(std::size_t version) {
    auto const known = read_.find(version);
    if (known != read_.end()) return known->second;
    auto const& input = inputs_[frame_.archive.versions[version].input];
    auto const source = input.load();
    return read_
        .emplace(version, source ? read_source(registry_, input, *source, frame_.options.reading)
                                 : Result<Reading>(tl::unexpected(source.error())))
        .first->second;
  }

 private:
  Registry const& registry_;
  std::vector<SiteInput> const& inputs_;
  Frame const& frame_;
  std::map<std::size_t, Result<Reading>> read_;
};

/// Whether a failure is that of the whole build: the next document would fail in the same way.
bool is_fatal(Error const& error) {
  return error.code == "unwritable-output" || error.code.starts_with("template") || error.code == "missing-template";
}

class WorkPublisher {
 public:
  WorkPublisher(Registry const& registry, std::vector<SiteInput> const& inputs, Frame const& frame, Files& files)
      : registry_(registry), frame_(frame), files_(files), readings_(registry, inputs, frame) {}

  std::vector<Told> publish(Work const& work) {
    for (auto const version : work.versions) {
      auto const alternates = write_beside(version);
      write_page(version, alternates);
    }
    auto const distinct = distinct_versions(frame_.archive, work);
    for (std::size_t first = 0; first < distinct.size(); ++first)
      for (auto second = first + 1; second < distinct.size(); ++second)
        write_parallel(work, distinct[first], distinct[second]);
    return std::move(told_);
  }

 private:
  [[nodiscard]] Version const& version_at(std::size_t at) const { return frame_.archive.versions[at]; }

  /// The other formats; gives those that are there in the end.
  std::vector<Alternate> write_beside(std::size_t at) {
    auto const& version = version_at(at);
    std::vector<Alternate> made;
    for (auto const name : k_beside) {
      auto const* writer = registry_.writer(name);
      if (writer == nullptr) continue;
      auto const info = writer->info();
      auto const file = fmt::format("{}.{}", version.stem, info.extension);
      auto const fingerprint = Fingerprint().add(version.fingerprint).add(name).text();
      if (write(at, *writer, file, fingerprint, options_for(name)))
        made.push_back({std::string(name), std::string(info.media_type), relative_link(version.page(), file)});
    }
    return made;
  }

  void write_page(std::size_t at, std::vector<Alternate> const& alternates) {
    auto const& version = version_at(at);
    auto options = options_for(k_page_format);
    options.surroundings = surroundings_of(frame_, version, alternates);
    auto const fingerprint =
        Fingerprint().add(version.fingerprint).add(fingerprint_of(options.surroundings, version.record)).text();
    if (auto const* writer = registry_.writer(k_page_format)) write(at, *writer, version.page(), fingerprint, options);
  }

  [[nodiscard]] WriteOptions options_for(std::string_view format) const {
    auto options = frame_.options.writing;
    auto const settings = frame_.options.settings.find(format);
    options.settings = settings == frame_.options.settings.end() ? Settings{} : settings->second;
    return options;
  }

  /// Whether the file is there in the end.
  bool write(std::size_t at, Writer const& writer, std::string const& file, std::string const& fingerprint,
             WriteOptions const& options) {
    if (files_.current(file, fingerprint)) return true;
    auto const& reading = readings_.of(at);
    if (!reading) return fail(at, reading.error());
    auto const written = writer.write(reading->document, options);
    if (!written) return fail(at, written.error());
    if (!written->diagnostics.empty())
      told_.push_back({version_at(at).input, std::nullopt, reading->source, written->diagnostics});
    auto const kept = files_.put(file, fingerprint, written->bytes);
    return kept ? true : fail(at, kept.error());
  }

  void write_parallel(Work const& work, std::size_t first, std::size_t second) {
    auto const& one = version_at(first);
    auto const& other = version_at(second);
    auto const address = parallel_address(work, one, other);
    auto const fingerprint = parallel_fingerprint(work, one, other, frame_.absolute(address));
    if (files_.current(address, fingerprint)) return;
    auto const& left = readings_.of(first);
    auto const& right = readings_.of(second);
    if (!left || !right) return;  // told with its page
    auto const page = parallel_page(frame_, address, {one, left->document}, {other, right->document});
    if (!page) {
      fail(first, page.error());
    } else if (auto const kept = files_.put(address, fingerprint, *page); !kept) {
      fail(first, kept.error());
    }
  }

  /// The page names the other languages of the text and of the site too.
  [[nodiscard]] std::string parallel_fingerprint(Work const& work, Version const& one, Version const& other,
                                                 std::string_view address) const {
    Fingerprint made;
    made.add(one.fingerprint).add(other.fingerprint).add(frame_.options.title).add(address).add("versions");
    for (auto const at : work.versions) made.add(version_at(at).stem);
    made.add("languages");
    for (auto const& language : frame_.home_languages) made.add(language);
    return made.text();
  }

  bool fail(std::size_t at, Error const& error) {
    told_.push_back({version_at(at).input, error, {}, {}});
    return false;
  }

  Registry const& registry_;
  Frame const& frame_;
  Files& files_;
  Readings readings_;
  std::vector<Told> told_;
};

}  // namespace

Result<std::vector<std::size_t>> publish(Registry const& registry, std::vector<SiteInput> const& inputs,
                                         Frame const& frame, Files& files, SiteListener& listener) {
  auto const& works = frame.archive.works;
  std::vector<std::vector<Told>> told(works.size());
  std::set<std::size_t> failed;
  std::optional<Error> fatal;
  std::atomic<bool> over = false;
  for_each_in_order(
      works.size(), frame.options.jobs,
      [&](std::size_t at) {
        if (!over) told[at] = WorkPublisher(registry, inputs, frame, files).publish(works[at]);
      },
      [&](std::size_t at) {
        for (auto const& one : std::exchange(told[at], {})) {
          if (!one.diagnostics.empty()) listener.told(one.source, one.diagnostics);
          if (!one.error) continue;
          if (is_fatal(*one.error) && !fatal) fatal = one.error;
          over = fatal.has_value();
          if (failed.insert(one.input).second) listener.failed(inputs[one.input].name, *one.error);
        }
        listener.progress("writing", at + 1, works.size());
      });
  if (fatal) return tl::unexpected(*fatal);
  return std::vector<std::size_t>(failed.begin(), failed.end());
}

}  // namespace resolute::site
