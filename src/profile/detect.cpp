#include "profile/detect.hpp"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>

#include "text/characters.hpp"
#include "text/clean.hpp"

namespace resolute::profile {
namespace {

/// What a line of known form says for its language, against the share of letters in its script (0 to 1).
constexpr double k_formula = 4;
constexpr double k_line = 1;
constexpr std::array k_lines{PatternKind::adoption,    PatternKind::proponent, PatternKind::meeting,
                             PatternKind::agenda_item, PatternKind::publisher, PatternKind::issuing_body};

UScriptCode script_of(std::string_view iso15924) {
  auto const code = iso15924 == "Hans" || iso15924 == "Hant" ? std::string("Hani") : std::string(iso15924);
  return static_cast<UScriptCode>(u_getPropertyValueEnum(UCHAR_SCRIPT, code.c_str()));
}

double script_share(std::vector<std::string_view> const& lines, UScriptCode script) {
  std::size_t letters = 0;
  std::size_t own = 0;
  for (auto const line : lines)
    for (std::size_t at = 0; at < line.size();) {
      auto const character = text::next(line, at);
      if (!text::is_letter(character)) continue;
      UErrorCode status = U_ZERO_ERROR;
      ++letters;
      if (uscript_getScript(static_cast<UChar32>(character), &status) == script) ++own;
    }
  return letters == 0 ? 0 : static_cast<double>(own) / static_cast<double>(letters);
}

double known_lines(std::vector<std::string_view> const& lines, Grammar const& grammar) {
  double score = 0;
  constexpr std::size_t k_longest = 200;
  for (auto const line : lines) {
    if (line.size() > k_longest) continue;
    if (grammar.whole(PatternKind::enacting_formula, line)) score += k_formula;
    for (auto const kind : k_lines)
      if (grammar.whole(kind, line)) score += k_line;
  }
  return score;
}

}  // namespace

std::optional<Grammar> detect_language(std::vector<std::string_view> const& lines, Profiles const& profiles) {
  constexpr double k_least = 0.3;
  Language const* best = nullptr;
  double best_score = k_least;
  for (auto const& language : profiles.languages()) {
    auto const share = script_share(lines, script_of(language.script));
    auto const score = share < k_least ? 0 : share + known_lines(lines, load_grammar(language));
    if (score <= best_score) continue;
    best = &language;
    best_score = score;
  }
  if (best == nullptr) return std::nullopt;
  return load_grammar(*best);
}

}  // namespace resolute::profile
