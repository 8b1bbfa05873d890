#pragma once
/// The document model: the one place that says what a resolution consists of.
///
/// Values all the way down: a `Document` is copied, compared and freed like an int. Readers build it, nobody changes it
/// afterwards; writers take it by const reference. Every block and note carries the source ranges it came from.
///
/// Ownership of text. Running text lives in `Inlines`. The node that holds them directly is their *owner*: a `Block`
/// whose node is a Field, Section (its heading), Paragraph, Vote or Unrecognised. The ledger books each content
/// character on its owner, and each character that became a property (a number, a mark) as a marker on the node with
/// that property: Field, Section, Clause, Item, Note, NoteCall, Component.
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "resolute/source.hpp"

namespace resolute::model {

/// Identity of a node within its document; 0 is no node. Numbered in document order from 1.
enum class NodeId : std::uint32_t { none = 0 };

struct Inline;
struct Block;
/// Running text, in reading order.
using Inlines = std::vector<Inline>;
/// Blocks, in reading order.
using Blocks = std::vector<Block>;

// ---------------------------------------------------------------------------------------------------- inlines

/// Plain characters: UTF-8, NFC, no line breaks, no leading or trailing blanks at the ends of the owner.
struct Text {
  std::string value;
  friend bool operator==(Text const&, Text const&) = default;
};

/// A forced line break inside a field, such as between the two lines of an adoption line.
struct LineBreak {
  friend bool operator==(LineBreak const&, LineBreak const&) = default;
};

/// The opening words of a clause that name its act ("Recalling also"); printed in italics or the language's own
/// emphasis.
struct LeadPhrase {
  Inlines content;
  friend bool operator==(LeadPhrase const&, LeadPhrase const&);
};

/// The place where a note is called. The mark is a property, not text: writers print it as their format wants.
struct NoteCall {
  NodeId id = NodeId::none;
  /// As printed, without brackets or spaces: "1", "*", "a".
  std::string mark;
  /// The note that it calls; `none` when the source has no such note (a diagnostic says so).
  NodeId note = NodeId::none;
  /// False for a further call of a note called before.
  bool first = true;
  /// As `Note::printed`.
  std::string printed;
  friend bool operator==(NoteCall const&, NoteCall const&) = default;
};

/// A cited United Nations document.
struct Citation {
  Inlines content;
  /// Canonical symbol, with the part letter if there is one: "A/RES/58/153", "A/RES/428(V)", "A/RES/75/245 A".
  std::string symbol;
  /// Public address of the document in the language of the citing text.
  std::string address;
  /// AKN work IRI, where the sentence states body, number and date; else empty.
  std::string work;
  friend bool operator==(Citation const&, Citation const&);
};

/// What a stretch of text in a field or sentence stands for.
enum class Role : std::uint8_t {
  date_of_adoption,      ///< value: ISO 8601 date
  date_of_issuance,      ///< value: ISO 8601 date
  date,                  ///< any other date; value: ISO 8601 date
  session,               ///< value: number
  meeting,               ///< value: number
  agenda_item,           ///< value: number
  committee,             ///< value: "thirdCommittee" and others; ids as in the AKN4UN profile, section 6
  originating_document,  ///< the report on which the text was adopted; value: its symbol
  organization,          ///< value: id of a body
  outcome,               ///< of a vote
  quantity,              ///< a figure of a vote; value: the number in digits
};

/// A stretch of text with a role and its machine-readable value.
struct Mention {
  Role role{};
  std::string value;
  Inlines content;
  friend bool operator==(Mention const&, Mention const&);
};

/// Typographic emphasis of the source that has no meaning of its own (known only from marked-up sources).
struct Styled {
  /// The kinds of emphasis.
  enum class Style : std::uint8_t { italic, bold, underline, superscript, subscript };
  Style style{};
  Inlines content;
  friend bool operator==(Styled const&, Styled const&);
};

/// A piece of running text with its place in the source.
struct Inline {
  Origin origin;
  std::variant<Text, LineBreak, LeadPhrase, NoteCall, Citation, Mention, Styled> node;
  friend bool operator==(Inline const&, Inline const&) = default;
};

// ---------------------------------------------------------------------------------------------------- blocks

/// Fields of the front and end matter, by the terms of UN document production.
enum class FieldKind : std::uint8_t {
  publisher,          ///< "United Nations"
  issuing_body,       ///< "General Assembly"
  subsidiary_body,    ///< "Human Rights Council"
  document_type,      ///< "Decision", "Annex"
  symbol,             ///< document symbol of the masthead
  distribution,       ///< "Distr.: General"
  issue_date,         ///< date of the masthead
  original_language,  ///< "Original: English"
  session,            ///< "Fifty-ninth session"
  session_dates,      ///< "17 June to 8 July 2024"
  agenda_item,        ///< "Agenda item 100"
  agenda_title,       ///< its name
  job_number,         ///< "04-48645"
  adoption,           ///< "Resolution adopted by the General Assembly on 20 December 2004"
  proponent,          ///< "[on the report of the Third Committee (A/59/498)]"
  resolution_number,  ///< Security Council: "Resolution 2561 (2021)"
  title,              ///< number (a property) and title of the resolution or annex
  enacting_formula,   ///< "The General Assembly,"
  meeting,            ///< closing: "74th plenary meeting"
  closing_date,       ///< closing: "20 December 2004"
  other,              ///< front or end matter of no known kind
};

/// A line of the front or end matter.
struct Field {
  FieldKind kind{};
  /// As printed, with its punctuation: "59/170." for a title; else empty.
  std::string number;
  Inlines content;
  friend bool operator==(Field const&, Field const&) = default;
};

/// A paragraph without a number.
struct Paragraph {
  Inlines content;
  friend bool operator==(Paragraph const&, Paragraph const&) = default;
};

/// What a section calls itself; `division` is one that does not say.
enum class SectionKind : std::uint8_t { part, section, title, division, article, rule, preambular };

/// A headed division of the text; sections nest. `preambular`: preambular text inside a section, under its
/// cross-heading.
struct Section {
  SectionKind kind{};
  /// As printed: "I.", "A", "Article 1"; empty when it has none.
  std::string number;
  /// The owner is the section's block.
  Inlines heading;
  Blocks content;
  friend bool operator==(Section const&, Section const&);
};

/// Which half of the resolution a clause belongs to.
enum class ClauseKind : std::uint8_t { preambular, operative };

/// A preambular clause or an operative paragraph. Its content is paragraphs, lists and tables in any order, so that
/// text may go on after a list.
struct Clause {
  ClauseKind kind{};
  /// As printed, with its punctuation: "1."; empty when it has none.
  std::string number;
  Blocks content;
  friend bool operator==(Clause const&, Clause const&);
};

/// One sub-paragraph.
struct Item {
  NodeId id = NodeId::none;
  Origin origin;
  /// As printed, with its punctuation: "(a)", "–".
  std::string marker;
  Blocks content;
  friend bool operator==(Item const&, Item const&);
};

/// Sub-paragraphs; an item may hold a list of its own, to any depth.
struct List {
  std::vector<Item> items;
  friend bool operator==(List const&, List const&) = default;
};

/// A cell of a table; `columns` and `rows` are how many it spans.
struct Cell {
  bool header = false;
  std::uint16_t columns = 1;
  std::uint16_t rows = 1;
  Blocks content;
  friend bool operator==(Cell const&, Cell const&);
};

/// A table by rows; a cell that spans rows stands in its first.
struct Table {
  Inlines caption;
  std::vector<std::vector<Cell>> rows;
  friend bool operator==(Table const&, Table const&) = default;
};

/// The result of a vote: the printed words, with Mentions for outcome, figures and voters inside.
struct Vote {
  Inlines content;
  friend bool operator==(Vote const&, Vote const&) = default;
};

/// Quoted provisions of another text, verbatim, with their own structure.
struct Quotation {
  Blocks content;
  friend bool operator==(Quotation const&, Quotation const&);
};

/// Text whose place in the structure was not recognised: kept, reported and counted, never dropped.
struct Unrecognised {
  Inlines content;
  friend bool operator==(Unrecognised const&, Unrecognised const&) = default;
};

/// A node of the text: what it is, which one it is, and where it came from.
struct Block {
  NodeId id = NodeId::none;
  Origin origin;
  std::variant<Field, Paragraph, Section, Clause, List, Table, Vote, Quotation, Unrecognised> node;
  friend bool operator==(Block const&, Block const&) = default;
};

// ---------------------------------------------------------------------------------------------------- documents

/// An authorial note. Notes stand once, in the order of their first call, whatever the number of calls.
struct Note {
  NodeId id = NodeId::none;
  Origin origin;
  /// As printed, without brackets. Where the source numbers its notes anew on every page, the number in the document.
  std::string mark;
  Blocks content;
  /// The number on its page, where that is not `mark`; else empty.
  std::string printed;
  friend bool operator==(Note const&, Note const&) = default;
};

/// Which place a component has in its document.
enum class ComponentKind : std::uint8_t { main, part, annex };

/// A text with its own front matter, body and end: the resolution itself, one of its parts A and B, or an annex.
struct Component {
  ComponentKind kind = ComponentKind::main;
  NodeId id = NodeId::none;
  Origin origin;
  /// As printed: "A", "Annex I"; empty for the main component.
  std::string label;
  /// Cover page: masthead, adoption line, proponent.
  Blocks cover;
  Blocks preface;
  Blocks preamble;
  Blocks main;
  Blocks conclusions;
  /// Notes called in this component; numbering may restart in an annex.
  std::vector<Note> notes;
  std::vector<Component> parts;
  std::vector<Component> annexes;
  friend bool operator==(Component const&, Component const&) = default;
};

/// How a fact is known.
enum class Basis : std::uint8_t {
  stated,    ///< printed in the text
  derived,   ///< follows from what is printed ("A/RES/59/170" from "59/170" and the body)
  supplied,  ///< came from outside the text
};

/// A fact, how it is known, and where it is printed.
template <class T>
struct Known {
  T value{};
  Basis basis = Basis::stated;
  Origin origin;
  friend bool operator==(Known const&, Known const&) = default;
};

/// Metadata that came from outside the text and has no field of its own below: name, value, and who said so.
struct Supplied {
  std::string name;
  std::string value;
  std::string source;
  friend bool operator==(Supplied const&, Supplied const&) = default;
};

/// An element of metadata that an input in AKN has and that the model has no field for (keywords, steps of the
/// workflow, votes): kept as it is, so that it can be written again.
struct MetaElement {
  std::string name;
  /// Name and value, in the order of the input.
  std::vector<std::pair<std::string, std::string>> attributes;
  std::vector<MetaElement> children;
  /// Text of an element that has no children.
  std::string text;
  friend bool operator==(MetaElement const&, MetaElement const&);
};

/// What the text is, by the terms of the AKN4UN profile.
enum class DocumentKind : std::uint8_t { resolution, decision, draft_resolution, presidential_statement };

/// Facts about the document as a whole.
struct Meta {
  /// BCP 47: "zh". The AKN language (ISO 639-2, "zho") is in the language's profile.
  std::string language;
  /// Name of the body's profile: "ga".
  std::string body;
  DocumentKind kind = DocumentKind::resolution;
  std::optional<Known<std::string>> symbol;        ///< "A/RES/59/170"
  std::optional<Known<std::string>> number;        ///< "59/170"
  std::optional<Known<std::string>> title;         ///< plain text
  std::optional<Known<std::string>> session;       ///< "59", "ES-11"
  std::optional<Known<std::string>> agenda_item;   ///< "100"
  std::optional<Known<std::string>> job_number;    ///< "04-48645"
  std::optional<Known<std::string>> distribution;  ///< "General"
  std::optional<Known<std::string>> committee;     ///< "thirdCommittee"
  std::optional<Known<std::string>> report;        ///< symbol of the report it was adopted on: "A/59/498"
  std::optional<Known<int>> meeting;               ///< 74
  std::optional<Known<std::chrono::year_month_day>> adopted;
  std::optional<Known<std::chrono::year_month_day>> issued;
  std::vector<Supplied> supplied;
  /// In the order of the input; each is a child of AKN's `meta`: "classification", "workflow", "analysis".
  std::vector<MetaElement> foreign;
  friend bool operator==(Meta const&, Meta const&) = default;
};

/// Where a document came from. An input that says so itself (our own AKN) keeps what it says.
struct Provenance {
  /// File name of the source, without folders.
  std::string source;
  /// SHA-256 of the source's bytes: 64 hexadecimal digits in lower case.
  std::string sha256;
  /// What made the model of it: "resolute 0.1.0".
  std::string generator;
  /// Options of the reading that were not left at their defaults: "lang=zh force"; empty when there were none.
  std::string options;
  friend bool operator==(Provenance const&, Provenance const&) = default;
};

/// A resolution, decision or statement: facts, text, and where it came from.
struct Document {
  Meta meta;
  Component text;
  Provenance provenance;
  friend bool operator==(Document const&, Document const&) = default;
};

// Comparisons of the types that hold incomplete types where they are declared.
inline bool operator==(MetaElement const& a, MetaElement const& b) {
  return a.name == b.name && a.attributes == b.attributes && a.children == b.children && a.text == b.text;
}
inline bool operator==(LeadPhrase const& a, LeadPhrase const& b) {
  return a.content == b.content;
}
inline bool operator==(Citation const& a, Citation const& b) {
  return a.content == b.content && a.symbol == b.symbol && a.address == b.address && a.work == b.work;
}
inline bool operator==(Mention const& a, Mention const& b) {
  return a.role == b.role && a.value == b.value && a.content == b.content;
}
inline bool operator==(Styled const& a, Styled const& b) {
  return a.style == b.style && a.content == b.content;
}
inline bool operator==(Section const& a, Section const& b) {
  return a.kind == b.kind && a.number == b.number && a.heading == b.heading && a.content == b.content;
}
inline bool operator==(Clause const& a, Clause const& b) {
  return a.kind == b.kind && a.number == b.number && a.content == b.content;
}
inline bool operator==(Item const& a, Item const& b) {
  return a.id == b.id && a.origin == b.origin && a.marker == b.marker && a.content == b.content;
}
inline bool operator==(Cell const& a, Cell const& b) {
  return a.header == b.header && a.columns == b.columns && a.rows == b.rows && a.content == b.content;
}
inline bool operator==(Quotation const& a, Quotation const& b) {
  return a.content == b.content;
}

}  // namespace resolute::model
