#include "structure/build.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "resolute/visit.hpp"
#include "structure/body_builder.hpp"
#include "structure/fields.hpp"
#include "structure/scribe.hpp"

namespace resolute::structure {
namespace {

using model::ClauseKind;
using model::Component;

/// Fills one component: the resolution itself or an annex.
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
  }

  void add(Labelled labelled, text::Paragraph const& paragraph) {
    switch (labelled.label) {
      case Label::preambular:
        preamble_.add_clause(ClauseKind::preambular, paragraph);
        break;
      case Label::operative:
        main_.add_clause(ClauseKind::operative, paragraph);
        break;
      case Label::item:
        (labelled.zone == Zone::preamble ? preamble_ : main_).add_item(paragraph);
        break;
      case Label::text:
        main_.add_text(paragraph);
        break;
      case Label::heading:
        main_.add_heading(paragraph);
        break;
      case Label::enacting_formula:
        preamble_.add_block(make_field(labelled.label, paragraph, scribe_, meta_));
        break;
      case Label::unrecognised:
        add_unrecognised(labelled.zone, paragraph);
        break;
      case Label::title:
      case Label::annex_title:
        component_.preface.push_back(make_field(labelled.label, paragraph, scribe_, meta_));
        break;
      case Label::meeting:
      case Label::closing_date:
        component_.conclusions.push_back(make_field(labelled.label, paragraph, scribe_, meta_));
        break;
      case Label::job_number:
      case Label::publisher:
      case Label::issuing_body:
      case Label::symbol:
      case Label::distribution:
      case Label::issue_date:
      case Label::original_language:
      case Label::session:
      case Label::agenda_item:
      case Label::agenda_title:
      case Label::adoption:
      case Label::proponent:
        component_.cover.push_back(make_field(labelled.label, paragraph, scribe_, meta_));
        break;
      case Label::annex:
        throw InternalError("an annex begins a component of its own");
    }
  }

  [[nodiscard]] Component take() {
    component_.preamble = preamble_.take();
    component_.main = main_.take();
    return std::move(component_);
  }

 private:
  void add_unrecognised(Zone zone, text::Paragraph const& paragraph) {
    model::Block block{scribe_.next_id(), paragraph.text.origin(), model::Unrecognised{}};
    std::get<model::Unrecognised>(block.node).content = scribe_.write(block.id, paragraph, 0, paragraph.text.size());
    if (!block.origin.empty())
      diagnostics_.push_back({Severity::warning, "unrecognised-text", block.origin.front(),
                              "the place of this text in the document was not recognised"});
    switch (zone) {
      case Zone::cover:
        component_.cover.push_back(std::move(block));
        break;
      case Zone::preface:
        component_.preface.push_back(std::move(block));
        break;
      case Zone::preamble:
        preamble_.add_block(std::move(block));
        break;
      case Zone::main:
      case Zone::annex:
        main_.add_block(std::move(block));
        break;
      case Zone::conclusions:
        component_.conclusions.push_back(std::move(block));
        break;
    }
  }

  Scribe& scribe_;
  model::Meta& meta_;
  std::vector<Diagnostic>& diagnostics_;
  BodyBuilder preamble_;
  BodyBuilder main_;
  Component component_;
};

/// Which notes are called between two places of the source.
bool called_in(text::Page const& page, std::size_t note, Range where) {
  return std::ranges::any_of(page.marks, [&](text::NoteMark const& mark) {
    return mark.note == note && mark.first && mark.range.begin >= where.begin && mark.range.begin < where.end;
  });
}

class Builder {
 public:
  Builder(Source const& source, text::Page const& page, profile::Grammar const& grammar, profile::Body const& body)
      : source_(source), page_(page), grammar_(grammar), scribe_(page, grammar, body, built_.ledger) {}

  Built run(std::vector<text::Paragraph> const& paragraphs, std::vector<Labelled> const& labels) {
    auto& meta = built_.document.meta;
    meta.language = grammar_.language->code;
    meta.body = scribe_.body().name;
    model::Meta annex_meta;  // what an annex states about itself is not about the document
    std::vector<ComponentBuilder> builders;
    builders.reserve(paragraphs.size() + 1);
    builders.emplace_back(scribe_, meta, built_.diagnostics);
    std::vector<std::uint32_t> begins{0};
    for (std::size_t at = 0; at < paragraphs.size(); ++at) {
      if (labels[at].label == Label::annex) {
        begins.push_back(paragraphs[at].text.origin().front().begin);
        builders.emplace_back(scribe_, annex_meta, built_.diagnostics).begin_annex(paragraphs[at]);
      } else {
        builders.back().add(labels[at], paragraphs[at]);
      }
    }
    begins.push_back(static_cast<std::uint32_t>(source_.text.size()));
    built_.document.text = builders.front().take();
    add_notes(built_.document.text, {begins[0], begins[1]}, true);
    for (std::size_t at = 1; at < builders.size(); ++at) {
      built_.document.text.annexes.push_back(builders[at].take());
      add_notes(built_.document.text.annexes.back(), {begins[at], begins[at + 1]}, false);
    }
    report_orphan_marks();
    book_furniture();
    built_.recognised = recognised(labels);
    return std::move(built_);
  }

 private:
  /// The notes called in the component. Those that nothing calls go to the main one.
  void add_notes(Component& component, Range where, bool with_uncalled) {
    for (std::size_t at = 0; at < page_.notes.size(); ++at) {
      bool const called = called_in(page_, at, {0, static_cast<std::uint32_t>(source_.text.size())});
      if (called ? !called_in(page_, at, where) : !with_uncalled) continue;
      auto const& text = page_.notes[at];
      if (!called)
        built_.diagnostics.push_back({Severity::warning, "note-without-mark", text.mark_range,
                                      fmt::format("nothing in the text calls note {}", text.mark)});
      component.notes.push_back(make_note(at, text));
    }
  }

  model::Note make_note(std::size_t index, text::NoteText const& text) {
    model::Note note;
    note.id = scribe_.note_id(index);
    note.mark = text.mark;
    scribe_.book_marker(note.id, text.mark_range);
    text::Paragraph paragraph;
    paragraph.text = text::join_note(source_, text, grammar_.language->word_spaces);
    note.origin = paragraph.text.origin();
    note.content.push_back(scribe_.paragraph(paragraph, 0));
    return note;
  }

  void report_orphan_marks() {
    for (auto const& mark : page_.marks)
      if (mark.note == text::k_no_note)
        built_.diagnostics.push_back(
            {Severity::warning, "missing-note", mark.range, fmt::format("note mark {} has no note text", mark.mark)});
  }

  void book_furniture() {
    for (std::size_t at = 0; at < page_.lines.size(); ++at)
      if (page_.roles[at] == text::LineRole::furniture)
        built_.ledger.record(
            {page_.lines[at].text, Fate::furniture, Transformation::verbatim, page_.furniture[at], {}});
  }

  static bool recognised(std::vector<Labelled> const& labels) {
    auto const has = [&](Label label) { return std::ranges::find(labels, label, &Labelled::label) != labels.end(); };
    bool const clauses = has(Label::operative) || has(Label::preambular);
    return clauses && (has(Label::enacting_formula) || has(Label::title) || has(Label::adoption));
  }

  Built built_;
  Source const& source_;
  text::Page const& page_;
  profile::Grammar const& grammar_;
  Scribe scribe_;
};

/// The body that the formula names, or the masthead; the first of the profiles when neither does.
profile::Body const& find_body(std::vector<text::Paragraph> const& paragraphs, std::vector<Labelled> const& labels,
                               profile::Grammar const& grammar, profile::Profiles const& profiles) {
  for (std::size_t at = 0; at < labels.size(); ++at)
    if (labels[at].label == Label::enacting_formula)
      if (auto const found = grammar.whole(profile::PatternKind::enacting_formula, paragraphs[at].text.view()))
        if (auto const* body = profiles.body(found->value)) return *body;
  for (std::size_t at = 0; at < labels.size(); ++at)
    if (labels[at].label == Label::issuing_body)
      if (auto const found = grammar.whole(profile::PatternKind::issuing_body, paragraphs[at].text.view()))
        if (auto const* body = profiles.body(found->value)) return *body;
  return profiles.bodies().front();
}

}  // namespace

Built build(Source const& source, text::Page const& page, std::vector<text::Paragraph> const& paragraphs,
            std::vector<Labelled> const& labels, profile::Grammar const& grammar, profile::Profiles const& profiles) {
  return Builder(source, page, grammar, find_body(paragraphs, labels, grammar, profiles)).run(paragraphs, labels);
}

}  // namespace resolute::structure
