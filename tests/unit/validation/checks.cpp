// Each check finds what it is for, at its place, and nothing else finds it.
#include "validation/checks.hpp"

#include <doctest/doctest.h>

#include "diag/codes.hpp"
#include "resolute/validate.hpp"
#include "small.hpp"

using namespace resolute;
using small::with;

namespace {

/// "9:1 bad-date" for each finding, parted by "; ".
std::string found(std::string_view bytes) {
  auto const validation = validate(bytes, "test.xml");
  if (!validation) return std::string(validation.error().code);
  std::string out;
  for (auto const& [what, position] : validation->findings) {
    if (!out.empty()) out += "; ";
    if (position) out += fmt::format("{}:{} ", position->line, position->column);
    out += what.code;
  }
  return out;
}

std::string message(std::string_view bytes) {
  auto const validation = validate(bytes, "test.xml");
  REQUIRE(validation.has_value());
  REQUIRE(validation->findings.size() == 1);
  return validation->findings.front().what.message;
}

}  // namespace

TEST_CASE("validate: every check has a code of the table and a reason") {
  for (auto const& check : validation::checks()) {
    CAPTURE(check.code);
    CHECK(diag::find_code(check.code) != nullptr);
    CHECK_FALSE(check.reason.empty());
    CHECK((check.run != nullptr));
  }
}

TEST_CASE("validate: a file that is right") {
  CHECK(found(small::k_valid) == "");
  auto const validation = validate(small::k_valid, "test.xml");
  REQUIRE(validation.has_value());
  CHECK(validation->valid());
  CHECK_FALSE(validation->by_schema);
}

TEST_CASE("validate: XML that is not Akoma Ntoso 3.0") {
  CHECK(found("<html/>") == "1:1 not-akn");
  CHECK(found("<akomaNtoso/>") == "1:1 not-akn");
  CHECK(found("<akomaNtoso xmlns='http://www.akomantoso.org/2.0'/>") == "1:1 not-akn");
  CHECK(found("<a:akomaNtoso xmlns:a='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'/>") == "");
  CHECK(found("text") == "not-well-formed");
}

TEST_CASE("validate: eIds are unique, plain, and name their element") {
  CHECK(found(with("eId=\"para_2\"", "eId=\"para_1\"")) == "40:1 eid-duplicate");
  CHECK(found(with("eId=\"para_2\"", "eId=\"para_ب\"")) == "40:1 eid-characters; 40:1 eid-form");
  CHECK(found(with("eId=\"para_2\"", "eId=\"para_2 \"")) == "40:1 eid-characters; 40:1 eid-form");
  CHECK(found(with("eId=\"para_2\"", "eId=\"\"")) == "40:1 eid-characters");
  CHECK(found(with("eId=\"para_2\"", "eId=\"sec_2\"")) == "40:1 eid-form");
  CHECK(found(with("eId=\"para_2\"", "eId=\"para_nn_2\"")) == "");
  CHECK(found(with("eId=\"para_2\"", "eId=\"sec_II__para_12bis\"")) == "");
  CHECK(found(with("eId=\"para_2__content\"", "eId=\"para_2_content\"")) == "42:1 eid-form");
}

TEST_CASE("validate: IRIs are formed as /akn/… without a slash at the end") {
  auto const both = [](std::string_view what, std::string_view instead) {
    return with(what, instead, with(what, instead));
  };
  CHECK(found(with("eng@/!main\"", "eng@/!main/\"")).find("14:1 iri-form") == 0);
  CHECK(found(both("/akn/un/statement", "/akl/un/statement")).find("6:1 iri-form; 7:1 iri-form") == 0);
}

TEST_CASE("validate: Work, Expression and Manifestation are one document") {
  CHECK(found(with("59-170/!main\"", "59-171/!main\"")) == "6:1 iri-mismatch");
  CHECK(found(with("59-170/eng@\"", "59-171/eng@\"")).find("15:1 iri-mismatch") != std::string::npos);
  CHECK(found(with("eng@/!main\"", "eng@/!annex_1\"")).find("14:1 iri-mismatch") == 0);
  CHECK(found(with("eng@/!main.xml", "eng@/!main.html")) == "21:1 iri-mismatch");
  CHECK(found(with("eng@.xml", "fra@.xml")) == "22:1 iri-mismatch");
  CHECK(found(with("language=\"eng\"", "language=\"fra\"")) == "18:1 iri-language");
  CHECK(found(with("date=\"2004-12-20\"", "date=\"2004-12-21\"")) == "8:1 iri-date");
  CHECK(found(with("value=\"59-170\"", "value=\"59-171\"")) == "11:1 iri-number");
}

TEST_CASE("validate: references lead somewhere") {
  CHECK(found(with("href=\"#authorialNote_1\"", "href=\"#authorialNote_9\"")) == "42:53 dangling-reference");
  CHECK(message(with("source=\"#converter\"", "source=\"#DGACM\"")) ==
        "source=\"#DGACM\" of <identification>: there is no such eId");
  CHECK(found(with("<num>2.</num>", "<num refersTo=\"#ga #nobody\">2.</num>")) == "41:1 dangling-reference");
  CHECK(found(with("<num>2.</num>", "<num title=\"#2\">2.</num>")) == "");
}

TEST_CASE("validate: notes go up by one") {
  CHECK(message(with("marker=\"2\"", "marker=\"3\"")) == "note 2 is missing before 3");
  CHECK(message(with("marker=\"2\"", "marker=\"5\"")) == "notes 2 to 4 are missing before 5");
  CHECK(message(with("marker=\"2\"", "marker=\"1\"")) == "note 1 follows another 1");
  CHECK(found(with("marker=\"2\"", "marker=\"*\"")) == "");
  auto const gap = validate(with("marker=\"2\"", "marker=\"3\""), "test.xml");
  REQUIRE(gap.has_value());
  CHECK(gap->valid());
  CHECK(gap->count(Severity::warning) == 1);
}

TEST_CASE("validate: notes may begin anew in an annex") {
  auto const annex =
      "</mainBody>\n<attachments><attachment eId=\"att_1\"><doc name=\"annex\"><mainBody><p>Text"
      "<authorialNote marker=\"{}\" eId=\"att_1__authorialNote_1\"><p>See above.</p></authorialNote>"
      "</p></mainBody></doc></attachment></attachments>";
  CHECK(found(with("</mainBody>", fmt::format(fmt::runtime(annex), 1))) == "");
  CHECK(found(with("</mainBody>", fmt::format(fmt::runtime(annex), 3))) == "");
  CHECK(found(with("</mainBody>", fmt::format(fmt::runtime(annex), 4))).ends_with("number-gap"));
}

TEST_CASE("validate: paragraphs go up by one, and may begin anew in a section") {
  CHECK(message(with("<num>2.</num>", "<num>3.</num>")) == "paragraph 2 is missing before 3");
  CHECK(message(with("<num>2.</num>", "<num>٣ -</num>")) == "paragraph 2 is missing before 3");
  CHECK(message(with("<num>1.</num>", "<num>2.</num>", with("<num>2.</num>", "<num>3.</num>"))) ==
        "paragraph 1 is missing before 2");
  CHECK(found(with("<num>2.</num>", "<num>1.</num>")) == "40:1 number-order");
  auto const sections = with("<paragraph eId=\"para_2\">", "<section eId=\"sec_I\"><paragraph eId=\"sec_I__para_1\">");
  CHECK(found(with("<num>2.</num>", "<num>1.</num>",
                   with("</paragraph>\n</mainBody>", "</paragraph></section></mainBody>", sections))) == "");
}

TEST_CASE("validate: dates are days, and come one after the other") {
  CHECK(found(with("2005-02-25", "2005-02-29")) == "16:1 bad-date");
  CHECK(found(with("2005-02-25", "25 February 2005")) == "16:1 bad-date");
  CHECK(found(with("2005-02-25", "2005-02-25T10:00:00")) == "");
  CHECK(found(with("2005-02-25", "0001-01-01")) == "16:1 placeholder-date");
  CHECK(found(with("2005-02-25", "2004-02-25")) == "16:1 date-order");
  CHECK(found(with("2026-01-31", "2005-02-24")) == "23:1 date-order");
}

TEST_CASE("validate: the language is a code, and that of the text") {
  auto const in = [](std::string_view language, std::string_view instead) {
    auto text = std::string(small::k_valid);
    auto const old = std::string("\"eng\"");
    text = with(old, fmt::format("\"{}\"", language), text);
    for (auto at = text.find("/eng@"); at != std::string::npos; at = text.find("/eng@"))
      text.replace(at, 5, fmt::format("/{}@", instead));
    return text;
  };
  CHECK(found(in("en", "en")) == "18:1 language-code");
  CHECK(found(in("rus", "rus")) == "18:1 language-script");
  CHECK(found(in("zho", "zho")) == "18:1 language-script");
  CHECK(found(in("kor", "kor")) == "18:1 language-script");
  CHECK(found(in("fra", "fra")) == "");
  CHECK(found(in("und", "und")) == "");
}

TEST_CASE("validate: a hundred findings of a kind are enough") {
  std::string many;
  for (int at = 0; at < 150; ++at) many += "<num refersTo=\"#no\"/>";
  auto const validation = validate(with("<num>2.</num>", many + "<num>2.</num>"), "test.xml");
  REQUIRE(validation.has_value());
  CHECK(validation->findings.size() == 100);
  CHECK(validation->findings.back().what.message.ends_with("(and 50 more of this kind)"));
}
