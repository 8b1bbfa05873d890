#include "text/header.hpp"

#include <algorithm>
#include <unordered_map>

#include "common/word_hash.hpp"
#include "text/characters.hpp"
#include "text/marks.hpp"

namespace resolute::text {
namespace {

using profile::PatternKind;

/// How many lines with text from the top the masthead may take.
constexpr std::size_t k_masthead_lines = 40;
constexpr std::size_t k_longest_header = 220;

/// Letters and digits only: what is left when an extractor has moved blanks and marks about.
std::string squash(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    auto const character = next(text, at);
    if (is_letter(character) || is_digit(character)) append(out, character);
  }
  return out;
}

constexpr bool is_digit_byte(char byte) {
  return static_cast<unsigned char>(byte - '0') <= '9' - '0';
}

/// Letters and digits of a line in no order: extractors of Arabic may give the words of a header in another one.
bool same_letters(std::string a, std::string b) {
  if (a.size() != b.size()) return false;
  std::ranges::sort(a);
  std::ranges::sort(b);
  return a == b;
}

class Headers {
 public:
  Headers(profile::Grammar const& grammar, Page& page) : grammar_(grammar), page_(page) {}

  void run() {
    find_symbol();
    find_title();
    for (std::size_t at = first_candidate_; at < page_.lines.size(); ++at)
      if (page_.is_body(at) && is_header(at)) {
        book(at);
        book_second_line(at);
      }
    book_titles();
  }

 private:
  void book(std::size_t line) {
    page_.roles[line] = LineRole::furniture;
    page_.furniture[line] = Furniture::running_header;
  }

  void find_symbol() {
    std::size_t seen = 0;
    for (std::size_t at = 0; at < page_.lines.size() && seen < k_masthead_lines; ++at) {
      if (!page_.is_body(at)) continue;
      ++seen;
      if (!grammar_.whole(PatternKind::symbol, page_.text(at))) continue;
      page_.symbol = std::string(page_.text(at));
      squashed_symbol_ = squash(page_.symbol);
      figures_ = count_bytes(squashed_symbol_, is_digit_byte);
      first_candidate_ = at + 1;
      return;
    }
    first_candidate_ = page_.lines.size();
  }

  /// The title stands behind the number that ends the symbol: "75/253" of "A/RES/75/253 C".
  void find_title() {
    auto const number = number_of_symbol();
    if (number.empty()) return;
    std::size_t seen = 0;
    for (auto at = first_candidate_; at < page_.lines.size() && seen < k_masthead_lines; ++at) {
      if (!page_.is_body(at)) continue;
      ++seen;
      auto const text = page_.text(at);
      if (!text.starts_with(number) || is_digit(peek(text, number.size()))) continue;
      title_line_ = at;
      constexpr std::size_t k_enough = 600;
      title_ = squash(text.substr(number.size()));
      for (auto more = at + 1; more < page_.lines.size() && title_.size() < k_enough; ++more)
        if (page_.is_body(more)) title_ += squash(page_.text(more));
      return;
    }
  }

  [[nodiscard]] std::string number_of_symbol() const {
    std::string_view text = page_.symbol;
    auto const slash = text.rfind('/');
    if (slash == std::string_view::npos || slash == 0) return {};
    auto const before_it = text.rfind('/', slash - 1);
    auto end = slash + 1;
    while (end < text.size() && is_digit(static_cast<unsigned char>(text[end]))) ++end;
    auto const begin = before_it == std::string_view::npos ? 0 : before_it + 1;
    return std::string(text.substr(begin, end - begin));
  }

  /// Whether a line stands on several pages. All are counted when this is first asked, and then those that were booked
  /// by then count, too.
  [[nodiscard]] bool returns(std::string_view text) {
    if (!counted_) {
      for (auto at = first_candidate_; at < page_.lines.size(); ++at)
        if (was_body(at) && page_.text(at).size() <= k_longest_header) ++counts_[page_.text(at)];
      counted_ = true;
    }
    return counts_[text] > 1;
  }

  /// Whether the line was text before headers were looked for.
  [[nodiscard]] bool was_body(std::size_t line) const {
    return page_.is_body(line) || page_.furniture[line] == Furniture::running_header;
  }

  /// A line with the symbol, and beside it nothing, a page or job number, or the beginning of the title.
  bool is_header(std::size_t line) {
    auto const text = page_.text(line);
    if (text.size() > k_longest_header || squashed_symbol_.empty()) return false;
    // All its figures are in the line, in whatever order.
    if (text.find(squashed_symbol_.front()) == std::string_view::npos || count_bytes(text, is_digit_byte) < figures_)
      return false;
    auto squashed = squash(text);
    auto const at = squashed.find(squashed_symbol_);
    if (at == std::string::npos) return same_letters(squashed, squashed_symbol_);
    if (at != 0 && at + squashed_symbol_.size() != squashed.size()) return false;
    squashed.erase(at, squashed_symbol_.size());
    if (squashed.empty() || is_footer_rest(text)) return true;
    return begins_title(squashed) || cut_short(text) || returns(text);
  }

  /// A long title goes on below the line with the symbol, on a line of its own.
  void book_second_line(std::size_t header) {
    constexpr std::size_t k_shortest = 5;
    auto first = squash(page_.text(header));
    auto const symbol = first.find(squashed_symbol_);
    auto const below = neighbour_after(header);
    if (symbol == std::string::npos || below >= page_.lines.size() || !page_.is_body(below)) return;
    first.erase(symbol, squashed_symbol_.size());
    auto const second = squash(page_.text(below));
    if (!first.empty() && second.size() >= k_shortest && title_.starts_with(first + second)) book(below);
  }

  /// Besides the symbol only digits: a page or job number.
  [[nodiscard]] bool is_footer_rest(std::string_view text) const {
    auto const symbol = text.find(page_.symbol);
    if (symbol == std::string_view::npos) return false;
    auto const rest = std::string(text.substr(0, symbol)) + std::string(text.substr(symbol + page_.symbol.size()));
    return std::ranges::none_of(rest, [](char byte) { return is_letter(static_cast<unsigned char>(byte)); });
  }

  [[nodiscard]] bool begins_title(std::string_view squashed) const {
    return !squashed.empty() && title_.starts_with(squashed);
  }

  /// A header's title is cut short by an ellipsis.
  static bool cut_short(std::string_view text) {
    auto const begins = before(text, text.size());
    constexpr char32_t k_ellipsis = 0x2026;
    return begins == k_ellipsis || text.find("\u2026") != std::string_view::npos;
  }

  /// The title alone on a line beside a header line: the two columns of a header, one after the other.
  void book_titles() {
    for (std::size_t at = first_candidate_; at < page_.lines.size(); ++at) {
      if (page_.furniture[at] != Furniture::running_header || has_title(at)) continue;
      for (auto neighbour : {neighbour_before(at), neighbour_after(at)}) {
        // The number of the first paragraph of a page in Arabic stands in the column of the symbol, and comes between.
        if (neighbour > at && neighbour < page_.lines.size() && is_lone_number(page_.text(neighbour)))
          neighbour = neighbour_after(neighbour);
        if (neighbour >= page_.lines.size() || !page_.is_body(neighbour) || neighbour == title_line_) continue;
        auto const text = page_.text(neighbour);
        if (text.size() > k_longest_header) continue;
        // A dash alone is the mark of a list: it has no letter of the title.
        auto const squashed = squash(text);
        bool const title = begins_title(squashed);
        if (title && (cut_short(text) || returns(text) || near_page_edge(at, neighbour))) book(neighbour);
      }
    }
  }

  /// Whether the line has the title beside the symbol: then what stands next to it is another line that begins alike,
  /// such as "B" of a part of "Budget", or the title of an annex.
  [[nodiscard]] bool has_title(std::size_t header) const {
    auto rest = squash(page_.text(header));
    auto const symbol = rest.find(squashed_symbol_);
    if (symbol == std::string::npos) return false;
    rest.erase(symbol, squashed_symbol_.size());
    return begins_title(rest);
  }

  /// Whether only furniture and blanks stand between the two, and the header line is not among body text.
  [[nodiscard]] bool near_page_edge(std::size_t header, std::size_t neighbour) const {
    auto const other = neighbour > header ? neighbour_before(header) : neighbour_after(header);
    return other >= page_.lines.size() || page_.lines[std::max(header, neighbour)].page_start ||
           page_.lines[std::min(header, neighbour)].page_start || page_.roles[other] == LineRole::furniture;
  }

  [[nodiscard]] std::size_t neighbour_before(std::size_t at) const {
    while (at-- > 0)
      if (page_.roles[at] != LineRole::blank) return at;
    return page_.lines.size();
  }
  [[nodiscard]] std::size_t neighbour_after(std::size_t at) const {
    while (++at < page_.lines.size())
      if (page_.roles[at] != LineRole::blank) return at;
    return page_.lines.size();
  }

  profile::Grammar const& grammar_;
  Page& page_;
  std::string squashed_symbol_;
  std::size_t figures_ = 0;  ///< in the symbol
  std::string title_;
  std::size_t title_line_ = 0;
  std::size_t first_candidate_ = 0;
  std::unordered_map<std::string_view, std::size_t, WordHash> counts_;  ///< lines of each text
  bool counted_ = false;
};

}  // namespace

void find_running_headers(profile::Grammar const& grammar, Page& page) {
  Headers(grammar, page).run();
}

}  // namespace resolute::text
