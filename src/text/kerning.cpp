#include "text/kerning.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

#include "profile/folded.hpp"
#include "text/asked_words.hpp"
#include "text/characters.hpp"

namespace resolute::text {
namespace {

using profile::Folded;
using profile::WordKind;

/// A word proved by the document alone is at least so many letters long: shorter ones are enumerators and initials.
constexpr std::size_t k_shortest_proved = 4;

/// A run of letters: bytes of the folded line.
struct LetterRun {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The next run of letters that begins at `at` or behind it; empty at the end of the text.
LetterRun next_run(std::string_view text, std::size_t at) {
  auto const begin = run_end<is_letter>(text, at, false);
  return {begin, run_end<is_letter>(text, begin, true)};
}

std::string_view view(Folded const& line, LetterRun run) {
  return line.view().substr(run.begin, run.end - run.begin);
}

/// A blank that stands inside a word when the rest of the document says so.
struct Doubt {
  enum class Kind : std::uint8_t { word, compound };
  Kind kind{};
  std::uint32_t line = 0;
  std::uint32_t blank = 0;  ///< byte of the line's text
  std::string left;         ///< the words on both sides, folded
  std::string right;
};

std::string tied(std::string_view left, std::string_view right) {
  return std::string(left).append("-").append(right);
}

/// All lines of a document, folded, and the runs of letters in them, which take four bytes each.
class FoldedLines {
 public:
  explicit FoldedLines(std::vector<Line> const& lines) {
    std::size_t size = 0;
    for (auto const& line : lines) size += line.view().size() + 1;
    text_.reserve(size);
  }

  void begin_line(std::string_view folded) {
    line_ = text_.size();
    text_ += folded;
    text_ += '\n';
  }

  /// The next run of the line.
  void add(LetterRun run) {
    constexpr std::size_t k_most = std::numeric_limits<std::uint16_t>::max();
    auto gap = line_ + run.begin - reached_;
    auto length = run.end - run.begin;
    for (; gap > k_most; gap -= k_most) steps_.push_back({k_most, 0});
    // So long a run is no word that anybody asks for: its parts do as well.
    for (; length > k_most; length -= k_most, gap = 0) steps_.push_back({static_cast<std::uint16_t>(gap), k_most});
    steps_.push_back({static_cast<std::uint16_t>(gap), static_cast<std::uint16_t>(length)});
    reached_ = line_ + run.end;
  }

  /// The words, and those that a hyphen ties.
  void meet_words(AskedWords& asked) const {
    std::string_view const text = text_;
    LetterRun last;
    LetterRun run;
    for (auto const [gap, length] : steps_) {
      run = {run.end + gap, run.end + gap + length};
      if (length == 0) continue;
      asked.meet(text.substr(run.begin, length));
      bool const tied = run.begin == last.end + 1 && last.begin < last.end && text[last.end] == '-';
      if (tied) asked.meet(text.substr(last.begin, run.end - last.begin));
      last = run;
    }
  }

 private:
  /// From the end of a run to the beginning of the next, and its length.
  struct Step {
    std::uint16_t gap = 0;
    std::uint16_t length = 0;
  };

  std::string text_;  ///< each line with a line end
  std::vector<Step> steps_;
  std::size_t line_ = 0;     ///< where the line begins
  std::size_t reached_ = 0;  ///< by the steps
};

/// Finds the blanks inside words: what the language knows at once, the others as doubts that the document decides.
class Kerning {
 public:
  Kerning(std::vector<Line> const& lines, profile::LanguageWords const& language)
      : lines_(lines), language_(language), folded_(lines) {
    for (std::size_t line = 0; line < lines.size(); ++line) look_at(static_cast<std::uint32_t>(line));
    decide();
  }

  /// A blank and its line.
  struct Blank {
    std::uint32_t line = 0;
    std::uint32_t at = 0;  ///< byte of the line's text
  };
  /// In the order of the text.
  [[nodiscard]] std::vector<Blank> const& found() const { return found_; }

 private:
  /// Two words of a line and what stands between them.
  struct Pair {
    Folded const& folded;
    LetterRun left;
    LetterRun right;
    Blank blank;
    [[nodiscard]] std::string_view between() const { return folded.view().substr(left.end, right.begin - left.end); }
  };

  void look_at(std::uint32_t index) {
    line_.refold(lines_[index].view());
    auto const& folded = line_;
    folded_.begin_line(folded.view());
    left_is_word_ = false;
    for (auto left = next_run(folded.view(), 0); left.begin < left.end;) {
      folded_.add(left);
      auto const right = next_run(folded.view(), left.end);
      if (right.begin == right.end) {
        if (folded.view().substr(left.end) == " -")
          look_at_compound(view(folded, left), first_below(index), {index, folded.begin(left.end)});
        break;
      }
      auto const between = folded.view().substr(left.end, right.begin - left.end);
      auto const blank = between.front() == ' ' ? 0 : between.find(' ');
      // A word of the language beside a blank settles two pairs: there is nothing to ask about the second.
      bool const settled = std::exchange(left_is_word_, false) && between.size() == 1;
      if (blank != std::string_view::npos && !settled)
        look_at_pair({folded, left, right, {index, folded.begin(left.end + blank)}});
      left = right;
    }
  }

  void look_at_pair(Pair const& pair) {
    auto const between = pair.between();
    auto const& line = lines_[pair.blank.line];
    bool const blank = between.size() == 1;  // a blank is in it
    if (blank || between == " -") {
      if (is_upper(peek(line.view(), pair.folded.begin(pair.right.begin)))) return;
      if (blank)
        look_at_word(pair);
      else if (!has_gap(line, pair.blank.at))
        look_at_compound(view(pair.folded, pair.left), view(pair.folded, pair.right), pair.blank);
      return;
    }
    bool const inside = (between == " '" && is_suffix(pair.folded, pair.right)) ||
                        (between == "' " && language_.has(WordKind::elision, elided(pair)));
    if (inside && !has_gap(line, pair.blank.at)) found_.push_back(pair.blank);
  }

  [[nodiscard]] static std::string_view elided(Pair const& pair) {
    return view(pair.folded, {pair.left.begin, pair.left.end + 1});
  }

  /// "Confere nce": neither part is a word, both together are.
  void look_at_word(Pair const& pair) {
    auto const left = view(pair.folded, pair.left);
    auto const right = view(pair.folded, pair.right);
    left_is_word_ = language_.has(WordKind::word, right);  // when the next pair is looked at
    if (left_is_word_ || language_.has(WordKind::word, left)) return;
    if (is_digit(before(pair.folded.view(), pair.left.begin)) || has_gap(lines_[pair.blank.line], pair.blank.at))
      return;
    doubts_.push_back({Doubt::Kind::word, pair.blank.line, pair.blank.at, std::string(left), std::string(right)});
  }

  /// "seventy -fifth": so it is made in the language, or stands elsewhere in the document.
  void look_at_compound(std::string_view left, std::string_view right, Blank blank) {
    if (right.empty()) return;
    if (language_.has(WordKind::compound_begin, left) || language_.has(WordKind::compound_end, right))
      found_.push_back(blank);
    else
      doubts_.push_back({Doubt::Kind::compound, blank.line, blank.at, std::string(left), std::string(right)});
  }

  void decide() {
    if (!doubts_.empty()) {
      auto const words = words_of_document();
      for (auto const& doubt : doubts_)
        if (is_inside(doubt, words)) found_.push_back({doubt.line, doubt.blank});
    }
    std::ranges::sort(found_, {}, [](Blank const& blank) { return std::pair(blank.line, blank.at); });
  }

  [[nodiscard]] AskedWords words_of_document() const {
    AskedWords words;
    for (auto const& [kind, line, blank, left, right] : doubts_) {
      words.ask(kind == Doubt::Kind::word ? left + right : tied(left, right));
      if (kind == Doubt::Kind::compound) continue;
      words.ask(left);
      words.ask(right);
    }
    folded_.meet_words(words);
    return words;
  }

  [[nodiscard]] bool is_inside(Doubt const& doubt, AskedWords const& words) const {
    if (doubt.kind == Doubt::Kind::compound) return words.count(tied(doubt.left, doubt.right)) > 0;
    // A part that stands here alone in the document may be the part of a word; one letter may be it anywhere.
    auto const is_word = [&](std::string_view part) { return width(part) > 1 && words.count(part) > 1; };
    if (is_word(doubt.left) || is_word(doubt.right)) return false;
    auto const whole = doubt.left + doubt.right;
    return language_.has(WordKind::word, whole) || (whole.size() >= k_shortest_proved && words.count(whole) > 0);
  }

  /// The word that the next line with text begins with; empty when none does.
  [[nodiscard]] std::string first_below(std::size_t index) const {
    do ++index;
    while (index < lines_.size() && lines_[index].view().empty());
    if (index == lines_.size()) return {};
    Folded const folded(lines_[index].view());
    auto const first = next_run(folded.view(), 0);
    return first.begin == 0 ? std::string(view(folded, first)) : std::string();
  }

  [[nodiscard]] bool is_suffix(Folded const& line, LetterRun right) const {
    auto const behind = peek(line.view(), right.end);
    return behind != '-' && language_.has(WordKind::suffix, view(line, {right.begin - 1, right.end}));
  }

  [[nodiscard]] static bool has_gap(Line const& line, std::uint32_t at) {
    return std::ranges::any_of(line.gaps, [&](Gap const& gap) { return gap.at == at; });
  }

  std::vector<Line> const& lines_;
  profile::LanguageWords const& language_;
  FoldedLines folded_;
  Folded line_{std::string_view()};  ///< the one that is looked at
  bool left_is_word_ = false;        ///< known to be one of the language's, of the pair that is looked at
  std::vector<Doubt> doubts_;
  std::vector<Blank> found_;
};

void close(Source const& source, Line& line, std::uint32_t blank) {
  line.text = line.text.without_blank(source, blank, Transformation::kerning);
  for (auto& gap : line.gaps)
    if (gap.at > blank) --gap.at;
}

}  // namespace

void close_kerning(Source const& source, std::vector<Line>& lines, profile::Grammar const& grammar) {
  if (grammar.words.empty()) return;
  auto const blanks = Kerning(lines, grammar.words).found();
  // From the last, so that the places before it stay what they are.
  std::for_each(blanks.rbegin(), blanks.rend(), [&](auto const& blank) { close(source, lines[blank.line], blank.at); });
}

}  // namespace resolute::text
