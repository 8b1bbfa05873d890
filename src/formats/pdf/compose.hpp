#pragma once
/// A document as pages.
#include "formats/pdf/environment.hpp"
#include "formats/pdf/painter.hpp"
#include "resolute/model.hpp"

namespace resolute::formats::pdf {

/// Pages with furniture, and the outline. The information is left to the caller.
[[nodiscard]] Print compose(model::Document const&, Environment const&);

}  // namespace resolute::formats::pdf
