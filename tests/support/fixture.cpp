#include "support/fixture.hpp"

#include <utility>

#include "support/build.hpp"

namespace fixture {
namespace {

using namespace build;
using std::chrono::day;
using std::chrono::month;
using std::chrono::year;

Inline cite_at(std::string printed, std::string symbol, std::string address, std::string work = "") {
  return {{}, Citation{{text(std::move(printed))}, std::move(symbol), std::move(address), std::move(work)}};
}

}  // namespace

Document chinese() {
  Maker make;
  Document document;
  auto& text_ = document.text;
  text_.id = make.next();

  auto& meta = document.meta;
  meta.language = "zh";
  meta.body = "ga";
  meta.symbol = {"A/RES/59/170", Basis::derived, {}};
  meta.number = stated<std::string>("59/170");
  meta.title = stated<std::string>("联合国难民事务高级专员办事处");
  meta.session = {"59", Basis::derived, {}};
  meta.job_number = stated<std::string>("04-48645");
  meta.committee = stated<std::string>("thirdCommittee");
  meta.report = stated<std::string>("A/59/498");
  meta.meeting = stated(74);
  meta.adopted = stated(year{2004} / month{12} / day{20});

  auto const note_1 = make.next();
  auto const note_2 = make.next();
  text_.cover = {
      make.field(FieldKind::job_number, {text("04-48645")}),
      make.field(FieldKind::adoption,
                 {mention(Role::date_of_adoption, "2004-12-20", {text("2004年12月20日")}), text("大会决议")}),
      make.field(FieldKind::proponent,
                 {text("[根据"), mention(Role::committee, "thirdCommittee", {text("第三委员会")}), text("的报告("),
                  mention(Role::originating_document, "A/59/498",
                          {cite_at("A/59/498", "A/59/498", "https://docs.un.org/zh/A/59/498")}),
                  text(")通过]")})};
  text_.preface = {make.field(FieldKind::title, {text("联合国难民事务高级专员办事处")}, "59/170.")};
  text_.preamble = {
      make.field(FieldKind::enacting_formula, {text("大会，")}),
      make.preambular({make.paragraph({lead("审议了"), text("联合国难民事务高级专员关于其办事处活动的报告"),
                                       make.call("1", note_1), text("和执行委员会第五十五届会议的工作报告"),
                                       make.call("2", note_2), text("及其所载结论和决定，")})}),
      make.preambular({make.paragraph(
          {lead("又回顾"), text("其2003年12月22日关于落实高级专员为加强其办事处执行任务的能力而建议的行动的第"),
           cite_at("58/153", "A/RES/58/153", "https://docs.un.org/zh/A/RES/58/153",
                   "/akn/un/statement/deliberation/unga/2003-12-22/58-153"),
           text("号决议，")})})};
  text_.main = {
      make.operative("1.", {make.paragraph({lead("核可"), text("执行委员会第五十五届会议的工作报告；"),
                                            make.call("2", note_2, false)})}),
      make.operative(
          "2.", {make.paragraph({lead("请"), text("秘书长：")}),
                 make.block(List{
                     {make.item("(a)", {make.paragraph({text("提出报告；")})}),
                      make.item("(b)", {make.paragraph({text("审查下列各项：")}),
                                        make.block(List{{make.item("㈠", {make.paragraph({text("预算；")})}),
                                                         make.item("㈡", {make.paragraph({text("人员；")})})}})})}}),
                 make.paragraph({text("并随时通知各会员国；")})}),
      make.operative("3.", {make.paragraph({lead("决定"), text("将题为“难民”的项目列入大会第六十届会议临时议程。")})})};
  text_.conclusions = {
      make.field(FieldKind::closing_date, {mention(Role::date_of_adoption, "2004-12-20", {text("2004年12月20日")})}),
      make.field(FieldKind::meeting, {mention(Role::meeting, "74", {text("第74次全体会议")})})};
  text_.notes = {
      Note{note_1,
           {},
           "1",
           {make.paragraph({text("《大会正式记录，第五十九届会议，补编第12号》（"),
                            cite_at("A/59/12", "A/59/12", "https://docs.un.org/zh/A/59/12"), text("）。")})},
           {}},
      Note{note_2,
           {},
           "2",
           {make.paragraph({text("同上，《补编第12A号》（"),
                            cite_at("A/59/12/Add.1", "A/59/12/Add.1", "https://docs.un.org/zh/A/59/12/Add.1"),
                            text("）。")})},
           {}}};
  return document;
}

Document english() {
  Maker make;
  Document document;
  auto& text_ = document.text;
  text_.id = make.next();

  auto& meta = document.meta;
  meta.language = "en";
  meta.body = "ga";
  meta.symbol = stated<std::string>("A/RES/75/1");
  meta.number = stated<std::string>("75/1");
  meta.title = stated<std::string>("Oceans & seas <draft>");
  meta.session = {"75", Basis::derived, {}};
  meta.agenda_item = stated<std::string>("12");
  meta.distribution = stated<std::string>("General");
  meta.issued = stated(year{2021} / month{1} / day{7});
  meta.adopted = stated(year{2020} / month{12} / day{31});
  meta.meeting = stated(48);

  auto const note_1 = make.next();
  auto const note_star = make.next();
  text_.cover = {
      make.field(FieldKind::publisher, {text("United Nations")}),
      make.field(FieldKind::symbol, {text("A/RES/75/1")}),
      make.field(FieldKind::issuing_body, {text("General Assembly")}),
      make.field(FieldKind::distribution, {text("Distr.: General")}),
      make.field(FieldKind::issue_date, {mention(Role::date_of_issuance, "2021-01-07", {text("7 January 2021")})}),
      make.field(FieldKind::session, {mention(Role::session, "75", {text("Seventy-fifth session")})}),
      make.field(FieldKind::agenda_item, {mention(Role::agenda_item, "12", {text("Agenda item 12")})}),
      make.field(FieldKind::agenda_title, {text("Oceans and the law of the sea")}),
      make.field(FieldKind::adoption, {text("Resolution adopted by the General Assembly on "),
                                       mention(Role::date_of_adoption, "2020-12-31", {text("31 December 2020")})}),
      make.field(FieldKind::proponent,
                 {text("[without reference to a Main Committee ("),
                  mention(Role::originating_document, "A/75/L.39",
                          {cite_at("A/75/L.39", "A/75/L.39", "https://docs.un.org/en/A/75/L.39")}),
                  text(")]")})};
  text_.preface = {make.field(FieldKind::title, {text("Oceans & seas <draft>")}, "75/1.")};
  text_.preamble = {
      make.field(FieldKind::enacting_formula, {text("The General Assembly,")}),
      make.preambular({make.paragraph({lead("Recalling"), text(" its resolution "),
                                       cite_at("74/19", "A/RES/74/19", "https://docs.un.org/en/A/RES/74/19"),
                                       text(" of 10 December 2019,"), make.call("1", note_1),
                                       text(" and the *stars* and _lines_ of [Annex] \"one\" | two,")})})};
  text_.main = {
      make.operative("1.", {make.paragraph({lead("Decides"), text(" that, for 2021, 5 * 3 > 14 holds:")}),
                            make.block(List{{make.item("(a)", {make.paragraph({text("First;")})}),
                                             make.item("(b)", {make.paragraph({text("Second;")})})}})}),
      make.block(Section{SectionKind::section,
                         "I",
                         {text("Budget")},
                         {make.operative("1.", {make.paragraph({lead("Approves"), text(" the amounts below:")})}),
                          make.block(Table{{text("Appropriations")},
                                           {{Cell{true, 1, 1, {make.paragraph({text("Section")})}},
                                             Cell{true, 1, 1, {make.paragraph({text("Amount")})}}},
                                            {Cell{false, 1, 1, {make.paragraph({text("1")})}},
                                             Cell{false, 1, 1, {make.paragraph({text("78 809 400")})}}}}})}})};
  text_.conclusions = {
      make.field(FieldKind::meeting, {mention(Role::meeting, "48", {text("48th plenary meeting")})}),
      make.field(FieldKind::closing_date, {mention(Role::date_of_adoption, "2020-12-31", {text("31 December 2020")})})};
  text_.notes = {
      Note{note_1, {}, "1", {make.paragraph({text("See A/74/1.")}), make.paragraph({text("Second paragraph.")})}, {}}};
  Component annex;
  annex.kind = ComponentKind::annex;
  annex.id = make.next();
  annex.label = "Annex";
  annex.preface = {make.field(FieldKind::title, {text("Terms of reference")})};
  annex.main = {
      make.operative("1.", {make.paragraph({text("The Panel shall meet once a year."), make.call("*", note_star)})})};
  annex.notes = {Note{note_star, {}, "*", {make.paragraph({text("In Geneva.")})}, {}}};
  text_.annexes = {annex};
  return document;
}

}  // namespace fixture
