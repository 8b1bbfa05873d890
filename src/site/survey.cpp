#include "site/survey.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>

#include "common/ordered_work.hpp"
#include "profile/profile.hpp"
#include "site/fingerprint.hpp"
#include "site/search.hpp"

namespace resolute::site {
namespace {

/// What became of one input, until it is told.
struct Outcome {
  std::optional<Surveyed> surveyed = {};
  std::optional<Error> error = {};
  Source source = {};
  std::vector<Diagnostic> diagnostics = {};
  bool read_anew = false;
};

std::string record_file(std::string_view fingerprint) {
  return fmt::format(".resolute/records/{}/{}.json", fingerprint.substr(0, 2), fingerprint);
}

class Surveyor {
 public:
  Surveyor(Registry const& registry, Files& files, SiteOptions const& options, std::string_view common)
      : registry_(registry), files_(files), options_(options), common_(common) {}

  Outcome look_at(SiteInput const& input, std::size_t index) {
    auto const source = input.load();
    if (!source) return failed(source.error());
    auto const fingerprint = input_fingerprint(common_, input.name, *source);
    auto const file = record_file(fingerprint);
    if (files_.current(file, fingerprint) && files_.current(text_file(fingerprint), fingerprint))
      if (auto record = record_from_json(files_.read(file).value_or("")))
        return {.surveyed = Surveyed{index, fingerprint, *std::move(record)}};

    auto reading = read_source(registry_, input, *source, options_.reading);
    if (!reading) return failed(reading.error());
    auto record = record_of(reading->document);
    if (profiles_->language(record.language) == nullptr)
      return failed({"unknown-language", fmt::format("there is no profile of language \"{}\"", record.language), {}});
    if (auto const kept = files_.put(file, fingerprint, to_json(record)); !kept) return failed(kept.error());
    auto const text = searched_text(reading->document);
    if (auto const kept = files_.put(text_file(fingerprint), fingerprint, text); !kept) return failed(kept.error());
    return {.surveyed = Surveyed{index, fingerprint, std::move(record)},

            .source = std::move(reading->source),
            .diagnostics = std::move(reading->diagnostics),
            .read_anew = true};
  }

 private:
  static Outcome failed(Error const& error) { return {.error = error}; }

  Registry const& registry_;
  Files& files_;
  SiteOptions const& options_;
  std::string_view common_;
  std::shared_ptr<profile::Profiles const> profiles_ = profile::Profiles::builtin();
};

bool is_lossless(std::vector<Diagnostic> const& diagnostics) {
  return std::ranges::none_of(diagnostics, [](Diagnostic const& one) { return one.code == "ledger"; });
}

}  // namespace

Result<Reading> read_source(Registry const& registry, SiteInput const& input, SiteSource const& source,
                            ReadOptions options) {
  options.source_name = input.name;
  options.corrections = source.corrections;
  auto reading = registry.reader_for(source.bytes)->read(source.bytes, options);
  if (!reading) return reading;
  if (!is_lossless(reading->diagnostics))
    return tl::unexpected(Error{"ledger", "characters of the input are not accounted for; please report it", {}});
  if (source.metadata)
    std::ranges::move(merge(reading->document, *source.metadata), std::back_inserter(reading->diagnostics));
  return reading;
}

Result<std::vector<Surveyed>> survey(Registry const& registry, std::vector<SiteInput> const& inputs, Files& files,
                                     SiteOptions const& options, std::string_view common, SiteListener& listener) {
  Surveyor surveyor(registry, files, options, common);
  std::vector<Outcome> outcomes(inputs.size());
  std::vector<Surveyed> all;
  std::optional<Error> unwritable;
  for_each_in_order(
      inputs.size(), options.jobs, [&](std::size_t at) { outcomes[at] = surveyor.look_at(inputs[at], at); },
      [&](std::size_t at) {
        auto const outcome = std::exchange(outcomes[at], {});
        if (outcome.read_anew) listener.told(outcome.source, outcome.diagnostics);
        if (outcome.error) listener.failed(inputs[at].name, *outcome.error);
        if (outcome.error && outcome.error->code == "unwritable-output") unwritable = outcome.error;
        if (outcome.surveyed) all.push_back(*outcome.surveyed);
        listener.progress("reading", at + 1, inputs.size());
      });
  if (unwritable) return tl::unexpected(*unwritable);
  return all;
}

}  // namespace resolute::site
