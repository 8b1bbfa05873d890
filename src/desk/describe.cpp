#include "desk/describe.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "resolute/visit.hpp"

namespace resolute::desk {
namespace {

using namespace model;

constexpr std::array<std::string_view, 21> k_fields{
    "publisher",          "issuing body",  "subsidiary body",   "document type", "symbol",
    "distribution",       "date of issue", "original language", "session",       "session dates",
    "agenda item",        "agenda title",  "job number",        "adoption line", "proponent line",
    "resolution number",  "title",         "enacting formula",  "meeting",       "closing date",
    "front or end matter"};

constexpr std::array<std::string_view, 7> k_sections{"part", "section",           "title", "division", "article",
                                                     "rule", "preambular section"};

constexpr std::array<std::string_view, 11> k_roles{"date of adoption", "date of issue", "date",      "session",
                                                   "meeting",          "agenda item",   "committee", "report",
                                                   "organization",     "outcome",       "figure"};

template <std::size_t N, class T>
std::string_view entry(std::array<std::string_view, N> const& names, T kind) {
  return names.at(static_cast<std::size_t>(kind));
}

/// "16." as in "paragraph 16".
std::string_view bare(std::string_view number) {
  while (number.ends_with('.') || number.ends_with(' ')) number.remove_suffix(1);
  return number;
}

std::string spaced(std::string_view first, std::string_view second) {
  return second.empty() ? std::string(first) : fmt::format("{} {}", first, second);
}

/// Goes down the tree with the name of what it is in. `where` is put before names: "annex I: ".
class Namer {
 public:
  void component(Component const& one, std::string const& where) {
    auto const outer_clauses = std::exchange(preambular_, 0);
    names_[one.id] = where.empty() ? "document" : where.substr(0, where.size() - 2);
    for (auto const* blocks : {&one.cover, &one.preface, &one.preamble, &one.main, &one.conclusions})
      for (auto const& block : *blocks) name_block(block, where, "");
    for (auto const& note : one.notes) {
      auto const name = fmt::format("{}note {}", where, note.mark);
      names_[note.id] = name;
      for (auto const& block : note.content) name_block(block, where, name);
    }
    for (auto const& part : one.parts) component(part, fmt::format("{}part {}: ", where, part.label));
    for (auto const& annex : one.annexes)
      component(annex, fmt::format("{}{}: ", where, annex.label.empty() ? "annex" : annex.label));
    preambular_ = outer_clauses;
  }

  [[nodiscard]] Names take() { return std::move(names_); }

 private:
  void name_all(Blocks const& blocks, std::string const& where, std::string const& inside) {
    for (auto const& block : blocks) name_block(block, where, inside);
  }

  /// `inside`: the clause, item or note that the block is a part of; its paragraphs go by that name.
  void name_block(Block const& block, std::string const& where, std::string const& inside) {
    auto& name = names_[block.id];
    std::visit(
        overloaded{[&](Field const& field) { name = distinct(where + std::string(entry(k_fields, field.kind))); },
                   [&](Paragraph const&) { name = inside.empty() ? distinct(where + "paragraph") : inside; },
                   [&](Vote const&) { name = distinct(where + "vote"); },
                   [&](Unrecognised const&) { name = distinct(where + "unrecognised text"); },
                   [&](Section const& section) {
                     auto const own = spaced(entry(k_sections, section.kind), bare(section.number));
                     name = distinct(where + own);
                     name_all(section.content, name + ": ", "");
                   },
                   [&](Clause const& clause) {
                     name = where + clause_name(clause);
                     name_all(clause.content, where, name);
                   },
                   [&](model::List const& list) {
                     name = inside.empty() ? where + "list" : inside;
                     for (auto const& item : list.items) name_item(item, where, name);
                   },
                   [&](Table const& table) {
                     name = distinct(spaced(inside.empty() ? where : inside + ",", "table"));
                     for (auto const& row : table.rows)
                       for (auto const& cell : row) name_all(cell.content, where, name);
                   },
                   [&](Quotation const& quotation) {
                     name = distinct(where + "quotation");
                     name_all(quotation.content, name + ": ", inside.empty() ? "" : inside + ", quotation");
                   }},
        block.node);
  }

  void name_item(Item const& item, std::string const& where, std::string const& inside) {
    auto const name = spaced(inside, item.marker);
    names_[item.id] = name;
    name_all(item.content, where, name);
  }

  std::string clause_name(Clause const& clause) {
    if (clause.kind == ClauseKind::operative) {
      return clause.number.empty() ? distinct("operative paragraph without number")
                                   : spaced("operative paragraph", bare(clause.number));
    }
    return fmt::format("preambular clause {}", ++preambular_);
  }

  /// The name with a number behind it where it was given before.
  std::string distinct(std::string const& name) {
    auto const times = ++given_[name];
    return times == 1 ? name : fmt::format("{} ({})", name, times);
  }

  Names names_;
  std::map<std::string, int, std::less<>> given_;
  int preambular_ = 0;
};

struct CallNamer : Visitor {
  explicit CallNamer(Names& into) : names(into) {}
  void inline_node(Inline const& one, Block const&) override {
    if (auto const* call = std::get_if<NoteCall>(&one.node))
      names[call->id] = fmt::format("note mark {}{}", call->mark, call->first ? "" : " (called again)");
  }
  Names& names;
};

std::string remark_on(Inline const& one) {
  return std::visit(
      overloaded{
          [](LeadPhrase const& lead) { return fmt::format("lead phrase {}", plain_text(lead.content)); },
          [](Citation const& citation) { return fmt::format("cites {}", citation.symbol); },
          [](Mention const& mention) { return fmt::format("{} {}", entry(k_roles, mention.role), mention.value); },
          [](auto const&) { return std::string(); }},
      one.node);
}

struct RemarkFinder : Visitor {
  void inline_node(Inline const& one, Block const&) override {
    auto text = remark_on(one);
    if (!text.empty() && !one.origin.empty()) found.push_back({one.origin.front().begin, std::move(text)});
  }
  std::vector<Remark> found;
};

}  // namespace

Names name_nodes(Document const& document) {
  Namer namer;
  namer.component(document.text, "");
  auto names = namer.take();
  CallNamer calls(names);
  walk(document, calls);
  return names;
}

std::vector<Remark> remarks(Document const& document) {
  RemarkFinder finder;
  walk(document, finder);
  std::ranges::stable_sort(finder.found, {}, &Remark::at);
  return std::move(finder.found);
}

}  // namespace resolute::desk
