// What a person reads in the samples that were written for the project, one for each body and kind of document.
#include <doctest/doctest.h>

#include <array>
#include <chrono>

#include "resolute/visit.hpp"
#include "support/program.hpp"
#include "support/text.hpp"

using namespace resolute;
using namespace resolute::model;

namespace {

Reading read(std::string_view sample) {
  auto reading = support::read(program::sample(sample));
  for (auto const& one : reading.diagnostics) FAIL_CHECK(one.code << ": " << one.message);
  CHECK(reading.ledger.tally(reading.source).unaccounted == 0);
  return reading;
}

std::vector<Clause const*> clauses(Blocks const& blocks) {
  std::vector<Clause const*> found;
  for (auto const& block : blocks)
    if (auto const* clause = std::get_if<Clause>(&block.node)) found.push_back(clause);
  return found;
}

/// The whole first paragraph of a clause or item.
std::string text(Blocks const& content) {
  return plain_text(std::get<Paragraph>(content.front().node).content);
}

std::string lead(Clause const& clause) {
  for (auto const& one : std::get<Paragraph>(clause.content.front().node).content)
    if (auto const* phrase = std::get_if<LeadPhrase>(&one.node)) return plain_text(phrase->content);
  return {};
}

List const& list(Blocks const& content) {
  return std::get<List>(content.back().node);
}

std::string note(Component const& component, std::size_t at) {
  return component.notes.at(at).mark + " " + text(component.notes.at(at).content);
}

std::string field(Blocks const& blocks, FieldKind kind) {
  for (auto const& block : blocks)
    if (auto const* one = std::get_if<Field>(&block.node); one != nullptr && one->kind == kind)
      return plain_text(one->content);
  return {};
}

std::vector<std::string> symbols(Document const& document) {
  std::vector<std::string> all;
  for (auto const& one : citations(document)) all.push_back(one.symbol);
  return all;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("sample: a resolution of the Security Council, in French") {
  auto const document = read("security_council.fr.txt").document;
  auto const& [meta, body, provenance] = document;
  CHECK(meta.body == "sc");
  CHECK(meta.kind == DocumentKind::resolution);
  CHECK(meta.symbol->value == "S/RES/3199(2023)");
  CHECK(meta.title->value == "Résolution 3199 (2023)");
  CHECK(meta.adopted->value == std::chrono::year{2023} / 10 / 6);
  CHECK(meta.issued->value == std::chrono::year{2023} / 10 / 6);
  CHECK(meta.meeting->value == 9431);
  CHECK(meta.job_number->value == "23-19004 (F)");

  auto const preamble = clauses(body.preamble);
  REQUIRE(preamble.size() == 4);
  CHECK(lead(*preamble[0]) == "Rappelant");
  CHECK(lead(*preamble[1]) == "Prenant note");
  CHECK(lead(*preamble[2]) == "Constatant avec préoccupation");
  CHECK(text(preamble[3]->content) == "Agissant en vertu du Chapitre VII de la Charte des Nations Unies,");

  auto const main = clauses(body.main);
  REQUIRE(main.size() == 4);
  CHECK(lead(*main[0]) == "Exige");
  auto const& items = list(main[1]->content).items;
  REQUIRE(items.size() == 2);
  CHECK(items[1].marker == "b)");
  auto const& deeper = list(items[1].content).items;  // the page ends above them
  REQUIRE(deeper.size() == 2);
  CHECK(deeper[0].marker == "i)");
  CHECK(text(deeper[1].content) == "Toute entrave à la réparation d’un feu ;");
  CHECK(text(main[3]->content) == "Décide de rester saisi de la question.");

  REQUIRE(body.notes.size() == 1);
  CHECK(note(body, 0) == "1 S/2023/641.");
  CHECK(symbols(document) == Strings{"S/RES/3120(2022)", "S/PRST/2023/98", "S/RES/3120(2022)", "S/2023/641"});
  CHECK(body.conclusions.empty());
}

TEST_CASE("sample: a statement of the President of the Security Council, in English") {
  auto const document = read("presidential_statement.en.txt").document;
  auto const& [meta, body, provenance] = document;
  CHECK(meta.body == "sc");
  CHECK(meta.kind == DocumentKind::presidential_statement);
  CHECK(meta.symbol->value == "S/PRST/2023/98");
  CHECK(meta.adopted->value == std::chrono::year{2023} / 3 / 2);
  CHECK(meta.meeting->value == 9274);
  CHECK(meta.job_number->value == "23-04411 (E)");
  CHECK(field(body.preface, FieldKind::title) == "Statement by the President of the Security Council");
  CHECK(body.preamble.empty());

  auto const main = clauses(body.main);
  REQUIRE(main.size() == 5);
  CHECK(text(main[0]->content).starts_with("At the 9274th meeting of the Security Council, held on 2 March 2023, in"));
  for (std::size_t at = 1; at < main.size(); ++at) {
    CHECK(main[at]->number.empty());
    CHECK(text(main[at]->content).starts_with("“The Security Council "));
  }
  CHECK(text(main[2]->content).ends_with("every ship, whatever flag it flies."));
  CHECK(text(main[4]->content).ends_with("on the matter by 1 September 2023.”"));
  CHECK(symbols(document) == Strings{"S/RES/3120(2022)", "S/2023/57"});
}

TEST_CASE("sample: a resolution of the Human Rights Council with a recorded vote, in Spanish") {
  auto const document = read("human_rights_council.es.txt").document;
  auto const& [meta, body, provenance] = document;
  CHECK(meta.body == "hrc");
  CHECK(meta.kind == DocumentKind::resolution);
  CHECK(meta.symbol->value == "A/HRC/RES/54/91");
  CHECK(meta.number->value == "54/91");
  CHECK(meta.title->value == "El derecho de las comunidades isleñas al correo");
  CHECK(meta.session->value == "54");
  CHECK(meta.agenda_item->value == "3");
  CHECK(meta.adopted->value == std::chrono::year{2023} / 10 / 12);
  CHECK(meta.issued->value == std::chrono::year{2023} / 10 / 16);
  CHECK(meta.meeting->value == 45);
  CHECK(meta.job_number->value == "GE.23-20417 (S)");
  CHECK(field(body.cover, FieldKind::subsidiary_body) == "Consejo de Derechos Humanos");
  CHECK(field(body.cover, FieldKind::original_language) == "Original: inglés");
  CHECK(field(body.cover, FieldKind::session_dates) == "11 de septiembre a 13 de octubre de 2023");

  auto const preamble = clauses(body.preamble);
  REQUIRE(preamble.size() == 4);
  CHECK(lead(*preamble[0]) == "Guiado");
  CHECK(lead(*preamble[2]) == "Tomando nota con aprecio");
  auto const main = clauses(body.main);
  REQUIRE(main.size() == 4);
  CHECK(lead(*main[1]) == "Exhorta");
  REQUIRE(list(main[1]->content).items.size() == 2);
  CHECK(text(list(main[1]->content).items[1].content) == "Respeten el secreto de la correspondencia;");
  CHECK(note(body, 0) == "1 A/HRC/54/88.");
  // A bare number is the Council's own resolution, unless the sentence says whose it is.
  CHECK(symbols(document) == Strings{"A/HRC/RES/51/87", "A/RES/77/388", "A/HRC/54/88"});

  REQUIRE(body.conclusions.size() == 3);
  auto const vote = plain_text(std::get<Vote>(body.conclusions[2].node).content);
  CHECK(vote.starts_with("[Aprobada en votación registrada por 6 votos contra 2 y 3 abstenciones."));
  CHECK(vote.ends_with("Abstenciones: Bélgica, México y Qatar.]"));
}

TEST_CASE("sample: a decision of the General Assembly, in Russian") {
  auto const document = read("decision.ru.txt").document;
  auto const& [meta, body, provenance] = document;
  CHECK(meta.body == "ga");
  CHECK(meta.kind == DocumentKind::decision);
  CHECK(meta.symbol->value == "A/DEC/78/599");
  CHECK(meta.number->value == "78/599");
  CHECK(meta.title->value == "Порядок проведения празднования Дня маяков");
  CHECK(meta.session->value == "78");
  CHECK(meta.agenda_item->value == "131");
  CHECK(meta.committee->value == "secondCommittee");
  CHECK(meta.adopted->value == std::chrono::year{2024} / 3 / 14);
  CHECK(meta.meeting->value == 61);
  CHECK(body.preamble.empty());

  auto const main = clauses(body.main);
  REQUIRE(main.size() == 1);
  CHECK(main[0]->number.empty());
  CHECK(
      text(main[0]->content).starts_with("На своем 61-м пленарном заседании 14 марта 2024 года Генеральная Ассамблея"));
  auto const& items = list(main[0]->content).items;
  REQUIRE(items.size() == 2);
  REQUIRE(list(items[1].content).items.size() == 2);
  CHECK(text(list(items[1].content).items[1].content) == "показать, как зажигают огонь.");
  CHECK(note(body, 0) == "1 A/78/460, пункт 14.");
  CHECK(symbols(document) == Strings{"A/RES/78/391", "A/78/460"});
}

TEST_CASE("sample: resolutions A and B of the General Assembly in one document, in Chinese") {
  auto const document = read("parts.zh.txt").document;
  auto const& [meta, body, provenance] = document;
  CHECK(meta.body == "ga");
  CHECK(meta.kind == DocumentKind::resolution);
  CHECK(meta.number->value == "78/392");
  CHECK(meta.title->value == "桥梁档案");
  CHECK(meta.committee->value == "fifthCommittee");
  CHECK(meta.report->value == "A/78/471");
  CHECK(meta.adopted->value == std::chrono::year{2024} / 3 / 21);
  CHECK(body.main.empty());

  REQUIRE(body.parts.size() == 2);
  auto const& a = body.parts[0];
  CHECK(a.label == "A");
  CHECK(field(a.preface, FieldKind::title) == "桥梁图纸的保存");
  CHECK(clauses(a.preamble).size() == 2);
  REQUIRE(clauses(a.main).size() == 2);
  CHECK(list(clauses(a.main)[0]->content).items.size() == 2);  // a page ends between them
  REQUIRE(a.notes.size() == 1);
  CHECK(note(a, 0) == "1 A/78/12。");
  CHECK(field(a.conclusions, FieldKind::meeting) == "第63次全体会议");

  auto const& b = body.parts[1];
  CHECK(b.label == "B");
  CHECK(field(b.preface, FieldKind::title) == "档案室的经费");
  CHECK(clauses(b.preamble).size() == 1);
  REQUIRE(clauses(b.main).size() == 3);
  CHECK(lead(*clauses(b.main)[1]) == "又核准");
  REQUIRE(b.notes.size() == 1);
  CHECK(note(b, 0) == "2 见A/78/12，附件。");
  CHECK(field(b.conclusions, FieldKind::closing_date) == "2024年3月21日");
}
