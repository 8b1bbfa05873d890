#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>
#include <thread>

#include "printed.hpp"
#include "support/documents.hpp"
#include "support/fixture.hpp"
#include "support/fonts.hpp"

namespace {

std::size_t count(std::string const& text, std::string const& part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

std::string without_blanks(std::string text) {
  std::erase(text, ' ');
  return text;
}

/// The English document with a table for a body.
resolute::model::Document tabled(std::vector<std::vector<std::string>> const& rows) {
  using namespace resolute::model;
  Table table;
  for (auto const& row : rows) {
    auto& cells = table.rows.emplace_back();
    for (auto const& text : row)
      cells.push_back({false, 1, 1, {Block{NodeId{900}, {}, Paragraph{{Inline{{}, Text{text}}}}}}});
  }
  auto document = fixture::english();
  document.text.main = {Block{NodeId{901}, {}, table}};
  return document;
}

}  // namespace

// Blanks are left out: a line's end is one, wherever it falls.
TEST_CASE("PDF: the Chinese text comes back as it is, in order") {
  if (!printed::has_tool("pdftotext")) return;
  auto const text = without_blanks(printed::text(printed::bytes(fixture::chinese())));
  auto const body = text.substr(0, text.find("《大会正式记录"));
  CHECK(body ==
        "A/RES/59/170联合国大会2004年12月20日大会决议[根据第三委员会的报告(A/59/498)通过]"
        "59/170.联合国难民事务高级专员办事处大会，"
        "审议了联合国难民事务高级专员关于其办事处活动的报告1和执行委员会第五十五届会议的工作报告2及其所载结论和决定，"
        "又回顾其2003年12月22日关于落实高级专员为加强其办事处执行任务的能力而建议的行动的第58/153号决议，"
        "1.核可执行委员会第五十五届会议的工作报告；22.请秘书长：(a)提出报告；(b)审查下列各项：㈠预算；"
        "㈡人员；并随时通知各会员国；3.决定将题为“难民”的项目列入大会第六十届会议临时议程。"
        "2004年12月20日第74次全体会议1");
  CHECK(text.find("《大会正式记录，第五十九届会议，补编第12号》（A/59/12）。") != std::string::npos);
  CHECK(text.find("同上，《补编第12A号》（A/59/12/Add.1）。") != std::string::npos);
}

TEST_CASE("PDF: the English text comes back with clauses, table, annex and notes") {
  if (!printed::has_tool("pdftotext")) return;
  auto const text = printed::text(printed::bytes(fixture::english()));
  for (auto const* part :
       {"United Nations", "General Assembly Seventy-fifth session Agenda item 12 Oceans and the law of the sea",
        "Resolution adopted by the General Assembly on 31 December 2020",
        "[without reference to a Main Committee (A/75/L.39)]", "75/1. Oceans & seas <draft> The General Assembly,",
        "Recalling its resolution 74/19 of 10 December 2019,1 and the *stars* and _lines_ of [Annex] \"one\" | two,",
        "1. Decides that, for 2021, 5 * 3 > 14 holds: (a) First; (b) Second; I Budget 1. Approves the amounts below: "
        "Appropriations",
        "78 809 400", "48th plenary meeting 31 December 2020", "See A/74/1.", "Second paragraph.",
        "Annex Terms of reference 1. The Panel shall meet once a year.*", "In Geneva."})
    CHECK_MESSAGE(text.find(part) != std::string::npos, part, " in ", text);
}

TEST_CASE("PDF: a figure in a table is never divided, however long the words beside it") {
  if (!printed::has_tool("pdftotext")) return;
  std::string const words = "Repair of the lighthouses along the northern coast and of the roads that lead to them";
  auto const pages =
      printed::tool(printed::bytes(tabled({{"Heading of the table, which is as long as the table is wide"},
                                           {"1", words, words, "6 609 300", "(12 345 678)"},
                                           {"2", words, words, "78 809 400", "–"}})),
                    "pdftotext -layout % -");
  for (auto const* figure : {"6 609 300", "(12 345 678)", "78 809 400"}) CHECK(count(pages, figure) == 1);
  CHECK(count(pages, "Heading of the table, which is as long as the table is wide") == 1);
}

TEST_CASE("PDF: a Chinese numeral stands on a line above its title, a Latin one beside it") {
  using namespace resolute::model;
  if (!printed::has_tool("pdftotext")) return;
  auto const section = [](std::string number) {
    return Block{NodeId{900}, {}, Section{SectionKind::section, std::move(number), {Inline{{}, Text{"预算"}}}, {}}};
  };
  auto document = fixture::chinese();
  document.text.main = {section("一"), section("I")};
  auto const pages = printed::tool(printed::bytes(document), "pdftotext -layout % -");
  std::vector<std::string> lines;
  std::istringstream all(pages);
  for (std::string line; std::getline(all, line);)
    if (line.find("预算") != std::string::npos || line.find("一") != std::string::npos)
      lines.push_back(without_blanks(line));
  CHECK(lines == std::vector<std::string>{"一", "预算", "I预算"});
}

TEST_CASE("PDF: a raised mark before a text is on its line, in italics or in a lead phrase too") {
  using namespace resolute::model;
  if (!printed::has_tool("pdftotext")) return;
  Inline const letter{{}, Styled{Styled::Style::superscript, {Inline{{}, Text{"a"}}}}};
  Inline const text{{}, Text{" See the report."}};
  for (Inline const& mark :
       {letter, Inline{{}, Styled{Styled::Style::italic, {letter}}}, Inline{{}, LeadPhrase{{letter}}}}) {
    auto document = fixture::english();
    document.text.main = {Block{NodeId{900}, {}, Paragraph{{mark, text}}}};
    CHECK(count(printed::tool(printed::bytes(document), "pdftotext -layout % -"), "a See the report.") == 1);
  }
}

TEST_CASE("PDF: pdftotext -layout leaves a line blank between two rows, but none inside one") {
  if (!printed::has_tool("pdftotext")) return;
  std::string const words = "Repair of the lighthouses along the northern coast and of the roads that lead to them";
  auto const pages = printed::tool(printed::bytes(tabled({{words, words, "12"}, {"Total", words, "30"}})),
                                   "pdftotext -layout % - | grep -B1 -A1 Total | tr -d ' '");
  std::istringstream all(pages);
  std::string above;
  std::string total;
  std::string below;
  std::getline(all, above);
  std::getline(all, total);
  std::getline(all, below);
  CHECK(above.empty());
  CHECK(total.starts_with("Total"));
  CHECK_FALSE(below.empty());
}

TEST_CASE("PDF: all fonts are embedded subsets with a way back to Unicode") {
  if (!printed::has_tool("pdffonts")) return;
  for (auto const& document : {fixture::chinese(), fixture::english()}) {
    auto const listed = printed::tool(printed::bytes(document), "pdffonts % 2>&1");
    auto const fonts = static_cast<std::size_t>(std::ranges::count(listed, '\n')) - 2;
    CHECK(fonts >= 3);
    CHECK(count(listed, "yes yes yes") == fonts);
    CHECK(count(listed, "CID TrueType") == fonts);
  }
}

TEST_CASE("PDF: files are sound, whatever the document") {
  if (!printed::has_tool("qpdf")) return;
  for (auto const& document :
       {fixture::chinese(), fixture::english(), documents::parts(), documents::security_council(),
        documents::decision(), documents::presidential_statement(), documents::recorded_vote(), documents::awkward(),
        resolute::model::Document{}}) {
    auto const bytes = printed::bytes(document);
    CHECK(printed::tool(bytes, "qpdf --check % 2>&1").find("No syntax or stream encoding errors") != std::string::npos);
    CHECK(printed::tool(bytes, "pdftotext % /dev/null 2>&1").empty());
  }
}

TEST_CASE("PDF: marks lead to their notes and back, symbols to their documents") {
  if (!printed::has_tool("qpdf")) return;
  auto const raw = printed::tool(printed::bytes(fixture::chinese()), "qpdf --qdf --object-streams=disable % -");
  // Three calls and two notes, each on the one page; five places where a symbol is cited.
  CHECK(count(raw, "/Subtype /Link") == 9);
  CHECK(count(raw, "/S /URI") == 4);
  CHECK(count(raw, "(https://docs.un.org/zh/A/RES/58/153)") == 1);
  CHECK(count(raw, "(https://docs.un.org/zh/A/59/12/Add.1)") == 1);
  CHECK(count(raw, "/F 4") == 9);
}

TEST_CASE("PDF: information, outline and language") {
  if (!printed::has_tool("pdfinfo") || !printed::has_tool("qpdf")) return;
  auto const bytes = printed::bytes(fixture::chinese());
  auto const info = printed::tool(bytes, "pdfinfo -isodates % 2>&1");
  for (auto const* line :
       {"Title:           联合国难民事务高级专员办事处\n", "Subject:         A/RES/59/170\n", "Author:          大会\n",
        "PDF version:     1.4\n", "Page size:       595.276 x 841.89 pts (A4)\n", "CreationDate:    2026-11-2"})
    CHECK_MESSAGE(info.find(line) != std::string::npos, line, " in ", info);
  auto const raw = printed::tool(printed::bytes(fixture::english()), "qpdf --qdf --object-streams=disable % -");
  CHECK(count(raw, "/Lang (en)") == 1);
  // Title, section and annex.
  CHECK(count(raw, "/Type /Outlines") == 1);
  CHECK(count(raw, "/XYZ") >= 4);
}

TEST_CASE("PDF: the paper is an option") {
  if (!printed::has_tool("pdfinfo")) return;
  auto const* writer = "pdf";
  auto const info = resolute::Registry::builtin().writer(writer)->info();
  CHECK(resolute::check_option(info, "page", "letter"));
  CHECK_FALSE(resolute::check_option(info, "page", "a3"));
  auto const written = printed::write(fixture::english(), {{"page", "letter"}});
  REQUIRE(written);
  CHECK(printed::tool(written->bytes, "pdfinfo % 2>&1").find("612 x 792 pts (letter)") != std::string::npos);
}

TEST_CASE("PDF: the same document gives the same bytes") {
  CHECK(printed::bytes(fixture::chinese()) == printed::bytes(fixture::chinese()));
  CHECK(printed::bytes(fixture::english()) == printed::bytes(fixture::english()));
}

TEST_CASE("PDF: threads that share a writer give the bytes that one gives") {
  auto const registry = resolute::Registry::builtin();
  auto const& writer = *registry.writer("pdf");
  resolute::WriteOptions options;
  options.fonts = fixture::installed_fonts();
  std::vector<resolute::model::Document> const documents = {fixture::chinese(), fixture::english(), documents::parts(),
                                                            documents::awkward()};
  std::vector<std::string> alone;
  for (auto const& document : documents)
    alone.push_back(resolute::Registry::builtin().writer("pdf")->write(document, options)->bytes);
  constexpr std::size_t k_threads = 4;
  constexpr std::size_t k_rounds = 3;
  std::vector<std::vector<std::string>> made(k_threads);
  {
    std::vector<std::jthread> threads;
    for (std::size_t thread = 0; thread < k_threads; ++thread)
      threads.emplace_back([&, thread] {
        // Each thread begins with another document, so that the first of all open their fonts at once.
        for (std::size_t i = 0; i < k_rounds * documents.size(); ++i)
          made[thread].push_back(writer.write(documents[(thread + i) % documents.size()], options)->bytes);
      });
  }
  for (std::size_t thread = 0; thread < k_threads; ++thread)
    for (std::size_t i = 0; i < made[thread].size(); ++i)
      CHECK(made[thread][i] == alone[(thread + i) % documents.size()]);
}

TEST_CASE("PDF: a font that is missing is named with its package") {
  resolute::WriteOptions options;
  options.fonts = [](std::string_view family, bool bold, bool italic) -> std::optional<resolute::FontFile> {
    if (family != "Liberation Serif") return std::nullopt;
    return fixture::installed_fonts()(family, bold, italic);
  };
  auto const writer = resolute::Registry::builtin();
  CHECK(writer.writer("pdf")->write(fixture::english(), options));
  auto const written = writer.writer("pdf")->write(fixture::chinese(), options);
  REQUIRE_FALSE(written);
  CHECK(written.error().code == "missing-font");
  CHECK(written.error().message ==
        "the font \"AR PL SungtiL GB\" is not installed; install the package fonts-arphic-gbsn00lp");
  options.fonts = nullptr;
  CHECK(writer.writer("pdf")->write(fixture::english(), options).error().code == "missing-font");
}

TEST_CASE("PDF: a file that is no font is as good as missing") {
  resolute::WriteOptions options;
  options.fonts = [](std::string_view, bool, bool) -> std::optional<resolute::FontFile> {
    return resolute::FontFile{RESOLUTE_SAMPLES "/A_RES_59_170.zh.txt", 0};
  };
  auto const registry = resolute::Registry::builtin();
  CHECK(registry.writer("pdf")->write(fixture::english(), options).error().code == "missing-font");
}

TEST_CASE("PDF: a character that no font has is drawn as a box, reported once and still in the text") {
  auto document = fixture::english();
  // CUNEIFORM SIGN A, twice.
  document.text.main.push_back({resolute::model::NodeId{900},
                                {},
                                resolute::model::Paragraph{{{{}, resolute::model::Text{"x\U00012000\U00012000y"}}}}});
  auto const written = printed::write(document);
  REQUIRE(written);
  REQUIRE(written->diagnostics.size() == 1);
  CHECK(written->diagnostics[0].code == "missing-glyph");
  CHECK(written->diagnostics[0].severity == resolute::Severity::warning);
  CHECK(written->diagnostics[0].message ==
        "no font has the character U+12000; 2 boxes stand in its place, the first on page 1");
  CHECK_FALSE(written->diagnostics[0].at);
  if (printed::has_tool("pdftotext"))
    CHECK(printed::text(written->bytes).find("x\U00012000\U00012000y") != std::string::npos);
}

TEST_CASE("PDF: a character that no font has is named with its place in the source") {
  auto document = fixture::english();
  auto const add = [&](std::string const& text, resolute::Origin const& origin) {
    document.text.main.push_back(
        {resolute::model::NodeId{900}, {}, resolute::model::Paragraph{{{origin, resolute::model::Text{text}}}}});
  };
  // As it stands in the source: the very character. Made of two stretches: the first of them.
  add("ab \U00012000", {{1000, 1007}});
  add("\U00012001 and more", {{2000, 2006}, {2100, 2109}});
  auto const written = printed::write(document);
  REQUIRE(written);
  REQUIRE(written->diagnostics.size() == 2);
  CHECK(written->diagnostics[0].at == resolute::Range{1003, 1007});
  CHECK(written->diagnostics[0].message == "no font has the character U+12000; a box stands in its place on page 1");
  CHECK(written->diagnostics[1].at == resolute::Range{2000, 2006});
}

TEST_CASE("PDF: the document information says that it is a copy and where it came from") {
  if (!printed::has_tool("pdfinfo")) return;
  auto document = fixture::english();
  document.provenance = {"r.txt", std::string(64, 'a'), "resolute 0.1.0", "lang=en"};
  document.meta.supplied = {{"subject", "OCEANS", "r.json"}};
  auto const info = printed::tool(printed::bytes(document), "pdfinfo -custom % 2>&1");
  for (auto const& entry : {std::pair<std::string, std::string>{
                                "Keywords:", "Unofficial copy. Issued by: United Nations, General Assembly; OCEANS"},
                            {"Source:", "r.txt"},
                            {"SourceSHA256:", std::string(64, 'a')},
                            {"SourceGenerator:", "resolute 0.1.0"},
                            {"SourceOptions:", "lang=en"}}) {
    auto const at = info.find("\n" + entry.first);
    REQUIRE_MESSAGE(at != std::string::npos, entry.first);
    auto const line = info.substr(at + 1, info.find('\n', at + 1) - at - 1);
    CHECK_MESSAGE(line.ends_with(" " + entry.second), line);
  }
}

TEST_CASE("PDF: provenance changes nothing on the pages") {
  if (!printed::has_tool("pdftotext")) return;
  auto document = fixture::english();
  auto const before = printed::text(printed::bytes(document));
  document.provenance = {"r.txt", std::string(64, 'a'), "resolute 0.1.0", "lang=en"};
  CHECK(printed::text(printed::bytes(document)) == before);
}
