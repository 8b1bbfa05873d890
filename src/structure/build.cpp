#include "structure/build.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "structure/component_builder.hpp"
#include "structure/fields.hpp"
#include "structure/numbering.hpp"
#include "structure/scribe.hpp"

namespace resolute::structure {
namespace {

using model::Component;

/// A component on its way, and where its text begins in the paragraphs.
struct Open {
  ComponentBuilder builder;
  Label opened_by = Label::unrecognised;
  std::size_t first = 0;
};

class Builder {
 public:
  Builder(text::Joints const& joints, text::Page const& page, profile::Grammar const& grammar,
          profile::Body const& body)
      : page_(page), grammar_(grammar), joints_(joints), scribe_(page, grammar, body, built_.ledger) {
    built_.ledger.expect(2 * page.lines.size());  // a line and its end
  }

  Built run(std::vector<text::Paragraph>& paragraphs, Texts texts, std::vector<Labelled> const& labels) {
    auto& meta = built_.document.meta;
    meta.language = grammar_.language->code;
    meta.body = scribe_.body().name;
    model::Meta inner_meta;  // what an annex or part states about itself is not about the document
    // A single part is the document itself ("75/253 C"): its letter is a line of the preface.
    bool const parts = !is_single_part(labels);
    std::vector<Open> open;
    open.push_back({ComponentBuilder(scribe_, meta, built_.diagnostics), Label::unrecognised, 0});
    auto const opening = std::ranges::find(labels, Zone::main, &Labelled::zone) - labels.begin();
    std::size_t used = 0;
    for (std::size_t at = 0; at < paragraphs.size(); ++at) {
      auto const label = labels[at].label == Label::part && !parts ? Label::part_title : labels[at].label;
      if (label == Label::annex || label == Label::part) {
        open.back().builder.settle();
        open.push_back({ComponentBuilder(scribe_, inner_meta, built_.diagnostics), label, at});
        if (label == Label::annex)
          open.back().builder.begin_annex(paragraphs[at]);
        else
          open.back().builder.begin_part(paragraphs[at]);
      } else {
        // An annex that nothing names begins behind the closing.
        if (labels[at].zone == Zone::annex && open.back().opened_by != Label::annex) {
          open.back().builder.settle();
          open.push_back({ComponentBuilder(scribe_, inner_meta, built_.diagnostics), Label::annex, at});
          open.back().builder.begin_unnamed_annex(paragraphs[at]);
        }
        open.back().builder.add({label, labels[at].zone}, paragraphs[at]);
      }
      if (texts == Texts::kept || open.back().builder.waits()) continue;
      for (; used <= at; ++used)
        if (used != static_cast<std::size_t>(opening)) paragraphs[used].text = {};
    }
    assemble(open, paragraphs);
    meta.kind = kind_of_document(meta, labels);
    adopt_by_opening(meta, paragraphs, labels);
    date_by_masthead(meta, labels);
    report_orphan_marks();
    book_furniture();
    built_.recognised = recognised(labels);
    return std::move(built_);
  }

 private:
  /// Annexes and parts go to the resolution; an annex behind a part is the part's.
  void assemble(std::vector<Open>& open, std::vector<text::Paragraph> const& paragraphs) {
    auto& text = built_.document.text;
    for (std::size_t at = 0; at < open.size(); ++at) {
      auto component = open[at].builder.take();
      auto const end = at + 1 < open.size() ? open[at + 1].first : paragraphs.size();
      add_notes(component, paragraphs, open[at].first, end);
      if (at == 0)
        text = std::move(component);
      else if (open[at].opened_by == Label::part)
        text.parts.push_back(std::move(component));
      else
        (text.parts.empty() ? text : text.parts.back()).annexes.push_back(std::move(component));
    }
    add_uncalled(text);
    gather_job_numbers(text);
  }

  /// The notes that are called first in these paragraphs; of notes called in notes, behind those.
  void add_notes(Component& component, std::vector<text::Paragraph> const& paragraphs, std::size_t begin,
                 std::size_t end) {
    for (auto at = begin; at < end; ++at)
      for (auto const& call : paragraphs[at].calls) {
        auto const note = page_.marks[call.mark].note;
        if (note != text::k_no_note && written_.insert(note).second) component.notes.push_back(make_note(note));
      }
  }

  void add_uncalled(Component& component) {
    for (std::size_t note = 0; note < page_.notes.size(); ++note) {
      if (!written_.insert(note).second) continue;
      built_.diagnostics.push_back({Severity::warning, "note-without-mark", place(page_.notes[note].mark_part),
                                    fmt::format("nothing in the text calls note {}", page_.notes[note].mark)});
      component.notes.push_back(make_note(note));
    }
  }

  [[nodiscard]] Range place(text::Part part) const {
    auto const origin = page_.lines[part.line].text.origin(part.begin, part.end);
    return origin.empty() ? page_.lines[part.line].range : origin.front();
  }

  model::Note make_note(std::size_t index) {
    auto const& text = page_.notes[index];
    model::Note note;
    note.id = scribe_.note_id(index);
    note.mark = text.running.empty() ? text.mark : text.running;
    if (note.mark != text.mark) note.printed = text.mark;
    scribe_.book_mark(note.id, text.mark_part, text.mark);
    for (auto& made : text::join_note(joints_, page_, text)) {
      text::Paragraph paragraph;
      paragraph.text = std::move(made);
      auto const origin = paragraph.text.origin();
      note.origin.insert(note.origin.end(), origin.begin(), origin.end());
      note.content.push_back(scribe_.paragraph(paragraph, 0));
    }
    if (note.content.empty())
      built_.diagnostics.push_back(
          {Severity::warning, "missing-note", place(text.mark_part), fmt::format("note {} has no text", text.mark)});
    return note;
  }

  void report_orphan_marks() {
    for (auto const& mark : page_.marks)
      if (mark.note == text::k_no_note)
        built_.diagnostics.push_back({Severity::warning, "missing-note", place(mark.part),
                                      fmt::format("note mark {} has no note text", mark.mark)});
  }

  void book_furniture() {
    for (std::size_t at = 0; at < page_.lines.size(); ++at)
      if (page_.roles[at] == text::LineRole::furniture)
        built_.ledger.record(
            {page_.lines[at].range, Fate::furniture, Transformation::verbatim, page_.furniture[at], {}});
  }

  /// One part letter, and before it nothing of the text.
  static bool is_single_part(std::vector<Labelled> const& labels) {
    if (std::ranges::count(labels, Label::part, &Labelled::label) != 1) return false;
    auto const first = std::ranges::find(labels, Label::part, &Labelled::label);
    return std::all_of(labels.begin(), first, [](Labelled one) { return one.zone < Zone::preamble; });
  }

  static bool has(std::vector<Labelled> const& labels, Label label) {
    return std::ranges::find(labels, label, &Labelled::label) != labels.end();
  }

  static bool recognised(std::vector<Labelled> const& labels) {
    bool const clauses = has(labels, Label::operative) || has(labels, Label::preambular) || has(labels, Label::text);
    return clauses && (has(labels, Label::enacting_formula) || has(labels, Label::title) ||
                       has(labels, Label::adoption) || has(labels, Label::statement_title));
  }

  /// "At the 9274th meeting of the Security Council, held on 2 March 2023": a statement has no other line that tells
  /// when it was made.
  void adopt_by_opening(model::Meta& meta, std::vector<text::Paragraph> const& paragraphs,
                        std::vector<Labelled> const& labels) const {
    auto const first = std::ranges::find(labels, Zone::main, &Labelled::zone);
    if (meta.adopted || first == labels.end()) return;
    auto const& opening = paragraphs[static_cast<std::size_t>(first - labels.begin())].text;
    auto const found = grammar_.prefix(profile::PatternKind::opening, opening.view());
    auto const dates = found ? grammar_.dates.find_all(opening.view()) : std::vector<profile::FoundDate>();
    if (dates.empty()) return;
    meta.adopted = {dates.front().value, model::Basis::stated, opening.origin()};
    if (auto const meeting = meeting_of(*found, opening.view()); meeting && !meta.meeting)
      meta.meeting = {*meeting, model::Basis::stated, opening.origin()};
  }

  /// A masthead that names the meeting dates the adoption.
  static void date_by_masthead(model::Meta& meta, std::vector<Labelled> const& labels) {
    bool const meeting = std::ranges::any_of(
        labels, [](Labelled one) { return one.label == Label::meeting && one.zone == Zone::cover; });
    if (meeting && !meta.adopted && meta.issued)
      meta.adopted = {meta.issued->value, model::Basis::derived, meta.issued->origin};
  }

  static model::DocumentKind kind_of_document(model::Meta const& meta, std::vector<Labelled> const& labels) {
    std::string_view const symbol = meta.symbol ? std::string_view(meta.symbol->value) : std::string_view();
    if (has(labels, Label::statement_title) || symbol.starts_with("S/PRST/"))
      return model::DocumentKind::presidential_statement;
    if (has(labels, Label::document_type) || symbol.find("/DEC/") != std::string_view::npos)
      return model::DocumentKind::decision;
    return model::DocumentKind::resolution;
  }

  Built built_;
  text::Page const& page_;
  profile::Grammar const& grammar_;
  text::Joints const& joints_;
  Scribe scribe_;
  std::set<std::size_t> written_;
};

/// What names the body, the surest first.
constexpr std::array k_body_evidence{
    std::pair{Label::enacting_formula, profile::PatternKind::enacting_formula},
    std::pair{Label::statement_title, profile::PatternKind::statement_title},
    std::pair{Label::adoption, profile::PatternKind::adoption},
    std::pair{Label::subsidiary_body, profile::PatternKind::subsidiary_body},
    std::pair{Label::issuing_body, profile::PatternKind::issuing_body},
};

/// The body that the formula names, or the masthead; the first of the profiles when neither does.
profile::Body const& find_body(std::vector<text::Paragraph> const& paragraphs, std::vector<Labelled> const& labels,
                               profile::Grammar const& grammar, profile::Profiles const& profiles) {
  for (auto const& [label, pattern] : k_body_evidence)
    for (std::size_t at = 0; at < labels.size(); ++at) {
      if (labels[at].label != label) continue;
      if (auto const found = grammar.whole(pattern, paragraphs[at].text.view()))
        if (auto const* body = profiles.body(found->value)) return *body;
    }
  return *profiles.body("ga");
}

}  // namespace

Built build(text::Joints const& joints, text::Page const& page, std::vector<text::Paragraph>& paragraphs, Texts texts,
            std::vector<Labelled> const& labels, profile::Grammar const& grammar, profile::Profiles const& profiles) {
  return Builder(joints, page, grammar, find_body(paragraphs, labels, grammar, profiles))
      .run(paragraphs, texts, labels);
}

}  // namespace resolute::structure
