// One resolution in the six official languages, samples/example.XX.txt: paragraph by paragraph the same document.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <pugixml.hpp>
#include <ranges>

#include "resolute/visit.hpp"
#include "support/program.hpp"
#include "support/text.hpp"
#include "support/written.hpp"

using namespace resolute;
using namespace resolute::model;

namespace {

struct Language {
  std::string_view code;
  std::string_view title;
  std::string_view agenda_title;
  std::array<std::string_view, 5> preambular;  ///< lead phrases
  std::array<std::string_view, 6> operative;
  std::array<std::string_view, 2> headings;
  std::string_view annex;
  std::string_view annex_title;
  std::array<std::string_view, 5> notes;  ///< 1, 2, *, 3, and 4 in the annex
};

// Read from the texts by a person.
constexpr std::array<Language, 6> k_languages{{
    {"en",
     "Care of lighthouses in the service of safe navigation",
     "Lighthouses and other aids to navigation",
     {"Recalling", "Having considered", "Convinced", "Bearing in mind", "Noting with appreciation"},
     {"Takes note", "Calls upon", "Encourages", "Decides", "Requests", "Also decides"},
     {"Lights and their keepers", "Review and financing"},
     "Annex",
     "Rules of the Voluntary Fund for Coastal Lights",
     {"A/78/215.", "See A/78/340, annex.", "The register is kept in the language of the State that reports the light.",
      "A/78/215/Add.1, annex II.", "See resolution 71/377, annex, para. 7."}},
    {"fr",
     "La conservation des phares au service de la sécurité de la navigation",
     "Phares et autres aides à la navigation",
     {"Rappelant", "Ayant examiné", "Convaincue", "Ayant à l’esprit", "Notant avec satisfaction"},
     {"Prend note", "Demande", "Encourage", "Décide", "Prie", "Décide également"},
     {"Les feux et leurs gardiens", "Examen et financement"},
     "Annexe",
     "Règles du Fonds de contributions volontaires pour les feux côtiers",
     {"A/78/215.", "Voir A/78/340, annexe.", "Le registre est tenu dans la langue de l’État qui signale le phare.",
      "A/78/215/Add.1, annexe II.", "Voir résolution 71/377, annexe, par. 7."}},
    {"es",
     "El cuidado de los faros al servicio de la seguridad de la navegación",
     "Faros y otras ayudas a la navegación",
     {"Recordando", "Habiendo examinado", "Convencida", "Teniendo presente", "Observando con aprecio"},
     {"Toma nota", "Exhorta", "Alienta", "Decide", "Solicita", "Decide también"},
     {"Las luces y los fareros", "Examen y financiación"},
     "Anexo",
     "Normas del Fondo de Contribuciones Voluntarias para las Luces Costeras",
     {"A/78/215.", "Véase A/78/340, anexo.", "El registro se lleva en el idioma del Estado que notifica el faro.",
      "A/78/215/Add.1, anexo II.", "Véase la resolución 71/377, anexo, párr. 7."}},
    {"ru",
     "Сохранение маяков на службе безопасности мореплавания",
     "Маяки и другие средства навигационного оборудования",
     {"ссылаясь", "рассмотрев", "будучи убеждена", "принимая во внимание", "с признательностью отмечая"},
     {"принимает к сведению", "призывает", "рекомендует", "постановляет", "просит", "постановляет также"},
     {"Огни и их смотрители", "Обзор и финансирование"},
     "Приложение",
     "Правила Фонда добровольных взносов для береговых огней",
     {"A/78/215.", "См. A/78/340, приложение.", "Реестр ведется на языке государства, сообщающего о маяке.",
      "A/78/215/Add.1, приложение II.", "См. резолюцию 71/377, приложение, пункт 7."}},
    {"zh",
     "养护灯塔以保障航行安全",
     "灯塔和其他助航设备",
     {"回顾", "审议了", "深信", "铭记", "赞赏地注意到"},
     {"表示注意到", "促请", "鼓励", "决定", "请", "又决定"},
     {"灯光和守塔人", "审查和经费筹措"},
     "附件",
     "沿岸灯光自愿基金规则",
     {"A/78/215。", "见A/78/340，附件。", "登记册以报告该灯塔的国家的语文编制。", "A/78/215/Add.1，附件二。",
      "见第71/377号决议，附件，第7段。"}},
    {"ar",
     "العناية بالمنارات خدمة لسلامة الملاحة",
     "المنارات وغيرها من المعينات الملاحية",
     {"إذ تشير", "وقد نظرت", "واقتناعا منها", "وإذ تضع في اعتبارها", "وإذ تلاحظ مع التقدير"},
     {"تحيط علما", "تهيب", "تشجع", "تقرر", "تطلب", "تقرر أيضا"},
     {"الأضواء وحراسها", "الاستعراض والتمويل"},
     "المرفق",
     "قواعد صندوق التبرعات للأضواء الساحلية",
     {"A/78/215.", "انظر A/78/340، المرفق.", "يُمسك السجل بلغة الدولة التي تبلغ عن المنارة.",
      "A/78/215/Add.1، المرفق الثاني.", "انظر القرار 71/377، المرفق، الفقرة 7."}},
}};

/// The identifiers of the text, in its order; those of links have a test of their own.
constexpr std::array k_eids{
    "preamble__formula_1",
    "preamble__container_1",
    "preamble__container_2",
    "authorialNote_1",
    "preamble__container_3",
    "preamble__container_3__list_1",
    "preamble__container_3__list_1__intro",
    "preamble__container_3__list_1__item_a",
    "preamble__container_3__list_1__item_b",
    "preamble__container_4",
    "authorialNote_2",
    "preamble__container_5",
    "sec_I",
    "para_1",
    "para_1__content",
    "para_2",
    "para_2__list_1",
    "para_2__list_1__intro",
    "para_2__list_1__point_a",
    "para_2__list_1__point_a__list_1",
    "para_2__list_1__point_a__list_1__intro",
    "para_2__list_1__point_a__list_1__point_i",
    "para_2__list_1__point_a__list_1__point_i__content",
    "para_2__list_1__point_a__list_1__point_ii",
    "para_2__list_1__point_a__list_1__point_ii__content",
    "para_2__list_1__point_b",
    "para_2__list_1__point_b__content",
    "authorialNote_ast",
    "para_2__list_1__wrapup",
    "para_3",
    "para_3__content",
    "sec_II",
    "para_4",
    "para_4__content",
    "authorialNote_3",
    "para_5",
    "para_5__list_1",
    "para_5__list_1__intro",
    "para_5__list_1__point_a",
    "para_5__list_1__point_a__content",
    "para_5__list_1__point_b",
    "para_5__list_1__point_b__content",
    "para_6",
    "para_6__content",
    "att_1",
    "att_1__para_1",
    "att_1__para_1__content",
    "att_1__para_2",
    "att_1__para_2__list_1",
    "att_1__para_2__list_1__intro",
    "att_1__para_2__list_1__point_a",
    "att_1__para_2__list_1__point_a__content",
    "att_1__para_2__list_1__point_b",
    "att_1__para_2__list_1__point_b__content",
    "att_1__para_3",
    "att_1__para_3__content",
    "att_1__authorialNote_4",
};

Reading read(Language const& language) {
  return support::read(program::sample("example." + std::string(language.code) + ".txt"));
}

std::vector<std::string> eids_in_text(Document const& document) {
  pugi::xml_document tree;
  REQUIRE(tree.load_string(support::write(document, "akn").c_str()));
  std::vector<std::string> eids;
  for (auto const found : tree.select_nodes("//*[@eId][not(ancestor::meta)][not(self::a)]"))
    eids.emplace_back(found.node().attribute("eId").value());
  return eids;
}

/// What a whole document has of some kind of text, in its order.
struct Texts : Visitor {
  std::vector<std::string> leads;
  std::vector<std::string> headings;
  std::vector<std::string> notes;

  void inline_node(Inline const& one, Block const&) override {
    if (auto const* lead = std::get_if<LeadPhrase>(&one.node)) leads.push_back(plain_text(lead->content));
  }
  void block(Block const& one) override {
    if (auto const* section = std::get_if<Section>(&one.node)) headings.push_back(plain_text(section->heading));
  }
  void note(Note const& one) override {
    REQUIRE(one.content.size() == 1);
    notes.push_back(plain_text(*owned_inlines(one.content.front())));
  }
};

std::vector<std::string> strings(auto const& views) {
  return {views.begin(), views.end()};
}

std::string field(Blocks const& blocks, FieldKind kind) {
  for (auto const& block : blocks)
    if (auto const* one = std::get_if<Field>(&block.node); one != nullptr && one->kind == kind)
      return plain_text(one->content);
  return {};
}

}  // namespace

TEST_CASE("six languages: the identifiers are equal one by one") {
  for (auto const& language : k_languages) {
    CAPTURE(language.code);
    auto const eids = eids_in_text(read(language).document);
    REQUIRE(eids.size() == k_eids.size());
    for (std::size_t at = 0; at < eids.size(); ++at) CHECK(eids[at] == k_eids.at(at));
  }
}

TEST_CASE("six languages: the facts about the document are the same") {
  for (auto const& language : k_languages) {
    CAPTURE(language.code);
    auto const meta = read(language).document.meta;
    CHECK(meta.language == language.code);
    CHECK(meta.body == "ga");
    CHECK(meta.kind == DocumentKind::resolution);
    CHECK(meta.symbol->value == "A/RES/78/391");
    CHECK(meta.number->value == "78/391");
    CHECK(meta.title->value == language.title);
    CHECK(meta.session->value == "78");
    CHECK(meta.agenda_item->value == "131");
    CHECK(meta.job_number->value.starts_with("24-04518"));
    CHECK(meta.distribution->value == "General");
    CHECK(meta.committee->value == "secondCommittee");
    CHECK(meta.report->value == "A/78/460");
    CHECK(meta.meeting->value == 61);
    CHECK(meta.adopted->value == std::chrono::year{2024} / 3 / 14);
    CHECK(meta.issued->value == std::chrono::year{2024} / 3 / 20);
  }
}

TEST_CASE("six languages: titles, headings, lead phrases and notes in the words of each") {
  for (auto const& language : k_languages) {
    CAPTURE(language.code);
    auto const document = read(language).document;
    Texts texts;
    walk(document, texts);
    auto leads = strings(language.preambular);
    for (auto const lead : language.operative) leads.emplace_back(lead);
    CHECK(texts.leads == leads);
    CHECK(texts.headings == strings(language.headings));
    CHECK(texts.notes == strings(language.notes));
    CHECK(field(document.text.cover, FieldKind::agenda_title) == language.agenda_title);
    REQUIRE(document.text.annexes.size() == 1);
    auto const& annex = document.text.annexes.front();
    CHECK(annex.label == language.annex);
    CHECK(field(annex.preface, FieldKind::title) == language.annex_title);
  }
}

TEST_CASE("six languages: the same notes are called, the first of them twice") {
  constexpr std::array k_marks{"1", "2", "1", "*", "3", "4"};
  for (auto const& language : k_languages) {
    CAPTURE(language.code);
    auto const calls = note_calls(read(language).document);
    REQUIRE(calls.size() == k_marks.size());
    for (std::size_t at = 0; at < calls.size(); ++at) {
      CHECK(calls[at].mark == k_marks.at(at));
      CHECK(calls[at].first == (at != 2));
      CHECK(calls[at].note != NodeId::none);
    }
  }
}

TEST_CASE("six languages: the same documents are cited, each in the language of the text") {
  struct Cited {
    std::string_view symbol;
    std::string_view work;
  };
  constexpr std::array<Cited, 9> k_cited{{
      {"A/78/460", ""},
      {"A/RES/71/377", "/akn/un/statement/deliberation/unga/2016-12-09/71-377"},
      {"A/RES/74/388", "/akn/un/statement/deliberation/unga/2019-12-20/74-388"},
      {"S/RES/3199(2023)", "/akn/un/statement/deliberation/unsc/2023-10-06/3199-2023"},
      {"A/RES/74/388", ""},
      {"A/78/215", ""},
      {"A/78/340", ""},
      {"A/78/215/Add.1", ""},
      {"A/RES/71/377", ""},
  }};
  for (auto const& language : k_languages) {
    CAPTURE(language.code);
    auto const cited = citations(read(language).document);
    REQUIRE(cited.size() == k_cited.size());
    for (std::size_t at = 0; at < cited.size(); ++at) {
      CHECK(cited[at].symbol == k_cited[at].symbol);
      CHECK(cited[at].work == k_cited[at].work);
      CHECK(cited[at].address ==
            "https://docs.un.org/" + std::string(language.code) + "/" + std::string(k_cited[at].symbol));
    }
  }
}

TEST_CASE("six languages: every character is accounted for, and nothing is doubtful") {
  for (auto const& language : k_languages) {
    CAPTURE(language.code);
    auto const reading = read(language);
    CHECK(reading.diagnostics.empty());
    CHECK(reading.ledger.tally(reading.source).unaccounted == 0);
  }
}
