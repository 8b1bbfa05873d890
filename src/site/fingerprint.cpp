#include "site/fingerprint.hpp"

#include <fmt/format.h>

#include "common/digest.hpp"
#include "embed/embed.hpp"
#include "formats/date.hpp"
#include "resolute/version.hpp"

namespace resolute::site {
namespace {

constexpr std::string_view k_templates = "templates/";

}  // namespace

Fingerprint& Fingerprint::add(std::string_view part) {
  fmt::format_to(std::back_inserter(parts_), "{}:", part.size());
  parts_ += part;
  return *this;
}

std::string Fingerprint::text() const {
  constexpr std::size_t k_digits = 32;
  return sha256(parts_).substr(0, k_digits);
}

std::string common_fingerprint(SiteOptions const& options) {
  Fingerprint all;
  all.add(version()).add(options.reading.language).add(options.reading.encoding);
  all.add(options.reading.force ? "force" : "");
  all.add(options.writing.markup_date ? formats::iso_date(*options.writing.markup_date) : "");
  for (auto const& [format, settings] : options.settings)
    for (auto const& [name, value] : settings) all.add(format).add(name).add(value);
  for (auto const& file : embed::files()) {
    all.add(file.content);
    if (!file.name.starts_with(k_templates) || !options.writing.templates) continue;
    all.add(options.writing.templates(file.name.substr(k_templates.size())).value_or(""));
  }
  return all.text();
}

std::string input_fingerprint(std::string_view common, std::string_view name, SiteSource const& source) {
  // Outputs name the file, not the folder that it lies in.
  name.remove_prefix(name.find_last_of('/') + 1);
  return Fingerprint().add(common).add(name).add(source.bytes).add(source.beside).text();
}

}  // namespace resolute::site
