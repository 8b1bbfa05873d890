#pragma once
/// What the parts of the AKN reader share while one document is read.
#include <map>
#include <pugixml.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "profile/profile.hpp"
#include "resolute/diagnostic.hpp"
#include "resolute/model.hpp"
#include "resolute/source.hpp"

namespace resolute::formats::akn::reading {

using Node = pugi::xml_node;

struct Context {
  Context(Source const& the_source, profile::Profiles const& the_profiles)
      : source(the_source), profiles(the_profiles) {}

  [[nodiscard]] model::NodeId next_id() { return static_cast<model::NodeId>(++last_id); }
  /// A block of the model with an id of its own.
  template <class T>
  [[nodiscard]] model::Block block(T node) {
    return {next_id(), {}, std::move(node)};
  }
  /// Says, once for each kind of element, that it has no place in the model.
  void left_out(Node node, std::string_view what);
  void say(std::string_view code, Node node, std::string message);

  Source const& source;
  profile::Profiles const& profiles;
  profile::Language language;
  profile::Body body;
  /// Whether resolute wrote the file: then white space is text, and each `span` a lead phrase.
  bool own = false;
  /// AKN identities of cited documents, by the eId of the link.
  std::map<std::string, std::string, std::less<>> works;
  /// Notes read so far, by eId.
  std::map<std::string, model::NodeId, std::less<>> notes;
  /// Where notes of the component that is being read go.
  std::vector<model::Note>* home = nullptr;
  /// Characters that belong to marks and are not text.
  std::string dropped;
  std::set<std::string> told;
  std::vector<Diagnostic> diagnostics;
  unsigned last_id = 0;
};

/// The local name of an element: "paragraph" of "akn:paragraph".
[[nodiscard]] std::string_view name_of(Node);

[[nodiscard]] inline bool is(Node node, std::string_view name) {
  return name_of(node) == name;
}

[[nodiscard]] inline std::string_view attribute(Node node, char const* name) {
  return node.attribute(name).value();
}

/// "thirdCommittee" of "#thirdCommittee".
[[nodiscard]] std::string_view reference(Node node, char const* name = "refersTo");

/// The element children.
[[nodiscard]] std::vector<Node> elements(Node);

/// The first child element of this name.
[[nodiscard]] Node child(Node, std::string_view name);

/// All text below a node, white space as single blanks, none at the ends; notes left out.
[[nodiscard]] std::string text_of(Node);

}  // namespace resolute::formats::akn::reading
