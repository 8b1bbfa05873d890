#pragma once
/// Where a line may end: ICU's opportunities for the language, less our own rules.
#include <cstdint>
#include <vector>

#include "layout/shape.hpp"

namespace resolute::layout {

enum class Break : std::uint8_t {
  none,
  emergency,  ///< only where lines could not be set otherwise: inside a document symbol, after "para."
  allowed,
  forced,
};

/// ICU's rules for a locale. They are copied for use, so that threads may share them.
[[nodiscard]] std::shared_ptr<icu::BreakIterator const> line_rules(std::string const& locale);

/// For each UTF-16 offset of the text, and its end, whether a line may begin there.
[[nodiscard]] std::vector<Break> find_breaks(Text const&, Tongue const&);

}  // namespace resolute::layout
