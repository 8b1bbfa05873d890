#include "model/eid.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <unordered_map>

#include "common/word_hash.hpp"
#include "model/block_run.hpp"
#include "model/marker.hpp"
#include "model/place.hpp"
#include "resolute/diagnostic.hpp"
#include "resolute/visit.hpp"

namespace resolute::model {
namespace {

/// The stretch of text over which paragraph numbers should be unique: a component or a quotation.
struct Scope {
  std::string prefix;     ///< "att_1__"; empty in the main component
  bool numbered = false;  ///< holds a numbered paragraph
  bool restarts = false;  ///< a paragraph number occurs twice
  unsigned unnumbered = 0;
  unsigned tables = 0;
};

/// Positions by element name, under one parent.
using Positions = std::map<std::string, unsigned, std::less<>>;

void gather_numbers(BlockRun blocks, std::vector<std::string>& found) {
  for (auto const& block : blocks) {
    if (auto const* section = std::get_if<Section>(&block.node)) gather_numbers(section->content, found);
    auto const* clause = std::get_if<Clause>(&block.node);
    if (clause == nullptr || clause->kind != ClauseKind::operative) continue;
    if (auto number = paragraph_number(clause->number); !number.empty()) found.push_back(std::move(number));
  }
}

Scope scope_of(BlockRun blocks, std::string prefix) {
  std::vector<std::string> numbers;
  gather_numbers(blocks, numbers);
  std::set<std::string> const distinct(numbers.begin(), numbers.end());
  return Scope{std::move(prefix), !numbers.empty(), distinct.size() < numbers.size()};
}

std::string_view reference(SectionKind kind) {
  switch (kind) {
    case SectionKind::part:
      return "part";
    case SectionKind::section:
      return "sec";
    case SectionKind::title:
      return "title";
    case SectionKind::division:
      return "dvs";
    case SectionKind::article:
      return "art";
    case SectionKind::rule:
      return "rule";
    case SectionKind::preambular:
      return "crossHeading";
  }
  throw InternalError("a kind of section without a name");
}

std::string upper(std::string text) {
  std::ranges::transform(text, text.begin(),
                         [](char c) { return static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c); });
  return text;
}

/// A number in words ("Part One") is taken by its position, in the numerals that the kind is numbered with.
std::string section_number(Section const& section, std::string number, unsigned position) {
  if (!number.empty()) return number;
  if (section.number.empty()) return std::to_string(position);
  switch (section.kind) {
    case SectionKind::part:
    case SectionKind::section:
      return upper(roman(position));
    case SectionKind::title:
      return upper(latin_letter(position));
    case SectionKind::division:
    case SectionKind::article:
    case SectionKind::rule:
    case SectionKind::preambular:
      return std::to_string(position);
  }
  throw InternalError("a kind of section without a number");
}

class Assigner {
 public:
  explicit Assigner(Document const& document) : document_(document) {}

  Identifiers run() {
    component(document_.text, "");
    return std::move(out_);
  }

 private:
  void component(Component const& component, std::string const& prefix);
  void hierarchy(BlockRun blocks, std::string const& parent, Place place, Positions& positions, Scope& scope);
  void section(Block const& block, Section const& section, std::string const& printed, std::string const& parent,
               Place place, Positions& positions, Scope& scope);
  void standing(Block const& block, std::string const& parent, Place place, Positions& positions, Scope& scope);
  void preamble(BlockRun blocks, std::string const& parent, Scope& scope);
  void flow(BlockRun blocks, std::string const& parent, std::string_view item_name, Scope& scope);
  void list(Block const& block, List const& list, std::string const& eid, std::string_view item_name, Scope& scope);
  void table(Block const& block, Table const& table, Scope& scope);
  void quotation(Block const& block, Quotation const& quotation, std::string const& mod);
  void note(Note const& note, unsigned position, Scope& scope);
  void clause(Block const& block, Clause const& clause, std::string const& parent, Place place, Positions& positions,
              Scope& scope);

  std::string name(NodeId id, std::string const& wanted) {
    auto free = unique(wanted);
    out_.nodes[id] = free;
    return free;
  }
  /// The name, or where it is taken the name with the first figure behind it that is free. The search goes on where the
  /// last for the same name ended: there may be very many.
  std::string unique(std::string const& wanted) {
    auto& last = used_[wanted];
    if (last == 0) {
      last = 1;
      return wanted;
    }
    std::string free;
    do free = wanted + "_" + std::to_string(++last);
    while (!used_.try_emplace(free, 1).second);
    return free;
  }
  static std::string unnumbered(Scope& scope) {
    return scope.prefix + (scope.numbered ? "para_nn_" : "para_") + std::to_string(++scope.unnumbered);
  }

  Document const& document_;
  Identifiers out_;
  /// With the figure that was last given to a name.
  std::unordered_map<std::string, unsigned, WordHash, std::equal_to<>> used_;
};

/// "sec_II__" in front of what stands in section II; in front of the scope's own blocks its prefix.
std::string under(std::string const& parent, Scope const& scope) {
  return parent.empty() ? scope.prefix : parent + "__";
}

void Assigner::component(Component const& component, std::string const& prefix) {
  auto scope = scope_of(component.main, prefix);
  flow(component.cover, prefix + "coverPage", "item", scope);
  flow(component.preface, prefix + "preface", "item", scope);
  preamble(component.preamble, prefix + "preamble", scope);
  Positions positions;
  if (component.parts.empty()) {
    bool const is_annex = component.kind == ComponentKind::annex;
    hierarchy(component.main, "", is_annex ? Place::annex_body : Place::main_body, positions, scope);
  } else {
    // A collection has no main body: what stands beside the parts is a flow at the end of the preamble.
    flow(component.main, prefix + "preamble", "item", scope);
  }
  flow(component.conclusions, prefix + "conclusions", "item", scope);
  unsigned position = 0;
  for (auto const& one : component.notes) note(one, ++position, scope);

  std::vector<std::string> labels;
  for (auto const& part : component.parts) labels.push_back(part.label);
  auto const letters = heading_numbers(labels);
  for (std::size_t at = 0; at < component.parts.size(); ++at) {
    auto const letter = letters[at].empty() ? upper(latin_letter(static_cast<unsigned>(at + 1))) : letters[at];
    auto const eid = name(component.parts[at].id, fmt::format("{}cmp_{}", prefix, letter));
    this->component(component.parts[at], eid + "__");
  }
  position = 0;
  for (auto const& annex : component.annexes) {
    auto const eid = name(annex.id, prefix + "att_" + std::to_string(++position));
    this->component(annex, eid + "__");
  }
}

/// Heading numbers of the sections among these blocks, each kind a sequence of its own.
std::map<NodeId, std::string> numbers_of_sections(BlockRun blocks) {
  std::map<SectionKind, std::pair<std::vector<NodeId>, std::vector<std::string>>> kinds;
  for (auto const& block : blocks) {
    auto const* section = std::get_if<Section>(&block.node);
    if (section == nullptr) continue;
    kinds[section->kind].first.push_back(block.id);
    kinds[section->kind].second.push_back(section->number);
  }
  std::map<NodeId, std::string> out;
  for (auto const& [kind, sections] : kinds) {
    auto const numbers = heading_numbers(sections.second);
    for (std::size_t at = 0; at < numbers.size(); ++at) out[sections.first[at]] = numbers[at];
  }
  return out;
}

/// "Scope" on a line of its own below "Article 3": a heading in a heading and nothing beside it. The paragraphs have
/// the identifiers that they have where both stand on one line, as in another language they may.
Block const* title_below(Section const& section) {
  if (section.kind != SectionKind::division || section.content.size() != 1) return nullptr;
  auto const* const inner = std::get_if<Section>(&section.content.front().node);
  bool const title = inner != nullptr && inner->kind == SectionKind::division && inner->number.empty();
  return title ? &section.content.front() : nullptr;
}

void Assigner::hierarchy(BlockRun blocks, std::string const& parent, Place place, Positions& positions, Scope& scope) {
  auto const numbers = numbers_of_sections(blocks);
  // AKN has no place for running text among paragraphs; a quotation holds anything.
  auto const wrap = [&](Block const& block) {
    if (place == Place::quotation) return parent;
    return out_.wrappers[block.id] = unique(unnumbered(scope));
  };
  auto const position = [&](std::string_view element) {
    return place == Place::quotation ? std::to_string(++positions[std::string(element)]) : std::string("1");
  };
  for (auto const& block : blocks) {
    std::visit(overloaded{[&](Section const& one) {
                            section(block, one, numbers.at(block.id), parent, place, positions, scope);
                          },
                          [&](Clause const& one) { clause(block, one, parent, place, positions, scope); },
                          [&](List const& one) {
                            auto const wrapper = wrap(block);
                            list(block, one, wrapper + "__list_" + position("list"), "point", scope);
                          },
                          [&](Table const& one) {
                            if (!allows_tables(place)) wrap(block);
                            table(block, one, scope);
                          },
                          [&](Quotation const& one) {
                            auto const wrapper = wrap(block);
                            quotation(block, one, wrapper + "__mod_" + position("mod"));
                          },
                          [&](auto const&) { standing(block, parent, place, positions, scope); }},
               block.node);
  }
}

void Assigner::section(Block const& block, Section const& section, std::string const& printed,
                       std::string const& parent, Place place, Positions& positions, Scope& scope) {
  if (section.kind == SectionKind::preambular) {
    // Its cross-headings stand among the paragraphs of the section around it.
    auto const inside = place == Place::section ? Place::preambular : place;
    if (!section.heading.empty() || !section.number.empty()) standing(block, parent, inside, positions, scope);
    hierarchy(section.content, parent, inside, positions, scope);
    return;
  }
  auto const ref = std::string(reference(section.kind));
  auto const at = ++positions[ref];
  auto const eid = name(block.id, under(parent, scope) + ref + "_" + section_number(section, printed, at));
  Positions inside;
  if (auto const* const title = title_below(section)) {
    name(title->id, under(eid, scope) + ref + "_1");
    hierarchy(std::get<Section>(title->node).content, eid, inside_section(place), inside, scope);
  } else {
    hierarchy(section.content, eid, inside_section(place), inside, scope);
  }
}

/// Text that stands among paragraphs without being one.
void Assigner::standing(Block const& block, std::string const& parent, Place place, Positions& positions,
                        Scope& scope) {
  if (place == Place::quotation) return;
  if (is_opening_sentence(document_, block)) {
    name(block.id, "al_1");
  } else if (place == Place::preambular) {
    name(block.id, under(parent, scope) + "crossHeading_" + std::to_string(++positions["crossHeading"]));
  } else {
    name(block.id, unnumbered(scope));
  }
}

void Assigner::clause(Block const& block, Clause const& clause, std::string const& parent, Place place,
                      Positions& positions, Scope& scope) {
  if (clause.kind == ClauseKind::preambular && place != Place::annex_section) {
    auto const in_section = place == Place::section || place == Place::preambular;
    std::string const element = in_section ? "crossHeading" : "container";
    auto const at = std::to_string(++positions[element]);
    flow(clause.content, name(block.id, under(parent, scope) + element + "_" + at), "item", scope);
    return;
  }
  auto const number = paragraph_number(clause.number);
  if (is_opening_sentence(document_, block)) {
    flow(clause.content, name(block.id, "al_1"), "point", scope);
  } else if (number.empty()) {
    flow(clause.content, name(block.id, unnumbered(scope)), "point", scope);
  } else {
    flow(clause.content, name(block.id, (scope.restarts ? under(parent, scope) : scope.prefix) + "para_" + number),
         "point", scope);
  }
}

void Assigner::preamble(BlockRun blocks, std::string const& parent, Scope& scope) {
  unsigned formulas = 0;
  unsigned containers = 0;
  auto const container = [&](Block const& block) {
    return name(block.id, parent + "__container_" + std::to_string(++containers));
  };
  Blocks rest;
  for (auto const& block : blocks) {
    if (auto const* field = std::get_if<Field>(&block.node)) {
      if (field->kind == FieldKind::enacting_formula)
        name(block.id, parent + "__formula_" + std::to_string(++formulas));
    } else if (auto const* one = std::get_if<Clause>(&block.node)) {
      flow(one->content, container(block), "item", scope);
    } else if (auto const* headed = std::get_if<Section>(&block.node)) {
      preamble(headed->content, container(block), scope);
    } else {
      rest.push_back(block);
    }
  }
  flow(rest, parent, "item", scope);
}

void Assigner::flow(BlockRun blocks, std::string const& parent, std::string_view item_name, Scope& scope) {
  // Points belong to paragraphs, which may hold more hierarchy; the items of a block list do not: clauses and sections
  // are containers of blocks there.
  auto const in_hierarchy = item_name == "point";
  Positions positions;
  auto const next = [&](std::string_view element) {
    return parent + "__" + std::string(element) + "_" + std::to_string(++positions[std::string(element)]);
  };
  for (auto const& block : blocks) {
    std::visit(overloaded{[&](List const& one) { list(block, one, next("list"), item_name, scope); },
                          [&](Table const& one) { table(block, one, scope); },
                          [&](Quotation const& one) { quotation(block, one, next("mod")); },
                          [&](Clause const& one) {
                            if (in_hierarchy) {
                              hierarchy(alone(block), parent, Place::section, positions, scope);
                            } else {
                              flow(one.content, name(block.id, next("blockContainer")), item_name, scope);
                            }
                          },
                          [&](Section const& one) {
                            if (in_hierarchy) {
                              hierarchy(alone(block), parent, Place::section, positions, scope);
                            } else {
                              flow(one.content, name(block.id, next("blockContainer")), item_name, scope);
                            }
                          },
                          [](auto const&) {}},
               block.node);
  }
}

void Assigner::list(Block const& block, List const& list, std::string const& eid, std::string_view item_name,
                    Scope& scope) {
  auto const self = name(block.id, eid);
  std::vector<std::string> markers;
  markers.reserve(list.items.size());
  for (auto const& item : list.items) markers.push_back(item.marker);
  auto const numbers = item_numbers(markers);
  for (std::size_t at = 0; at < list.items.size(); ++at) {
    auto const& item = list.items[at];
    flow(item.content, name(item.id, self + "__" + std::string(item_name) + "_" + numbers[at]), item_name, scope);
  }
}

void Assigner::table(Block const& block, Table const& table, Scope& scope) {
  auto const self = name(block.id, scope.prefix + "table_" + std::to_string(++scope.tables));
  for (auto const& row : table.rows)
    for (auto const& cell : row) flow(cell.content, self, "item", scope);
}

void Assigner::quotation(Block const& block, Quotation const& quotation, std::string const& mod) {
  auto const self = name(block.id, unique(mod) + "__qstr_1");
  auto scope = scope_of(quotation.content, self + "__");
  Positions positions;
  hierarchy(quotation.content, self, Place::quotation, positions, scope);
}

void Assigner::note(Note const& note, unsigned position, Scope& scope) {
  auto const number = note_number(note.mark);
  auto const self =
      name(note.id, scope.prefix + "authorialNote_" + (number.empty() ? std::to_string(position) : number));
  flow(note.content, self, "item", scope);
}

}  // namespace

EIds assign_eids(Document const& document) {
  return identify(document).nodes;
}

Identifiers identify(Document const& document) {
  return Assigner(document).run();
}

bool is_opening_sentence(Document const& document, Block const& block) {
  if (document.meta.kind != DocumentKind::presidential_statement) return false;
  if (document.text.main.empty() || document.text.main.front().id != block.id) return false;
  auto const* clause = std::get_if<Clause>(&block.node);
  return clause == nullptr ? std::holds_alternative<Paragraph>(block.node)
                           : clause->kind == ClauseKind::operative && clause->number.empty();
}

}  // namespace resolute::model
