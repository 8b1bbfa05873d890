#include "text/plain_line.hpp"

#include "text/characters.hpp"
#include "text/metrics.hpp"

namespace resolute::text {
namespace {

/// A word of a line: its first and last character, and how many it has.
struct Word {
  char32_t first = 0;
  char32_t last = 0;
  std::size_t length = 0;
};

class PlainMeasure {
 public:
  explicit PlainMeasure(std::string_view text) : text_(text) {}

  std::optional<PlainLine> run() {
    std::size_t singles = 0;  // words of one character, one behind the other
    Word word;
    while (take(word)) {
      if (at_ == text_.size()) return PlainLine{{width_.ems(), columns_}, even_};
      singles = word.length == 1 ? singles + 1 : 0;
      if (singles + 1 >= k_letter_spaced) return std::nullopt;
      if (blanks() > 1) singles = 0;
      if (is_cjk(word.last)) even_ = false;
    }
    return std::nullopt;
  }

 private:
  /// Takes the next word; false where there is none, or a character that is not plain.
  bool take(Word& word) {
    word = {};
    for (; at_ < text_.size() && text_[at_] != ' '; ++word.length) {
      word.last = inline_next(text_, at_);
      if (!is_plain(word.last)) return false;
      if (word.length == 0) word.first = word.last;
      columns_ += width_.add(word.last).columns;
    }
    if (behind_blank_ && is_cjk(word.first)) even_ = false;
    behind_blank_ = true;
    return word.length > 0;
  }

  /// Takes the blanks behind a word.
  std::size_t blanks() {
    auto const begin = at_;
    for (; at_ < text_.size() && text_[at_] == ' '; ++at_) columns_ += width_.add(' ').columns;
    if (at_ - begin > 1) even_ = false;
    return at_ - begin;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t columns_ = 0;
  PrintedWidth width_;
  bool even_ = true;
  bool behind_blank_ = false;  ///< all words but the first
};

}  // namespace

std::optional<PlainLine> measure_plain(std::string_view text) {
  return PlainMeasure(text).run();
}

}  // namespace resolute::text
