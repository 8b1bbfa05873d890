#include "formats/akn/vocabulary.hpp"

#include <algorithm>
#include <array>

#include "resolute/diagnostic.hpp"

namespace resolute::formats::akn {
namespace {

constexpr auto k_ranks =
    std::to_array<std::string_view>({"TLCOrganization", "TLCObject", "TLCRole", "TLCConcept", "TLCTerm", "TLCEvent"});

constexpr auto k_terms = std::to_array<Term>({
    {"abstaining", "TLCTerm", "/akn/ontology/concept/un/voting/abstaining", "Abstaining"},
    {"adopted", "TLCConcept", "/akn/ontology/concept/un/adopted", "Adopted"},
    {"adoptedRecordedVote", "TLCConcept", "/akn/ontology/concept/un/voting/adoptedRecordedVote",
     "Adopted by a recorded vote"},
    {"adoptedWithoutVote", "TLCConcept", "/akn/ontology/concept/un/voting/adoptedWithoutVote",
     "Adopted without a vote"},
    {"adoption", "TLCEvent", "/akn/ontology/event/un/adoption", "Adoption"},
    {"adoptionMeeting", "TLCEvent", "/akn/ontology/event/un/adoptionMeeting", "Meeting of adoption"},
    {"against", "TLCTerm", "/akn/ontology/concept/un/voting/against", "Against"},
    {"author", "TLCRole", "/akn/ontology/role/un/author", "Author"},
    {"converter", "TLCObject", "/akn/ontology/object/resolute", "resolute"},
    {"dateOfAdoption", "TLCConcept", "/akn/ontology/concept/un/dateOfAdoption", "Date of adoption"},
    {"dateOfIssuance", "TLCConcept", "/akn/ontology/concept/un/dateOfIssuance", "Date of issuance"},
    {"decisionTitle", "TLCTerm", "/akn/ontology/term/un/decisionTitle", "Decision title"},
    {"editor", "TLCRole", "/akn/ontology/role/un/editor", "Editor"},
    {"fifthCommittee", "TLCOrganization", "/akn/ontology/organization/un/generalAssembly/fifthCommittee",
     "Fifth Committee"},
    {"firstCommittee", "TLCOrganization", "/akn/ontology/organization/un/generalAssembly/firstCommittee",
     "First Committee"},
    {"fourthCommittee", "TLCOrganization", "/akn/ontology/organization/un/generalAssembly/fourthCommittee",
     "Fourth Committee"},
    {"generalDistribution", "TLCConcept", "/akn/ontology/concept/un/generalDistribution", "General distribution"},
    {"inFavour", "TLCTerm", "/akn/ontology/concept/un/voting/inFavour", "In favour"},
    {"issuingBody", "TLCRole", "/akn/ontology/role/un/issuingBody", "Issuing body"},
    {"memberState", "TLCTerm", "/akn/ontology/organization/un/memberState", "Member State"},
    {"noMainCommittee", "TLCTerm", "/akn/ontology/term/un/noMainCommittee", "Without reference to a Main Committee"},
    {"preamble", "TLCConcept", "/akn/ontology/concept/un/preamble", "Preamble"},
    {"publicationJobNumber", "TLCConcept", "/akn/ontology/concept/un/publicationJobNumber", "Job number"},
    {"publisher", "TLCRole", "/akn/ontology/role/un/publisher", "Publisher"},
    {"resolutionNumber", "TLCTerm", "/akn/ontology/term/un/resolutionNumber", "Resolution number"},
    {"resolutionTitle", "TLCTerm", "/akn/ontology/term/un/resolutionTitle", "Resolution title"},
    {"secondCommittee", "TLCOrganization", "/akn/ontology/organization/un/generalAssembly/secondCommittee",
     "Second Committee"},
    {"session", "TLCEvent", "/akn/ontology/event/un/session", "Session"},
    {"sixthCommittee", "TLCOrganization", "/akn/ontology/organization/un/generalAssembly/sixthCommittee",
     "Sixth Committee"},
    {"subsidiaryBody", "TLCRole", "/akn/ontology/role/un/subsidiaryBody", "Subsidiary body"},
    {"symbol", "TLCConcept", "/akn/ontology/concept/un/symbol", "Symbol"},
    {"thirdCommittee", "TLCOrganization", "/akn/ontology/organization/un/generalAssembly/thirdCommittee",
     "Third Committee"},
    {"un", "TLCOrganization", "/akn/ontology/organization/un", "United Nations"},
});
static_assert(std::ranges::is_sorted(k_terms, {}, &Term::id));

}  // namespace

Term const* find_term(std::string_view id) {
  auto const* found = std::ranges::lower_bound(k_terms, id, {}, &Term::id);
  return found == k_terms.end() || found->id != id ? nullptr : found;
}

KindNames names(model::DocumentKind kind) {
  switch (kind) {
    case model::DocumentKind::resolution:
      return {"resolution", "Resolution", "resolutionTitle"};
    case model::DocumentKind::decision:
      return {"decision", "Decision", "decisionTitle"};
    case model::DocumentKind::draft_resolution:
      return {"draftResolution", "Draft resolution", "resolutionTitle"};
    case model::DocumentKind::presidential_statement:
      return {"presidentialStatement", "Presidential statement", ""};
  }
  throw InternalError("a kind of document without a name");
}

int rank(std::string_view element) {
  return static_cast<int>(std::ranges::find(k_ranks, element) - k_ranks.begin());
}

}  // namespace resolute::formats::akn
