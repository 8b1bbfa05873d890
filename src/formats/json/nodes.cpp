#include "formats/json/nodes.hpp"

#include "formats/json/names.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::json {
namespace {

std::uint32_t number(model::NodeId id) {
  return static_cast<std::uint32_t>(id);
}

Json inlines(model::Inlines const& all);

/// What only nodes of this kind have.
struct InlineMembers {
  Json& out;

  void operator()(model::Text const& text) const { out["value"] = text.value; }
  void operator()(model::LineBreak const&) const {}
  void operator()(model::LeadPhrase const& lead) const { out["content"] = inlines(lead.content); }
  void operator()(model::NoteCall const& call) const {
    out["id"] = number(call.id);
    out["mark"] = call.mark;
    out["note"] = call.note == model::NodeId::none ? Json() : Json(number(call.note));
    out["first"] = call.first;
    out["printed"] = call.printed;
  }
  void operator()(model::Citation const& citation) const {
    out["symbol"] = citation.symbol;
    out["address"] = citation.address;
    out["work"] = citation.work;
    out["content"] = inlines(citation.content);
  }
  void operator()(model::Mention const& mention) const {
    out["role"] = name(mention.role);
    out["value"] = mention.value;
    out["content"] = inlines(mention.content);
  }
  void operator()(model::Styled const& styled) const {
    out["style"] = name(styled.style);
    out["content"] = inlines(styled.content);
  }
};

constexpr model::overloaded k_inline_types{
    [](model::Text const&) { return "text"; },
    [](model::LineBreak const&) { return "line_break"; },
    [](model::LeadPhrase const&) { return "lead_phrase"; },
    [](model::NoteCall const&) { return "note_call"; },
    [](model::Citation const&) { return "citation"; },
    [](model::Mention const&) { return "mention"; },
    [](model::Styled const&) { return "styled"; },
};

constexpr model::overloaded k_block_types{
    [](model::Field const&) { return "field"; },
    [](model::Paragraph const&) { return "paragraph"; },
    [](model::Section const&) { return "section"; },
    [](model::Clause const&) { return "clause"; },
    [](model::List const&) { return "list"; },
    [](model::Table const&) { return "table"; },
    [](model::Vote const&) { return "vote"; },
    [](model::Quotation const&) { return "quotation"; },
    [](model::Unrecognised const&) { return "unrecognised"; },
};

Json inlines(model::Inlines const& all) {
  auto out = Json::array();
  for (auto const& one : all) {
    Json made;
    made["type"] = std::visit(k_inline_types, one.node);
    made["origin"] = origin(one.origin);
    std::visit(InlineMembers{made}, one.node);
    out.push_back(std::move(made));
  }
  return out;
}

class NodeWriter {
 public:
  explicit NodeWriter(model::EIds const& eids) : eids_(eids) {}

  [[nodiscard]] Json component(model::Component const& one) const {
    Json out;
    out["kind"] = name(one.kind);
    identify(out, one.id, one.origin);
    out["label"] = one.label;
    out["cover"] = blocks(one.cover);
    out["preface"] = blocks(one.preface);
    out["preamble"] = blocks(one.preamble);
    out["main"] = blocks(one.main);
    out["conclusions"] = blocks(one.conclusions);
    out["notes"] = each(one.notes, [this](model::Note const& note) { return this->note(note); });
    out["parts"] = each(one.parts, [this](model::Component const& part) { return component(part); });
    out["annexes"] = each(one.annexes, [this](model::Component const& annex) { return component(annex); });
    return out;
  }

 private:
  template <class T, class Make>
  static Json each(std::vector<T> const& all, Make const& make) {
    auto out = Json::array();
    for (auto const& one : all) out.push_back(make(one));
    return out;
  }

  void identify(Json& out, model::NodeId id, Origin const& ranges) const {
    out["id"] = number(id);
    if (auto const found = eids_.find(id); found != eids_.end()) out["eId"] = found->second;
    out["origin"] = origin(ranges);
  }

  [[nodiscard]] Json note(model::Note const& note) const {
    Json out;
    identify(out, note.id, note.origin);
    out["mark"] = note.mark;
    out["printed"] = note.printed;
    out["content"] = blocks(note.content);
    return out;
  }

  [[nodiscard]] Json blocks(model::Blocks const& all) const {
    return each(all, [this](model::Block const& block) {
      Json out;
      out["type"] = std::visit(k_block_types, block.node);
      identify(out, block.id, block.origin);
      std::visit([&](auto const& node) { put(out, node); }, block.node);
      return out;
    });
  }

  void put(Json& out, model::Field const& field) const {
    out["kind"] = name(field.kind);
    out["number"] = field.number;
    out["content"] = inlines(field.content);
  }
  void put(Json& out, model::Paragraph const& paragraph) const { out["content"] = inlines(paragraph.content); }
  void put(Json& out, model::Section const& section) const {
    out["kind"] = name(section.kind);
    out["number"] = section.number;
    out["heading"] = inlines(section.heading);
    out["content"] = blocks(section.content);
  }
  void put(Json& out, model::Clause const& clause) const {
    out["kind"] = name(clause.kind);
    out["number"] = clause.number;
    out["content"] = blocks(clause.content);
  }
  void put(Json& out, model::List const& list) const {
    out["items"] = each(list.items, [this](model::Item const& item) {
      Json made;
      identify(made, item.id, item.origin);
      made["marker"] = item.marker;
      made["content"] = blocks(item.content);
      return made;
    });
  }
  void put(Json& out, model::Table const& table) const {
    out["caption"] = inlines(table.caption);
    out["rows"] = each(table.rows, [this](std::vector<model::Cell> const& row) {
      return each(row, [this](model::Cell const& cell) {
        Json made;
        made["header"] = cell.header;
        made["columns"] = cell.columns;
        made["rows"] = cell.rows;
        made["content"] = blocks(cell.content);
        return made;
      });
    });
  }
  void put(Json& out, model::Vote const& vote) const { out["content"] = inlines(vote.content); }
  void put(Json& out, model::Quotation const& quotation) const { out["content"] = blocks(quotation.content); }
  void put(Json& out, model::Unrecognised const& text) const { out["content"] = inlines(text.content); }

  model::EIds const& eids_;
};

}  // namespace

Json origin(Origin const& ranges) {
  auto out = Json::array();
  for (auto const range : ranges) out.push_back({range.begin, range.end});
  return out;
}

Json component(model::Component const& one, model::EIds const& eids) {
  return NodeWriter(eids).component(one);
}

}  // namespace resolute::formats::json
