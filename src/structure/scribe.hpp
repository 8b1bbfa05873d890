#pragma once
/// Writes nodes: gives them identities, turns paragraphs into inlines, and books every character in the ledger.
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "profile/grammar.hpp"
#include "resolute/ledger.hpp"
#include "resolute/model.hpp"
#include "structure/inlines.hpp"
#include "text/join.hpp"

namespace resolute::structure {

class Scribe {
 public:
  Scribe(text::Page const& page, profile::Grammar const& grammar, profile::Body const& body, Ledger& ledger)
      : page_(page), grammar_(grammar), body_(body), ledger_(ledger) {}

  [[nodiscard]] model::NodeId next_id() { return model::NodeId{++last_}; }

  /// The inlines of a paragraph between two offsets, owned by `owner`: citations are found (unless `cites` is false),
  /// note calls placed, the given spans wrapped. Blanks at both ends stay outside.
  [[nodiscard]] model::Inlines write(model::NodeId owner, text::Paragraph const&, std::uint32_t begin,
                                     std::uint32_t end, std::vector<Span> spans = {}, bool cites = true);

  /// A property of `node` that the source prints between two offsets of the paragraph; returns it as printed.
  std::string mark(model::NodeId node, text::Paragraph const&, std::uint32_t begin, std::uint32_t end);

  /// A block with one paragraph's text from `begin` on.
  [[nodiscard]] model::Block paragraph(text::Paragraph const&, std::uint32_t begin, std::vector<Span> spans = {});

  /// A block with a stretch of a paragraph's text.
  [[nodiscard]] model::Block paragraph(text::Paragraph const&, std::uint32_t begin, std::uint32_t end);

  /// The identity of a note; the same for every call of it.
  [[nodiscard]] model::NodeId note_id(std::size_t note);

  /// Books a note's mark as a property of `node`; brackets around it are booked as such.
  void book_mark(model::NodeId node, text::Part part, std::string_view mark);

  [[nodiscard]] profile::Grammar const& grammar() const { return grammar_; }
  [[nodiscard]] profile::Body const& body() const { return body_; }
  [[nodiscard]] text::Page const& page() const { return page_; }

 private:
  void bracket(model::NodeId node, text::Piece const& piece, std::uint32_t from, std::uint32_t to);
  void book(model::NodeId node, Fate fate, text::SourcedText const&, std::uint32_t begin, std::uint32_t end);
  [[nodiscard]] std::vector<PlacedCall> calls(text::Paragraph const&, std::uint32_t begin, std::uint32_t end);

  text::Page const& page_;
  profile::Grammar const& grammar_;
  profile::Body const& body_;
  Ledger& ledger_;
  std::uint32_t last_ = 0;
  std::map<std::size_t, model::NodeId> notes_;
  std::set<std::size_t> placed_;  ///< marks that have become calls
};

/// A span that becomes a mention.
[[nodiscard]] Span mention(std::uint32_t begin, std::uint32_t end, model::Role role, std::string value);
/// A span that becomes a lead phrase.
[[nodiscard]] Span lead_phrase(std::uint32_t begin, std::uint32_t end);

}  // namespace resolute::structure
