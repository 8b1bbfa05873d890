#pragma once
/// Fonts for tests of the PDF writer.
#include "resolute/format.hpp"

namespace fixture {

/// Finds fonts as the program does: by fontconfig, the very family or nothing.
[[nodiscard]] resolute::FontLookup installed_fonts();

}  // namespace fixture
