#include "xml/well_formed.hpp"

#include <fmt/format.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>

#include <algorithm>
#include <optional>
#include <string>

#include "xml/sax.hpp"

namespace resolute::xml {
namespace {

/// The first error: what follows from it is of no use.
struct Found {
  xmlParserCtxtPtr parser = nullptr;
  std::optional<Error> error;
  std::size_t at = 0;
};

std::string_view view(char const* text) {
  return text == nullptr ? std::string_view() : std::string_view(text);
}

/// In words of our own where libxml2's are hard to understand, else in its words.
std::string explain(int code, std::string_view first, std::string_view second, std::string_view message) {
  switch (code) {
    case XML_ERR_TAG_NAME_MISMATCH:
      return fmt::format(R"(the element "{}" is open here, but the closing tag is of "{}")", first, second);
    case XML_ERR_TAG_NOT_FINISHED:
      return "the file ends in the middle: an element is not closed";
    case XML_ERR_DOCUMENT_EMPTY:
      return "this is not XML: it does not begin with an element";
    case XML_ERR_DOCUMENT_END:
      return "something follows after the end of the root element";
    case XML_ERR_ATTRIBUTE_REDEFINED:
      return fmt::format("the attribute \"{}\" stands twice in one element", first);
    case XML_ERR_UNDECLARED_ENTITY:
      return fmt::format("the entity \"&{};\" is not defined; XML has amp, lt, gt, quot and apos only", first);
    case XML_NS_ERR_UNDEFINED_NAMESPACE:
      return fmt::format("the namespace prefix \"{}\" is not declared", first);
    case XML_ERR_LT_IN_ATTRIBUTE:
      return "the value of an attribute holds \"<\" or is not closed";
    case XML_ERR_NAME_REQUIRED:
      return R"(a name is missing after "<" or "&"; as text these are written &lt; and &amp;)";
    default:
      break;
  }
  auto const end = message.find_last_not_of(" \r\n");
  std::string words(message.substr(0, end == std::string_view::npos ? 0 : end + 1));
  std::ranges::replace(words, '\n', ' ');
  return words;
}

// Called by libxml2. Its pointer to the error is to a constant one from version 2.12 on.
template <class XmlError>
void on_error(void* context, XmlError* error) {
  auto& found = *static_cast<Found*>(context);
  if (found.error || error->level < XML_ERR_ERROR) return;
  found.at = consumed(found.parser);
  found.error =
      Error{"not-well-formed", explain(error->code, view(error->str1), view(error->str2), view(error->message)), {}};
  xmlStopParser(found.parser);
}

/// XML has no character below U+0020 but these three; libxml2 takes a NUL for the end of the file.
std::size_t find_control(std::string_view text) {
  auto const found = std::ranges::find_if(
      text, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r'; });
  return static_cast<std::size_t>(found - text.begin());
}

Result<void> fail(Source const& source, std::size_t at, std::string message) {
  auto const place = std::min(at, source.text.size());
  return tl::unexpected(
      Error{"not-well-formed", std::move(message), source.position(static_cast<std::uint32_t>(place))});
}

}  // namespace

Result<void> check_well_formed(Source const& source) {
  if (auto const at = find_control(source.text); at < source.text.size())
    return fail(
        source, at,
        fmt::format("U+{:04X} is a control character, which XML cannot hold", static_cast<int>(source.text[at])));
  Found found;
  auto const parser = make_parser(source.text);
  found.parser = parser.get();
  parser->sax->serror = on_error;
  parser->userData = &found;
  xmlParseDocument(parser.get());
  if (found.error) return fail(source, found.at, std::move(found.error->message));
  if (parser->wellFormed == 0) return fail(source, consumed(parser.get()), "this is not well-formed XML");
  return {};
}

}  // namespace resolute::xml
