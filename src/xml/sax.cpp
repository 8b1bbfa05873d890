#include "xml/sax.hpp"

#include <new>

#include "resolute/diagnostic.hpp"

namespace resolute::xml {

void FreeParser::operator()(xmlParserCtxtPtr parser) const {
  xmlFreeParserCtxt(parser);
}

Parser make_parser(std::string_view text) {
  xmlInitParser();
  Parser parser(xmlCreateMemoryParserCtxt(text.data(), static_cast<int>(text.size())));
  if (parser == nullptr) throw InternalError("libxml2 makes no parser");
  // The text is UTF-8 whatever it declares. Its size is bounded already (limits.hpp), so that libxml2 need not do it.
  xmlCtxtUseOptions(parser.get(), XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_HUGE);
  *parser->sax = xmlSAXHandler{};
  parser->sax->initialized = XML_SAX2_MAGIC;
  return parser;
}

std::size_t consumed(xmlParserCtxtPtr parser) {
  auto const bytes = xmlByteConsumed(parser);
  return bytes < 0 ? 0 : static_cast<std::size_t>(bytes);
}

}  // namespace resolute::xml
