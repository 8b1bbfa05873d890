// The bracket that tells the result of a vote.
#include <doctest/doctest.h>

#include "support/documents.hpp"
#include "support/outline.hpp"

#include "resolute/format.hpp"
#include "resolute/visit.hpp"

namespace {

using namespace resolute::model;

/// Roles and values of all mentions in the votes of a text.
std::string vote_in(std::string_view bracket) {
  auto const text = std::string(R"(54/91.    Post for islands

The Human Rights Council,

Recalling the Charter of the United Nations,

1. Decides to remain seized of the matter.

                                                45th meeting
                                                12 October 2023

)") + std::string(bracket) +
                    "\n";
  resolute::ReadOptions options;
  options.language = "en";
  auto const reading = resolute::Registry::builtin().reader("text")->read(text, options);
  REQUIRE(reading.has_value());
  struct : Visitor {
    std::string out;
    void inline_node(Inline const& one, Block const& owner) override {
      auto const* mention = std::get_if<Mention>(&one.node);
      if (mention == nullptr || !std::holds_alternative<Vote>(owner.node)) return;
      out += mention->value + ": " + plain_text(mention->content) + "\n";
    }
  } found;
  walk(reading->document, found);
  return found.out;
}

}  // namespace

TEST_CASE("votes: a recorded vote has its figures and its lists of voters") {
  CHECK(vote_in("[Adopted by a recorded vote of 2 to 1, with 1 abstention. The voting was as follows:\n\n"
                "In favour: Malta and Chile\n\nAgainst: Georgia\n\nAbstaining: Qatar]") ==
        "adoptedRecordedVote: [Adopted by a recorded vote of 2 to 1, with 1 abstention. The voting was as follows: "
        "In favour: Malta and Chile Against: Georgia Abstaining: Qatar]\n"
        "2: 2\n1: 1\n1: 1\n"
        "inFavour: In favour: Malta and Chile\nagainst: Against: Georgia\nabstaining: Abstaining: Qatar]\n");
}

TEST_CASE("votes: that there was none is an outcome, too") {
  CHECK(vote_in("[Adopted without a vote.]") == "adoptedWithoutVote: [Adopted without a vote.]\n");
}
