#include "fuzz/targets.hpp"

#include <fmt/format.h>

#include "fuzz/promises.hpp"
#include "resolute/corrections.hpp"
#include "resolute/metadata.hpp"
#include "resolute/validate.hpp"
#include "support/fonts.hpp"
#include "text/decode.hpp"
#include "text/utf8.hpp"

namespace fuzz {
namespace {

using namespace resolute;

Registry const& registry() {
  static auto const known = Registry::builtin();
  return known;
}

/// As text or as AKN, whichever it looks like; nothing where it is refused.
std::optional<Reading> read(Reader const& reader, std::string_view bytes) {
  auto reading = reader.read(bytes, {.source_name = "fuzz", .force = true});
  if (reading) return *std::move(reading);
  check_error(reading.error());
  return std::nullopt;
}

std::string write(Writer const& writer, model::Document const& document) {
  WriteOptions options;
  options.fonts = fixture::installed_fonts();
  auto written = writer.write(document, options);
  if (!written) {
    check_error(written.error());
    return {};
  }
  check_output(writer.info().name, written->bytes);
  return std::move(written->bytes);
}

std::string as_akn(model::Document const& document) {
  return write(*registry().writer("akn"), document);
}

/// The document that our AKN gives, with all of its text.
model::Document back(std::string const& akn) {
  auto reading = registry().reader("akn")->read(akn, {});
  if (!reading) throw Broken(fmt::format("our AKN cannot be read: {}", reading.error().message));
  for (auto const& one : reading->diagnostics)
    if (one.code == "akn-text") throw Broken(fmt::format("our AKN is read with other text: {}", one.message));
  return std::move(reading->document);
}

/// The AKN of the AKN of a document: no text is lost on the way. Empty where it cannot be written.
std::string twice_as_akn(model::Document const& document) {
  auto const once = as_akn(document);
  return once.empty() ? std::string() : as_akn(back(once));
}

/// Whatever is accepted is well-formed, and the same when it is read as what it has become.
void feed_decode(std::string_view bytes) {
  for (auto const* encoding : {"auto", "UTF-8", "UTF-16", "GB18030", "windows-1252"}) {
    auto const decoded = text::decode(bytes, "fuzz", encoding);
    if (!decoded) {
      check_error(decoded.error());
      continue;
    }
    auto const& text = decoded->source.text;
    if (text::first_ill_formed(text) != text.size()) throw Broken(fmt::format("{}: not UTF-8", encoding));
    if (text.find('\0') != std::string::npos) throw Broken(fmt::format("{}: a NUL", encoding));
    auto const again = text::decode("\xEF\xBB\xBF" + text, "fuzz");
    if (!again || again->source.text != text) throw Broken(fmt::format("{}: another text the second time", encoding));
  }
}

void feed_text(std::string_view bytes) {
  auto const reading = read(*registry().reader("text"), bytes);
  if (!reading) return;
  check_reading(*reading);
  // The first time a field may be found where no such field is expected, and is a line of text then.
  auto const twice = twice_as_akn(reading->document);
  if (!twice.empty() && as_akn(back(twice)) != twice)
    throw Broken("our AKN is another when it is read and written again");
}

void feed_akn(std::string_view bytes) {
  if (auto const validation = validate(bytes, "fuzz"); !validation) check_error(validation.error());
  if (auto const reading = read(*registry().reader("akn"), bytes)) (void)twice_as_akn(reading->document);
}

void feed_writer(Writer const& writer, std::string_view bytes) {
  if (auto const reading = read(*registry().reader_for(bytes), bytes)) (void)write(writer, reading->document);
}

void feed_metadata(std::string_view bytes) {
  auto const record = read_metadata(bytes, "fuzz");
  if (!record) return check_error(record.error());
  model::Document document;
  document.meta.language = "en";
  (void)merge(document, *record);
  (void)as_akn(document);
}

void feed_corrections(std::string_view bytes) {
  if (auto const corrections = read_corrections(bytes, "fuzz"); !corrections) check_error(corrections.error());
}

std::vector<Target> all_targets() {
  std::vector<Target> all{{"decode", feed_decode},
                          {"text", feed_text},
                          {"akn", feed_akn},
                          {"metadata", feed_metadata},
                          {"corrections", feed_corrections}};
  for (auto const& writer : registry().writers())
    all.push_back({fmt::format("write_{}", writer->info().name),
                   [&one = *writer](std::string_view bytes) { feed_writer(one, bytes); }});
  return all;
}

}  // namespace

std::vector<Target> const& targets() {
  static auto const all = all_targets();
  return all;
}

}  // namespace fuzz
