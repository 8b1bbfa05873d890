// Furniture of the page: what stands on the paper and is not the text.
#include <doctest/doctest.h>

#include "support/pages.hpp"

namespace {

using support::Pages;
using Texts = std::vector<std::string>;

Texts roles(std::string text, std::string_view language = "en") {
  return Pages(std::move(text), language).roles();
}

}  // namespace

TEST_CASE("page numbers, bar codes and running headers are furniture") {
  CHECK(roles("A/RES/75/1\n\nThe General Assembly,\n*2119367*\n2/5\n\fA/RES/75/1\n\nmore\n") ==
        Texts{"body", "body", "bar code", "page number", "running header", "body"});
}

TEST_CASE("page numbers in their shapes") {
  CHECK(roles("text\n2/5\n- 3 -\n/...\nmore\n") == Texts{"body", "page number", "page number", "page number", "body"});
  CHECK(roles("text\n2005/6\nmore\n") == Texts{"body", "body", "body"});
  CHECK(roles("text\n0/6\nmore\n") == Texts{"body", "body", "body"});
}

TEST_CASE("the first job number is the document's, those of the later pages are furniture") {
  CHECK(roles("A/RES/75/1\n\ntext\n21-08992 (E)\n\fmore\n21-08992 2/2\n\fend\n21-08992\n3/3\n") ==
        Texts{"body", "body", "body", "body", "page number", "body", "job number", "page number"});
  CHECK(Pages("A/RES/75/1\n\ntext\n21-08992 (E)\n\fmore\n", "en").page.job_line == 3);
}

TEST_CASE("the bar code may stand on one line with the plea to recycle") {
  CHECK(roles("text\n*2119367*\nPlease recycle\nmore\n") == Texts{"body", "bar code", "recycling line", "body"});
  CHECK(roles("text\n*2119367*          Please recycle\nmore\n") == Texts{"body", "bar code", "body"});
}

TEST_CASE("another number of that shape is text") {
  CHECK(roles("text\n21-08992 (E)\nmore\n21-08993\n").back() == "body");
}

TEST_CASE("a running header is the symbol alone, with the page, or with the beginning of the title") {
  std::string const first = "A/RES/70/999\n\n70/999. Plain text for public documents\n\nThe General Assembly,\n\f";
  auto const header = [&](std::string const& line) {
    auto const found = roles(first + line + "\n\nRecalling its resolutions,\n");
    return found.at(3) == "running header";
  };
  CHECK(header("A/RES/70/999"));
  CHECK(header("A/RES/70/999      Plain text for public documents"));
  CHECK(header("Plain text for public documents      A/RES/70/999"));
  CHECK(header("A/RES/70/999    Plain text for…"));
  CHECK_FALSE(header("A/RES/70/998"));
  // The mark of a list on a line of its own has no letter of the title.
  CHECK(roles(first + "A/RES/70/999\n\n–\n\nthe archives;\n").at(4) == "body");
  CHECK_FALSE(header("A/RES/70/999 is recalled in the report of the Secretary-General."));
}

TEST_CASE("a header's title on a line of its own goes with the symbol") {
  CHECK(
      roles("A/RES/70/999\n\n70/999. Plain text for public documents\n\nThe General Assembly,\n\fPlain text for public "
            "documents\nA/RES/70/999\n\nRecalling its resolutions,\n\fPlain text for public documents\nA/RES/70/999\n\n"
            "Noting its decisions,\n") == Texts{"body", "body", "body", "running header", "running header", "body",
                                                "running header", "running header", "body"});
}

TEST_CASE("a symbol in the text is no running header") {
  CHECK(
      roles("A/RES/70/999\n\nThe General Assembly,\n\nHaving considered the report contained in document\nA/70/12\nand "
            "its annex,\n") == Texts{"body", "body", "body", "body", "body"});
}

TEST_CASE("a rule is drawn with strokes; five are enough") {
  CHECK(roles("text\n_____\nmore\n").at(1) == "note rule");
  CHECK(roles("text\n-----\nmore\n").at(1) == "note rule");
  CHECK(roles("text\n─────\nmore\n").at(1) == "note rule");
  CHECK(roles("text\n—\nmore\n").at(1) == "body");
}

TEST_CASE("a page begins behind a form feed, else behind furniture in the midst of text") {
  Pages const fed("one\n2/3\n\ftwo\n", "en");
  CHECK(fed.page.page_starts == std::vector<bool>{false, false, false, true});
  Pages const plain("one\n2/3\ntwo\n", "en");
  CHECK(plain.page.page_starts == std::vector<bool>{false, false, true});
  Pages const none("one\ntwo\n", "en");
  CHECK(none.page.page_starts == std::vector<bool>{false, false});
}

TEST_CASE("the masthead ends where the title or the formula stands") {
  CHECK(Pages("A/RES/70/999\n\n70/999. Plain text\n\nThe General Assembly,\n", "en").page.text_begin == 2);
  CHECK(Pages("A/RES/70/999\n\nThe General Assembly,\n", "en").page.text_begin == 2);
}

TEST_CASE("job number and plea to recycle on one line, page number beside the job number") {
  CHECK(roles("A/RES/75/1\n\ntext\n21-08992 (E) 080721          Please recycle\n\fmore\n2          21-08992\n") ==
        Texts{"body", "body", "body", "recycling line", "body", "page number"});
  CHECK(roles("A/HRC/RES/57/1\n\ntext\nGE.24-19380 (E) Please recycle\n\fmore\n2 GE.24-19380\n") ==
        Texts{"body", "body", "body", "recycling line", "body", "page number"});
  CHECK(roles("A/RES/75/1\n\ntext\n21-08992 (E)\n\fmore\n2 21-08993\n").back() == "body");
}

TEST_CASE("numbers alone at the foot of the pages are page numbers when they count the pages") {
  CHECK(roles("A/RES/75/1\n\nfirst page\n\fA/RES/75/1\nsecond page\n2\n\fA/RES/75/1\nthird page\n3\n") ==
        Texts{"body", "body", "running header", "body", "page number", "running header", "body", "page number"});
  CHECK(roles("A/RES/75/1\n\nfirst page\n\fA/RES/75/1\nsecond page\n7\n\fA/RES/75/1\nthird page\n3\n").back() !=
        "page number");
}

TEST_CASE("a running header of two lines") {
  CHECK(roles("A/RES/75/1\n\n75/1. Questions relating to the archives and to the records of the Office\n\ntext\n"
              "\fA/RES/75/1     Questions relating to the archives and to the\n      records of the Office\nmore\n") ==
        Texts{"body", "body", "body", "running header", "running header", "body"});
}

TEST_CASE("a header with its title takes no line beside it that begins alike") {
  CHECK(roles("A/RES/75/1\n\n75/1. Budget for 2022\n\nThe General Assembly,\n\fA/RES/75/1     Budget for 2022\n\nB\n\n"
              "Income\n") == Texts{"body", "body", "body", "running header", "body", "body"});
}
