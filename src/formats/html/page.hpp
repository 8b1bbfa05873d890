#pragma once
/// What all parts of one page share: the document, its language and body, and the identifiers.
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "formats/html/markup.hpp"
#include "model/eid.hpp"
#include "profile/profile.hpp"
#include "resolute/model.hpp"
#include "resolute/surroundings.hpp"

namespace resolute::formats::html {

/// The identifiers that tie a note and its calls together.
struct NoteAnchors {
  std::string id;
  /// One for each call, in document order.
  std::vector<std::string> calls;
};

struct Page {
  /// `prefix`: put before every `id`, so that two documents may stand on one page.
  Page(model::Document const&, profile::Language const&, profile::Body const*, std::string prefix = {});

  /// Class, and `id` and `data-eid` where the node has an eId. `classes`: separated by blanks. `suffix`: names what
  /// belongs to the node without being one.
  [[nodiscard]] Attributes attributes(std::string_view classes, model::NodeId, std::string_view suffix = {}) const;
  /// Which node an element is, where the page says so (`name_nodes`).
  [[nodiscard]] Attribute node_attribute(model::NodeId) const;
  /// The label "html.NAME" of the document's language.
  [[nodiscard]] std::string_view label(std::string_view name) const;

  model::Document const& document;
  profile::Language const& language;
  profile::Body const* body;  ///< null: not known
  model::EIds eids;
  std::string id_prefix;
  /// By the id of the note.
  std::map<model::NodeId, NoteAnchors> notes;
  /// The `id` of each call, by the id of the call.
  std::map<model::NodeId, std::string> calls;
  /// Whether elements say which node they are, in `data-node`: for pages that show a document beside its source.
  bool name_nodes = false;
  /// Whether paragraphs have a link to themselves.
  bool permalinks = false;
  /// What the page is published with.
  Surroundings surroundings;
};

}  // namespace resolute::formats::html
