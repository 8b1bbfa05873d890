#pragma once
/// What no parser gets to see: documents that are made to use up memory or time. One pass over the text, nothing kept.
#include <cstddef>
#include <string_view>

#include "resolute/diagnostic.hpp"
#include "resolute/source.hpp"

namespace resolute::xml {

/// Far beyond what resolutions need, in size beyond what whole volumes of them do. Where libxml2 or a tree takes more
/// than linear time or much memory for each thing of a kind, that kind has a limit.
struct Limits {
  std::size_t bytes = 400'000'000;    ///< of the whole file
  std::size_t depth = 256;            ///< elements within one another
  std::size_t elements = 10'000'000;  ///< in the file
  std::size_t attributes = 64;        ///< of one element: checking that they differ takes quadratic time
  std::size_t namespaces = 1000;      ///< declared in the file: looking one up takes linear time
  std::size_t value = 1'000'000;      ///< bytes of a tag, an attribute's value, a comment or an instruction
  std::size_t text = 200'000'000;     ///< bytes of text without a tag in it
};

/// Errors, with their place: "too-large", "document-type". It reads what is well formed as XML is read, and stops where
/// something is not: it is for a parser to say what.
[[nodiscard]] Result<void> check_limits(Source const&, Limits const& = {});

}  // namespace resolute::xml
