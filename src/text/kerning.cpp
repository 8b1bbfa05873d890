#include "text/kerning.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "profile/folded.hpp"
#include "text/characters.hpp"

namespace resolute::text {
namespace {

using profile::Folded;
using profile::WordKind;

/// A word proved by the document alone is at least so many letters long: shorter ones are enumerators and initials.
constexpr std::size_t k_shortest_proved = 4;

/// A run of letters: bytes of the folded line.
struct Run {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The next run of letters that begins at `at` or behind it; empty at the end of the text.
Run next_run(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    auto const begin = at;
    if (!is_letter(next(text, at))) continue;
    auto end = at;
    while (at < text.size() && is_letter(next(text, at))) end = at;
    return {begin, end};
  }
  return {text.size(), text.size()};
}

std::string_view view(Folded const& line, Run run) {
  return line.view().substr(run.begin, run.end - run.begin);
}

class Kerning {
 public:
  Kerning(std::vector<Line> const& lines, profile::LanguageWords const& language) : language_(language) {
    folded_.reserve(lines.size());
    for (auto const& line : lines) {
      auto const& folded = folded_.emplace_back(line.view());
      Run last;
      for (auto run = next_run(folded.view(), 0); run.begin < run.end; run = next_run(folded.view(), run.end)) {
        ++counts_[view(folded, run)];
        bool const tied = run.begin == last.end + 1 && last.begin < last.end && folded.view()[last.end] == '-';
        if (tied) compounds_.insert(view(folded, {last.begin, run.end}));
        last = run;
      }
    }
  }

  /// The places of the blanks of a line that stand inside words: bytes of its text.
  [[nodiscard]] std::vector<std::uint32_t> inside_words(std::size_t index, Line const& line) const {
    std::vector<std::uint32_t> found;
    auto const& folded = folded_[index];
    for (auto left = next_run(folded.view(), 0); left.begin < left.end;) {
      auto const right = next_run(folded.view(), left.end);
      if (right.begin == right.end) {
        if (folded.view().substr(left.end) == " -" && is_compound(view(folded, left), first_below(index)))
          found.push_back(folded.begin(left.end));
        break;
      }
      auto const between = folded.view().substr(left.end, right.begin - left.end);
      auto const blank = folded.begin(left.end + between.find(' '));
      bool const capital = is_upper(peek(line.view(), folded.begin(right.begin)));
      if (is_inside(folded, left, between, right, capital) && !has_gap(line, blank)) found.push_back(blank);
      left = right;
    }
    return found;
  }

 private:
  [[nodiscard]] bool is_inside(Folded const& line, Run left, std::string_view between, Run right, bool capital) const {
    if (between == " ") return !capital && is_broken_word(line, left, right);
    if (between == " -") return !capital && is_compound(view(line, left), view(line, right));
    if (between == " '") return is_suffix(line, right);
    return between == "' " && language_.has(WordKind::elision, view(line, {left.begin, left.end + 1}));
  }

  /// "Confere nce": neither part is a word, both together are.
  [[nodiscard]] bool is_broken_word(Folded const& line, Run left, Run right) const {
    if (is_digit(before(line.view(), left.begin)) || is_word(view(line, left)) || is_word(view(line, right)))
      return false;
    auto const whole = std::string(view(line, left)).append(view(line, right));
    return language_.has(WordKind::word, whole) || (whole.size() >= k_shortest_proved && counts_.contains(whole));
  }

  /// A part that stands here alone in the document may be the part of a word; one letter may be it anywhere.
  [[nodiscard]] bool is_word(std::string_view part) const {
    return language_.has(WordKind::word, part) || (width(part) > 1 && counts_.at(part) > 1);
  }

  /// "seventy -fifth": so it is made in the language, or stands elsewhere in the document.
  [[nodiscard]] bool is_compound(std::string_view left, std::string_view right) const {
    if (right.empty()) return false;
    if (language_.has(WordKind::compound_begin, left) || language_.has(WordKind::compound_end, right)) return true;
    return compounds_.contains(std::string(left).append("-").append(right));
  }

  /// The word that the next line with text begins with; empty when none does.
  [[nodiscard]] std::string_view first_below(std::size_t index) const {
    do ++index;
    while (index < folded_.size() && folded_[index].view().empty());
    if (index == folded_.size()) return {};
    auto const first = next_run(folded_[index].view(), 0);
    return first.begin == 0 ? view(folded_[index], first) : std::string_view();
  }

  [[nodiscard]] bool is_suffix(Folded const& line, Run right) const {
    auto const behind = peek(line.view(), right.end);
    return behind != '-' && language_.has(WordKind::suffix, view(line, {right.begin - 1, right.end}));
  }

  [[nodiscard]] static bool has_gap(Line const& line, std::uint32_t at) {
    return std::ranges::any_of(line.gaps, [&](Gap const& gap) { return gap.at == at; });
  }

  profile::LanguageWords const& language_;
  std::vector<Folded> folded_;
  std::unordered_map<std::string_view, unsigned> counts_;  ///< of the words of the document, folded
  std::unordered_set<std::string_view> compounds_;         ///< two words and the hyphen between them
};

void close(Source const& source, Line& line, std::uint32_t blank) {
  line.text = line.text.without_blank(source, blank, Transformation::kerning);
  for (auto& gap : line.gaps)
    if (gap.at > blank) --gap.at;
}

}  // namespace

void close_kerning(Source const& source, std::vector<Line>& lines, profile::Grammar const& grammar) {
  if (grammar.words.empty()) return;
  Kerning const kerning(lines, grammar.words);
  for (std::size_t index = 0; index < lines.size(); ++index) {
    auto blanks = kerning.inside_words(index, lines[index]);
    std::ranges::reverse(blanks);
    for (auto const blank : blanks) close(source, lines[index], blank);
  }
}

}  // namespace resolute::text
