#pragma once
/// Helpers to walk the model.
#include <string>
#include <string_view>
#include <vector>

#include "resolute/model.hpp"

namespace resolute::model {

/// `std::visit(overloaded{[](Text const&) {…}, …}, inline.node)`; a kind left out does not compile.
template <class... Fs>
struct overloaded : Fs... {
  using Fs::operator()...;
};
/// The types of the functions are found out.
template <class... Fs>
overloaded(Fs...) -> overloaded<Fs...>;

/// The text of inlines without note marks; line breaks as a space when `line_break` is left as it is.
[[nodiscard]] std::string plain_text(Inlines const&, std::string_view line_break = " ");

/// Receives what `walk` meets, in document order. Override what is of interest.
struct Visitor {
  virtual ~Visitor() = default;
  /// The document itself, each part, each annex.
  virtual void component(Component const&) {}
  /// Each block, before its content.
  virtual void block(Block const&) {}
  /// Each item of a list, before its content.
  virtual void item(Item const&) {}
  /// Each note, before its content.
  virtual void note(Note const&) {}
  /// Each inline, containers before their content. `owner` is the block that holds the text.
  virtual void inline_node(Inline const&, [[maybe_unused]] Block const& owner) {}
};

/// Visits the whole document: cover, preface, preamble, main, conclusions, notes, then parts and annexes.
void walk(Document const&, Visitor&);

/// The inlines that a block owns: a paragraph's, a field's, a heading's; nothing for the others.
[[nodiscard]] Inlines const* owned_inlines(Block const&);

/// All note calls, in document order (notes' own texts come after the component's text).
[[nodiscard]] std::vector<NoteCall> note_calls(Document const&);

/// All citations, in document order.
[[nodiscard]] std::vector<Citation> citations(Document const&);

/// All notes of the document and its parts and annexes, in document order.
[[nodiscard]] std::vector<Note const*> notes(Document const&);

/// The note with this id anywhere in the document; null when there is none.
[[nodiscard]] Note const* find_note(Document const&, NodeId);

}  // namespace resolute::model
