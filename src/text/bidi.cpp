#include "text/bidi.hpp"

#include <algorithm>

#include "text/characters.hpp"
#include "text/vowels.hpp"

namespace resolute::text {
namespace {

constexpr char32_t k_left_to_right = 0x202A;
constexpr std::string_view k_left_to_right_bytes = "\u202A";
constexpr char32_t k_right_to_left = 0x202B;
constexpr char32_t k_pop = 0x202C;

bool runs_from_left(char32_t character) {
  return is_letter(character) && !is_right_to_left(character);
}

/// Signs that stay inside a number when a digit stands on both sides. A dash does not among Arabic words: "2014-2023"
/// is printed as two numbers, the first on the right.
bool joins_digits(char32_t character, bool arabic) {
  if (character == '-') return !arabic;
  return character == '.' || character == ',' || character == ':' || character == '/' || character == '\'' ||
         character == 0xA0;
}

/// Cuts a run that was printed from left to right into the pieces that change places.
class Run {
 public:
  Run(std::string_view text, Range range, bool arabic)
      : text_(text.substr(0, range.end)), at_(range.begin), end_(range.end), arabic_(arabic) {}

  std::vector<Range> pieces() {
    std::vector<Range> found;
    while (at_ < end_) {
      auto const begin = at_;
      auto const character = next(text_, at_);
      if (is_digit(character))
        at_ = number(at_);
      else if (runs_from_left(character))
        at_ = words(at_);
      found.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at_)});
    }
    return found;
  }

 private:
  /// Behind the number whose first digit ends at `at`: digits with signs between them, letters glued to it. Groups of
  /// thousands parted by plain blanks are numbers of their own: the typist set them the other way round to have them
  /// printed in the right order.
  [[nodiscard]] std::size_t number(std::size_t at) const {
    while (at < end_) {
      auto after = at;
      auto const character = next(text_, after);
      bool const joins = joins_digits(character, arabic_) && is_digit(peek(text_, after));
      if (runs_from_left(character)) return words(after);
      if (!is_digit(character) && character != '%' && !joins) break;
      at = after;
    }
    return at;
  }

  /// Behind the words in Latin letters, with the numbers and signs among them. A bracket without its partner in this
  /// direction belongs to the Arabic around.
  [[nodiscard]] std::size_t words(std::size_t at) const {
    auto last = at;
    std::size_t open = 0;
    while (at < end_) {
      auto const character = next(text_, at);
      if (character == '(' || character == '[') {
        if (!closes(at)) break;
        ++open;
      } else if (character == ')' || character == ']') {
        if (open == 0) break;
        --open;
        last = at;
      } else if (character == 0x060C || character == 0x061B || is_right_to_left(character)) {
        break;
      }
      if (is_letter(character) || is_digit(character) || character == '%') last = at;
    }
    return last;
  }

  [[nodiscard]] bool closes(std::size_t at) const {
    while (at < end_) {
      auto const character = next(text_, at);
      if (character == '(' || character == '[') return false;
      if (character == ')' || character == ']') return true;
    }
    return false;
  }

  std::string_view text_;
  std::size_t at_;
  std::size_t end_;
  bool arabic_;  ///< the line has Arabic letters
};

/// What a line is made of.
struct Survey {
  bool controls = false;
  bool groups = false;  ///< there may be more than one: a run from right to left begins behind something else
  bool right_to_left = false;
  bool outside = false;  ///< something is seen that stands in no run from left to right
  bool number = true;    ///< nothing but digits and dashes is seen
  char32_t first = 0;    ///< of the characters that are seen
  char32_t last = 0;
};

/// The controls alone.
Survey survey_controls(std::string_view text, Range line) {
  Survey found;
  std::size_t depth = 0;
  auto const whole = text.substr(0, line.end);
  auto const may_be_control = [](auto byte) { return byte == 0xE2; };
  for (auto at = find_byte(whole, line.begin, may_be_control); at < line.end;
       at = find_byte(whole, at, may_be_control)) {
    auto const begin = at;
    auto const character = inline_next(whole, at);
    if (character == k_left_to_right || character == k_right_to_left) {
      found.controls = true;
      found.groups = found.groups || (begin != line.begin && depth == 0 && character == k_right_to_left);
      ++depth;
    }
    if (character == k_pop && depth > 0) --depth;
  }
  return found;
}

bool has_arabic_letter(std::string_view text, Range line) {
  for (std::size_t at = line.begin; at < line.end;) {
    auto const character = inline_next(text, at);
    if (is_right_to_left(character) && is_letter(character)) return true;
  }
  return false;
}

/// Of a line with an Arabic letter nothing else needs to be known.
Survey survey(std::string_view text, Range line) {
  auto found = survey_controls(text, line);
  if (!found.controls) return found;
  if (has_arabic_letter(text, line)) {
    found.right_to_left = true;
    return found;
  }
  std::u16string open;  // the directions of the runs around, a few: all controls are of one unit
  for (std::size_t at = line.begin; at < line.end;) {
    auto const character = inline_next(text, at);
    if (character == k_left_to_right || character == k_right_to_left) open.push_back(static_cast<char16_t>(character));
    if (character == k_pop && !open.empty()) open.pop_back();
    if (is_bidi_control(character)) continue;
    if (is_white(character) || is_vowel_sign(character)) continue;
    if (!open.empty() && open.back() == k_right_to_left) found.outside = true;
    if (!is_digit(character) && character != '-' && character != 0x2013) found.number = false;
    if (found.first == 0) found.first = character;
    found.last = character;
  }
  return found;
}

/// A line without Arabic letters was printed from right to left all the same when its left end can only be an end.
bool printed_from_the_right(Survey const& line) {
  bool const dash_first = line.number && !is_digit(line.first);
  return line.right_to_left || line.outside || dash_first || line.first == '.' || line.first == 0x060C ||
         line.first == 0x061B || line.first == ')' || line.first == ']' || line.last == '(' || line.last == '[' ||
         (line.first == '(' && line.last != ')');
}

}  // namespace

namespace {

/// Orders the characters of one group that runs from right to left.
class Group {
 public:
  Group(std::string_view text, Range range, bool arabic)
      : text_(text.substr(0, range.end)), range_(range), arabic_(arabic) {}

  std::vector<Range> run() {
    auto begin = range_.begin;
    for (std::size_t at = range_.begin; at < range_.end;) {
      at = std::min<std::size_t>(text_.find(k_left_to_right_bytes, at), range_.end);
      if (at == range_.end) break;
      next(text_, at);
      auto const run_begin = static_cast<std::uint32_t>(at);
      auto const run_end = end_of_run(run_begin);
      auto const closing = bracket_before(begin, run_begin, run_end);
      add({begin, closing.empty() ? run_begin : closing.begin});
      if (closing.empty()) {
        auto pieces = Run(text_, {run_begin, run_end}, arabic_).pieces();
        order_.insert(order_.end(), pieces.rbegin(), pieces.rend());
      } else {
        auto const words = first_word(run_begin, run_end);
        add({words, run_end});
        add(closing);
        auto signs = Run(text_, {closing.end, words}, arabic_).pieces();
        order_.insert(order_.end(), signs.rbegin(), signs.rend());
      }
      begin = run_end;
      at = run_end;
      if (at < range_.end && peek(text_, at) != k_left_to_right) next(text_, at);
    }
    add({begin, range_.end});
    return std::move(order_);
  }

 private:
  void add(Range range) {
    if (!range.empty()) order_.push_back(range);
  }

  [[nodiscard]] std::uint32_t end_of_run(std::uint32_t begin) const {
    for (std::size_t at = begin; at < range_.end;) {
      auto const here = static_cast<std::uint32_t>(at);
      auto const inside = next(text_, at);
      if (inside == k_pop || inside == k_left_to_right || inside == k_right_to_left) return here;
    }
    return range_.end;
  }

  /// Behind the signs that a run begins with: they were printed on its left and end the sentence.
  [[nodiscard]] std::uint32_t first_word(std::uint32_t begin, std::uint32_t end) const {
    for (std::size_t at = begin; at < end;) {
      auto const here = static_cast<std::uint32_t>(at);
      auto const character = next(text_, at);
      bool const sign = character == '.' || character == ',' || character == ':' || character == ';';
      if (!sign && !is_white(character) && !is_bidi_control(character)) return here;
    }
    return begin;
  }

  /// `)` before the run `S/RES/2552 (2020`: the bracket that closes it was set on the other side.
  [[nodiscard]] Range bracket_before(std::uint32_t begin, std::uint32_t run_begin, std::uint32_t run_end) const {
    auto const run = text_.substr(run_begin, run_end - run_begin);
    auto const open = run.rfind('(');
    if (open == std::string_view::npos || run.find(')') != std::string_view::npos || open == 0) return {};
    auto at = run_begin;
    while (at > begin && is_bidi_control(before(text_, at))) at = static_cast<std::uint32_t>(begin_before(text_, at));
    if (at == begin || text_[at - 1] != ')') return {};
    return {at - 1, at};
  }

  std::string_view text_;
  Range range_;
  bool arabic_;
  std::vector<Range> order_;
};

/// The groups of a line, each begun by a control at the outermost level; the blanks between two are a group of their
/// own.
std::vector<Range> groups(std::string_view text, Range line) {
  std::vector<Range> found;
  int depth = 0;
  auto begin = line.begin;
  for (std::size_t at = line.begin; at < line.end;) {
    auto const here = static_cast<std::uint32_t>(at);
    auto const character = next(text, at);
    if (character == k_right_to_left && depth == 0 && here > begin) {
      auto blanks = here;
      while (blanks > begin && text[blanks - 1] == ' ') --blanks;
      if (blanks > begin) found.push_back({begin, blanks});
      if (here > blanks) found.push_back({blanks, here});
      begin = here;
    }
    if (character == k_right_to_left || character == k_left_to_right) ++depth;
    if (character == k_pop && depth > 0) --depth;
  }
  found.push_back({begin, line.end});
  return found;
}

}  // namespace

std::vector<Range> reading_order(std::string_view text, Range line) {
  // All embedding controls begin with these bytes.
  if (text.substr(line.begin, line.size()).find("\xE2\x80") == std::string_view::npos) return {line};
  auto const what = survey(text, line);
  if (!what.controls || !printed_from_the_right(what)) return {line};
  std::vector<Range> order;
  auto all = what.groups ? groups(text, line) : std::vector<Range>{line};
  // Groups side by side stand as they were printed, from the left: the rightmost is read first.
  std::ranges::reverse(all);
  for (auto const& group : all) {
    auto const own = all.size() == 1 ? what : survey(text, group);
    auto pieces =
        printed_from_the_right(own) ? Group(text, group, what.right_to_left).run() : std::vector<Range>{group};
    order.insert(order.end(), pieces.begin(), pieces.end());
  }
  return order;
}

std::vector<Range> side_by_side(std::string_view text, Range line) {
  std::vector<Range> found;
  for (auto const group : groups(text, line)) {
    bool const blank = is_blank(text.substr(group.begin, group.size()));
    if (blank && !found.empty())
      found.back().end = group.end;
    else
      found.push_back(group);
  }
  return found;
}

}  // namespace resolute::text
