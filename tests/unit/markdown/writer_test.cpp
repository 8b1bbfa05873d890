#include <doctest/doctest.h>

#include <algorithm>

#include "formats/markdown/front_matter.hpp"
#include "resolute/format.hpp"
#include "resolute/metadata.hpp"
#include "support/fixture.hpp"

using namespace resolute;

namespace {

std::string markdown_of(model::Document const& document) {
  auto written = Registry::builtin().writer("md")->write(document, {});
  REQUIRE(written);
  return written->bytes;
}

/// What follows the front matter.
std::string body_of(model::Document const& document) {
  auto const text = markdown_of(document);
  auto const end = text.find("\n---\n\n");
  REQUIRE(end != std::string::npos);
  return text.substr(end + 6);
}

bool has(std::string const& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

model::Inlines words(std::string text) {
  return {{{}, model::Text{std::move(text)}}};
}

/// Makes blocks with ids of their own.
struct Maker {
  std::uint32_t last = 0;
  model::NodeId next() { return model::NodeId{++last}; }
  template <class T>
  model::Block block(T node) {
    return {next(), {}, std::move(node)};
  }
  model::Block paragraph(model::Inlines content) { return block(model::Paragraph{std::move(content)}); }
  model::Block clause(std::string number, std::string text) {
    return block(model::Clause{model::ClauseKind::operative, std::move(number), {paragraph(words(std::move(text)))}});
  }
};

std::string written(model::Blocks blocks, std::string language = "en") {
  model::Document document;
  document.meta.language = std::move(language);
  document.text.main = std::move(blocks);
  return body_of(document);
}

model::Inline lead(std::string text) {
  return {{}, model::LeadPhrase{words(std::move(text))}};
}

}  // namespace

TEST_CASE("markdown: front matter of the Chinese document") {
  auto const text = markdown_of(fixture::chinese());
  CHECK(text.starts_with("---\ntitle: \"联合国难民事务高级专员办事处\"\nsymbol: \"A/RES/59/170\"\n"));
  for (auto const* line :
       {"number: \"59/170\"", "body: \"大会\"", "session: \"59\"", "adopted: \"2004-12-20\"", "meeting: 74",
        "report: \"A/59/498\"", "job_number: \"04-48645\"", "language: \"zh\"", "lang: \"zh\"", "dir: \"ltr\""})
    CHECK_MESSAGE(has(text, std::string("\n") + line + "\n"), line);
}

TEST_CASE("markdown: YAML strings are quoted whatever they hold") {
  CHECK(formats::markdown::quote_yaml("a: \"b\" \\ #c") == "\"a: \\\"b\\\" \\\\ #c\"");
  CHECK(formats::markdown::quote_yaml("a\tb\n") == "\"a\\u0009b\\u000a\"");
}

TEST_CASE("markdown: front and end matter") {
  auto const text = body_of(fixture::english());
  CHECK(text.starts_with("United Nations\\\nA/RES/75/1\\\n**General Assembly**\\\nDistr.: General\\\n"));
  CHECK(has(text, "\n\n**Resolution adopted by the General Assembly on 31 December 2020**\n\n"));
  CHECK(has(text, "\n\n# 75/1. Oceans & seas \\<draft>\n\n*The General Assembly,*\n\n"));
  CHECK(has(text, "\n\n*48th plenary meeting*\\\n*31 December 2020*\n\n"));
}

TEST_CASE("markdown: numbered paragraphs are a list, sub-paragraphs keep their printed markers") {
  CHECK(has(body_of(fixture::chinese()),
            "\n\n2. **请**秘书长：\n\n"
            "   - \\(a) 提出报告；\n\n"
            "   - \\(b) 审查下列各项：\n\n"
            "     - ㈠ 预算；\n\n"
            "     - ㈡ 人员；\n\n"
            "   并随时通知各会员国；\n\n"
            "3. **决定**"));
}

TEST_CASE("markdown: a list goes on with its own numbers, and a new count is a new list") {
  Maker make;
  CHECK(written({make.clause("9.", "nine"), make.clause("10.", "ten"), make.clause("1.", "one")}) ==
        "9. nine\n\n10. ten\n\n<!-- -->\n\n1. one\n");
}

TEST_CASE("markdown: numbers that Markdown has no list for stand as text behind a bullet") {
  Maker make;
  CHECK(written({make.clause("1 bis.", "x")}) == "- 1 bis. x\n");
  CHECK(written({make.clause("(3)", "x")}) == "- \\(3) x\n");
  CHECK(written({make.clause("01.", "x")}) == "- 01\\. x\n");
  CHECK(written({make.clause("1234567890.", "x")}) == "- 1234567890\\. x\n");
}

TEST_CASE("markdown: a dash is Markdown's own bullet") {
  Maker make;
  CHECK(written({make.block(model::List{{{make.next(), {}, "–", {make.paragraph(words("x"))}}}})}) == "- x\n");
}

TEST_CASE("markdown: emphasis goes around words, punctuation at its ends stays outside") {
  Maker make;
  auto const after = [&](std::string text) { return model::Inline{{}, model::Text{std::move(text)}}; };
  CHECK(written({make.paragraph({lead("决定，"), after("联合国")})}, "zh") == "**决定**，联合国\n");
  CHECK(written({make.paragraph({after("大会"), lead("（又决定）"), after("联合国")})}, "zh") ==
        "大会（**又决定**）联合国\n");
  CHECK(written({make.paragraph({lead("Decides "), after("that")})}) == "*Decides* that\n");
  CHECK(written({make.paragraph({lead("，"), after("that")})}) == "，that\n");
}

TEST_CASE("markdown: styles that meet do not run together") {
  Maker make;
  model::Inline const bold{{}, model::Styled{model::Styled::Style::bold, words("bold")}};
  CHECK(written({make.paragraph({lead("lead"), bold, {{}, model::Text{" x"}}})}) == "*lead*bold x\n");
  model::Inline const both{{}, model::Styled{model::Styled::Style::italic, {bold}}};
  CHECK(written({make.paragraph({both, {{}, model::Text{" x"}}})}) == "***bold*** x\n");
  model::Inline const high{{}, model::Styled{model::Styled::Style::superscript, words("2")}};
  CHECK(written({make.paragraph({{{}, model::Text{"m"}}, high})}) == "m<sup>2</sup>\n");
}

TEST_CASE("markdown: citations are links, and only to addresses of the web") {
  Maker make;
  auto const cite = [](std::string address) {
    return model::Inline{{}, model::Citation{words("428(V)"), "A/RES/428(V)", std::move(address), ""}};
  };
  CHECK(written({make.paragraph({{{}, model::Text{"Look!"}}, cite("https://docs.un.org/en/A/RES/428(V)")})}) ==
        "Look\\![428(V)](<https://docs.un.org/en/A/RES/428(V)>)\n");
  CHECK(written({make.paragraph({cite("javascript:alert(1)")})}) == "428(V)\n");
}

TEST_CASE("markdown: notes") {
  auto const chinese = body_of(fixture::chinese());
  CHECK(has(chinese, "报告[^1]和"));
  CHECK(has(chinese, "报告；[^2]\n"));
  auto const english = body_of(fixture::english());
  CHECK(has(english, "\n\n[^1]: See A/74/1.\n\n    Second paragraph.\n\n## Annex\n\n### Terms of reference\n\n"));
  CHECK(english.ends_with("once a year.[^annex1-note1]\n\n[^annex1-note1]: In Geneva.\n"));
}

TEST_CASE("markdown: a note without a mark and a mark without a note keep their text") {
  auto document = fixture::chinese();
  document.text.preamble.clear();
  auto& clause = std::get<model::Clause>(document.text.main[0].node);
  auto& paragraph = std::get<model::Paragraph>(clause.content[0].node);
  std::get<model::NoteCall>(paragraph.content.back().node).note = model::NodeId::none;
  auto const text = body_of(document);
  CHECK(has(text, "1. **核可**执行委员会第五十五届会议的工作报告；<sup>2</sup>\n"));
  CHECK(has(text, "\n\n<sup>2</sup> 同上，《补编第12A号》（"));
}

TEST_CASE("markdown: tables") {
  CHECK(has(body_of(fixture::english()),
            "**Appropriations**\n\n| Section | Amount |\n| --- | --- |\n| 1 | 78 809 400 |\n\n"));
  Maker make;
  auto const cell = [&](std::string text, std::uint16_t columns = 1, std::uint16_t rows = 1) {
    return model::Cell{false, columns, rows, {make.paragraph(words(std::move(text)))}};
  };
  CHECK(written({make.block(model::Table{{}, {{cell("a", 2), cell("b|c", 1, 2)}, {cell("d"), cell("e")}}})}) ==
        "|  |  |  |\n| --- | --- | --- |\n| a |  | b\\|c |\n| d | e |  |\n");
}

TEST_CASE("markdown: quotations and text of no known place") {
  Maker make;
  auto const quoted = make.block(model::Quotation{{make.clause("1.", "one"), make.clause("2.", "two")}});
  CHECK(written({quoted, make.block(model::Unrecognised{words("1. x")})}) == "> 1. one\n>\n> 2. two\n\n1\\. x\n");
}

TEST_CASE("markdown: a language without a profile is an error") {
  auto document = fixture::chinese();
  document.meta.language = "tlh";
  CHECK(Registry::builtin().writer("md")->write(document, {}).error().code == "unknown-language");
}

TEST_CASE("markdown: front matter says that it is a copy and where it came from") {
  auto document = fixture::english();
  document.provenance = {"r.txt", std::string(64, 'a'), "resolute 0.1.0", "lang=en"};
  auto const text = markdown_of(document);
  CHECK(has(text,
            "\nnotice: \"Unofficial copy. Issued by: United Nations, General Assembly\"\nsource: \"r.txt\"\n"
            "source_sha256: \"" +
                std::string(64, 'a') + "\"\ngenerator: \"resolute 0.1.0\"\noptions: \"lang=en\"\n---\n"));
}

TEST_CASE("markdown: front matter has what was supplied") {
  auto document = fixture::english();
  Metadata record;
  record.source = "r.json";
  record.subjects = {{"OCEANS", "1", "UNBIS", ""}, {"FISH \"and\" ships", "2", "UNBIS", ""}};
  record.sponsors = {"Togo"};
  record.iris = {{"library", "https://library.example/1"}};
  record.votes.in_favour = {2, {"Algeria", "Malta"}};
  record.votes.against = {0, {}};
  CHECK(merge(document, record).empty());
  CHECK(has(markdown_of(document), R"(
votes_in_favour: 2
votes_in_favour_states:
  - "Algeria"
  - "Malta"
votes_against: 0
subjects:
  - "OCEANS"
  - "FISH \"and\" ships"
sponsors:
  - "Togo"
iris:
  - "https://library.example/1"
metadata: "r.json"
notice: )"));
}
