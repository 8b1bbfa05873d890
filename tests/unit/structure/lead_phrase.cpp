#include "structure/lead_phrase.hpp"

#include <doctest/doctest.h>

#include <map>

#include "profile/folded.hpp"
#include "profile/table.hpp"
#include "resolute/diagnostic.hpp"

namespace {

using resolute::model::ClauseKind;
using resolute::profile::LeadReach;

/// Only what lead phrases need of a language.
struct Known {
  resolute::profile::Language language;
  resolute::profile::Grammar grammar;
};

resolute::profile::Phrases table(std::string const& file) {
  std::vector<resolute::profile::Phrase> phrases;
  for (auto const& row : resolute::profile::read_table(file))
    phrases.push_back({std::string(resolute::profile::Folded(row.at(0)).view()), 1});
  return resolute::profile::Phrases(std::move(phrases));
}

Known const& known(std::string const& code) {
  static std::map<std::string, Known> all;
  auto const [entry, added] = all.try_emplace(code);
  auto& [language, grammar] = entry->second;
  if (added) {
    language.word_spaces = code != "zh";
    grammar.language = &language;
    grammar.preambular = table("lang/" + code + "/preambular.tsv");
    grammar.operative = table("lang/" + code + "/operative.tsv");
    auto const parts = "lang/" + code + "/lead_parts.tsv";
    grammar.lead_parts = {resolute::profile::read_table(parts), parts, language.word_spaces};
  }
  return entry->second;
}

std::string lead(std::string const& code, ClauseKind kind, std::string_view text, LeadReach reach = LeadReach::whole) {
  auto const found = resolute::structure::find_lead_phrase(text, kind, known(code).grammar, reach);
  return found ? std::string(text.substr(found->begin, found->end - found->begin)) : "";
}

std::string clause(std::string const& code, std::string_view text, LeadReach reach = LeadReach::whole) {
  return lead(code, ClauseKind::preambular, text, reach);
}

std::string paragraph(std::string const& code, std::string_view text, LeadReach reach = LeadReach::whole) {
  return lead(code, ClauseKind::operative, text, reach);
}

}  // namespace

TEST_CASE("lead phrases in English end before what the clause is about") {
  CHECK(clause("en", "Recalling its resolution 58/153,") == "Recalling");
  CHECK(clause("en", "Recalling also that it met,") == "Recalling also");
  CHECK(clause("en", "Taking note of the report,") == "Taking note");
  CHECK(clause("en", "Noting with deep concern that") == "Noting with deep concern");
  CHECK(clause("en", "Having considered the report,") == "Having considered");
  CHECK(paragraph("en", "Calls upon all States to act;") == "Calls upon");
  CHECK(paragraph("en", "Further requests the Secretary-General") == "Further requests");
  CHECK(paragraph("en", "Welcomes and encourages the work") == "Welcomes and encourages");
}

TEST_CASE("lead phrases that no table has are put together from parts") {
  auto const text = "Also strongly urges once again all parties";
  auto const found = resolute::structure::find_lead_phrase(text, ClauseKind::operative, known("en").grammar);
  REQUIRE(found.has_value());
  CHECK(found->begin == 0);
  CHECK(found->end == 30);
  CHECK_FALSE(found->known);
  CHECK(resolute::structure::find_lead_phrase("Decides to act", ClauseKind::operative, known("en").grammar)->known);
  CHECK(clause("en", "Still profoundly alarmed by the news,") == "Still profoundly alarmed");
  CHECK(clause("en", "Perceiving the change,") == "Perceiving");
}

TEST_CASE("a lead phrase ends at a word") {
  CHECK(clause("en", "Recalling alsop things,") == "Recalling");
  CHECK(paragraph("en", "Notesworthy things").empty());
  CHECK(paragraph("en", "The Committee shall meet").empty());
  CHECK(clause("en", "").empty());
}

TEST_CASE("a quotation mark and the size of letters do not hide a lead phrase") {
  CHECK(paragraph("en", "“Decides to act;") == "Decides");
  CHECK(paragraph("ru", "уполномочивает Генерального секретаря") == "уполномочивает");
  CHECK(paragraph("ru", "Уполномочивает Генерального секретаря") == "Уполномочивает");
  CHECK(clause("fr", "ayant à l’esprit le rapport,") == "ayant à l’esprit");
  CHECK(clause("fr", "Ayant à l'esprit le rapport,") == "Ayant à l'esprit");
}

TEST_CASE("the Security Council emphasises the verb without its object") {
  CHECK(clause("en", "Expressing its deep concern at the news,") == "Expressing its deep concern");
  CHECK(clause("en", "Expressing its deep concern at the news,", LeadReach::verb) == "Expressing");
  CHECK(paragraph("es", "Condena en los términos más enérgicos los ataques", LeadReach::verb) == "Condena");
  CHECK(paragraph("en", "Notes with concern the delay", LeadReach::verb) == "Notes with concern");
}

TEST_CASE("a numbered paragraph may go on in the form of a preamble") {
  CHECK(paragraph("en", "Recognising that it is late,") == "Recognising");
}

TEST_CASE("lead phrases in French") {
  CHECK(clause("fr", "Rappelant en outre sa résolution,") == "Rappelant en outre");
  CHECK(clause("fr", "Profondément préoccupée par la situation,") == "Profondément préoccupée");
  CHECK(clause("fr", "Notant avec une vive inquiétude que") == "Notant avec une vive inquiétude");
  CHECK(paragraph("fr", "Décide d’inscrire la question") == "Décide");
  CHECK(paragraph("fr", "Se félicite également du rapport") == "Se félicite également");
  CHECK(paragraph("fr", "Prend note avec satisfaction du rapport") == "Prend note avec satisfaction");
}

TEST_CASE("lead phrases in Spanish") {
  CHECK(clause("es", "Habiendo examinado también el informe,") == "Habiendo examinado también");
  CHECK(clause("es", "Acogiendo con beneplácito el informe,") == "Acogiendo con beneplácito");
  CHECK(paragraph("es", "Toma nota de la labor") == "Toma nota");
  CHECK(paragraph("es", "Expresa su profunda preocupación por") == "Expresa su profunda preocupación");
  CHECK(paragraph("es", "Exhorta una vez más a los Estados") == "Exhorta una vez más");
}

TEST_CASE("lead phrases in Russian") {
  CHECK(clause("ru", "ссылаясь далее на свою резолюцию,") == "ссылаясь далее");
  CHECK(clause("ru", "с удовлетворением отмечая усилия,") == "с удовлетворением отмечая");
  CHECK(clause("ru", "будучи глубоко обеспокоена тем, что") == "будучи глубоко обеспокоена");
  CHECK(paragraph("ru", "вновь подтверждает также свою роль") == "вновь подтверждает также");
  CHECK(paragraph("ru", "принимает к сведению доклад") == "принимает к сведению");
  CHECK(paragraph("ru", "выражает далее признательность Комитету") == "выражает далее признательность");
}

TEST_CASE("lead phrases in Arabic, with and without vowel marks") {
  CHECK(clause("ar", "وإذ تشير أيضا إلى قرارها") == "وإذ تشير أيضا");
  CHECK(clause("ar", "وإذ تسلِّم أيضاً بأهمية") == "وإذ تسلِّم أيضاً");
  CHECK(clause("ar", "وإذ تعرب عن تقديرها للأمين العام") == "وإذ تعرب عن تقديرها");
  CHECK(clause("ar", "وقد نظرت في تقرير اللجنة") == "وقد نظرت");
  CHECK(paragraph("ar", "تطلب إلى الأمين العام") == "تطلب");
  CHECK(paragraph("ar", "تحيط علما مع التقدير بتقرير") == "تحيط علما مع التقدير");
}

TEST_CASE("lead phrases in Chinese have no blanks around them") {
  CHECK(clause("zh", "又回顾其以往各项决议，") == "又回顾");
  CHECK(clause("zh", "深为关切地注意到局势，") == "深为关切地注意到");
  CHECK(paragraph("zh", "请秘书长提交报告；") == "请");
  CHECK(paragraph("zh", "再次促请所有国家采取行动；") == "再次促请");
  CHECK(paragraph("zh", "表示严重关切局势恶化；") == "表示严重关切");
}

TEST_CASE("a lead phrase may stand at the end of a clause") {
  auto const text = "根据《联合国宪章》第七章采取行动，";
  CHECK(clause("zh", text) == "采取行动");
}

TEST_CASE("lead phrases in German") {
  CHECK(clause("de", "unter Hinweis auf seine Resolution") == "unter Hinweis");
  CHECK(clause("de", "sowie in Bekräftigung seines Bekenntnisses") == "sowie in Bekräftigung");
  CHECK(paragraph("de", "beschließt ferner, das Mandat zu verlängern;") == "beschließt ferner");
  CHECK(paragraph("de", "nimmt Kenntnis von dem Bericht") == "nimmt Kenntnis");
}

TEST_CASE("the quick look knows the phrases of the table only") {
  auto const& grammar = known("en").grammar;
  CHECK(resolute::structure::begins_lead_phrase("Recalling its resolution", ClauseKind::preambular, grammar));
  CHECK_FALSE(resolute::structure::begins_lead_phrase("Perceiving the change", ClauseKind::preambular, grammar));
  CHECK_FALSE(resolute::structure::begins_lead_phrase("the report of", ClauseKind::preambular, grammar));
}

TEST_CASE("a broken table of parts is refused") {
  using Rows = std::vector<std::vector<std::string_view>>;
  auto const make = [](Rows const& rows) { return resolute::profile::LeadParts(rows, "parts", true); };
  CHECK_THROWS_AS(make({{"after", "with {feeling}"}}), resolute::InternalError);
  CHECK_THROWS_AS(make({{"after", "{feeling"}}), resolute::InternalError);
  CHECK_THROWS_AS(make({{"feeling", "more {feeling}"}}), resolute::InternalError);
  CHECK_THROWS_AS(make({{"quality", "deep"}, {"after", "{quality}*"}}), resolute::InternalError);
  CHECK_NOTHROW(make({{"quality", "deep"}, {"after", "with {quality}* concern"}}));
}
