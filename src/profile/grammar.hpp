#pragma once
/// What the reader knows of a language: patterns, phrases, dates. Read from the tables in `lang/xx` and `lang/any`.
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "profile/citation_words.hpp"
#include "profile/dates.hpp"
#include "profile/pattern.hpp"
#include "profile/phrases.hpp"
#include "profile/profile.hpp"

namespace resolute::profile {

/// The first column of `patterns.tsv`. The value in the second column is named in brackets.
enum class PatternKind : std::uint8_t {
  publisher,
  issuing_body,  ///< [body]
  symbol,
  distribution,  ///< {any}: "General"
  issue_date,
  original_language,
  session,
  agenda_item,
  job_number,
  bar_code,
  adoption,
  proponent,
  committee,         ///< inside a proponent line [id of the committee in the AKN4UN profile, section 6]
  enacting_formula,  ///< [body]
  title,
  meeting,  ///< {n}: number of the meeting
  closing_date,
  annex,
  page_number,
};

struct NamedPattern {
  std::string value;
  Pattern pattern;
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
  Phrases preambular;
  Phrases operative;
  std::map<PatternKind, std::vector<NamedPattern>> patterns;
  std::u32string sentence_end;  ///< marks that end a paragraph
  std::u32string clause_end;    ///< marks that end a preambular clause
  CitationWords citing;
  CitationDate citation_date = CitationDate::after;

  /// The first pattern of the kind that matches the whole text.
  [[nodiscard]] std::optional<Found> whole(PatternKind kind, std::string_view text) const;
  /// The first pattern of the kind that the text begins with.
  [[nodiscard]] std::optional<Found> prefix(PatternKind kind, std::string_view text) const;
  /// All matches of the kind in a text; of those that overlap, the longer, then the earlier pattern.
  [[nodiscard]] std::vector<Found> find_all(PatternKind kind, std::string_view text) const;
};

/// Throws InternalError when the tables are broken.
[[nodiscard]] Grammar load_grammar(Language const& language);

}  // namespace resolute::profile
