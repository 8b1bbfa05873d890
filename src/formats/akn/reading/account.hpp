#pragma once
/// Whether all text of an AKN file is in the model that was read from it.
#include "formats/akn/reading/context.hpp"

namespace resolute::formats::akn::reading {

/// Compares the characters of the file's text, outside of its meta, with those of the model: numbers, marks and labels
/// included, white space aside. What is missing, or too much, is a diagnostic ("akn-text").
void check_account(Context&, Node root, model::Component const& text);

}  // namespace resolute::formats::akn::reading
