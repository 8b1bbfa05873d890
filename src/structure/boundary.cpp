#include "structure/boundary.hpp"

#include <algorithm>
#include <optional>

#include "profile/enumerator.hpp"
#include "structure/boundary_weights.hpp"
#include "structure/lead_phrase.hpp"
#include "structure/numbering.hpp"
#include "text/characters.hpp"
#include "text/marks.hpp"

namespace resolute::structure {
namespace {

using profile::Candidate;
using profile::KindSet;
using profile::PatternKind;
using text::Boundary;

constexpr std::size_t k_longest_title = 420;
constexpr std::size_t k_bytes = 4;  ///< that a character has at most
/// Bytes in which a bracket or quotation that a text begins with is looked for to close: the list of a vote has some
/// thousands. It is looked for once a line.
constexpr std::size_t k_farthest_close = 20'000;

/// Lines of known form that stand on one line of their own: at the front of a text, and anywhere. Titles, proponent
/// lines and names of agenda items may be longer than a line and are not among them.
constexpr KindSet k_front_lines{
    PatternKind::publisher,        PatternKind::issuing_body,      PatternKind::subsidiary_body,
    PatternKind::symbol,           PatternKind::distribution,      PatternKind::issue_date,
    PatternKind::session,          PatternKind::session_dates,     PatternKind::agenda_item,
    PatternKind::adoption,         PatternKind::original_language, PatternKind::language_line,
    PatternKind::document_type,    PatternKind::decision_type,     PatternKind::resolution_number,
    PatternKind::adoption_meeting, PatternKind::statement_title,   PatternKind::proposing_committee};
constexpr KindSet k_lines_anywhere{PatternKind::enacting_formula, PatternKind::meeting, PatternKind::annex,
                                   PatternKind::job_number};
/// Where the body is over.
constexpr KindSet k_end_lines{PatternKind::adoption_meeting, PatternKind::closing_date};

/// Lines of known form that may take two lines.
constexpr KindSet k_two_lines{PatternKind::adoption, PatternKind::adoption_meeting, PatternKind::agenda_item,
                              PatternKind::session,  PatternKind::meeting,          PatternKind::resolution_number};

class Evidence {
 public:
  explicit Evidence(profile::Grammar const& grammar) : grammar_(grammar) {}

  double operator()(Boundary const& boundary) {
    auto const previous = boundary.previous;
    auto const so_far = boundary.so_far;
    auto const line = boundary.line;
    auto const after = boundary.after;
    auto const open = grammar_.candidate(so_far);
    auto const next = grammar_.candidate(line);
    follow(open);
    if (so_far.starts_with('[') && so_far.substr(0, k_farthest_close).find(']') == std::string_view::npos)
      return k_bracket_open;
    if (only_number(so_far) && !operative_number(line)) return k_only_number;
    bool const known_so_far = known(open, previous);
    if ((!known_so_far || grammar_.whole(PatternKind::adoption, open)) && completes(open, line)) return k_completes;
    double score = 0;
    if (auto const number = operative_number(line); number && is_next(number->value))
      score += k_next_number;
    else if (last_ > 0)
      score += k_unnumbered;
    if (may_begin(boundary)) score += k_may_begin;
    score += marker(boundary);
    // Where words are not parted by blanks, any line could have been filled.
    if (last_ > 0 && !grammar_.language->word_spaces && item_heading(boundary)) score += k_item_heading;
    bool const known_line = known(next, so_far) || completes(next, after);
    if (known_line || (front_ && grammar_.prefix(PatternKind::title, next))) score += k_known_line;
    if (is_formula(next)) score += k_formula;
    if (!known_line && is_last_word(line)) score += k_last_word;
    if (known_so_far) score += k_after_known;
    if (so_far.ends_with(';') && text::is_upper(text::peek(line, 0))) score += k_behind_semicolon;
    if (is_abbreviated(so_far)) score += k_abbreviated;
    if (text::is_digit(text::peek(line, 0)) && !operative_number(line)) score += k_digits;
    if (is_quoted(so_far) && !is_quoted(line)) score += k_in_quotation;
    if (line.starts_with('[')) score += k_bracket_line;
    if (is_open_clause(boundary)) score += k_clause_open;
    if (is_part_letter(line)) score += k_part_letter;
    if (!known_line && !known_so_far) score += front(previous, open, next, after) + headings(boundary, open, next);
    return score + lead_phrase(boundary);
  }

 private:
  [[nodiscard]] bool is_next(int value) const { return value == last_ + 1 || value == 1; }

  /// Takes the numbers and marks of the paragraph that is open into account.
  void follow(Candidate const& open_text) {
    auto const so_far = open_text.text;
    titled_ = titled_ || !front_ || grammar_.prefix(PatternKind::title, open_text) ||
              grammar_.whole(PatternKind::adoption, open_text);
    bool const formula = is_formula(open_text);
    if (formula || grammar_.whole(PatternKind::annex, open_text)) {  // what follows counts its paragraphs anew
      last_ = 0;
      markers_.clear();
    }
    if (front_ && (formula || grammar_.prefix(PatternKind::opening, open_text))) front_ = false;
    if (auto const number = operative_number(so_far); number && is_next(number->value)) {
      last_ = number->value;
      markers_.clear();
    } else if (auto marker = list_marker(so_far)) {
      if (marker->end >= so_far.size()) lone_markers_ = true;
      open(*std::move(marker));
    }
  }

  /// Below the title the name of the organ is one too, without its comma.
  [[nodiscard]] bool is_formula(Candidate const& text) const {
    return grammar_.is_formula(text) || (titled_ && grammar_.whole(PatternKind::enacting_formula, text));
  }

  void open(Marker marker) {
    for (auto at = markers_.size(); at-- > 0;)
      if (marker.follows(markers_[at]) || same(marker, markers_[at])) {
        markers_.resize(at + 1);
        markers_[at] = std::move(marker);
        return;
      }
    if (marker.begins()) markers_.push_back(std::move(marker));
  }

  static bool same(Marker const& a, Marker const& b) { return a.readings == b.readings && a.end == b.end; }

  [[nodiscard]] double marker(Boundary const& boundary) const {
    auto const found = list_marker(boundary.line);
    if (!found) return 0;
    if (std::ranges::any_of(markers_, [&](Marker const& open) { return found->follows(open); })) {
      // A dash may also be a sign of the sentence, which fills its line.
      bool const dash = found->readings.front().kind == MarkerKind::dash;
      if (dash && !ended(boundary.so_far) && boundary.full) return k_some_marker;
      bool const small = text::is_lower(text::peek(boundary.line, 0)) && !text::is_lettered(boundary.line);
      return k_next_marker + (small ? k_small_marker : 0);
    }
    // ’1‘ is never anything else, and neither is a mark in a column of its own.
    bool const lone = lone_markers_ && found->end >= boundary.line.size();
    bool const own = found->readings.front().kind == MarkerKind::quoted || lone;
    if (found->begins() && (own || is_below_item(boundary))) return k_own_marker;
    return found->begins() && (ended(boundary.so_far) || item_heading(boundary)) ? k_next_marker : k_some_marker;
  }

  /// Behind a line without a stop that the next word would have fitted on, a capital speaks for a new text: one of a
  /// list of names, or what stands below a heading. So does any line where the script has no capitals. Where paragraphs
  /// have numbers, the text below a heading is long, and without capitals the heading must look like one.
  [[nodiscard]] bool may_begin(Boundary const& boundary) const {
    constexpr std::size_t k_shortest = 60;
    constexpr std::size_t k_longest = 110;
    auto const& language = *grammar_.language;
    if (boundary.full || ended(boundary.so_far) || language.capital_nouns) return false;
    auto const first = text::peek(boundary.line, 0);
    if (last_ == 0) return !language.word_spaces || text::is_upper(first);
    if (!boundary.is_short || text::width(boundary.line) < k_shortest) return false;
    if (text::is_upper(first) || text::is_lower(first)) return text::is_upper(first);
    return is_within(boundary.so_far, k_longest) && !is_numbered(boundary.so_far);
  }

  /// A capital, where not all nouns have one.
  [[nodiscard]] bool begins_name(std::string_view line) const {
    return text::is_upper(text::peek(line, 0)) && !grammar_.language->capital_nouns;
  }

  /// "(a) Protection of civilians": a sub-paragraph that is the heading of those below it.
  [[nodiscard]] bool item_heading(Boundary const& boundary) const {
    constexpr std::size_t k_longest = 240;
    // Where any line could have been filled, marks in the middle of a sentence may well begin one.
    bool const broken = grammar_.language->word_spaces ? !boundary.full : boundary.is_short;
    return broken && boundary.so_far.size() < k_longest && !ended(boundary.so_far) &&
           list_marker(boundary.so_far).has_value();
  }

  /// "㈠" below a sub-paragraph with another mark, however full its line is: no sentence goes on with that sign.
  [[nodiscard]] bool is_below_item(Boundary const& boundary) const {
    return text::item_mark(boundary.line) == text::ItemMark::circled &&
           text::item_mark(boundary.so_far) == text::ItemMark::letter && !ended(boundary.so_far);
  }

  [[nodiscard]] bool ended(std::string_view text) const {
    return text::ends_with(text, grammar_.sentence_end) || text::ends_with(text, grammar_.clause_end);
  }

  [[nodiscard]] static bool is_numbered(std::string_view text) {
    return operative_number(text).has_value() || list_marker(text).has_value();
  }

  [[nodiscard]] bool is_abbreviated(std::string_view text) const {
    if (!text.ends_with('.')) return false;
    auto const word = text.substr(text.find_last_of(" (") + 1);
    return std::ranges::find(grammar_.language->abbreviations, word) != grammar_.language->abbreviations.end();
  }

  /// "1." or "(a)" and nothing behind it.
  [[nodiscard]] static bool only_number(std::string_view text) {
    constexpr std::size_t k_longest = 12;
    if (text.size() > k_longest) return false;
    if (auto const number = operative_number(text)) return number->end >= text.size();
    auto const marker = list_marker(text);
    return marker && marker->end >= text.size();
  }

  /// `before` is what stands before the text.
  [[nodiscard]] bool known(Candidate const& text, std::string_view before) const {
    constexpr std::size_t k_longest = 200;
    if (text.text.size() > k_longest) return false;
    if (grammar_.is_any(k_lines_anywhere, text) || (front_ && grammar_.is_any(k_front_lines, text))) return true;
    return grammar_.is_any(k_end_lines, text) &&
           (text::ends_with(before, grammar_.sentence_end) || grammar_.whole(PatternKind::meeting, before));
  }

  [[nodiscard]] bool completes(Candidate const& so_far, std::string_view line) const {
    constexpr std::size_t k_longest = 200;
    if (so_far.text.size() + line.size() > k_longest) return false;
    auto const begun = so_far.may_begin() & k_two_lines;
    if (begun.empty()) return false;
    auto const ended = grammar_.candidate(line).last;
    auto const may_be = [&](PatternKind kind) { return grammar_.patterns.may_match(kind, so_far.first, ended); };
    if (!(begun & ended.kinds()).any_of(may_be)) return false;
    return grammar_.is_any(k_two_lines, std::string(so_far.text) + " " + std::string(line));
  }

  /// Whether the text opens a quotation that it does not close.
  static bool is_quoted(std::string_view text) {
    auto const first = text::peek(text, 0);
    return first == 0x201C && text.substr(0, k_farthest_close).find("\u201D") == std::string_view::npos;
  }

  [[nodiscard]] bool is_last_word(std::string_view line) const {
    return grammar_.language->word_spaces && line.find(' ') == std::string_view::npos && ended(line) &&
           text::is_letter(text::peek(line, 0)) && !heading_number(line) && !list_marker(line);
  }

  /// A capital alone, or the name of a letter in Arabic.
  [[nodiscard]] bool is_part_letter(std::string_view line) const {
    std::size_t end = 0;
    if (line.empty()) return false;
    if (text::is_upper(text::next(line, end)) && end == line.size()) return true;
    if (front_ && text::is_right_to_left(text::peek(line, 0)) && profile::match_enumerator(line, 0) == line.size())
      return true;
    auto const number = heading_number(line);
    return number && number->end == line.size() && number->reading.kind == MarkerKind::letter;
  }

  /// Titles and names of agenda items go on until something else is recognised.
  [[nodiscard]] double front(std::string_view previous, Candidate const& so_far, Candidate const& line,
                             std::string_view after) const {
    if (!front_ || so_far.text.size() > k_longest_title) return 0;
    if (grammar_.prefix(PatternKind::opening, line) || is_part_letter(line.text)) return k_known_line;
    if (auto const part = heading_number(line.text); part && grammar_.whole(PatternKind::enacting_formula, after))
      return k_known_line;
    if (grammar_.prefix(PatternKind::title, so_far)) return k_title_goes_on;
    return grammar_.whole(PatternKind::agenda_item, previous) ? k_name_goes_on : 0;
  }

  /// Whether a text takes no more columns.
  static bool is_within(std::string_view text, std::size_t columns) {
    return text.size() <= k_bytes * columns && text::width(text) <= columns;
  }

  /// "Article 3" alone, or before its title on one short line.
  enum class Division : std::uint8_t { none, alone, titled };

  [[nodiscard]] Division division(Candidate const& candidate) const {
    constexpr std::size_t k_longest = 120;
    auto const text = candidate.text;
    if (text.size() > k_bytes * k_longest) return Division::none;
    auto const found = grammar_.prefix(PatternKind::heading_word, candidate);
    if (!found || ended(text) || !is_within(text, k_longest)) return Division::none;
    return found->match.end == text.size() ? Division::alone : Division::titled;
  }

  /// The numeral of a heading and nothing else.
  [[nodiscard]] static bool is_numeral(std::string_view text) {
    auto const number = heading_number(text);
    return number && number->end >= text.size();
  }

  /// "I. General", "A. Scope": a numeral with its sign, and a short text.
  [[nodiscard]] bool has_numeral(std::string_view text) const {
    constexpr std::size_t k_longest = 120;
    auto const number = heading_number(text);
    return number && (number->end >= text.size() || !text::is_letter(text::before(text, number->end))) &&
           !ended(text) && is_within(text, k_longest);
  }

  /// A short line without a stop right before the next numbered paragraph is a heading.
  [[nodiscard]] bool stands_before_number(Boundary const& boundary) const {
    constexpr std::size_t k_longest = 110;
    auto const number = operative_number(boundary.after);
    return number && is_next(number->value) && ended(boundary.so_far) &&
           !text::is_lower(text::peek(boundary.line, 0)) && !ended(text::without_last_bracket(boundary.line)) &&
           is_within(boundary.line, k_longest) && !list_marker(boundary.line);
  }

  /// "Scope of application" below "Article 3", and the text of the article behind it.
  [[nodiscard]] bool is_title_below(Boundary const& boundary) const {
    constexpr std::size_t k_longest = 240;
    bool const capitals = grammar_.language->word_spaces && grammar_.language->direction == "ltr";
    bool const broken = capitals ? !boundary.full : boundary.is_short;
    return broken && boundary.so_far.size() < k_longest && !text::is_lower(text::peek(boundary.line, 0)) &&
           !ended(boundary.so_far) && division(grammar_.candidate(boundary.previous)) == Division::alone;
  }

  /// Headings with a numeral or a word that names them stand apart from what follows.
  [[nodiscard]] double headings(Boundary const& boundary, Candidate const& so_far, Candidate const& line) const {
    auto const above = division(so_far);
    if (above == Division::alone) return k_after_known;
    auto const next = division(line);
    if (next == Division::alone) return k_division_alone;
    auto const first = text::peek(boundary.line, 0);
    bool const below_name = above != Division::none;
    if (!boundary.full && below_name && (text::is_upper(first) || text::is_digit(first))) return k_after_title;
    if (is_title_below(boundary)) return k_after_title;
    if (next != Division::none && (below_name || (!boundary.full && ended(boundary.so_far)))) return k_known_line;
    if (stands_before_number(boundary)) return k_known_line;
    constexpr std::size_t k_longest = 240;
    bool const apart = !boundary.full && (boundary.so_far.size() < k_longest || ended(boundary.so_far));
    if (is_numeral(boundary.so_far)) return k_after_known;
    if (ended(boundary.so_far) && is_numeral(boundary.line)) return k_known_line;
    if (apart && has_numeral(boundary.line)) return k_known_line;
    bool const heading = boundary.so_far.size() < k_longest && !ended(boundary.so_far) &&
                         (heading_number(boundary.so_far) || is_numeral(boundary.previous)) &&
                         !list_marker(boundary.so_far);
    if (!heading) return 0;
    bool const clause = begins_lead_phrase(boundary.line, model::ClauseKind::preambular, grammar_) ||
                        begins_lead_phrase(boundary.line, model::ClauseKind::operative, grammar_);
    return clause && (grammar_.language->small_clauses || !text::is_lower(text::peek(boundary.line, 0)))
               ? k_after_heading
               : 0;
  }

  /// A phrase of the table, at the beginning or, in Chinese, at the end of what frames it.
  [[nodiscard]] bool begins_clause(std::string_view line) const {
    if (begins_lead_phrase(line, model::ClauseKind::preambular, grammar_)) return true;
    auto const found = find_lead_phrase(line, model::ClauseKind::preambular, grammar_);
    return found && found->known && found->begin > 0;
  }

  /// A clause ends with a stop or a comma. A bracket at the end of a full line stands in the middle of one.
  [[nodiscard]] bool is_open_clause(Boundary const& boundary) const {
    return boundary.full && boundary.so_far.ends_with(')') &&
           (operative_number(boundary.so_far) ||
            begins_lead_phrase(boundary.so_far, model::ClauseKind::preambular, grammar_));
  }

  [[nodiscard]] double lead_phrase(Boundary const& boundary) const {
    bool const after_clause = text::ends_with(boundary.so_far, grammar_.clause_end);
    // A paragraph with a number or mark ends with another stop, whatever its parts begin with.
    if (after_clause && last_ > 0 && is_numbered(boundary.so_far)) return k_comma_in_paragraph;
    bool const found = after_clause ? begins_clause(boundary.line)
                                    : last_ == 0 && text::ends_with(boundary.so_far, grammar_.sentence_end) &&
                                          begins_lead_phrase(boundary.line, model::ClauseKind::operative, grammar_);
    if (!found && after_clause && begins_lead_phrase(boundary.line, model::ClauseKind::operative, grammar_))
      return k_lead_by_rule;
    if (!found && last_ > 0 && after_clause) return k_comma_in_paragraph;
    if (!found) {
      bool const preamble = after_clause && !front_ && last_ == 0 && markers_.empty();
      auto const by_rule = preamble && find_lead_phrase(boundary.line, model::ClauseKind::preambular, grammar_);
      if (by_rule) return begins_name(boundary.line) ? k_capital_by_rule : k_lead_by_rule;
      return preamble ? k_no_lead_phrase : 0;
    }
    // Where no capital tells a clause from its parts, a line may well begin with a verb in the middle of a sentence.
    bool const no_case = !grammar_.language->word_spaces || grammar_.language->direction == "rtl";
    return boundary.full && no_case ? k_lead_phrase_full : k_lead_phrase;
  }

  profile::Grammar const& grammar_;
  bool titled_ = false;  ///< the adopting line or the title was met
  bool front_ = true;    ///< no formula was met yet
  int last_ = 0;
  std::vector<Marker> markers_;
  bool lone_markers_ = false;  ///< marks of lists stand on lines of their own
};

}  // namespace

text::BoundaryEvidence boundary_evidence(profile::Grammar const& grammar) {
  return [evidence = Evidence(grammar)](Boundary const& boundary) mutable { return evidence(boundary); };
}

}  // namespace resolute::structure
