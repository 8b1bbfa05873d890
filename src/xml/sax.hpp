#pragma once
/// libxml2 as it is used here: it reads a text from beginning to end, builds no tree, opens nothing, prints nothing.
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <cstddef>
#include <memory>
#include <string_view>

namespace resolute::xml {

struct FreeParser {
  void operator()(xmlParserCtxtPtr parser) const;
};
using Parser = std::unique_ptr<xmlParserCtxt, FreeParser>;

/// A parser at the beginning of the text, which is UTF-8 and must outlive it. Its handler of events does nothing yet.
[[nodiscard]] Parser make_parser(std::string_view text);

/// How far it has read: bytes of the text.
[[nodiscard]] std::size_t consumed(xmlParserCtxtPtr parser);

}  // namespace resolute::xml
