#include "formats/pdf/painter_archive.hpp"

#include <fmt/format.h>

#include <string>

#include "formats/pdf/colour_profile.hpp"
#include "formats/pdf/painter.hpp"
#include "resolute/diagnostic.hpp"

namespace resolute::formats::pdf {
namespace {

void add_dictionary(Objects const& objects, Information const& from) {
  // libharu has made the dictionary already, and puts it into the trailer itself.
  auto* const made = objects.document()->info;
  if (made == nullptr) throw InternalError("libharu has no document information");
  objects.text(made, "Title", from.title);
  objects.text(made, "Author", from.author);
  objects.text(made, "Subject", from.subject);
  objects.text(made, "Keywords", from.keywords);
  objects.text(made, "Creator", from.creator);
  objects.text(made, "Producer", from.producer);
  objects.text(made, "Source", from.provenance.source);
  objects.text(made, "SourceSHA256", from.provenance.sha256);
  objects.text(made, "SourceGenerator", from.provenance.generator);
  objects.text(made, "SourceOptions", from.provenance.options);
  auto const date = pdf_date(from.date);
  objects.ascii(made, "CreationDate", date);
  objects.ascii(made, "ModDate", date);
}

void add_metadata(Objects const& objects, std::string const& packet) {
  auto* const made = objects.plain_stream(packet);
  objects.name(made, "Type", "Metadata");
  objects.name(made, "Subtype", "XML");
  objects.add(objects.document()->catalog, "Metadata", made);
}

void add_output_intent(Objects const& objects) {
  auto* const profile = objects.stream(srgb_profile());
  objects.integer(profile, "N", 3);
  auto* const intent = objects.dictionary();
  objects.name(intent, "Type", "OutputIntent");
  objects.name(intent, "S", "GTS_PDFA1");
  objects.ascii(intent, "OutputConditionIdentifier", "sRGB IEC61966-2.1");
  objects.ascii(intent, "Info", "sRGB IEC61966-2.1");
  objects.add(intent, "DestOutputProfile", profile);
  auto* const intents = objects.array();
  objects.add(intents, intent);
  objects.add(objects.document()->catalog, "OutputIntents", intents);
}

/// Pages are numbered from 1, as printed.
void add_page_labels(Objects const& objects) {
  auto* const style = objects.dictionary();
  objects.name(style, "S", "D");
  auto* const numbers = objects.integers({0});
  objects.add(numbers, style);
  auto* const labels = objects.dictionary();
  objects.add(labels, "Nums", numbers);
  objects.add(objects.document()->catalog, "PageLabels", labels);
}

void add_identifier(Objects const& objects, std::uint64_t hash) {
  auto* const id = objects.array();
  auto const value = fmt::format("{:08x}{:08x}", hash & 0xFFFFFFFFU, hash >> 32U);
  objects.bytes(id, value);
  objects.bytes(id, value);
  objects.add(objects.document()->trailer, "ID", id);
}

}  // namespace

std::string producer() {
  return fmt::format("libharu {}", HPDF_GetVersion());
}

std::uint64_t digest(std::uint64_t before, std::string_view bytes) {
  constexpr std::uint64_t k_prime = 1099511628211U;
  for (char const c : bytes) before = (before ^ static_cast<unsigned char>(c)) * k_prime;
  return before;
}

void add_information(Objects const& objects, Information const& information, std::uint64_t content) {
  auto* const catalog = objects.document()->catalog;
  auto const packet = xmp_packet(information);
  add_dictionary(objects, information);
  add_metadata(objects, packet);
  add_output_intent(objects);
  add_page_labels(objects);
  add_identifier(objects, digest(content, packet));
  if (!information.language.empty()) objects.ascii(catalog, "Lang", information.language);
  if (!information.title.empty()) {
    auto* const preferences = objects.dictionary();
    objects.yes(preferences, "DisplayDocTitle");
    objects.add(catalog, "ViewerPreferences", preferences);
  }
  objects.check();
}

}  // namespace resolute::formats::pdf
