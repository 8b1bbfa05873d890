#include "validation/schema.hpp"

#include <fmt/format.h>
#include <libxml/xmlIO.h>
#include <libxml/xmlschemas.h>

#include <memory>
#include <utility>

#include "xml/sax.hpp"

namespace resolute {

struct Schema::Compiled {
  struct Free {
    void operator()(xmlSchemaPtr one) const { xmlSchemaFree(one); }
  };
  std::unique_ptr<xmlSchema, Free> schema;
};

namespace {

template <auto free>
struct Freeing {
  template <class T>
  void operator()(T* made) const {
    free(made);
  }
};

/// While it lives libxml2 opens files only: `xmlSchemaParse` has no option for that.
class NoNetwork {
 public:
  NoNetwork() : before_(xmlGetExternalEntityLoader()) { xmlSetExternalEntityLoader(xmlNoNetExternalEntityLoader); }
  NoNetwork(NoNetwork const&) = delete;
  NoNetwork& operator=(NoNetwork const&) = delete;
  ~NoNetwork() { xmlSetExternalEntityLoader(before_); }

 private:
  xmlExternalEntityLoader before_;
};

/// libxml2's words without its line feeds and without the namespace before each name.
std::string plain(char const* message) {
  std::string out;
  for (std::string_view rest = message == nullptr ? "" : message; !rest.empty();) {
    if (rest.front() == '{') rest.remove_prefix(std::min(rest.find('}'), rest.size() - 1) + 1);
    if (rest.empty()) break;
    out += rest.front() == '\n' ? ' ' : rest.front();
    rest.remove_prefix(1);
  }
  auto const end = out.find_last_not_of(" .");
  out.resize(end == std::string::npos ? 0 : end + 1);
  return out;
}

// Called by libxml2 while it compiles: the first error is the one to know.
template <class XmlError>
void on_compile_error(void* context, XmlError* error) {
  auto& first = *static_cast<std::string*>(context);
  if (!first.empty() || error->level < XML_ERR_ERROR) return;
  first = plain(error->message);
  if (error->file != nullptr && error->line > 0) first += fmt::format(" ({}, line {})", error->file, error->line);
}

void ignore(void* /*context*/, xmlErrorPtr /*error*/) {}

}  // namespace

Result<Schema> Schema::load(std::string const& path) {
  xmlInitParser();
  NoNetwork const files_only;
  std::string first;
  std::unique_ptr<xmlSchemaParserCtxt, Freeing<xmlSchemaFreeParserCtxt>> const parser(
      xmlSchemaNewParserCtxt(path.c_str()));
  if (parser == nullptr) throw InternalError("libxml2 makes no parser of schemas");
  xmlSchemaSetParserStructuredErrors(parser.get(), on_compile_error, &first);
  // What it cannot open it says to the general handler only.
  xmlSetStructuredErrorFunc(&first, on_compile_error);
  auto compiled = std::make_shared<Compiled>();
  compiled->schema.reset(xmlSchemaParse(parser.get()));
  xmlSetStructuredErrorFunc(nullptr, nullptr);
  if (compiled->schema == nullptr)
    return tl::unexpected(Error{"bad-schema",
                                fmt::format("{} cannot be used as a schema: {}", path,
                                            first.empty() ? std::string("it cannot be read") : first),
                                std::nullopt});
  return Schema(std::move(compiled));
}

}  // namespace resolute

namespace resolute::validation {
namespace {

struct Listener {
  xmlParserCtxtPtr parser = nullptr;
  std::string_view text;
  std::function<void(std::size_t, std::string)> const* say = nullptr;
};

/// The "<" of the tag that the parser has just read.
std::size_t tag_before(std::string_view text, std::size_t read) {
  auto const open = text.rfind('<', read == 0 ? 0 : read - 1);
  return open == std::string_view::npos ? 0 : open;
}

template <class XmlError>
void on_schema_error(void* context, XmlError* error) {
  auto const& to = *static_cast<Listener*>(context);
  (*to.say)(tag_before(to.text, xml::consumed(to.parser)), plain(error->message));
}

}  // namespace

void check_schema(Source const& source, Schema::Compiled const& compiled,
                  std::function<void(std::size_t, std::string)> const& say) {
  auto const parser = xml::make_parser(source.text);
  std::unique_ptr<xmlSchemaValidCtxt, Freeing<xmlSchemaFreeValidCtxt>> const validator(
      xmlSchemaNewValidCtxt(compiled.schema.get()));
  if (validator == nullptr) throw InternalError("libxml2 makes no validator");
  Listener listener{parser.get(), source.text, &say};
  xmlSchemaSetValidStructuredErrors(validator.get(), on_schema_error, &listener);
  parser->sax->serror = ignore;
  auto* const plug = xmlSchemaSAXPlug(validator.get(), &parser->sax, &parser->userData);
  if (plug == nullptr) throw InternalError("libxml2 does not validate");
  xmlParseDocument(parser.get());
  xmlSchemaSAXUnplug(plug);
}

}  // namespace resolute::validation
