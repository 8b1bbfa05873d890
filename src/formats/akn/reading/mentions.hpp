#pragma once
/// Elements of running text that stand for a stretch with a role and a value: dates, meetings, bodies, figures.
#include <optional>

#include "formats/akn/reading/context.hpp"

namespace resolute::formats::akn::reading {

/// The mention that an element stands for, without its content; nothing when it stands for none.
[[nodiscard]] std::optional<model::Mention> read_mention(Node);

/// The first digits of a text: "48" of "48th".
[[nodiscard]] std::string digits_in(std::string_view text);

}  // namespace resolute::formats::akn::reading
