#pragma once
/// From the model's inlines to text for the layout.
#include <string>
#include <string_view>

#include "formats/pdf/environment.hpp"
#include "layout/text.hpp"
#include "resolute/model.hpp"

namespace resolute::formats::pdf {

/// Names of places in the document, for links.
[[nodiscard]] std::string note_place(model::NodeId note);
[[nodiscard]] std::string call_place(model::NodeId note);
[[nodiscard]] std::string block_place(model::NodeId block);

/// The look of a note mark beside text of this look.
[[nodiscard]] layout::Look mark_look(layout::Look const&, NoteStyle const&);

/// A note's mark as the language prints it: "(1)" in Arabic. What is no number stays as it is.
[[nodiscard]] std::string printed_mark(std::string_view mark, Environment const&);

/// The role of text that does nothing but belong to an element.
[[nodiscard]] layout::Role role_in(Element);

/// Inlines in a look of their own; `role` is that of all text that has none itself. Calls and links become elements
/// inside the role's.
[[nodiscard]] layout::Text set_inlines(model::Inlines const&, layout::Look const&, Environment const&,
                                       layout::Role const& role = {});

}  // namespace resolute::formats::pdf
