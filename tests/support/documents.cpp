#include "support/documents.hpp"

#include "support/build.hpp"

namespace documents {

using namespace build;
using std::chrono::day;
using std::chrono::month;
using std::chrono::year;

Document parts() {
  Maker make;
  Document document;
  document.text.id = make.next();
  auto& meta = document.meta;
  meta.language = "en";
  meta.body = "ga";
  meta.symbol = stated<std::string>("A/RES/76/84 A-B");
  meta.number = stated<std::string>("76/84 A-B");
  meta.adopted = stated(year{2021} / month{12} / day{9});
  document.text.preface = {make.field(FieldKind::title, {text("Questions relating to information")}, "76/84.")};
  for (auto const* letter : {"A", "B"}) {
    Component part;
    part.kind = ComponentKind::part;
    part.id = make.next();
    part.label = letter;
    part.preface = {make.field(FieldKind::title, "Information in the service of humanity")};
    part.preamble = {make.field(FieldKind::enacting_formula, "The General Assembly,"),
                     make.preambular({make.paragraph(
                         {lead("Recalling"), text(" its resolution "),
                          cite("75/101 A", "A/RES/75/101", "/akn/un/statement/deliberation/unga/2020-12-10/75-101A"),
                          text(" of 10 December 2020,")})})};
    part.main = {make.operative("1.", {make.paragraph({lead("Decides"), text(" so.")})})};
    part.conclusions = {make.field(FieldKind::meeting, {mention(Role::meeting, "49", {text("49th plenary meeting")})})};
    document.text.parts.push_back(part);
  }
  Component annex;
  annex.kind = ComponentKind::annex;
  annex.id = make.next();
  annex.label = "Annex";
  annex.main = {make.paragraph("Plan of work")};
  document.text.parts[1].annexes = {annex};
  return document;
}

Document security_council() {
  Maker make;
  Document document;
  document.text.id = make.next();
  auto& meta = document.meta;
  meta.language = "en";
  meta.body = "sc";
  meta.symbol = stated<std::string>("S/RES/2561 (2021)");
  meta.number = stated<std::string>("2561 (2021)");
  meta.meeting = stated(8970);
  meta.adopted = stated(year{2021} / month{1} / day{29});
  document.text.cover = {
      make.field(FieldKind::resolution_number, "Resolution 2561 (2021)"),
      make.field(FieldKind::adoption, {text("Adopted by the Security Council at its "),
                                       mention(Role::meeting, "8970", {text("8970th meeting")}), text(", on "),
                                       mention(Role::date_of_adoption, "2021-01-29", {text("29 January 2021")})})};
  document.text.preamble = {
      make.field(FieldKind::enacting_formula, "The Security Council,"),
      make.preambular(
          {make.paragraph({lead("Welcoming"), text(" the following:")}),
           make.block(List{{make.item("(a)", {make.paragraph("one;")}), make.item("(b)", {make.paragraph("two;")})}}),
           make.paragraph("and more,")})};
  document.text.main = {make.operative(
      "1.", {make.paragraph({lead("Decides"), text(" to act:")}),
             make.block(List{{make.item("–", {make.paragraph("first;")}), make.item("–", {make.paragraph("next;")})}}),
             make.paragraph({text("and further:")}), make.block(List{{make.item("(i)", {make.paragraph("last.")})}})})};
  return document;
}

Document decision() {
  Maker make;
  Document document;
  document.text.id = make.next();
  auto& meta = document.meta;
  meta.kind = DocumentKind::decision;
  meta.language = "en";
  meta.body = "ga";
  meta.symbol = stated<std::string>("A/DEC/77/401");
  meta.number = stated<std::string>("77/401");
  meta.committee = stated<std::string>("fifthCommittee");
  meta.issued = stated(year{2022} / month{10} / day{3});
  document.text.cover = {
      make.field(FieldKind::document_type, "Decision"),
      make.field(FieldKind::proponent, {mention(Role::committee, "fifthCommittee", {text("Fifth Committee")})})};
  document.text.preface = {make.field(FieldKind::title, {text("Appointment of members")}, "77/401.")};
  document.text.main = {make.paragraph("At its 2nd plenary meeting, the General Assembly appointed members.")};
  return document;
}

Document presidential_statement() {
  Maker make;
  Document document;
  document.text.id = make.next();
  auto& meta = document.meta;
  meta.kind = DocumentKind::presidential_statement;
  meta.language = "en";
  meta.body = "sc";
  meta.symbol = stated<std::string>("S/PRST/2008/34");
  document.text.preface = {make.field(FieldKind::title, "Statement by the President of the Security Council")};
  document.text.main = {make.paragraph("At the 5999th meeting, the President made the following statement:"),
                        make.paragraph("“The Security Council recalls."), make.paragraph("“The Council decides.”")};
  return document;
}

Document recorded_vote() {
  Maker make;
  Document document;
  document.text.id = make.next();
  auto& meta = document.meta;
  meta.language = "en";
  meta.body = "hrc";
  meta.symbol = stated<std::string>("A/HRC/RES/54/18");
  meta.number = stated<std::string>("54/18");
  meta.adopted = stated(year{2023} / month{10} / day{12});
  document.text.cover = {
      make.field(FieldKind::subsidiary_body, "Human Rights Council"),
      make.field(FieldKind::session_dates, {mention(Role::date, "2023-09-11", {text("11 September")}), text("–"),
                                            mention(Role::date, "2023-10-13", {text("13 October 2023")})}),
      make.field(FieldKind::original_language, "Original: English")};
  document.text.preface = {make.field(FieldKind::title, {text("The right to development")}, "54/18.")};
  document.text.preamble = {make.field(FieldKind::enacting_formula, "The Human Rights Council,")};
  document.text.main = {make.operative("1.", {make.paragraph({lead("Decides"), text(" to remain seized.")})})};
  document.text.conclusions = {make.block(
      Vote{{mention(Role::outcome, "adoptedRecordedVote",
                    {text("[Adopted by a recorded vote of "), mention(Role::quantity, "29", {text("29")}), text(" to "),
                     mention(Role::quantity, "13", {text("13")}), text(", with "),
                     mention(Role::quantity, "5", {text("5")}), text(" abstentions. "),
                     mention(Role::outcome, "inFavour",
                             {text("In favour:"), Inline{{}, LineBreak{}},
                              mention(Role::organization, "memberState", {text("Algeria and Bangladesh]")})})})}})};
  return document;
}

namespace {

Blocks awkward_main(Maker& make, NodeId called) {
  auto const list = [&] { return make.block(List{{make.item("(a)", {make.paragraph("item")})}}); };
  auto const quotation = [&] {
    return make.block(Quotation{{make.operative("3.", {make.paragraph("“quoted”")}), make.paragraph("loose"), list()}});
  };
  auto const table = [&] {
    return make.block(Table{{text("caption")},
                            {{Cell{true, 2, 1, {make.paragraph("head")}}}, {Cell{false, 1, 1, {list()}}, Cell{}}, {}}});
  };
  return {
      make.operative("1.", {make.paragraph({text("before"), make.call("9", NodeId::none), text("after"),
                                            make.call("3", called), make.call("3", called, false)}),
                            table(), list(), make.operative("(x)", {make.paragraph("nested clause")}),
                            make.paragraph("after the nested clause"), quotation()}),
      make.preambular({make.paragraph({lead("Noting  also"), text(" in the main body,")})}, "(1)"),
      list(),
      table(),
      quotation(),
      make.block(Unrecognised{{text("not recognised"), Inline{{}, LineBreak{}}, text("in two lines")}}),
      make.section(SectionKind::part, "Part One", "Heading",
                   {make.section(SectionKind::preambular, "", "Preamble",
                                 {make.field(FieldKind::enacting_formula, "The Assembly,"),
                                  make.preambular({make.paragraph({lead("Recalling"), text(" this:")}), list()}),
                                  make.paragraph("more preamble")}),
                    list(), table(), make.paragraph("text in a part"), quotation(), make.block(Vote{{text("a vote")}}),
                    make.operative("1.", {list()}),
                    make.section(SectionKind::article, "Article 2", "",
                                 {make.operative("", {make.paragraph("one"), make.paragraph("two")})})}),
      make.operative("", {}),
      make.section(SectionKind::rule, "", "", {}),
      make.section(SectionKind::division, "", "Unnumbered", {make.section(SectionKind::title, "B", "Title", {})}),
      make.paragraph("the last paragraph"),
  };
}

}  // namespace

Document awkward() {
  Maker make;
  Document document;
  document.text.id = make.next();
  auto& meta = document.meta;
  meta.language = "xx";
  meta.body = "none";
  auto const called = make.next();
  auto const uncalled = make.next();
  document.text.cover = {make.field(FieldKind::job_number, "12-34567 (E)"), make.paragraph("a line"),
                         make.field(FieldKind::closing_date, "1 January 1970"),
                         make.field(FieldKind::other, {text("other\x01 \"quoted\" & <marked>\xEF\xBF\xBF")}, "7.")};
  document.text.preamble = {
      make.section(SectionKind::division, "I", "Heading in a preamble",
                   {make.preambular({}), make.paragraph("text"), make.block(Table{})}),
      make.operative("1.", {make.paragraph("operative in the preamble")}), make.paragraph("intro"),
      make.block(List{{make.item("•", {}), make.item("", {make.paragraph("two"), make.paragraph("paragraphs")})}}),
      make.paragraph("wrap-up")};
  document.text.main = awkward_main(make, called);
  document.text.notes = {Note{called, {}, "3", {make.paragraph("called note"), make.paragraph("second")}, {}},
                         Note{uncalled, {}, "‡", {make.paragraph("note without a call")}, {}}};
  Component annex;
  annex.kind = ComponentKind::annex;
  annex.id = make.next();
  annex.label = "Annex I";
  annex.preamble = {make.preambular({make.paragraph({lead("Considering"), text(" that,")})})};
  Component appendix;
  appendix.kind = ComponentKind::annex;
  appendix.id = make.next();
  appendix.label = "Appendix";
  annex.annexes = {appendix};
  document.text.annexes = {annex};
  return document;
}

}  // namespace documents
