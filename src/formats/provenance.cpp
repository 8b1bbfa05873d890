#include "formats/provenance.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "common/digest.hpp"
#include "formats/names.hpp"
#include "resolute/version.hpp"

namespace resolute::formats {
namespace {

constexpr std::string_view k_fallback_language = "en";

std::string source_of(std::string const& name) {
  if (name == "-" || name == "<stdin>") return "stdin";
  return name.substr(name.rfind('/') + 1);
}

/// Those that are not at their defaults: "lang=zh encoding=GB18030 force".
std::string options_of(ReadOptions const& options) {
  ReadOptions const defaults;
  std::vector<std::string> set;
  if (options.language != defaults.language) set.push_back("lang=" + options.language);
  if (options.encoding != defaults.encoding) set.push_back("encoding=" + options.encoding);
  if (options.force != defaults.force) set.emplace_back("force");
  return fmt::format("{}", fmt::join(set, " "));
}

profile::Language const& language_of(profile::Profiles const& profiles, model::Meta const& meta) {
  if (auto const* language = profiles.language(meta.language)) return *language;
  if (auto const* language = profiles.language(k_fallback_language)) return *language;
  throw InternalError("no profile of English");
}

}  // namespace

model::Provenance provenance_of(std::string_view bytes, ReadOptions const& options) {
  return {source_of(options.source_name), sha256(bytes), fmt::format("resolute {}", version()), options_of(options)};
}

std::string issuer(profile::Profiles const& profiles, model::Meta const& meta) {
  auto const& language = language_of(profiles, meta);
  auto const organisation = organisation_name(language);
  auto const body = body_name(language, profiles.body(meta.body));
  if (body.empty()) return std::string(organisation);
  return fill(language.label("notice.issuer"), {{"organisation", organisation}, {"body", body}});
}

std::string notice(profile::Profiles const& profiles, model::Meta const& meta) {
  return fill(language_of(profiles, meta).label("notice.unofficial"), {{"issuer", issuer(profiles, meta)}});
}

}  // namespace resolute::formats
