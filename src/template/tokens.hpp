#pragma once
/// The pieces of a template, with each section's end found.
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "template/engine.hpp"

namespace resolute::templates {

struct Token {
  enum class Kind : std::uint8_t { text, escaped, raw, section, inverted, close };
  Kind kind{};
  /// The text, or the name of a tag.
  std::string_view text;
  /// Counts from 1.
  std::size_t line = 1;
  /// Of a section: the index of the tag that closes it.
  std::size_t end = 0;

  [[nodiscard]] bool opens() const { return kind == Kind::section || kind == Kind::inverted; }
};

using Tokens = std::vector<Token>;

/// Cuts a template into tokens that point into its text. Errors as `render`.
[[nodiscard]] Result<Tokens> tokenize(Template);

}  // namespace resolute::templates
