// Typescript of the years before 1993.
#include <doctest/doctest.h>

#include "support/outline.hpp"
#include "support/text.hpp"

TEST_CASE("a masthead that names the meeting") {
  auto const text = R"(
                                                  A/RES/41/999
                                                  4 December 1986
                                                  97th plenary meeting


          41/999.   Declaration on Archives


     The General Assembly,

     Having considered the question of archives,

     Decides to adopt the Declaration on Archives.
)";
  CHECK(support::outline(text) == R"(
cover
  symbol A/RES/41/999
  issue date 4 December 1986
  meeting 97th plenary meeting
preface
  title 41/999. Declaration on Archives
preamble
  formula The General Assembly,
  preambular <Having considered> the question of archives,
main
  operative <Decides> to adopt the Declaration on Archives.
)");
  using std::chrono::December;
  auto const meta = support::read(text).document.meta;
  REQUIRE(meta.adopted);
  CHECK(meta.adopted->value == std::chrono::year(1986) / December / 4);
  CHECK(meta.adopted->basis == resolute::model::Basis::derived);
  CHECK(meta.meeting->value == 97);
}

TEST_CASE("a proclamation in an annex: its formula stands behind its grounds, and titles are not run into the text") {
  CHECK(support::outline(R"(
40/998. Year of Archives

The General Assembly,

Recalling its resolution 37/16 of 16 November 1982, in which it declared 1986 to be
the Year of Archives,

1.  Approves the Proclamation, the text of which is annexed to the present
resolution.

                                                        49th plenary meeting
                                                        24 October 1985

                                      ANNEX

                      Proclamation of the Year of Archives

     Whereas the General Assembly has decided unanimously to proclaim the
Year of Archives on 24 October 1985,

     Now, therefore,

     The General Assembly

     Solemnly proclaims 1986 to be the Year of Archives.
)") == R"(
preface
  title 40/998. Year of Archives
preamble
  formula The General Assembly,
  preambular <Recalling> its resolution {37/16|A/RES/37/16} of 16 November 1982, in which it declared 1986 to be the Year of Archives,
main
  operative 1. <Approves> the Proclamation, the text of which is annexed to the present resolution.
conclusions
  meeting 49th plenary meeting
  closing date 24 October 1985
annex ANNEX
  preface
    title Proclamation of the Year of Archives
  main
    operative Whereas the General Assembly has decided unanimously to proclaim the Year of Archives on 24 October 1985,
    operative Now, therefore,
    operative The General Assembly
    operative <Solemnly proclaims> 1986 to be the Year of Archives.
)");
}
