// Printed lines that an extractor of Arabic has broken into parts. A vowel sign in the middle of a printed line is set
// apart by some of them, and parts the line: the sign stands on a line of its own, or at the end of what stands before
// its word; the parts come one after the other, from the left or by their height.
#include <algorithm>
#include <optional>

#include "text/characters.hpp"
#include "text/marks.hpp"
#include "text/page.hpp"
#include "text/vowels.hpp"

namespace resolute::text {
namespace {

/// The parts of one printed line are together no wider than this part of the column.
constexpr double k_together = 1.06;
constexpr std::size_t k_most_parts = 10;

/// Where the vowel signs at the end begin, if they stand apart from a word; 0 when they are all of the text.
std::optional<std::uint32_t> signs_at_end(std::string_view text) {
  auto end = text.size();
  while (end > 0 && is_vowel_sign(before(text, end))) end -= 2;
  if (end == text.size() || (end > 0 && text[end - 1] != ' ')) return std::nullopt;
  return static_cast<std::uint32_t>(end);
}

std::u32string decode(std::string_view text) {
  std::u32string out;
  for (std::size_t at = 0; at < text.size();) out += next(text, at);
  return out;
}

bool is_arabic(char32_t character) {
  return is_right_to_left(character) && is_letter(character) && !is_vowel_sign(character);
}

/// The letters at the beginning of a text.
std::u32string first_word(std::string_view text) {
  std::u32string out;
  for (std::size_t at = 0; at < text.size();) {
    auto const character = next(text, at);
    if (is_arabic(character))
      out += character;
    else if (!is_vowel_sign(character))
      break;
  }
  return out;
}

class Mender {
 public:
  Mender(Source const& source, std::vector<Line> lines, profile::Grammar const& grammar)
      : source_(source), lines_(std::move(lines)), grammar_(grammar) {
    measure();
  }

  std::vector<Line> run() {
    for (std::size_t at = 0; at < lines_.size();) at = may_begin(at) ? row(at) : at + 1;
    std::erase_if(lines_, [](Line const& line) { return line.blank() && !line.range.empty(); });
    return std::move(lines_);
  }

 private:
  /// The lines of one row: those that are nothing but signs, those that end with signs, and the others.
  struct Row {
    std::vector<std::size_t> signs;
    std::vector<std::size_t> parts;
    double ems = 0;
    std::size_t end = 0;
  };

  void measure() {
    std::vector<double> widths;
    std::size_t indented = 0;
    std::size_t gaps = 0;
    for (std::size_t at = 0; at < lines_.size(); ++at) {
      if (lines_[at].blank()) continue;
      widths.push_back(lines_[at].ems);
      if (lines_[at].indent > 0) ++indented;
      if (at + 1 < lines_.size() && lines_[at + 1].blank()) ++gaps;
    }
    if (widths.empty()) return;
    std::ranges::sort(widths);
    column_ = widths[widths.size() - 1 - widths.size() / 8];
    constexpr double k_most = 0.7;
    columns_ = static_cast<double>(indented) > k_most * static_cast<double>(widths.size());
    usual_gap_ = static_cast<double>(gaps) > k_most * static_cast<double>(widths.size()) ? 1 : 0;
  }

  [[nodiscard]] bool parted(std::size_t line) const {
    return !lines_[line].blank() && signs_at_end(lines_[line].view()).has_value();
  }

  [[nodiscard]] bool may_begin(std::size_t line) const {
    if (parted(line)) return true;
    // Where columns are kept, the part on the left may stand above.
    return columns_ && line + 1 < lines_.size() && !lines_[line].blank() && parted(line + 1) &&
           signs_at_end(lines_[line + 1].view()) != 0U && beside(line, line + 1);
  }

  [[nodiscard]] bool beside(std::size_t left, std::size_t right) const {
    constexpr int k_overlap = 3;
    return lines_[left].indent + lines_[left].width <= lines_[right].indent + k_overlap;
  }

  /// Numbers and marks of paragraphs are no parts.
  [[nodiscard]] static bool is_number(std::string_view text) {
    constexpr std::size_t k_longest = 10;
    return text.size() <= k_longest && (text.front() == '(' || text.front() == '\'' || paragraph_number(text));
  }

  [[nodiscard]] Row collect(std::size_t begin) const {
    Row row;
    std::size_t gap = 0;
    std::size_t whole = 0;
    for (row.end = begin; row.end < lines_.size() && row.signs.size() + row.parts.size() < k_most_parts; ++row.end) {
      auto const& line = lines_[row.end];
      if (line.blank()) {
        if (++gap > usual_gap_) break;
        continue;
      }
      gap = 0;
      if (row.end > begin && line.page_start) break;
      auto const signs = signs_at_end(line.view());
      if (signs == 0U) {
        if (whole > 0 && !columns_) break;
        row.signs.push_back(row.end);
        continue;
      }
      if (!fits(row, line, signs.has_value(), whole)) break;
      if (!signs) ++whole;
      row.parts.push_back(row.end);
      row.ems += line.ems;
    }
    return row;
  }

  [[nodiscard]] bool fits(Row const& row, Line const& line, bool signs, std::size_t whole) const {
    if (is_number(line.view()) || row.ems + line.ems > k_together * column_) return false;
    if (columns_) return std::ranges::all_of(row.parts, [&](std::size_t part) { return apart(lines_[part], line); });
    if (signs) return whole == 0;
    if (whole > row.signs.size()) return false;
    // What is read before another part does not end a sentence.
    return whole == 0 || !ends_with(line.view(), grammar_.sentence_end);
  }

  [[nodiscard]] static bool apart(Line const& a, Line const& b) {
    constexpr int k_overlap = 4;
    return a.indent + a.width <= b.indent + k_overlap || b.indent + b.width <= a.indent + k_overlap;
  }

  /// Mends the row that begins at a line; returns where to go on.
  std::size_t row(std::size_t begin) {
    auto const row = collect(begin);
    if (row.parts.empty()) {
      // Signs before a line that is whole, or at the end of everything.
      for (auto at = row.end; at < lines_.size(); ++at)
        if (!lines_[at].blank()) {
          for (auto const sign : row.signs) give(sign, 0, at);
          break;
        }
      return std::max(row.end, begin + 1);
    }
    auto order = columns_ ? by_column(row) : by_height(row);
    settle(row, order);
    rearrange(row, order);
    return std::max(row.end, begin + 1);
  }

  [[nodiscard]] std::vector<std::size_t> by_column(Row const& row) const {
    auto order = row.parts;
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t line) { return lines_[line].indent; });
    return order;
  }

  /// Parts that end with a sign come first, from the right; the others follow from the left.
  [[nodiscard]] std::vector<std::size_t> by_height(Row const& row) const {
    std::vector<std::size_t> heads;
    std::vector<std::size_t> rest;
    for (auto const part : row.parts) (parted(part) ? heads : rest).push_back(part);
    std::ranges::reverse(rest);
    std::vector<std::size_t> order;
    auto next = rest.begin();
    bool const turned = heads.size() == 2 && one_short_word(heads[0]) && !one_short_word(heads[1]);
    if (turned) std::ranges::reverse(heads);
    for (auto const head : heads) {
      order.push_back(head);
      if (!turned && next != rest.end()) order.push_back(*next++);
    }
    order.insert(order.end(), next, rest.end());
    return order;
  }

  [[nodiscard]] bool one_short_word(std::size_t line) const {
    auto const text = lines_[line].view();
    auto const signs = *signs_at_end(text);
    constexpr std::size_t k_letters = 3;
    return first_word(text).size() <= k_letters && text.substr(0, signs - 1).find(' ') == std::string_view::npos;
  }

  /// Gives the signs to the parts that begin with their words.
  void settle(Row const& row, std::vector<std::size_t> const& order) {
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at < order.size(); ++at) {
      bool const after_signs = at > 0 && parted(order[at - 1]);
      if (!after_signs && (at > 0 || order.size() == 1)) open.push_back(order[at]);
    }
    if (open.empty()) open.push_back(order.back());
    for (auto const sign : row.signs) {
      auto const signs = decode(lines_[sign].view());
      auto found = std::ranges::find_if(open, [&](std::size_t part) { return suits(signs, lines_[part].view()); });
      if (found == open.end()) found = std::prev(open.end());
      give(sign, 0, *found);
      if (open.size() > 1) open.erase(found);
    }
    for (std::size_t at = 0; at < order.size(); ++at) {
      auto const signs = signs_at_end(lines_[order[at]].view());
      if (!signs || *signs == 0) continue;
      auto const next = at + 1 < order.size() ? order[at + 1] : next_line(row.end);
      if (next >= lines_.size()) continue;
      lines_[order[at]].word_goes_on = word_goes_on(lines_[order[at]].view().substr(0, *signs - 1));
      if (lines_[order[at]].word_goes_on)
        give_first(order[at], *signs, next);
      else
        give(order[at], *signs, next);
    }
  }

  [[nodiscard]] std::size_t next_line(std::size_t at) const {
    while (at < lines_.size() && (lines_[at].blank() || lines_[at].page_start)) ++at;
    return at;
  }

  /// Tanwin on the a stands behind alef, or where no alef is needed; no other sign goes with it.
  static bool suits(std::u32string const& signs, std::string_view text) {
    auto const word = first_word(text);
    if (word.empty()) return false;
    constexpr char32_t k_fathatan = 0x064B;
    constexpr char32_t k_alef = 0x0627;
    return (signs.find(k_fathatan) != std::u32string::npos) == (word.back() == k_alef);
  }

  /// "تُ" or "المُ": the beginning of a word, not a word.
  static bool word_goes_on(std::string_view text) {
    auto const blank = text.rfind(' ');
    auto const last = text.substr(blank == std::string_view::npos ? 0 : blank + 1);
    auto const letters = decode(last);
    if (letters.empty()) return false;
    auto const count = first_word(last).size();
    constexpr std::size_t k_article = 3;
    bool const article = count == k_article && letters[0] == 0x0627 && letters[1] == 0x0644;
    return is_vowel_sign(letters.back()) ? count <= k_article : count == 1 || article;
  }

  /// Moves the signs from their place in one line behind their letter in the first word of another that takes them.
  void give(std::size_t from, std::uint32_t begin, std::size_t to) {
    auto& line = lines_[to];
    auto const signs = decode(lines_[from].view().substr(begin));
    auto const text = line.view();
    std::size_t word_begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
      if ((at == 0 || text[at - 1] == ' ') && first_word(text.substr(at)).size() > 1 && suits(signs, text.substr(at))) {
        word_begin = at;
        break;
      }
    auto const word = first_word(text.substr(word_begin));
    insert(from, begin, to, behind(text, word_begin, letters_before_signs(word, signs), signs.front()));
  }

  /// The same for the first letter of the line.
  void give_first(std::size_t from, std::uint32_t begin, std::size_t to) {
    auto const signs = decode(lines_[from].view().substr(begin));
    insert(from, begin, to, behind(lines_[to].view(), 0, 1, signs.front()));
  }

  static std::uint32_t behind(std::string_view text, std::size_t at, std::size_t letters, char32_t sign) {
    constexpr char32_t k_shadda = 0x0651;
    while (at < text.size() && letters > 0)
      if (is_arabic(next(text, at))) --letters;
    while (sign == k_shadda && is_vowel_sign(peek(text, at))) next(text, at);
    return static_cast<std::uint32_t>(at);
  }

  void insert(std::size_t from, std::uint32_t begin, std::size_t to, std::uint32_t at) {
    if (at == 0) return;
    auto& source = lines_[from];
    auto& target = lines_[to];
    unite(source.row, source.whole);
    unite(source.row, target.row.empty() ? target.whole : target.row);
    target.row = source.row;
    SourcedText moved;
    if (begin == 0) {
      moved = std::move(source.text);
      source.text = {};
      if (source.page_start) target.page_start = true;
    } else {
      auto const closed = source.text.without_blank(source_, begin - 1, Transformation::kerning);
      moved = closed.slice(begin - 1, closed.size());
      source.text = closed.slice(0, begin - 1);
    }
    auto made = target.text.slice(0, at);
    made.append(moved);
    made.append(target.text.slice(at, target.text.size()));
    target.text = std::move(made);
    for (auto& gap : target.gaps)
      if (gap.at >= at) gap.at += moved.size();
  }

  static void unite(Range& range, Range other) {
    if (range.empty()) range = other;
    range = {std::min(range.begin, other.begin), std::max(range.end, other.end)};
  }

  /// Puts the parts into their order, in the places that they have.
  void rearrange(Row const& row, std::vector<std::size_t> const& order) {
    if (order.size() < 2) return;
    bool const page_start = std::ranges::any_of(row.parts, [&](std::size_t part) { return lines_[part].page_start; });
    Range range;
    for (auto const part : order) {
      unite(range, lines_[part].whole);
      if (!lines_[part].row.empty()) unite(range, lines_[part].row);
    }
    std::vector<Line> parts;
    for (auto const part : order) parts.push_back(std::move(lines_[part]));
    for (std::size_t at = 0; at < parts.size(); ++at) {
      parts[at].row_goes_on = at + 1 < parts.size();
      parts[at].page_start = page_start && at == 0;
      parts[at].row = range;
      lines_[row.parts[at]] = std::move(parts[at]);
    }
  }

  Source const& source_;
  std::vector<Line> lines_;
  profile::Grammar const& grammar_;
  double column_ = 0;
  std::size_t usual_gap_ = 0;
  bool columns_ = false;  ///< the source keeps the columns of the page
};

}  // namespace

std::vector<Line> mend_rows(Source const& source, std::vector<Line> lines, profile::Grammar const& grammar) {
  return Mender(source, std::move(lines), grammar).run();
}

}  // namespace resolute::text
