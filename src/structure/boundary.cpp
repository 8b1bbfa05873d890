#include "structure/boundary.hpp"

#include <algorithm>
#include <array>

#include "structure/numbering.hpp"
#include "text/marks.hpp"

namespace resolute::structure {
namespace {

using profile::PatternKind;

constexpr double k_next_number = 4;    ///< the line begins with the number of the next paragraph
constexpr double k_list_marker = 2.5;  ///< it begins with the mark of a sub-paragraph
constexpr double k_known_line = 3;     ///< it is, as a whole, a line of known form
constexpr double k_after_known = 3;    ///< the paragraph so far is, as a whole, a line of known form
constexpr double k_bracket_line = 2;   ///< it begins with a bracket, as proponent lines do
constexpr double k_bracket_open = -6;  ///< the paragraph so far is a bracket that is not closed yet
constexpr double k_lead_phrase = 1.5;  ///< it begins with a lead phrase where a clause has ended
constexpr double k_unnumbered = -1;    ///< it has no number, where paragraphs have numbers

/// Lines of known form that stand on one line of their own. Titles, proponent lines and names of agenda items may be
/// longer than a line and are not among them.
constexpr std::array k_single_lines{
    PatternKind::publisher,         PatternKind::issuing_body, PatternKind::symbol,
    PatternKind::distribution,      PatternKind::issue_date,   PatternKind::session,
    PatternKind::agenda_item,       PatternKind::job_number,   PatternKind::adoption,
    PatternKind::enacting_formula,  PatternKind::meeting,      PatternKind::closing_date,
    PatternKind::original_language, PatternKind::annex};

class Evidence {
 public:
  explicit Evidence(profile::Grammar const& grammar) : grammar_(grammar) {}

  double operator()(std::string_view so_far, std::string_view line) {
    if (auto const number = operative_number(so_far); number && (number->value == last_ + 1 || number->value == 1))
      last_ = number->value;
    if (so_far.starts_with('[') && so_far.find(']') == std::string_view::npos) return k_bracket_open;
    double score = 0;
    if (auto const number = operative_number(line); number && (number->value == last_ + 1 || number->value == 1))
      score += k_next_number;
    else if (last_ > 0)
      score += k_unnumbered;
    if (list_marker(line)) score += k_list_marker;
    if (known(line) || grammar_.prefix(PatternKind::title, line)) score += k_known_line;
    if (known(so_far)) score += k_after_known;
    if (line.starts_with('[')) score += k_bracket_line;
    return score + lead_phrase(so_far, line);
  }

 private:
  [[nodiscard]] bool known(std::string_view text) const {
    return std::ranges::any_of(k_single_lines,
                               [&](PatternKind kind) { return grammar_.whole(kind, text).has_value(); });
  }

  [[nodiscard]] double lead_phrase(std::string_view so_far, std::string_view line) const {
    bool const spaces = grammar_.language->word_spaces;
    bool const after_clause = text::ends_with(so_far, grammar_.clause_end);
    bool const found = after_clause ? grammar_.preambular.longest(line, spaces) != nullptr
                                    : last_ == 0 && text::ends_with(so_far, grammar_.sentence_end) &&
                                          grammar_.operative.longest(line, spaces) != nullptr;
    return found ? k_lead_phrase : 0;
  }

  profile::Grammar const& grammar_;
  int last_ = 0;
};

}  // namespace

text::BoundaryEvidence boundary_evidence(profile::Grammar const& grammar) {
  return [evidence = Evidence(grammar)](std::string_view so_far, std::string_view line) mutable {
    return evidence(so_far, line);
  };
}

}  // namespace resolute::structure
