#include "text/tables.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "structure/boundary.hpp"
#include "support/pages.hpp"
#include "text/figures.hpp"
#include "text/join.hpp"

namespace {

using namespace resolute;
using Texts = std::vector<std::string>;

/// The rows of the tables, with " | " between two cells and "# " before the names of columns; other paragraphs in "<>".
Texts rows(std::string const& content, std::string_view language) {
  support::Pages const pages(content, language);
  Texts found;
  for (auto const& paragraph :
       text::join(pages.source, pages.page, *pages.grammar, structure::boundary_evidence(*pages.grammar))) {
    auto const text = std::string(paragraph.text.view());
    if (!paragraph.row) {
      found.push_back("<" + text + ">");
      continue;
    }
    std::string row = paragraph.header ? "# " : "";
    for (std::size_t at = 0; at < paragraph.cells.size(); ++at) {
      auto const begin = paragraph.cells[at];
      auto const end = at + 1 < paragraph.cells.size() ? paragraph.cells[at + 1] : paragraph.text.size();
      row += (at == 0 ? "" : " | ") + text.substr(begin, end - begin);
    }
    found.push_back(std::move(row));
  }
  return found;
}

/// The rows and what stands behind them; the lines before the table are not shown.
Texts table(std::string const& before, std::string const& lines, std::string_view language) {
  auto all = rows(before + lines, language);
  auto const first = std::ranges::find_if(all, [](std::string const& one) { return !one.starts_with('<'); });
  all.erase(all.begin(), first);
  return all;
}

std::string const k_english =
    "The General Assembly\n"
    "1. Resolves that appropriations totalling 208,080,100 dollars of the United States are\n"
    "hereby approved for the purposes that are named in the following table:\n";
std::string const k_french =
    "L’Assemblée générale\n"
    "1. Décide que les crédits d’un montant total de 208 080 100 dollars des États-Unis sont\n"
    "ouverts pour les objets qui sont énumérés dans le tableau ci-après :\n";
std::string const k_french_prose =
    "L’Assemblée générale,\n"
    "Prenant note avec satisfaction du rapport du Secrétaire général sur l’exécution du budget\n"
    "de l’exercice biennal et du rapport correspondant du Comité consultatif pour les questions\n"
    "administratives et budgétaires, et notant que le rapport du Secrétaire général sur ce sujet\n"
    "a été présenté dans les délais et que les observations du Comité y ont été prises en compte,\n"
    "1. Décide que les crédits d’un montant total de 208 080 100 dollars des États-Unis sont\n"
    "ouverts pour les objets qui sont énumérés dans le tableau de l’annexe à la présente résolution.\n";
std::string const k_russian =
    "Генеральная Ассамблея,\n"
    "отмечая с удовлетворением доклад Генерального секретаря об исполнении бюджета по\n"
    "программам на двухгодичный период и соответствующий доклад Консультативного комитета по\n"
    "административным и бюджетным вопросам, а также отмечая, что доклад Генерального секретаря\n"
    "об исполнении бюджета был представлен своевременно и что замечания Комитета учтены в нем,\n"
    "1. постановляет утвердить ассигнования на общую сумму 208 080 100 долларов США для\n"
    "следующих целей:\n";
std::string const k_arabic =
    "إن الجمعية العامة\n"
    "1 - تقرر أن يكون جدول الأنصبة المقررة لاشتراكات الدول الأعضاء في الميزانية العادية\n"
    "للأمم المتحدة على النحو التالي:\n";
std::string const k_chinese =
    "大会\n1. 决定自2022年1月1日起，经费分摊率依据下表所列十个缴款等级和参数确定，并请秘书长执行：\n";

}  // namespace

TEST_CASE("figures end a label; a year is a word of it") {
  CHECK(text::trailing_figures("Subtotal 419 788 600") == 9);
  CHECK(text::trailing_figures("Requirements for 2023 81 945 300") == 22);
  CHECK(text::trailing_figures("Requirements for 2023") == 21);
  CHECK(text::trailing_figures("Services to the public (180 400)") == 23);
  CHECK(text::trailing_figures("Deputy – 1") == 7);
  CHECK(text::trailing_figures("under resolution 2693 (2023)") == 28);
  CHECK(text::trailing_figures("under resolution 2127") == 21);
  CHECK(text::trailing_figures("2.") == 2);
  CHECK(text::trailing_figures("阿富汗0.006") == 9);
  CHECK(text::trailing_figures("P-2/1 524") == 6);
  CHECK(text::trailing_figures("Surplus of the years 2018-2019") == 30);
  CHECK(text::trailing_figures("Posts 2018-20190") == 6);
}

TEST_CASE("groups of three digits go on a number, unless there are more columns") {
  CHECK(text::numbers("93 970 300 85 518 700") == std::vector<std::size_t>{0, 11});
  CHECK(text::numbers("(1 552 200) (1 657 700)") == std::vector<std::size_t>{0, 12});
  CHECK(text::numbers("37 17 54") == std::vector<std::size_t>{0, 3, 6});
  CHECK(text::numbers("939 192 1 131", 3) == std::vector<std::size_t>{0, 4, 8});
  CHECK(text::numbers("1 661 398 2 059", 3) == std::vector<std::size_t>{0, 6, 10});
  CHECK(text::numbers("184 800 184 700", 2) == std::vector<std::size_t>{0, 8});
}

TEST_CASE("a label over several lines, its figures behind it; a heading in the table is a row") {
  CHECK(table(k_english,
              "Section Amount\n"
              "(United States dollars)\n"
              "Part I. Overall policymaking,\n"
              "direction and coordination\n"
              "1 Overall policymaking, direction and\n"
              "coordination\n"
              "78 809 400\n"
              "2 Political affairs 79 787 700\n"
              "Subtotal, part I 158 597 100\n"
              "Part II. Legal affairs\n"
              "3 Legal affairs 57 654 500\n"
              "2. Decides to consider the matter at its next session.\n",
              "en") ==
        Texts{"# Section Amount (United States dollars)", " | Part I. Overall policymaking, direction and coordination",
              "1 | Overall policymaking, direction and coordination | 78 809 400", "2 | Political affairs | 79 787 700",
              " | Subtotal, part I | 158 597 100", " | Part II. Legal affairs", "3 | Legal affairs | 57 654 500",
              "<2. Decides to consider the matter at its next session.>"});
}

TEST_CASE("each cell on a line of its own, the number of the row too") {
  CHECK(table(k_french,
              "Chapitre\n\nMontant (dollars É.-U.)\n\n"
              "1\nPolitiques, direction et coordination d’ensemble\n92 383 700\n\n"
              "2\nAffaires politiques\n80 937 800\n\n"
              "Total partiel\n173 321 500\n\n"
              "3\nDésarmement\n16 694 600\n\n",
              "fr") == Texts{"# Chapitre Montant (dollars É.-U.)",
                             "1 | Politiques, direction et coordination d’ensemble | 92 383 700",
                             "2 | Affaires politiques | 80 937 800", " | Total partiel | 173 321 500",
                             "3 | Désarmement | 16 694 600"});
}

TEST_CASE("two columns of figures; the unit of both is a row of its own") {
  CHECK(table(k_russian,
              "Брутто За вычетом сумм по плану\n"
              "налогообложения персонала\n"
              "(В долл. США)\n"
              "Сметные ассигнования на 2022 год 93 970 300 85 518 700\n"
              "Пересмотренная смета:\n"
              "последствия изменений обменных\n"
              "курсов\n"
              "(1 552 200) (1 657 700)\n"
              "Рекомендации Пятого комитета – –\n"
              "Первоначальные ассигнования 92 418 100 83 861 000\n",
              "ru") == Texts{"# Брутто За вычетом сумм по плану налогообложения персонала", "# (В долл. США)",
                             "Сметные ассигнования на 2022 год | 93 970 300 | 85 518 700",
                             "Пересмотренная смета: последствия изменений обменных курсов | (1 552 200) | (1 657 700)",
                             "Рекомендации Пятого комитета | – | –",
                             "Первоначальные ассигнования | 92 418 100 | 83 861 000"});
}

TEST_CASE("a row that a page break cuts: its figures stand on the first line") {
  CHECK(table(k_english,
              "9 Economic and social affairs 83 857 300\n"
              "10 Trade and development in Africa 6 609 300\n"
              "11 United Nations support for the New 7 823 600\n"
              "2/4\n\f"
              "Partnership for Africa’s Development\n"
              "12 International Trade Centre 20 641 500\n",
              "en") == Texts{"9 | Economic and social affairs | 83 857 300",
                             "10 | Trade and development in Africa | 6 609 300",
                             "11 | United Nations support for the New Partnership for Africa’s Development | 7 823 600",
                             "12 | International Trade Centre | 20 641 500"});
}

TEST_CASE("posts by category: groups without figures are rows of their own") {
  CHECK(table(k_french_prose + "Annexe\n",
              "Tableau d’effectifs de 2021\n"
              "Catégorie Nombre de postes\n"
              "Chapitres des dépenses\n"
              "Administrateurs et fonctionnaires de rang\n"
              "supérieur\n"
              "Vice-Secrétaire générale 1\n"
              "P-4 1 537\n"
              "Agents des services généraux et des catégories\n"
              "apparentées\n"
              "1re classe 270\n"
              "Total 1 808\n",
              "fr") == Texts{"# Catégorie Nombre de postes", "Chapitres des dépenses",
                             "Administrateurs et fonctionnaires de rang supérieur", "Vice-Secrétaire générale | 1",
                             "P-4 | 1 537", "Agents des services généraux et des catégories apparentées",
                             "1re classe | 270", "Total | 1 808"});
}

TEST_CASE("a scale of assessments in a script without small letters") {
  CHECK(table(k_arabic,
              "الدولة العضو النسبة المئوية\n"
              "أفغانستان 0,006\n"
              "ألبانيا 0,008\n"
              "المملكة المتحدة لبريطانيا العظمى\n"
              "وأيرلندا الشمالية 4,375\n"
              "الجزائر 0,109\n",
              "ar") == Texts{"# الدولة العضو النسبة المئوية", "أفغانستان | 0,006", "ألبانيا | 0,008",
                             "المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية | 4,375", "الجزائر | 0,109"});
  CHECK(table(k_chinese, "会员国 百分比\n阿富汗 0.006\n阿尔巴尼亚 0.008\n阿尔及利亚 0.109\n2. 决定继续审议此事。\n",
              "zh") == Texts{"# 会员国百分比", "阿富汗 | 0.006", "阿尔巴尼亚 | 0.008", "阿尔及利亚 | 0.109",
                             "<2.决定继续审议此事。>"});
}

TEST_CASE("rows of a programme of work begin with dates, those under the same date with nothing") {
  CHECK(table(k_english,
              "2 October Organization of work of the Sixth Committee\n"
              "2, 3 and 4 October Programme planning\n"
              "Protection of persons in the event of disasters\n"
              "5 October The scope and application of the principle of universal\n"
              "jurisdiction\n"
              "10 October Criminal accountability of United Nations officials and\n"
              "experts on mission\n"
              "23 to 27 October and 31 October to 2 November Report of the Commission\n",
              "en") == Texts{"2 October | Organization of work of the Sixth Committee",
                             "2, 3 and 4 October | Programme planning",
                             " | Protection of persons in the event of disasters",
                             "5 October | The scope and application of the principle of universal jurisdiction",
                             "10 October | Criminal accountability of United Nations officials and experts on mission",
                             "23 to 27 October and 31 October to 2 November | Report of the Commission"});
}

TEST_CASE("tabs of a word processor part the cells, a line is a row") {
  std::string const long_line =
      "1.\tResolves that appropriations totalling 208,080,100 dollars of the United States are hereby approved for the "
      "purposes that are named in the following table, which is an integral part of the present resolution:\r\n";
  CHECK(table("The General Assembly\r\n" + long_line + long_line,
              "Section\tAmount (United States dollars)\r\n"
              "\t\t\r\n"
              "\tPart I. Overall policymaking\t\r\n"
              "1\tOverall policymaking\t86 769 400\r\n"
              "2\tConference management\t48 510 900\r\n"
              "Total\t135 280 300\r\n"
              "2.\tDecides to consider the matter.\r\n",
              "en") == Texts{"Section | Amount (United States dollars)", " | Part I. Overall policymaking",
                             "1 | Overall policymaking | 86 769 400", "2 | Conference management | 48 510 900",
                             "Total | 135 280 300", "<2. Decides to consider the matter.>"});
}

TEST_CASE("columns kept apart by blanks") {
  CHECK(table(k_english,
              "   Section                                                 Amount\n"
              "                                            (United States dollars)\n"
              "   Part I. Overall policymaking, direction\n"
              "   and coordination\n"
              "   1   Overall policymaking, direction and\n"
              "       coordination                                     78 809 400\n"
              "   2   General Assembly and Economic and Social\n"
              "       Council affairs                                 340 979 200\n"
              "   3   Legal affairs                                     9 300 000\n"
              "       Subtotal, part I                                429 088 600\n",
              "en") == Texts{"# Section Amount (United States dollars)",
                             " | Part I. Overall policymaking, direction and coordination",
                             "1 | Overall policymaking, direction and coordination | 78 809 400",
                             "2 | General Assembly and Economic and Social Council affairs | 340 979 200",
                             "3 | Legal affairs | 9 300 000", " | Subtotal, part I | 429 088 600"});
  CHECK(table(k_english,
              "2 October              Organization of work of the Sixth Committee\n\n"
              "4 October              Programme planning\n\n"
              "                       Protection of persons in the event of disasters\n\n"
              "10 October             Criminal accountability of United Nations\n"
              "                       officials and experts on mission\n",
              "en") ==
        Texts{"2 October | Organization of work of the Sixth Committee", "4 October | Programme planning",
              " | Protection of persons in the event of disasters",
              "10 October | Criminal accountability of United Nations officials and experts on mission"});
}

TEST_CASE(
    "blank lines between the rows of several lines are their ends; the names of columns stand above their figures") {
  // The first words of each line would have fitted on the line before. "2020" is no figure: it stands left of them.
  CHECK(table(k_english,
              "                                    Gross             Net of staff\n"
              "                                                      assessment\n\n"
              "                                    (United States dollars)\n\n"
              "    Recommendations of the Committee  5 145 800          4 574 400\n"
              "    for the current year\n\n"
              "    Cancelled for\n\n"
              "    Surplus of                        6 818 000          6 409 600\n"
              "    the year\n"
              "    2020\n\n"
              "    Total                            11 963 800         10 984 000\n",
              "en") == Texts{"#  | Gross | Net of staff assessment", "# (United States dollars)",
                             "Recommendations of the Committee for the current year | 5 145 800 | 4 574 400",
                             "Cancelled for", "Surplus of the year 2020 | 6 818 000 | 6 409 600",
                             "Total | 11 963 800 | 10 984 000"});
}

TEST_CASE("dates of several lines in a column of their own") {
  CHECK(table(k_english,
              "2 October                Organization of work\n\n"
              "4 October                Programme planning\n\n"
              "23 to 27 October         Report of the Commission on the work of\n"
              "and 31 October to        its session\n"
              "2 November\n\n"
              "6 November               Elections\n",
              "en") == Texts{"2 October | Organization of work", "4 October | Programme planning",
                             "23 to 27 October and 31 October to 2 November | Report of the Commission on the work of "
                             "its session",
                             "6 November | Elections"});
}

TEST_CASE("words in several columns: each cell is read with all its lines") {
  CHECK(table(k_chinese,
              "等    标准                           门槛值(美元)        折扣率(百分\n"
              "级                                 (2022-2024年)   比)\n\n"
              "A    安全理事会常任理事国                   不适用            加付\n"
              "B    全体会员国(以下各级会员国和A级会员国除外)       不适用            0\n"
              "C    大会决议附件所列会员国                  不适用            7.5\n"
              "D    人均国民总收入低于全体会员国平均数的2倍的会员国     低于21 566       20\n"
              "     (A级、C级和J级缴款国除外)\n"
              "I    人均国民总收入低于全体会员国平均数的会员国(A级、  低于10 783       80\n"
              "     C级和J级缴款国除外)\n",
              "zh") ==
        Texts{"# 等级 | 标准 | 门槛值(美元)(2022-2024年) | 折扣率(百分比)", "A | 安全理事会常任理事国 | 不适用 | 加付",
              "B | 全体会员国(以下各级会员国和A级会员国除外) | 不适用 | 0", "C | 大会决议附件所列会员国 | 不适用 | 7.5",
              "D | 人均国民总收入低于全体会员国平均数的2倍的会员国(A级、C级和J级缴款国除外) | 低于21 566 | 20",
              "I | 人均国民总收入低于全体会员国平均数的会员国(A级、C级和J级缴款国除外) | 低于10 783 | 80"});
  CHECK(table(k_french,
              "Département                  Fonction                    Classe      Nombre\n\n"
              "Département de l’appui       Médecin (qualité            P-4             1\n"
              "opérationnel                 des soins)\n\n"
              "Bureau des services          Enquêteur résident          P-3             2\n"
              "de contrôle interne\n\n"
              "Département de la gestion    Assistant administratif     G-5            10\n\n"
              "Total                                                                   13\n\n",
              "fr") == Texts{"Département | Fonction | Classe | Nombre",
                             "Département de l’appui opérationnel | Médecin (qualité des soins) | P-4 | 1",
                             "Bureau des services de contrôle interne | Enquêteur résident | P-3 | 2",
                             "Département de la gestion | Assistant administratif | G-5 | 10", "Total |  |  | 13"});
}

TEST_CASE("one blank parts two columns, but not a figure; what stands beside all columns is of the nearest") {
  auto const found = table(k_chinese,
                           "等    标准                           门槛值(美元)        折扣率(百分\n"
                           "级                                 (2031-2033年)   比)\n\n"
                           "A    渔业理事会成员                      不适用            加付\n"
                           "B    其他各方(不含甲类成员和下列各类成员)         不适用            0\n"
                           "C    平均捕捞量低于全体成员平均数的3倍的成员        低于31 400       20\n"
                           "D    平均捕捞量低于全体成员平均数的2倍的成员        低于25 900       30\n"
                           "E    平均捕捞量低于全体成员平均数的1.8倍的成员      低于22 300       40\n"
                           "F    平均捕捞量低于全体成员平均数的1.6倍的成员      低于21 900       50\n"
                           "G    平均捕捞量低于全体成员平均数的1.4倍的成员      低于21 100       60\n"
                           "H    平均捕捞量低于全体成员平均数的小岛屿国家成员(甲、 低于20 783       70\n"
                           "     乙两类除外)\n",
                           "zh");
  REQUIRE(!found.empty());
  CHECK(found.back() == "H | 平均捕捞量低于全体成员平均数的小岛屿国家成员(甲、乙两类除外) | 低于20 783 | 70");
}

TEST_CASE("notes below a table are no rows") {
  CHECK(table(k_english,
              "Estimated appropriation for 2023a 78 992 300 72 288 600\n"
              "Recommendations of the Committee 184 800 184 700\n"
              "Requirements for 2023 81 945 300 74 951 200\n"
              "a See A/77/528.\n",
              "en") == Texts{"Estimated appropriation for 2023a | 78 992 300 | 72 288 600",
                             "Recommendations of the Committee | 184 800 | 184 700",
                             "Requirements for 2023 | 81 945 300 | 74 951 200", "<a See A/77/528.>"});
}

TEST_CASE("prose is no table") {
  // Clauses that end with years, amounts and numbers of resolutions.
  CHECK(table("The General Assembly,\n",
              "Recalling its resolutions 46/182 of 19 December 1991, 58/114 of\n"
              "17 December 2003, 59/141 of 15 December 2004, 60/124 of 15\n"
              "December 2005 and 61/134 of 14 December 2006, and the sum of 12 500\n"
              "dollars that was approved in 2004, in 2005 and again in 2006,\n"
              "1. Decides to remain seized of the matter in 2024.\n",
              "en")
            .empty());
  // A list of resolutions, a number a line.
  CHECK(table("The General Assembly,\nRecalling its resolutions:\n",
              "(a) 46/182 of 19 December 1991;\n(b) 58/114 of 17 December 2003;\n(c) 59/141 of 15 December 2004;\n",
              "en")
            .empty());
  // A vote.
  CHECK(table("The General Assembly\n1. Decides to remain seized of the matter.\n",
              "In favour:\nAfghanistan, Albania, Algeria, Andorra\nAgainst:\nNone\nAbstaining:\nZambia\n", "en")
            .empty());
}
