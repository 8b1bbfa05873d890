// The proof that nothing was lost or invented: the ledger against the source and the model.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "model/transformation.hpp"
#include "resolute/ledger.hpp"
#include "resolute/visit.hpp"
#include "text/characters.hpp"

namespace resolute {
namespace {

using Texts = std::map<model::NodeId, std::string>;

/// What the model says: the text of each owner, the property of each node that has one.
struct Claims : model::Visitor {
  Texts texts;
  Texts properties;

  void component(model::Component const& one) override { claim(properties, one.id, one.label); }
  void item(model::Item const& one) override { claim(properties, one.id, one.marker); }
  void note(model::Note const& one) override { claim(properties, one.id, one.printed.empty() ? one.mark : one.printed); }
  void block(model::Block const& one) override {
    if (auto const* inlines = model::owned_inlines(one)) claim(texts, one.id, model::plain_text(*inlines));
    if (auto const* field = std::get_if<model::Field>(&one.node)) claim(properties, one.id, field->number);
    if (auto const* section = std::get_if<model::Section>(&one.node)) claim(properties, one.id, section->number);
    if (auto const* clause = std::get_if<model::Clause>(&one.node)) claim(properties, one.id, clause->number);
  }
  void inline_node(model::Inline const& one, model::Block const&) override {
    if (auto const* call = std::get_if<model::NoteCall>(&one.node)) claim(properties, call->id, call->printed.empty() ? call->mark : call->printed);
  }

  static void claim(Texts& where, model::NodeId id, std::string const& text) {
    if (!text.empty()) where[id] += text;
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
  void texts(std::vector<Entry> entries, Claims claims) {
    std::ranges::stable_sort(entries, {}, &Entry::order);
    order(entries);
    Texts texts;
    Texts properties;
    std::map<model::NodeId, Range> places;
    for (auto const& entry : entries) {
      if (entry.fate == Fate::blank || entry.fate == Fate::furniture) continue;
      auto const slice = source_.slice(entry.range);
      if (!permitted(entry.transformation, slice))
        complain(entry.range, fmt::format("{} does not apply to these characters", name(entry.transformation)));
      auto& where = entry.fate == Fate::marker ? properties : texts;
      where[entry.node] += apply(entry.transformation, slice);
      places.try_emplace(entry.node, entry.range);
    }
    compare("text", texts, claims.texts, places);
    compare("number or mark", properties, claims.properties, places);
  }

  /// Within a node the order of reading is that of the source, but inside one printed line of Arabic.
  void order(std::vector<Entry> const& entries) {
    std::map<std::pair<model::NodeId, Fate>, Range> last;
    for (auto const& entry : entries) {
      if (entry.fate == Fate::blank || entry.fate == Fate::furniture) continue;
      auto const fate = entry.fate == Fate::joint ? Fate::content : entry.fate;
      auto const [before, first] = last.try_emplace({entry.node, fate}, entry.range);
      if (!first && entry.range.begin < before->second.end && !same_line({entry.range.begin, before->second.end}))
        complain(entry.range, "these characters are not in the order of the source");
      before->second = entry.range;
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

  void compare(std::string_view what, Texts const& booked, Texts& claimed,
               std::map<model::NodeId, Range> const& places) {
    for (auto const& [id, text] : booked) {
      auto const claim = claimed.find(id);
      auto const has = claim == claimed.end() ? std::string() : claim->second;
      if (has != text)
        complain(places.at(id), fmt::format(R"(the {} of node {} is "{}" in the model and "{}" in the source)", what,
                                            static_cast<std::uint32_t>(id), has, text));
      if (claim != claimed.end()) claimed.erase(claim);
    }
    for (auto const& [id, text] : claimed)
      found_.push_back(
          {Severity::error, "ledger", std::nullopt,
           fmt::format(R"(the {} "{}" of node {} has no source)", what, text, static_cast<std::uint32_t>(id))});
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
  auditor.texts(entries_, std::move(claims));
  return auditor.take();
}

}  // namespace resolute
