#pragma once
/// What lead phrases are made of: verbs with the adverbs before and after them, read from `lead_parts.tsv`.
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "profile/phrases.hpp"
#include "profile/profile.hpp"
#include "resolute/model.hpp"

namespace resolute::profile {

/// Where a phrase stands in a folded text; empty when there is none.
struct LeadPlace {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The parts of the phrases of a language. Each is of a kind and has patterns. A pattern consists of words, of kinds in
/// braces ("{quality}", with "?" it may be missing, with "*" it may be repeated or missing), and of words known by
/// their ending ("{-ing}"; "{-}" is any word). The kinds that have a meaning of their own:
///   before              adverbs before the verb
///   preambular          verbs of preambular clauses, more than are in their table; likewise operative
///   guess-preambular    what must be a verb at the beginning of a clause; likewise guess-operative
///   after               adverbs after the verb, and what else ends a phrase
///   object              what an expressing verb governs: "its deep concern"
///   expressing          verbs whose object belongs to the phrase, with LeadReach::whole
///   affirming           verbs whose object belongs to it only where the table says so, with LeadReach::whole
///   late                phrases that may stand behind the beginning of a preambular clause: "根据……采取行动"
///   verb                in patterns: a verb of the clause at hand, from the table or from its own kind
class LeadParts {
 public:
  LeadParts() = default;
  /// `read` are the rows of the table; `file` names it in errors. Throws InternalError on a broken pattern.
  LeadParts(std::vector<std::vector<std::string_view>> const& rows, std::string_view file, bool word_spaces);

  /// The phrase of a folded text that begins with it. `table` holds the known phrases of this kind of clause.
  [[nodiscard]] LeadPlace find(std::string_view text, model::ClauseKind kind, Phrases const& table, LeadReach) const;

 private:
  struct Element {
    std::string word;           ///< when it names no kind; with `ending`, the end of a word
    std::size_t kind = k_none;  ///< index in kinds_
    bool ending = false;
    bool joined = false;  ///< a beginning of a word, which goes on with the next element
    bool optional = false;
    bool repeated = false;
  };
  using Pattern = std::vector<Element>;
  struct Kind {
    Phrases words;                ///< the patterns that are only words
    std::vector<Pattern> worded;  ///< those that begin with a word, which has to be there
    Beginnings beginnings;        ///< of these words
    std::vector<Pattern> others;

    [[nodiscard]] bool empty() const { return words.all().empty() && worded.empty() && others.empty(); }
  };
  struct Search {
    std::string_view text;
    std::size_t verbs;  ///< the kind that has more verbs of this clause
    Phrases const& table;
  };
  static constexpr std::size_t k_none = static_cast<std::size_t>(-1);

  static void add(Pattern pattern, Kind& kind);
  [[nodiscard]] Pattern parse(std::string_view text, std::string_view file) const;
  [[nodiscard]] std::size_t kind(std::string_view name) const;
  [[nodiscard]] static bool may_use(std::size_t user, std::size_t used);
  /// These give the end of the longest match at `at`, or `at`.
  [[nodiscard]] std::size_t match(Search const&, std::size_t kind, std::size_t at) const;
  [[nodiscard]] std::size_t match(Search const&, Pattern const&, std::size_t at) const;
  [[nodiscard]] std::size_t match(Search const&, Element const&, std::size_t at) const;
  [[nodiscard]] std::size_t words(Search const&, Phrases const&, std::size_t at) const;
  [[nodiscard]] std::size_t ending(Search const&, std::string_view, std::size_t at) const;
  [[nodiscard]] std::size_t from_verb(Search const&, std::size_t verb_kind, std::size_t at, LeadReach) const;
  [[nodiscard]] std::size_t repeat(Search const&, std::size_t kind, std::size_t at) const;
  [[nodiscard]] std::size_t furthest(Search const&, std::size_t verb_kind, LeadReach) const;
  [[nodiscard]] std::size_t without_object(Search const&, std::size_t end) const;
  [[nodiscard]] LeadPlace late(Search const&) const;
  [[nodiscard]] bool boundary(std::string_view text, std::size_t at) const;

  std::map<std::string, std::size_t, std::less<>> names_;
  std::vector<Kind> kinds_;
  bool word_spaces_ = true;
};

}  // namespace resolute::profile
