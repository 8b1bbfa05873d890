#pragma once
/// Which fields of a cover page are lines of the masthead, and which of them share a line.
#include "resolute/model.hpp"

namespace resolute::formats::plain {

[[nodiscard]] bool is_masthead(model::Block const&);

/// "United Nations" and the symbol, "General Assembly" and "Distr.: General": two columns of one line.
[[nodiscard]] bool share_line(model::Block const& left, model::Block const& right);

}  // namespace resolute::formats::plain
