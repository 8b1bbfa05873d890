#pragma once
/// What the reader knows of a language: patterns, phrases, dates. Read from the tables in `lang/xx` and `lang/any`.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "profile/citation_words.hpp"
#include "profile/dates.hpp"
#include "profile/lead_parts.hpp"
#include "profile/pattern.hpp"
#include "profile/pattern_index.hpp"
#include "profile/pattern_kind.hpp"
#include "profile/phrases.hpp"
#include "profile/profile.hpp"
#include "profile/words.hpp"

namespace resolute::profile {

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
  LanguageWords words;  ///< what closes the blanks inside words
  PatternIndex patterns;
  std::u32string sentence_end;  ///< marks that end a paragraph
  std::u32string clause_end;    ///< marks that end a preambular clause
  CitationWords citing;
  CitationDate citation_date = CitationDate::after;

  /// A text about which several of the questions below are asked.
  [[nodiscard]] Candidate candidate(std::string_view text) const { return patterns.candidate(text); }
  /// The first pattern of the kind that matches the whole text.
  [[nodiscard]] std::optional<Found> whole(PatternKind kind, Candidate const&) const;
  [[nodiscard]] std::optional<Found> whole(PatternKind kind, std::string_view text) const {
    return whole(kind, candidate(text));
  }
  /// Whether a pattern of one of the kinds matches the whole text.
  [[nodiscard]] bool is_any(KindSet, Candidate const&) const;
  [[nodiscard]] bool is_any(KindSet some, std::string_view text) const { return is_any(some, candidate(text)); }
  /// The first pattern of the kind that the text begins with.
  [[nodiscard]] std::optional<Found> prefix(PatternKind kind, Candidate const&) const;
  [[nodiscard]] std::optional<Found> prefix(PatternKind kind, std::string_view text) const {
    return prefix(kind, candidate(text));
  }
  /// The first of the matches of the kind of which the whole text is a series, with blanks between them: the meetings
  /// at which a decision was taken, and their dates.
  [[nodiscard]] std::optional<Found> series(PatternKind kind, std::string_view text) const {
    return series(kind, candidate(text));
  }
  [[nodiscard]] std::optional<Found> series(PatternKind kind, Candidate const&) const;
  /// Whether the text is an enacting formula and cannot be the body's name in the masthead: that has no comma.
  [[nodiscard]] bool is_formula(std::string_view text) const { return is_formula(candidate(text)); }
  [[nodiscard]] bool is_formula(Candidate const&) const;
  /// All matches of the kind in a text; of those that overlap, the longer, then the earlier pattern.
  [[nodiscard]] std::vector<Found> find_all(PatternKind kind, std::string_view text) const;
};

/// Throws InternalError when the tables are broken.
[[nodiscard]] Grammar load_grammar(Language const& language);

}  // namespace resolute::profile
