#include "formats/akn/foreign.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <set>
#include <string>

#include "formats/akn/inlines.hpp"
#include "formats/akn/vocabulary.hpp"

namespace resolute::formats::akn {
namespace {

using model::MetaElement;

/// The children of `meta` in their order [XSD: metaType].
constexpr auto k_order =
    std::to_array<std::string_view>({"identification", "publication", "classification", "lifecycle", "workflow",
                                     "analysis", "temporalData", "references", "notes", "proprietary", "presentation"});

/// Date of a step that the UN's files write where they know none.
constexpr std::string_view k_no_date = "0001-01-01";

std::size_t rank_of(std::string_view name) {
  return static_cast<std::size_t>(std::ranges::find(k_order, name) - k_order.begin());
}

std::string_view value(MetaElement const& element, std::string_view name) {
  for (auto const& [key, found] : element.attributes)
    if (key == name) return found;
  return {};
}

/// Whether an attribute that says when has a day of the calendar, alone or before a time; all others may say anything.
bool may_stand(std::string_view name, std::string_view found) {
  constexpr std::size_t k_day = 10;
  if (name != "date" && name != "startDate" && name != "endDate") return true;
  return is_date(found.substr(0, k_day)) &&
         (found.size() == k_day || std::string_view("TZ+-").find(found[k_day]) != std::string_view::npos);
}

bool is_step(MetaElement const& step) {
  return is_date(value(step, "date")) && value(step, "date") != k_no_date && !value(step, "by").empty();
}

bool is_keyword(MetaElement const& keyword) {
  return !value(keyword, "value").empty() && !value(keyword, "showAs").empty() && !value(keyword, "dictionary").empty();
}

bool is_count(MetaElement const& count) {
  return !value(count, "value").empty();
}

/// An identity that an eId may have: without white space and characters that are not ASCII.
std::string as_eid(std::string_view id) {
  std::string out;
  for (auto const c : id)
    if (c > ' ' && c < '\x7F') out += c;
  return out.empty() ? "unknown" : out;
}

bool is_filled(MetaElement const& holder);

void gather_eids(Node node, std::set<std::string, std::less<>>& eids) {
  if (auto const eid = node.attribute("eId"); !eid.empty()) eids.insert(std::string(eid));
  for (auto const child : node.children()) gather_eids(child, eids);
}

struct Rule {
  std::string_view element;
  bool (*holds)(MetaElement const&);
};
/// What an element needs to be valid; those in no row are written as they are.
constexpr std::array k_rules{
    Rule{"step", is_step},       Rule{"keyword", is_keyword},
    Rule{"count", is_count},     Rule{"quorum", is_count},
    Rule{"voting", is_filled},   Rule{"parliamentary", is_filled},
    Rule{"analysis", is_filled}, Rule{"classification", is_filled},
    Rule{"workflow", is_filled}, Rule{"otherReferences", is_filled},
};

bool can_stand(MetaElement const& element) {
  if (element.name.starts_with("FRBR")) return false;  // what identifies the document is the writer's own
  auto const rule = std::ranges::find(k_rules, element.name, &Rule::element);
  return rule == k_rules.end() || rule->holds(element);
}

bool is_filled(MetaElement const& holder) {
  return std::ranges::any_of(holder.children, can_stand);
}

class ForeignWriter {
 public:
  ForeignWriter(Context& context, Node meta) : context_(context), meta_(meta) {}

  void run() {
    for (auto const& one : context_.document.meta.foreign) {
      if (one.name == "references") continue;
      if (can_stand(one))
        write(place(one), one);
      else
        ++left_out_;
    }
    if (left_out_ > 0)
      context_.say("metadata-left-out",
                   fmt::format("{} parts of the input's metadata are left out: they lack a date, an agent, a figure "
                               "or words, and would make the file invalid",
                               left_out_));
  }

 private:
  Node place(MetaElement const& element) {
    auto const rank = rank_of(element.name);
    for (auto const child : meta_.children())
      if (rank_of(child.name()) > rank) return meta_.insert_child_before(element.name, child);
    return meta_.append_child(element.name);
  }

  void write(Node node, MetaElement const& element) {
    for (auto const& [name, found] : element.attributes) {
      if (found.empty() || name == "eId") continue;  // eIds are given anew, to what the text consists of
      if (!may_stand(name, found)) {
        ++left_out_;
        continue;
      }
      auto address = found;
      if (found.starts_with('#')) {
        auto const id = as_eid(std::string_view(found).substr(1));
        refer(id);
        address = "#" + id;
      }
      node.append_attribute(name, address);
    }
    for (auto const& inner : element.children) {
      if (can_stand(inner))
        write(node.append_child(inner.name), inner);
      else
        ++left_out_;
    }
    text(node, element.text);
  }

  /// Whether an element of the text, which is written before its metadata are filled, has this eId.
  bool is_in_text(std::string_view id) {
    if (!eids_) {
      eids_.emplace();
      for (auto const child : meta_.parent().children())
        if (child != meta_) gather_eids(child, *eids_);
    }
    return eids_->contains(id);
  }

  /// Gives a reference that leads to nothing in the text its entry: that of the vocabulary, of the input, or one that
  /// says no more than its name.
  void refer(std::string const& id) {
    if (is_in_text(id)) return;
    if (find_term(id) != nullptr) {
      context_.references.to(id);
      return;
    }
    for (auto const& section : context_.document.meta.foreign)
      for (auto const& entry : section.children)
        if (section.name == "references" && as_eid(value(entry, "eId")) == id) {
          context_.references.to(id, entry.name, std::string(value(entry, "href")),
                                 std::string(value(entry, "showAs")));
          return;
        }
    context_.references.to(id, "TLCConcept", "/akn/ontology/concept/un/" + id, id);
  }

  Context& context_;
  Node meta_;
  std::optional<std::set<std::string, std::less<>>> eids_;  ///< of the text; gathered when first asked for
  std::size_t left_out_ = 0;
};

}  // namespace

void write_foreign(Context& context, Node meta) {
  if (!context.document.meta.foreign.empty()) ForeignWriter(context, meta).run();
}

}  // namespace resolute::formats::akn
