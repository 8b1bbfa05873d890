#pragma once
/// The parts of one component, as its paragraphs come.
#include <utility>
#include <vector>

#include "structure/body_builder.hpp"
#include "structure/fields.hpp"
#include "structure/job_numbers.hpp"
#include "structure/numbering.hpp"
#include "structure/scribe.hpp"

namespace resolute::structure {

/// Fills one component: the resolution itself, a part or an annex.
class ComponentBuilder {
 public:
  ComponentBuilder(Scribe& scribe, model::Meta& meta, std::vector<Diagnostic>& diagnostics)
      : scribe_(scribe),
        meta_(meta),
        diagnostics_(diagnostics),
        preamble_(scribe, diagnostics),
        main_(scribe, diagnostics) {
    component_.id = scribe.next_id();
  }

  /// An annex, with the line that names it.
  void begin_annex(text::Paragraph const& paragraph) {
    component_.kind = model::ComponentKind::annex;
    component_.origin = paragraph.text.origin();
    component_.label = scribe_.mark(component_.id, paragraph, 0, paragraph.text.size());
    if (!paragraph.calls.empty())
      add_unrecognised(Zone::preface, paragraph, paragraph.text.size(), paragraph.text.size());
  }

  void begin_unnamed_annex(text::Paragraph const& paragraph) {
    component_.kind = model::ComponentKind::annex;
    component_.origin = paragraph.text.origin();
  }

  /// A part: its letter, and its title where that stands on the same line.
  void begin_part(text::Paragraph const& paragraph) {
    component_.kind = model::ComponentKind::part;
    component_.origin = paragraph.text.origin();
    auto const number = heading_number(paragraph.text.view());
    auto const end = number ? static_cast<std::uint32_t>(number->end) : paragraph.text.size();
    component_.label = scribe_.mark(component_.id, paragraph, 0, end);
    if (end < paragraph.text.size() || !paragraph.calls.empty()) add_title(paragraph, end);
  }

  void settle() { main_.settle(); }
  [[nodiscard]] bool waits() const { return preamble_.waits() || main_.waits(); }

  void add(Labelled labelled, text::Paragraph const& paragraph) {
    if (labelled.label != Label::item && labelled.label != Label::text) settle();
    switch (labelled.label) {
      case Label::preambular:
        before_main(labelled.zone).add_clause(model::ClauseKind::preambular, paragraph);
        break;
      case Label::operative:
        main_.add_clause(model::ClauseKind::operative, paragraph);
        break;
      case Label::item:
        before_main(labelled.zone).add_item(paragraph);
        break;
      case Label::text:
        main_.add_text(paragraph);
        break;
      case Label::row:
        main_.add_row(paragraph);
        break;
      case Label::heading:
      case Label::numbered_heading:
        main_.add_heading(paragraph);
        break;
      case Label::enacting_formula:
        if (main_.empty())
          preamble_.add_block(make_field(labelled.label, paragraph, scribe_, meta_));
        else
          main_.add_clause(model::ClauseKind::operative, paragraph);
        break;
      case Label::unrecognised:
        if (paragraph.row)
          add_unrecognised_row(labelled.zone, paragraph);
        else
          add_unrecognised(labelled.zone, paragraph, 0, paragraph.text.size());
        break;
      case Label::part_title:
        add_title(paragraph, 0);
        break;
      case Label::annex:
      case Label::part:
        throw InternalError("an annex or part begins a component of its own");
      case Label::job_number:
      case Label::publisher:
      case Label::issuing_body:
      case Label::subsidiary_body:
      case Label::document_type:
      case Label::symbol:
      case Label::distribution:
      case Label::issue_date:
      case Label::original_language:
      case Label::language_line:
      case Label::session:
      case Label::session_dates:
      case Label::agenda_item:
      case Label::agenda_title:
      case Label::decision_type:
      case Label::proposing_committee:
      case Label::adoption:
      case Label::proponent:
      case Label::resolution_number:
      case Label::adoption_meeting:
      case Label::statement_title:
      case Label::title:
      case Label::meeting:
      case Label::closing_date:
      case Label::vote:
      case Label::annex_title:
        home(labelled.zone).push_back(make_field(labelled.label, paragraph, scribe_, meta_));
    }
  }

  [[nodiscard]] model::Component take() {
    component_.preamble = preamble_.take();
    component_.main = main_.take();
    return std::move(component_);
  }

 private:
  /// The preamble, as long as nothing of the main part is there: texts stay in their order.
  BodyBuilder& before_main(Zone zone) { return zone == Zone::preamble && main_.empty() ? preamble_ : main_; }

  /// Where the lines of the front and end matter go.
  model::Blocks& home(Zone zone) {
    if (zone == Zone::cover) return component_.cover;
    return zone == Zone::conclusions ? component_.conclusions : component_.preface;
  }

  void add_title(text::Paragraph const& paragraph, std::uint32_t begin) {
    model::Block block{scribe_.next_id(), paragraph.text.origin(begin, paragraph.text.size()),
                       model::Field{model::FieldKind::title, {}, {}}};
    std::get<model::Field>(block.node).content = scribe_.write(block.id, paragraph, begin, paragraph.text.size());
    component_.preface.push_back(std::move(block));
  }

  /// A row of a table where no table may stand: each cell by itself, as the lines of one may stand between those of
  /// another, and within a node the text has the order of the source.
  void add_unrecognised_row(Zone zone, text::Paragraph const& paragraph) {
    for (std::size_t at = 0; at < paragraph.cells.size(); ++at) {
      bool const last = at + 1 == paragraph.cells.size();
      add_unrecognised(zone, paragraph, paragraph.cells[at], last ? paragraph.text.size() : paragraph.cells[at + 1]);
    }
  }

  void add_unrecognised(Zone zone, text::Paragraph const& paragraph, std::uint32_t begin, std::uint32_t end) {
    auto origin = begin < end ? paragraph.text.origin(begin, end) : paragraph.text.origin();
    model::Block block{scribe_.next_id(), std::move(origin), model::Unrecognised{}};
    std::get<model::Unrecognised>(block.node).content = scribe_.write(block.id, paragraph, begin, end);
    if (std::get<model::Unrecognised>(block.node).content.empty() && paragraph.row) return;
    if (!block.origin.empty())
      diagnostics_.push_back({Severity::warning, "unrecognised-text", block.origin.front(),
                              "the place of this text in the document was not recognised"});
    if (zone == Zone::preamble)
      preamble_.add_block(std::move(block));
    else if (zone == Zone::main || zone == Zone::annex)
      main_.add_block(std::move(block));
    else
      home(zone).push_back(std::move(block));
  }

  Scribe& scribe_;
  model::Meta& meta_;
  std::vector<Diagnostic>& diagnostics_;
  BodyBuilder preamble_;
  BodyBuilder main_;
  model::Component component_;
};

}  // namespace resolute::structure
