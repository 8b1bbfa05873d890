#include "text/call_shapes.hpp"

#include <algorithm>

#include "text/characters.hpp"

namespace resolute::text {
namespace {

// What the neighbours of a digit say: whether it is a mark. Only the order of these figures has a meaning.
constexpr double k_bracketed = 4;         ///< "(1)" or "[1]" glued to a word
constexpr double k_behind_mark = 4;       ///< "session,2"
constexpr double k_behind_word = 3.5;     ///< "Office1"
constexpr double k_asterisk = 3.5;        ///< "Office*"
constexpr double k_slashed = 3;           ///< "Office 1/"
constexpr double k_behind_year_sign = 3;  ///< "2022,2"
constexpr double k_decimal = -1;          ///< "6,1": it may be a mark where nothing else is
constexpr double k_behind_year = 2;       ///< "20221"
constexpr double k_behind_han = 1.5;      ///< Han on the left, a closing mark or the line's end on the right
constexpr double k_spaced_mark = 1.2;     ///< "session, 2 and"
constexpr double k_among_han = 1;         ///< Han on both sides
constexpr double k_spaced_word = 0.6;     ///< "Office 1 and"
constexpr double k_behind_digits = 0.4;   ///< the last digits of a longer number
constexpr double k_abbreviation = 0.3;    ///< "CO2"
constexpr double k_counted = -1.6;    ///< Han with a word that counts behind the digits, or the sign of ordinals before
constexpr double k_set_apart = -0.8;  ///< Han with the typesetter's blank before the digit: a number of the text

static_assert(k_among_han >= k_likely_call && k_spaced_word >= k_possible_call && k_behind_digits < k_possible_call);

constexpr std::uint32_t k_most_digits = 3;

/// A digit, a slash (which stands before the digits in ASCII) or an asterisk: every shape begins with one of these, but
/// for a letter with a slash behind it.
constexpr auto k_telling = [](auto byte) { return ((byte >= '/') & (byte <= '9')) | (byte == '*'); };

class Shapes {
 public:
  Shapes(Line const& line, profile::Language const& language) : line_(line), text_(line.view()), language_(language) {}

  std::vector<CallShape> run() {
    std::size_t done = 0;
    for (auto at = find_byte(text_, 0, k_telling); at < text_.size(); at = find_byte(text_, at, k_telling)) {
      auto const character = text_[at];
      auto const begin = static_cast<std::uint32_t>(at);
      if (character == '*')
        at = done = asterisks(begin);
      else if (character != '/')
        at = done = digits(begin);
      else if (at++ > done && is_slashed_letter(begin - 1))
        done = slashed_letter(begin - 1);
    }
    return std::move(found_);
  }

 private:
  void add(std::uint32_t begin, std::uint32_t end, std::string_view mark, double weight) {
    if (!mark.empty() && mark.front() != '0') found_.push_back({begin, end, std::string(mark), weight});
  }

  std::uint32_t asterisks(std::uint32_t begin) {
    auto end = begin;
    while (end < text_.size() && text_[end] == '*') ++end;
    if (begin > 1 && text_[begin - 1] == '[' && end < text_.size() && text_[end] == ']') {
      add(begin - 1, end + 1, text_.substr(begin, end - begin), k_bracketed);
      return end + 1;
    }
    auto const left = before(text_, begin);
    bool const behind = is_letter(left) || is_closing(left) || is_digit(left);
    if (behind && end - begin <= k_most_digits) add(begin, end, text_.substr(begin, end - begin), k_asterisk);
    return end;
  }

  /// "a/" by itself, as typewriters had it.
  [[nodiscard]] bool is_slashed_letter(std::uint32_t begin) const {
    if (text_[begin] < 'a' || text_[begin] > 'z' || !is_slash(begin + 1)) return false;
    auto const left = before(text_, begin);
    return left == ' ' || is_closing(left) || is_quote(left);
  }

  std::uint32_t slashed_letter(std::uint32_t begin) {
    add(begin, begin + 2, text_.substr(begin, 1), k_slashed);
    return begin + 2;
  }

  /// The slash that closes a mark.
  [[nodiscard]] bool is_slash(std::uint32_t at) const {
    return peek(text_, at) == '/' &&
           (at + 1 == text_.size() || text_[at + 1] == ' ' || is_closing(peek(text_, at + 1)));
  }

  std::uint32_t digits(std::uint32_t begin) {
    auto end = begin;
    while (end < text_.size() && is_digit(static_cast<unsigned char>(text_[end]))) ++end;
    if (begin > 0 && bracket(begin, end)) return end;
    if (end - begin <= k_most_digits) whole(begin, end);
    splits(begin, end);
    return end;
  }

  /// "(1)", "[1]": with their brackets. At the beginning of a line they are the mark of a sub-paragraph.
  bool bracket(std::uint32_t begin, std::uint32_t end) {
    auto const open = text_[begin - 1];
    bool const round = open == '(' && end < text_.size() && text_[end] == ')';
    bool const square = open == '[' && end < text_.size() && text_[end] == ']';
    if (!(round || square) || end - begin > k_most_digits || begin == 1) return false;
    // "([1])": the text has brackets of its own around the mark.
    bool const twice =
        square && begin > 1 && text_[begin - 2] == '(' && end + 1 < text_.size() && text_[end + 1] == ')';
    auto const from = begin - (twice ? 2 : 1);
    auto const left = before(text_, from);
    bool const glued = is_letter(left) || is_closing(left) || is_digit(left) || is_quote(left);
    add(from, end + (twice ? 2 : 1), text_.substr(begin, end - begin), glued || square ? k_bracketed : k_spaced_word);
    return true;
  }

  static bool is_quote(char32_t character) {
    return character == '"' || character == 0x2019 || character == 0x201D || character == 0x201C || character == 0xBB;
  }

  /// What may stand behind a mark.
  [[nodiscard]] bool ends_mark(std::uint32_t end) const {
    auto const right = peek(text_, end);
    if (right == '.' || right == ',' || right == ':')
      return !is_digit(peek(text_, end + 1));  // a decimal point, a clock
    return right == 0 || is_white(right) || is_closing(right) || is_cjk(right) || is_quote(right) ||
           is_opening(right) || right == 0x2013 || right == 0x2014 || right == '*';
  }

  /// ’1‘ is the mark of a sub-paragraph in Arabic.
  [[nodiscard]] bool is_quoted(std::uint32_t begin, std::uint32_t end) const {
    auto const single = [](char32_t character) {
      return character == '\'' || character == 0x2018 || character == 0x2019;
    };
    return begin > 0 && single(before(text_, begin)) && single(peek(text_, end));
  }

  void whole(std::uint32_t begin, std::uint32_t end) {
    auto const mark = text_.substr(begin, end - begin);
    auto const left = before(text_, begin);
    if (is_slash(end) && left != 0 && left != '/') return add(begin, end + 1, mark, k_slashed);
    if (!ends_mark(end) || is_quoted(begin, end)) return;
    if (auto const weight = weigh(begin, end); weight != 0) add(begin, end, mark, weight);
  }

  [[nodiscard]] double weigh(std::uint32_t begin, std::uint32_t end) const {
    if (begin == 0) return 0;
    if (end == text_.size() && is_capital(text_.substr(0, begin))) return k_behind_word;
    auto const left = before(text_, begin);
    if (is_cjk(left) && (is_letter(left) || is_digit(left))) return behind_han(begin, end);
    if (is_letter(left)) return behind_letter(begin);
    if (is_closing(left) || is_quote(left)) return is_decimal(begin) ? behind_figure(begin) : k_behind_mark;
    if (left != ' ') return 0;
    auto const earlier = before(text_, begin - 1);
    if (is_closing(earlier) || is_quote(earlier)) return k_spaced_mark;
    return is_letter(earlier) || ends_year(begin - 1) ? k_spaced_word : 0;
  }

  /// The letter of a part, alone on its line: "B1", "B 1".
  [[nodiscard]] static bool is_capital(std::string_view text) {
    std::size_t at = 0;
    return is_upper(next(text, at)) && (at == text.size() || text.substr(at) == " ");
  }

  /// "212,000", "1.5": the sign before the digits stands behind a digit itself.
  [[nodiscard]] bool is_decimal(std::uint32_t begin) const {
    auto const sign = text_[begin - 1];
    return (sign == '.' || sign == ',' || sign == ':') && begin > 1 &&
           is_digit(static_cast<unsigned char>(text_[begin - 2]));
  }

  /// Whether the digits before a place are those of a year.
  [[nodiscard]] bool ends_year(std::uint32_t end) const {
    auto first = end;
    while (first > 0 && is_digit(static_cast<unsigned char>(text_[first - 1]))) --first;
    constexpr std::uint32_t k_year = 4;
    return end - first == k_year && (text_[first] == '1' || text_[first] == '2');
  }

  /// "2022,2": what looks like a decimal is none when a year stands before the sign.
  [[nodiscard]] double behind_figure(std::uint32_t begin) const {
    return ends_year(begin - 1) ? k_behind_year_sign : k_decimal;
  }

  [[nodiscard]] double behind_letter(std::uint32_t begin) const {
    auto const left = before(text_, begin);
    return is_upper(left) ? k_abbreviation : k_behind_word;
  }

  [[nodiscard]] double behind_han(std::uint32_t begin, std::uint32_t end) const {
    auto const right = peek(text_, end);
    bool const counted = language_.counters.find(right) != std::u32string::npos && right != 0;
    if (counted || language_.before_figures.find(before(text_, begin)) != std::u32string::npos) return k_counted;
    if (blank_dropped_at(begin)) return k_set_apart;
    bool const open = right == 0 || is_white(right) || is_closing(right);
    return open ? k_behind_han : k_among_han;
  }

  [[nodiscard]] bool blank_dropped_at(std::uint32_t at) const {
    return std::ranges::any_of(line_.text.pieces(), [&](Piece const& piece) {
      return piece.begin == at && piece.end == at && piece.transformation == Transformation::typesetting_blank;
    });
  }

  /// The last digits of a longer number, when a mark was printed close behind it. At the beginning of a line they may
  /// be those of a paragraph's number.
  void splits(std::uint32_t begin, std::uint32_t end) {
    if (!ends_mark(end)) return;
    bool const first = text_.substr(0, begin).find(' ') == std::string_view::npos;
    for (std::uint32_t size = 1; size < k_most_digits && begin + size < end; ++size) {
      auto const at = end - size;
      bool const year = ends_year(at);
      if (year || !first) add(at, end, text_.substr(at, size), year ? k_behind_year : k_behind_digits);
    }
  }

  Line const& line_;
  std::string_view text_;
  profile::Language const& language_;
  std::vector<CallShape> found_;
};

}  // namespace

std::vector<CallShape> call_shapes(Line const& line, profile::Language const& language) {
  return Shapes(line, language).run();
}

}  // namespace resolute::text
