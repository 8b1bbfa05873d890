#pragma once
/// Running headers and footers.
#include <string>
#include <vector>

#include "formats/pdf/environment.hpp"
#include "layout/boxes.hpp"
#include "resolute/model.hpp"

namespace resolute::formats::pdf {

/// The document's title as plain text: from metadata, or else from its first title field.
[[nodiscard]] std::string plain_title(model::Document const&);

/// Adds headers (symbol and title) and footers (page number and job number), left and right by turns. Of these only the
/// job number on the first page is text of the document: it belongs to `masthead`.
void add_furniture(model::Document const&, Environment const&, std::vector<layout::Page>&, Element masthead);

}  // namespace resolute::formats::pdf
