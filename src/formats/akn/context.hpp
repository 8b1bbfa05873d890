#pragma once
/// What the parts of the writer share while one document is written.
#include <deque>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "formats/akn/references.hpp"
#include "model/block_run.hpp"
#include "model/eid.hpp"
#include "profile/profile.hpp"
#include "resolute/format.hpp"
#include "resolute/model.hpp"

namespace resolute::formats::akn {

/// A citation whose AKN identity is known: `analysis/otherReferences/alternativeReference` (profile, section 8).
struct Alternative {
  std::string link;  ///< eId of the link in the text
  std::string work;
  std::string symbol;
};

/// Lives as long as one document is written; the document and the profiles outlive it.
struct Context {
  Context(model::Document const& the_document, profile::Profiles const& profiles);
  Context(Context const&) = delete;
  Context& operator=(Context const&) = delete;

  /// eId of a node; empty when it has none.
  [[nodiscard]] std::string const& eid(model::NodeId id) const;
  /// eId of the unnumbered paragraph around a block that stands in a section by itself.
  [[nodiscard]] std::string const& wrapper(model::NodeId id) const;
  /// Reference to the body whose text this is.
  [[nodiscard]] std::string organization();
  /// Adds a diagnostic, with the severity that its code has in the table of codes.
  void say(std::string_view code, std::string message);

  model::Document const& document;
  /// What stands in for a language or body without a profile.
  profile::Language unknown_language;
  profile::Body unknown_body;
  profile::Language const& language;
  profile::Body const& body;
  /// Who issued the document, and that this is a copy of it: in its language.
  std::string issuer;
  std::string notice;
  /// The meeting of adoption as the text has it; empty when it has none.
  std::string printed_meeting;
  model::Identifiers ids;
  /// About so many the file will have.
  std::size_t expected_bytes = 0;
  std::unordered_map<model::NodeId, model::Note const*> notes;
  std::unordered_set<model::NodeId> written_notes;
  /// Links so far, by the eId of the element that they stand in.
  std::unordered_map<std::string, unsigned> links;
  std::vector<Alternative> alternatives;
  References references;
  /// Copies that the writer changed; the tree has their texts.
  std::deque<model::Blocks> prefaces;
  std::vector<Diagnostic> diagnostics;
};

}  // namespace resolute::formats::akn
