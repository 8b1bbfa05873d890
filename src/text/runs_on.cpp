#include "text/runs_on.hpp"

#include "text/characters.hpp"
#include "text/marks.hpp"

namespace resolute::text {

bool runs_on(std::string_view line, std::string_view next, profile::Grammar const& grammar) {
  if (ends_with(line, grammar.sentence_end) || ends_with(line, grammar.clause_end)) return false;
  if (!grammar.language->word_spaces) return is_cjk(before(line, line.size())) && is_cjk(peek(next, 0));
  return is_lower(peek(next, 0)) && !is_lettered(next);
}

}  // namespace resolute::text
