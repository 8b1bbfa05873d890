// The proof that nothing was lost or invented: the ledger against the source and the model.
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/transformation.hpp"
#include "resolute/ledger.hpp"
#include "resolute/visit.hpp"
#include "text/characters.hpp"

namespace resolute {
namespace {

/// Something of each node that has it. Identities are small numbers, given one after the other.
template <class T>
class ByNode {
 public:
  T& operator[](model::NodeId id) {
    auto const at = static_cast<std::size_t>(id);
    if (at >= places_.size()) places_.resize(std::max(at + 1, places_.size() * 2));
    if (places_[at] == 0) {
      all_.emplace_back();
      places_[at] = static_cast<std::uint32_t>(all_.size());
    }
    return all_[places_[at] - 1];
  }
  /// In the order of the identities.
  template <class Visit>
  void each(Visit visit) const {
    for (std::size_t at = 0; at < places_.size(); ++at)
      if (places_[at] != 0) visit(static_cast<model::NodeId>(at), all_[places_[at] - 1]);
  }

 private:
  std::vector<std::uint32_t> places_;  ///< by identity, counted from 1; 0 for none
  std::vector<T> all_;
};

/// What the model says of a node, and how far the ledger has been found to say the same.
struct Claim {
  std::string text;
  std::size_t matched = 0;
  bool differs = false;
  std::optional<Range> booked;  ///< the first that the ledger books for it
};
using Texts = ByNode<Claim>;

/// What the model says: the text of each owner, the property of each node that has one.
struct Claims : model::Visitor {
  Texts texts;
  Texts properties;

  void component(model::Component const& one) override { claim(properties, one.id, one.label); }
  void item(model::Item const& one) override { claim(properties, one.id, one.marker); }
  void note(model::Note const& one) override {
    claim(properties, one.id, one.printed.empty() ? one.mark : one.printed);
  }
  void block(model::Block const& one) override {
    if (auto const* inlines = model::owned_inlines(one)) claim(texts, one.id, model::plain_text(*inlines));
    if (auto const* field = std::get_if<model::Field>(&one.node)) claim(properties, one.id, field->number);
    if (auto const* section = std::get_if<model::Section>(&one.node)) claim(properties, one.id, section->number);
    if (auto const* clause = std::get_if<model::Clause>(&one.node)) claim(properties, one.id, clause->number);
  }
  void inline_node(model::Inline const& one, model::Block const&) override {
    if (auto const* call = std::get_if<model::NoteCall>(&one.node))
      claim(properties, call->id, call->printed.empty() ? call->mark : call->printed);
  }

  static void claim(Texts& where, model::NodeId id, std::string text) {
    if (text.empty()) return;
    auto& all = where[id].text;
    if (all.empty())
      all = std::move(text);
    else
      all += text;
  }
};

class Auditor {
 public:
  Auditor(Source const& source, std::vector<Range> const& printed_lines)
      : source_(source), printed_lines_(printed_lines) {
    for (auto const range : printed_lines_)
      if (!can_be_printed_line(range)) complain(range, "these lines cannot be parts of one printed line");
  }

  /// (a), (b): the entries tile the source, and only white space is blank.
  void tiling(std::vector<Entry> const& entries) {
    std::uint32_t reached = 0;
    for (auto const& entry : entries) {
      if (entry.range.begin > reached) lost({reached, entry.range.begin});
      if (entry.range.begin < reached) complain(entry.range, "these characters are booked twice");
      if (entry.fate == Fate::blank && !text::is_blank(source_.slice(entry.range)))
        complain(entry.range, "these characters are booked as blank and are not");
      reached = std::max(reached, entry.range.end);
    }
    auto const size = static_cast<std::uint32_t>(source_.text.size());
    if (reached < size) lost({reached, size});
  }

  /// (c), (d): text and properties are what the source says, after permitted transformations.
  void texts(std::vector<Entry> const& all, Claims& claims) {
    auto const entries = of_nodes(all);
    order(entries);
    for (auto const* const booked : entries) {
      auto const& entry = *booked;
      auto const slice = source_.slice(entry.range);
      if (!permitted(entry.transformation, slice))
        complain(entry.range, fmt::format("{} does not apply to these characters", name(entry.transformation)));
      auto& claim = (entry.fate == Fate::marker ? claims.properties : claims.texts)[entry.node];
      if (entry.transformation == Transformation::verbatim)
        match(claim, slice);
      else
        match(claim, apply(entry.transformation, slice));
      if (!claim.booked) claim.booked = entry.range;
    }
    compare("text", claims.texts, entries, false);
    compare("number or mark", claims.properties, entries, true);
  }

  /// Entries in the order of their recording.
  using Recorded = std::vector<Entry const*>;

  /// Those that belong to nodes. No two were recorded at once: each has its place.
  static Recorded of_nodes(std::vector<Entry> const& entries) {
    auto const of_node = [](Entry const& entry) { return entry.fate != Fate::blank && entry.fate != Fate::furniture; };
    std::uint32_t last = 0;
    for (auto const& entry : entries) last = std::max(last, entry.order);
    Recorded recorded(std::size_t{last} + 1);
    for (auto const& entry : entries)
      if (of_node(entry)) recorded[entry.order] = &entry;
    std::erase(recorded, nullptr);
    return recorded;
  }

  /// Within a node the order of reading is that of the source, but inside one printed line of Arabic.
  void order(Recorded const& entries) {
    ByNode<Range> last_content;
    ByNode<Range> last_marker;
    for (auto const* const booked : entries) {
      auto const& entry = *booked;
      auto& last = (entry.fate == Fate::marker ? last_marker : last_content)[entry.node];
      if (entry.range.begin < last.end && !same_line({entry.range.begin, last.end}))
        complain(entry.range, "these characters are not in the order of the source");
      last = entry.range;
    }
  }

  std::vector<Diagnostic> take() { return std::move(found_); }

 private:
  [[nodiscard]] bool same_line(Range range) const {
    auto const holds = [&](Range line) { return line.begin <= range.begin && range.end <= line.end; };
    return source_.slice(range).find_first_of("\n\f") == std::string_view::npos ||
           std::ranges::any_of(printed_lines_, holds);
  }

  /// A few lines in Arabic script.
  [[nodiscard]] bool can_be_printed_line(Range range) const {
    constexpr std::ptrdiff_t k_most_lines = 24;
    auto const text = source_.slice(range);
    bool arabic = false;
    for (std::size_t at = 0; at < text.size();) arabic = text::is_right_to_left(text::next(text, at)) || arabic;
    return arabic && std::ranges::count(text, '\n') <= k_most_lines;
  }

  void lost(Range range) {
    complain(range, fmt::format(R"(these characters have no fate: "{}")", source_.slice(range)));
  }

  void complain(Range range, std::string message) {
    found_.push_back({Severity::error, "ledger", range, std::move(message)});
  }

  static void match(Claim& claim, std::string_view booked) {
    claim.differs = claim.differs || !std::string_view(claim.text).substr(claim.matched).starts_with(booked);
    if (!claim.differs) claim.matched += booked.size();
  }

  void compare(std::string_view what, Texts const& claims, Recorded const& entries, bool markers) {
    claims.each([&](model::NodeId id, Claim const& claim) {
      if (!claim.differs && claim.matched == claim.text.size()) return;
      auto const node = static_cast<std::uint32_t>(id);
      if (claim.booked)
        complain(*claim.booked, fmt::format(R"(the {} of node {} is "{}" in the model and "{}" in the source)", what,
                                            node, claim.text, booked_text(entries, id, markers)));
      else
        found_.push_back({Severity::error, "ledger", std::nullopt,
                          fmt::format(R"(the {} "{}" of node {} has no source)", what, claim.text, node)});
    });
  }

  [[nodiscard]] std::string booked_text(Recorded const& entries, model::NodeId id, bool markers) const {
    std::string text;
    for (auto const* const entry : entries)
      if (entry->node == id && (entry->fate == Fate::marker) == markers)
        text += apply(entry->transformation, source_.slice(entry->range));
    return text;
  }

  Source const& source_;
  std::vector<Range> const& printed_lines_;
  std::vector<Diagnostic> found_;
};

}  // namespace

std::vector<Diagnostic> Ledger::audit(Source const& source, model::Document const& document) const {
  Claims claims;
  model::walk(document, claims);
  Auditor auditor(source, printed_lines_);
  auditor.tiling(entries_);
  auditor.texts(entries_, claims);
  return auditor.take();
}

}  // namespace resolute
