#include "validation/checks.hpp"

#include <array>
#include <string>

#include "diag/codes.hpp"

namespace resolute::validation {
namespace {

constexpr std::array k_checks{
    Check{"eid-duplicate", "a reference to it could mean two places", eids_are_unique},
    Check{"eid-characters", "it cannot be part of an address or an IRI", eids_are_plain},
    Check{"eid-form", "programs tell from it what the element is", eids_name_their_element},
    Check{"iri-form", "no program can take it apart", iris_are_formed},
    Check{"iri-mismatch", "the file would name another work than its own", iris_agree},
    Check{"iri-language", "another translation would be taken for this one", iri_has_the_language},
    Check{"iri-date", "one of the two dates is wrong", iri_has_the_date},
    Check{"iri-number", "one of the two numbers is wrong", iri_has_the_number},
    Check{"dangling-reference", "it leads nowhere", references_resolve},
    Check{"number-gap", "something may be missing", notes_have_no_gap},
    Check{"number-order", "a note may stand in the wrong place", notes_are_in_order},
    Check{"number-gap", "something may be missing", paragraphs_have_no_gap},
    Check{"number-order", "a paragraph may stand in the wrong place", paragraphs_are_in_order},
    Check{"bad-date", "there is no such day", dates_are_real},
    Check{"placeholder-date", "the date was not known to who made the file", dates_are_known},
    Check{"date-order", "one of the two dates is wrong", dates_are_in_order},
    Check{"language-code", "the IRI is made with codes of ISO 639-2", language_is_a_code},
    Check{"language-script", "the text is in another language", language_is_that_of_the_text},
};

}  // namespace

std::span<Check const> checks() {
  return k_checks;
}

std::vector<Diagnostic> faults(Node document_element) {
  auto const akn = look_at(document_element);
  std::vector<Diagnostic> found;
  for (auto const& check : checks()) {
    auto const* const row = diag::find_code(check.code);
    if (row == nullptr) throw InternalError("no such code: " + std::string(check.code));
    if (row->severity != Severity::error) continue;
    check.run(akn, [&](Node, std::string message) {
      found.push_back({row->severity, row->code, std::nullopt, std::move(message)});
    });
  }
  return found;
}

}  // namespace resolute::validation
