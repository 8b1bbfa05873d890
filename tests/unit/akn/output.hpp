#pragma once
/// What the AKN writer makes of a document, parsed again.
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "resolute/format.hpp"
#include "resolute/model.hpp"

namespace akn_test {

struct Output {
  std::string bytes;
  std::vector<resolute::Diagnostic> diagnostics;
  pugi::xml_document tree;

  /// String value of an XPath expression, relative to the root.
  [[nodiscard]] std::string text(char const* xpath) const;
  [[nodiscard]] std::size_t count(char const* xpath) const;
};

[[nodiscard]] Output write(resolute::model::Document const&, resolute::WriteOptions const& = {});

struct Named {
  std::string name;
  resolute::model::Document document;
};

/// All documents that there are to write.
[[nodiscard]] std::vector<Named> all();

}  // namespace akn_test
