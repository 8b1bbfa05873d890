#include "structure/fields.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "profile/symbols.hpp"
#include "resolute/visit.hpp"
#include "structure/document_number.hpp"
#include "structure/iso_date.hpp"
#include "structure/offset.hpp"
#include "structure/votes.hpp"
#include "text/characters.hpp"

namespace resolute::structure {
namespace {

using model::Basis;
using model::FieldKind;
using model::Meta;
using profile::PatternKind;
using profile::Slot;

struct Line {
  text::Paragraph const& paragraph;
  Scribe& scribe;
  Meta& meta;
  std::vector<Span>& spans;

  [[nodiscard]] std::string_view view() const { return paragraph.text.view(); }
  [[nodiscard]] std::optional<profile::Found> whole(PatternKind kind) const {
    return scribe.grammar().whole(kind, view());
  }
  template <class T>
  [[nodiscard]] model::Known<T> stated(T value) const {
    return {std::move(value), Basis::stated, paragraph.text.origin()};
  }
};

std::string_view captured(Line const& line, profile::Found const& found, Slot slot) {
  auto const* capture = found.match.capture(slot);
  return capture == nullptr ? std::string_view() : line.view().substr(capture->begin, capture->end - capture->begin);
}

/// Marks the date of a line and returns it.
std::optional<std::chrono::year_month_day> date(Line const& line, model::Role role) {
  auto const dates = line.scribe.grammar().dates.find_all(line.view());
  if (dates.empty()) return std::nullopt;
  auto const& last = dates.back();
  line.spans.push_back(mention(offset(last.begin), offset(last.end), role, iso(last.value)));
  return last.value;
}

void plain(Line const&) {}

void job_number(Line const& line) {
  line.meta.job_number = line.stated(std::string(line.view()));
}

void symbol(Line const& line) {
  if (!line.meta.symbol) line.meta.symbol = line.stated(profile::canonical_symbol(line.view()));
}

/// The kind by its English name where the pattern knows it ("Distr. générale"), else as printed.
void distribution(Line const& line) {
  auto const found = line.whole(PatternKind::distribution);
  if (!found) return;
  auto kind = found->value.empty() ? std::string(captured(line, *found, Slot::any)) : std::string(found->value);
  if (!kind.empty()) line.meta.distribution = line.stated(std::move(kind));
}

void issue_date(Line const& line) {
  if (auto const day = date(line, model::Role::date_of_issuance)) line.meta.issued = line.stated(*day);
}

void adoption(Line const& line) {
  if (auto const day = date(line, model::Role::date_of_adoption)) line.meta.adopted = line.stated(*day);
}

void closing_date(Line const& line) {
  auto const day = date(line, model::Role::date_of_adoption);
  if (day && !line.meta.adopted) line.meta.adopted = line.stated(*day);
}

void agenda_item(Line const& line) {
  auto const found = line.whole(PatternKind::agenda_item);
  if (!found) return;
  auto number = std::string(captured(line, *found, Slot::number));
  line.meta.agenda_item = line.stated(number);
  line.spans.push_back(mention(0, line.paragraph.text.size(), model::Role::agenda_item, std::move(number)));
}

void proponent(Line const& line) {
  auto const view = line.view();
  auto const committees = line.scribe.grammar().find_all(PatternKind::committee, view);
  if (!committees.empty()) {
    auto const& [id, match] = committees.front();
    line.meta.committee = line.stated(id);
    line.spans.push_back(mention(offset(match.begin), offset(match.end), model::Role::committee, id));
  }
  for (std::size_t at = 0; at < view.size(); ++at) {
    auto const end = profile::match_symbol(view, at);
    if (!end) continue;
    auto report = profile::canonical_symbol(view.substr(at, *end - at));
    line.spans.push_back(mention(offset(at), offset(*end), model::Role::originating_document, report));
    line.meta.report = line.stated(std::move(report));
    break;
  }
}

/// The number in an ordinal ("48th"): its digits.
std::string digits_of(std::string_view ordinal) {
  return std::string(ordinal.substr(0, std::min(ordinal.find_first_not_of("0123456789"), ordinal.size())));
}

/// Where the number of a meeting stands in a line that matches `kind`.
profile::Capture const* meeting_number(profile::Found const& found) {
  auto const* number = found.match.capture(Slot::ordinal);
  return number != nullptr ? number : found.match.capture(Slot::number);
}

/// The value of a number that is one, not zero.
std::optional<int> value_of(std::string const& number) {
  int value = 0;
  std::from_chars(number.data(), number.data() + number.size(), value);
  return value > 0 ? std::optional(value) : std::nullopt;
}

void take_meeting(Line const& line, std::string const& number) {
  if (auto const value = value_of(number)) line.meta.meeting = line.stated(*value);
}

void meeting(Line const& line) {
  auto const found = line.scribe.grammar().series(PatternKind::meeting, line.view());
  auto const* place = found ? meeting_number(*found) : nullptr;
  if (place == nullptr) return;
  auto number = digits_of(line.view().substr(place->begin, place->end - place->begin));
  take_meeting(line, number);
  line.spans.push_back(mention(0, line.paragraph.text.size(), model::Role::meeting, std::move(number)));
}

/// "Adopted by the Security Council at its 8970th meeting, on 2 March 2021": the meeting is its number alone, as the
/// UN's files have it.
void adoption_meeting(Line const& line) {
  adoption(line);
  auto const found = line.whole(PatternKind::adoption_meeting);
  auto const* place = found ? meeting_number(*found) : nullptr;
  if (place == nullptr) return;
  auto number = digits_of(line.view().substr(place->begin, place->end - place->begin));
  take_meeting(line, number);
  line.spans.push_back(mention(offset(place->begin), offset(place->end), model::Role::meeting, std::move(number)));
}

/// "Resolution 2561 (2021)": number and symbol; in the old form the date as well.
void resolution_number(Line const& line) {
  adoption(line);
  if (auto const number = number_with_year(line.view()))
    state_number_with_year(line.meta, *number, line.scribe.body(), line.view(), line.paragraph.text.origin());
}

void proposing_committee(Line const& line) {
  if (auto const found = line.whole(PatternKind::proposing_committee)) line.meta.committee = line.stated(found->value);
}

struct FieldRule {
  Label label;
  FieldKind kind;
  /// Takes the facts of the line and marks where they stand.
  void (*facts)(Line const&);
};

constexpr std::array k_rules{
    FieldRule{Label::job_number, FieldKind::job_number, job_number},
    FieldRule{Label::publisher, FieldKind::publisher, plain},
    FieldRule{Label::issuing_body, FieldKind::issuing_body, plain},
    FieldRule{Label::symbol, FieldKind::symbol, symbol},
    FieldRule{Label::distribution, FieldKind::distribution, distribution},
    FieldRule{Label::issue_date, FieldKind::issue_date, issue_date},
    FieldRule{Label::original_language, FieldKind::original_language, plain},
    FieldRule{Label::session, FieldKind::session, plain},
    FieldRule{Label::agenda_item, FieldKind::agenda_item, agenda_item},
    FieldRule{Label::agenda_title, FieldKind::agenda_title, plain},
    FieldRule{Label::adoption, FieldKind::adoption, adoption},
    FieldRule{Label::proponent, FieldKind::proponent, proponent},
    FieldRule{Label::title, FieldKind::title, plain},
    FieldRule{Label::enacting_formula, FieldKind::enacting_formula, plain},
    FieldRule{Label::meeting, FieldKind::meeting, meeting},
    FieldRule{Label::closing_date, FieldKind::closing_date, closing_date},
    FieldRule{Label::annex_title, FieldKind::title, plain},
    FieldRule{Label::subsidiary_body, FieldKind::subsidiary_body, plain},
    FieldRule{Label::document_type, FieldKind::document_type, plain},
    FieldRule{Label::language_line, FieldKind::other, plain},
    FieldRule{Label::session_dates, FieldKind::session_dates, plain},
    FieldRule{Label::decision_type, FieldKind::other, plain},
    FieldRule{Label::proposing_committee, FieldKind::proponent, proposing_committee},
    FieldRule{Label::resolution_number, FieldKind::resolution_number, resolution_number},
    FieldRule{Label::adoption_meeting, FieldKind::adoption, adoption_meeting},
    FieldRule{Label::statement_title, FieldKind::title, plain},
};

/// Behind the sign between a title's number and its words: ".", "．", in Arabic a dash or nothing.
std::uint32_t behind_sign(std::string_view text, std::uint32_t end) {
  std::size_t at = end;
  while (at < text.size() && text[at] == ' ') ++at;
  if (at >= text.size()) return end;
  auto behind = at;
  auto const sign = text::next(text, behind);
  bool const closes =
      sign == '.' || sign == 0xFF0E || sign == '-' || sign == 0x2013 || sign == 0x2014 || sign == 0x3002;
  return closes ? offset(behind) : end;
}

/// The number of a title is a property: "59/170." The session is in it, where the body numbers by sessions.
std::uint32_t take_number(text::Paragraph const& paragraph, model::NodeId id, model::Field& field, Scribe& scribe,
                          Meta& meta) {
  auto const view = paragraph.text.view();
  auto const number = profile::match_resolution(view, 0);
  if (!number) return 0;
  auto const end = behind_sign(view, offset(number->end));
  field.number = scribe.mark(id, paragraph, 0, end);
  auto const origin = paragraph.text.origin(0, offset(number->end));
  state_title_number(meta, *number, scribe.body(), origin);
  return end;
}

}  // namespace

std::optional<int> meeting_of(profile::Found const& found, std::string_view text) {
  auto const* place = meeting_number(found);
  return place == nullptr ? std::nullopt : value_of(digits_of(text.substr(place->begin, place->end - place->begin)));
}

model::Block make_field(Label label, text::Paragraph const& paragraph, Scribe& scribe, Meta& meta) {
  auto const id = scribe.next_id();
  if (label == Label::vote) {
    auto spans = find_vote(paragraph.text.view(), scribe.grammar());
    auto content = scribe.write(id, paragraph, 0, paragraph.text.size(), std::move(spans), false);
    return {id, paragraph.text.origin(), model::Vote{std::move(content)}};
  }
  auto const rule = std::ranges::find(k_rules, label, &FieldRule::label);
  if (rule == k_rules.end()) throw InternalError("a label of running text is no field");
  model::Field field;
  field.kind = rule->kind;
  std::vector<Span> spans;
  rule->facts(Line{paragraph, scribe, meta, spans});
  auto const begin = label == Label::title ? take_number(paragraph, id, field, scribe, meta) : 0;
  // A document's own symbol and number are no citations.
  bool const cites = label != Label::symbol && label != Label::resolution_number;
  field.content = scribe.write(id, paragraph, begin, paragraph.text.size(), std::move(spans), cites);
  if (label == Label::title)
    meta.title = {model::plain_text(field.content), Basis::stated, paragraph.text.origin(begin, paragraph.text.size())};
  return {id, paragraph.text.origin(), std::move(field)};
}

}  // namespace resolute::structure
