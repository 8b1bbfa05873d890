#pragma once
/// A whole document on a few lines, to compare with what a person reads in it.
#include <string>

#include "resolute/model.hpp"

namespace support {

/// One line for each block, indented by depth: "operative 1. <Decides> …". The first paragraph of a clause or item
/// stands on its line, lists and their items below it. Divisions of the text have a line of their own ("preface",
/// "main"), notes are "note 1 …", components "part A" or "annex Annex". Inlines as `show` has them.
[[nodiscard]] std::string outline(resolute::model::Document const&);

/// The same of the text that is read; fails the test when it cannot be read or a diagnostic is raised.
[[nodiscard]] std::string outline(std::string_view text);

/// The codes of the diagnostics of a text, in order, with a blank behind each.
[[nodiscard]] std::string diagnostics(std::string_view text);

}  // namespace support
