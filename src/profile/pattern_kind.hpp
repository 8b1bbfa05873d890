#pragma once
/// The kinds of patterns that the language data have, and sets of them.
#include <bit>
#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace resolute::profile {

/// The first column of `patterns.tsv`. The value in the second column is named in brackets. A pattern stands for a
/// whole line or paragraph, but where it says "prefix" or "inside".
enum class PatternKind : std::uint8_t {
  publisher,
  issuing_body,     ///< [body]
  subsidiary_body,  ///< [body]
  document_type,    ///< [kind of document]
  symbol,
  distribution,  ///< {any}: "General"
  issue_date,
  original_language,
  language_line,  ///< names the language of this version
  session,
  session_dates,
  agenda_item,
  decision_type,
  proposing_committee,  ///< [id of the committee in the AKN4UN profile, section 6]
  job_number,
  bar_code,
  recycling,
  adoption,  ///< [body]
  proponent,
  committee,          ///< inside a proponent line [id of the committee]
  resolution_number,  ///< Security Council: heading
  adoption_meeting,   ///< Security Council: meeting and date of the adoption
  statement_title,    ///< [body]
  enacting_formula,   ///< [body]
  title,
  opening,  ///< prefix: how the text of a decision or statement begins [kind of document]
  meeting,  ///< {n} or {ord}: number of the meeting
  closing_date,
  vote,          ///< prefix: the bracket that tells the vote ["adoptedWithoutVote"]
  vote_heading,  ///< prefix or inside: "In favour:" ["inFavour", "against" or "abstaining"]
  annex,
  heading_word,  ///< prefix: "Article {enum}" [kind of division]
  note_opening,  ///< prefix: how notes begin
  page_number,
};
inline constexpr std::size_t k_pattern_kinds = static_cast<std::size_t>(PatternKind::page_number) + 1;

/// Some of the kinds.
class KindSet {
 public:
  constexpr KindSet() = default;
  constexpr KindSet(std::initializer_list<PatternKind> kinds) {
    for (auto const kind : kinds) add(kind);
  }
  [[nodiscard]] static constexpr KindSet all() {
    KindSet set;
    for (std::size_t at = 0; at < k_pattern_kinds; ++at) set.add(static_cast<PatternKind>(at));
    return set;
  }

  constexpr void add(PatternKind kind) { bits_ |= bit(kind); }
  [[nodiscard]] constexpr bool has(PatternKind kind) const { return (bits_ & bit(kind)) != 0; }
  [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
  friend constexpr KindSet operator|(KindSet a, KindSet b) { return KindSet(a.bits_ | b.bits_); }
  friend constexpr KindSet operator&(KindSet a, KindSet b) { return KindSet(a.bits_ & b.bits_); }

  /// The first kind for which the question is answered with yes ends it.
  template <class Question>
  [[nodiscard]] constexpr bool any_of(Question const& question) const {
    for (auto left = bits_; left != 0; left &= left - 1)
      if (question(static_cast<PatternKind>(std::countr_zero(left)))) return true;
    return false;
  }

 private:
  constexpr explicit KindSet(std::uint64_t bits) : bits_(bits) {}
  static constexpr std::uint64_t bit(PatternKind kind) { return std::uint64_t{1} << static_cast<unsigned>(kind); }

  std::uint64_t bits_ = 0;
};
static_assert(k_pattern_kinds <= 64);

}  // namespace resolute::profile
