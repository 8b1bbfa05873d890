#include "formats/html/blocks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "formats/html/fields.hpp"
#include "formats/html/inlines.hpp"
#include "formats/html/permalink.hpp"
#include "formats/html/tables.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::html {
namespace {

using BlockSpan = std::span<model::Block const>;

bool is_list(model::Block const& block) {
  return std::holds_alternative<model::List>(block.node);
}

std::string_view section_element(model::SectionKind kind) {
  switch (kind) {
    case model::SectionKind::part:
      return "part";
    case model::SectionKind::section:
      return "section";
    case model::SectionKind::title:
      return "title";
    case model::SectionKind::division:
      return "division";
    case model::SectionKind::article:
      return "article";
    case model::SectionKind::rule:
      return "rule";
    case model::SectionKind::preambular:
      return "crossHeading";
  }
  throw InternalError("a kind of section out of range");
}

/// The lead phrase that opens a clause, by which AKN names its container.
std::string lead_phrase(model::Blocks const& blocks) {
  if (blocks.empty()) return {};
  auto const* paragraph = std::get_if<model::Paragraph>(&blocks.front().node);
  if (paragraph == nullptr || paragraph->content.empty()) return {};
  auto const* lead = std::get_if<model::LeadPhrase>(&paragraph->content.front().node);
  return lead == nullptr ? std::string() : model::plain_text(lead->content);
}

class BlockWriter {
 public:
  BlockWriter(Markup& out, Page const& page) : out_(out), page_(page) {}

  void all(BlockSpan blocks, Place place) {
    for (auto const& block : blocks) std::visit([&](auto const& node) { put(block, node, place); }, block.node);
  }

 private:
  void put(model::Block const& block, model::Field const& field, Place) {
    write_field(out_, page_, block.id, field);
    out_.line();
  }

  void put(model::Block const& block, model::Paragraph const& paragraph, Place) {
    running_text("akn-p", block.id, paragraph.content, true);
  }

  void put(model::Block const& block, model::Vote const& vote, Place) {
    out_.open("p", {{"class", "akn-p"}});
    out_.open("span", page_.attributes("akn-vote", block.id));
    write_inlines(out_, page_, vote.content);
    out_.close();
    out_.close_line();
  }

  void put(model::Block const& block, model::Unrecognised const& text, Place) {
    running_text("akn-p unrecognised", block.id, text.content);
  }

  void put(model::Block const& block, model::Quotation const& quotation, Place place) {
    out_.open("blockquote", page_.attributes("akn-quotedStructure", block.id));
    out_.line();
    all(quotation.content, {place.level, false});
    out_.close_line();
  }

  void put(model::Block const& block, model::Table const& table, Place place) {
    write_table(out_, page_, block.id, table, place);
  }

  void put(model::Block const& block, model::Section const& section, Place place) {
    bool const cross = section.kind == model::SectionKind::preambular;
    auto const element = section_element(section.kind);
    out_.open("section",
              page_.attributes(cross ? std::string("preambular") : fmt::format("akn-{}", element), block.id));
    out_.line();
    bool const headed = !section.heading.empty() || !section.number.empty();
    if (headed) heading(section, place.level, cross ? "akn-crossHeading" : "akn-heading");
    all(section.content, {headed ? place.level + 1 : place.level, place.hierarchy});
    out_.close_line();
  }

  void put(model::Block const& block, model::Clause const& clause, Place place) {
    if (clause.kind == model::ClauseKind::preambular) return preambular(block, clause, place);
    bool const numbered = !clause.number.empty();
    out_.open("section", page_.attributes(numbered ? "akn-paragraph numbered" : "akn-paragraph", block.id));
    number(clause.number);
    numbers_.emplace_back(clause.number);
    write_permalink(out_, page_, block.id, numbers_);
    hierarchy(block.id, clause.content, place);
    numbers_.pop_back();
    out_.close_line();
  }

  void put(model::Block const& block, model::List const& list, Place place) {
    if (place.hierarchy) return points(list, place);
    out_.open("ul", page_.attributes("akn-blockList", block.id));
    out_.line();
    for (auto const& item : list.items) {
      out_.open("li", page_.attributes(item.marker.empty() ? "akn-item" : "akn-item numbered", item.id));
      number(item.marker);
      out_.open("div", {{"class", "body"}});
      all(item.content, place);
      out_.close();
      out_.close_line();
    }
    out_.close_line();
  }

  /// The `section` of the list itself stands around its intro and wrap-up too; see `hierarchy`.
  void points(model::List const& list, Place place) {
    for (auto const& item : list.items) {
      out_.open("section", page_.attributes(item.marker.empty() ? "akn-point" : "akn-point numbered", item.id));
      number(item.marker);
      numbers_.emplace_back(item.marker);
      write_permalink(out_, page_, item.id, numbers_);
      hierarchy(item.id, item.content, place);
      numbers_.pop_back();
      out_.close_line();
    }
  }

  void preambular(model::Block const& block, model::Clause const& clause, Place place) {
    auto attributes = page_.attributes("akn-container", block.id);
    attributes.push_back({"data-name", lead_phrase(clause.content)});
    out_.open("div", attributes);
    number(clause.number);
    write_permalink(out_, page_, block.id, {clause.number});
    all(clause.content, {place.level, false});
    out_.close_line();
  }

  /// AKN gives a paragraph either `content`, or a `list` for each list in it, with the text before it as `intro` and
  /// that after the last one as `wrapUp`.
  void hierarchy(model::NodeId owner, BlockSpan blocks, Place place) {
    Place const inner{place.level, true};
    if (std::ranges::none_of(blocks, is_list)) return part("akn-content", owner, "__content", blocks, inner);
    while (!blocks.empty()) {
      auto const list = std::ranges::find_if(blocks, is_list);
      auto const before = static_cast<std::size_t>(list - blocks.begin());
      auto const rest = blocks.subspan(before + 1);
      bool const last = std::ranges::none_of(rest, is_list);
      out_.open("section", page_.attributes("akn-list", list->id));
      out_.line();
      part("akn-intro", list->id, "__intro", blocks.first(before), inner);
      all(blocks.subspan(before, 1), inner);
      if (last) part("akn-wrapUp", list->id, "__wrapup", rest, inner);
      out_.close_line();
      blocks = last ? BlockSpan{} : rest;
    }
  }

  /// What AKN has an element and an eId for, and the model has no node.
  void part(std::string_view name, model::NodeId owner, std::string_view suffix, BlockSpan blocks, Place place) {
    if (blocks.empty()) return;
    out_.open("div", page_.attributes(name, owner, suffix));
    out_.line();
    all(blocks, place);
    out_.close_line();
  }

  void number(std::string const& printed) {
    if (printed.empty()) return;
    out_.element("span", {{"class", "akn-num"}}, printed);
    out_.text(" ");
  }

  void heading(model::Section const& section, int level, std::string_view element) {
    out_.open(heading_tag(level));
    if (!section.number.empty()) out_.element("span", {{"class", "akn-num"}}, section.number);
    if (!section.number.empty() && !section.heading.empty()) out_.text(" ");
    if (!section.heading.empty()) {
      out_.open("span", {{"class", std::string(element)}});
      write_inlines(out_, page_, section.heading);
      out_.close();
    }
    out_.close_line();
  }

  void running_text(std::string_view classes, model::NodeId id, model::Inlines const& content, bool permalink = false) {
    out_.open("p", page_.attributes(classes, id));
    if (permalink) write_permalink(out_, page_, id, {});
    write_inlines(out_, page_, content);
    out_.close_line();
  }

  Markup& out_;
  Page const& page_;
  /// As printed, of the paragraphs and points that are open.
  std::vector<std::string_view> numbers_;
};

}  // namespace

std::string heading_tag(int level) {
  return fmt::format("h{}", std::clamp(level, 1, 6));
}

void write_blocks(Markup& out, Page const& page, model::Blocks const& blocks, Place place) {
  BlockWriter(out, page).all(blocks, place);
}

void write_block(Markup& out, Page const& page, model::Block const& block, Place place) {
  BlockWriter(out, page).all({&block, 1}, place);
}

}  // namespace resolute::formats::html
