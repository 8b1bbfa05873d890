#pragma once
/// What the reader knows of a language: patterns, phrases, dates. Read from the tables in `lang/xx` and `lang/any`.
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "profile/citation_words.hpp"
#include "profile/dates.hpp"
#include "profile/lead_parts.hpp"
#include "profile/pattern.hpp"
#include "profile/phrases.hpp"
#include "profile/profile.hpp"
#include "profile/words.hpp"

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
constexpr std::size_t k_pattern_kinds = static_cast<std::size_t>(PatternKind::page_number) + 1;

struct NamedPattern {
  std::string value;
  Pattern pattern;
};

/// The patterns of one kind, in the order of the tables.
struct PatternList {
  std::vector<NamedPattern> all;
  EndSets ends;  ///< of any of them

  void add(NamedPattern pattern) {
    ends.add(pattern.pattern.ends());
    all.push_back(std::move(pattern));
  }
};

struct Found {
  std::string value;
  Match match;
};

/// How a language ties the date of a resolution to its number.
enum class CitationDate : std::uint8_t { before, after };

struct Grammar {
  Language const* language = nullptr;
  Dates dates;
  Phrases preambular;  ///< known lead phrases, folded (folded.hpp)
  Phrases operative;
  LeadParts lead_parts;
  LanguageWords words;                                ///< what closes the blanks inside words
  std::array<PatternList, k_pattern_kinds> patterns;  ///< by kind
  std::u32string sentence_end;                        ///< marks that end a paragraph
  std::u32string clause_end;                          ///< marks that end a preambular clause
  CitationWords citing;
  CitationDate citation_date = CitationDate::after;

  [[nodiscard]] PatternList const& of(PatternKind kind) const { return patterns[static_cast<std::size_t>(kind)]; }
  /// The first pattern of the kind that matches the whole text.
  [[nodiscard]] std::optional<Found> whole(PatternKind kind, std::string_view text) const {
    return whole(kind, text, Ends(text));
  }
  /// The same where the ends of the text are known.
  [[nodiscard]] std::optional<Found> whole(PatternKind kind, std::string_view text, Ends const& ends) const;
  /// Whether a pattern of one of the kinds matches the whole text.
  [[nodiscard]] bool is_any(std::span<PatternKind const> kinds, std::string_view text) const;
  /// The first pattern of the kind that the text begins with.
  [[nodiscard]] std::optional<Found> prefix(PatternKind kind, std::string_view text) const;
  /// The first of the matches of the kind of which the whole text is a series, with blanks between them: the meetings
  /// at which a decision was taken, and their dates.
  [[nodiscard]] std::optional<Found> series(PatternKind kind, std::string_view text) const;
  /// Whether the text is an enacting formula and cannot be the body's name in the masthead: that has no comma.
  [[nodiscard]] bool is_formula(std::string_view text) const;
  /// All matches of the kind in a text; of those that overlap, the longer, then the earlier pattern.
  [[nodiscard]] std::vector<Found> find_all(PatternKind kind, std::string_view text) const;
};

/// Throws InternalError when the tables are broken.
[[nodiscard]] Grammar load_grammar(Language const& language);

}  // namespace resolute::profile
