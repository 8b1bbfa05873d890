#include "text/plain_runs.hpp"

#include "text/characters.hpp"
#include "text/metrics.hpp"
#include "text/plain_line.hpp"

namespace resolute::text {
namespace {

/// A run of plain characters, of blanks, or one control.
struct Token {
  enum class Kind : std::uint8_t { characters, blank, control };
  Kind kind{};
  Range range;
  char32_t first = 0;
};

/// Cuts a line into tokens, and tells whether there is anything else.
class Tokens {
 public:
  explicit Tokens(std::string_view text) : text_(text) {
    constexpr std::size_t k_usual = 32;
    all_.reserve(k_usual);
  }

  /// Takes the next stretch; false where something in it is not plain.
  bool take(Range stretch) {
    for (std::size_t at = stretch.begin; at < stretch.end;) {
      auto const begin = static_cast<std::uint32_t>(at);
      auto const character = inline_next(text_, at);
      if (!take(character, {begin, static_cast<std::uint32_t>(at)})) return false;
    }
    return true;
  }

  [[nodiscard]] std::vector<Token> const& all() const { return all_; }
  [[nodiscard]] bool reordered() const { return reordered_; }
  [[nodiscard]] std::size_t columns() const { return columns_; }

 private:
  bool take(char32_t character, Range range) {
    if (is_bidi_control(character)) {
      ++length_;
      reordered_ = reordered_ || is_bidi_embedding(character);
      all_.push_back({Token::Kind::control, range, character});
      return true;
    }
    columns_ += character < k_two_bytes_end ? widths_[character].columns : static_cast<std::size_t>(width(character));
    if (character == ' ') return blank(range);
    ++length_;
    if (!is_plain(character) || is_cjk(character)) return false;
    blanks_ = 0;
    if (!all_.empty() && all_.back().kind == Token::Kind::characters && all_.back().range.end == range.begin)
      all_.back().range.end = range.end;
    else
      all_.push_back({Token::Kind::characters, range, character});
    return true;
  }

  /// Controls are characters of the words that they stand at, as letter-spacing counts them.
  bool blank(Range range) {
    if (!all_.empty() && all_.back().kind == Token::Kind::blank && all_.back().range.end == range.begin) {
      all_.back().range.end = range.end;
      singles_ = 0;
      return true;
    }
    all_.push_back({Token::Kind::blank, range, ' '});
    singles_ = length_ == 1 ? singles_ + 1 : 0;
    length_ = 0;
    return ++blanks_ == 1 && singles_ + 1 < k_letter_spaced;
  }

  std::string_view text_;
  std::array<CharacterWidth, k_two_bytes_end> const& widths_ = character_widths();
  std::vector<Token> all_;
  std::size_t columns_ = 0;
  std::size_t length_ = 0;   ///< of the word so far
  std::size_t singles_ = 0;  ///< words of one character, one behind the other
  std::size_t blanks_ = 0;   ///< stretches of them since the last character that is seen
  bool reordered_ = false;   ///< the line has controls that steer its order
};

}  // namespace

std::optional<Cleaned> clean_plain_runs(Source const& source, std::vector<Range> const& order) {
  Tokens tokens(source.text);
  std::uint32_t bytes = 0;
  for (auto const stretch : order) {
    if (!tokens.take(stretch)) return std::nullopt;
    bytes += stretch.size();
  }
  auto const& all = tokens.all();
  Cleaned out;
  out.text.expect(bytes, all.size());
  for (std::size_t at = 0; at < all.size(); ++at) {
    auto const& [kind, range, first] = all[at];
    auto rule = Transformation::verbatim;
    if (kind == Token::Kind::control) rule = Transformation::drop_bidi_control;
    if (kind == Token::Kind::blank) {
      auto seen = at + 1;
      while (seen < all.size() && all[seen].kind == Token::Kind::control) ++seen;
      if (out.text.empty() || seen == all.size()) {
        rule = Transformation::typesetting_blank;
      } else if (range.size() > 1) {
        rule = Transformation::collapse_blanks;
        out.gaps.push_back({out.text.size(), gap_columns(range.size())});
      } else if (tokens.reordered() && is_moved_blank(out.text.view(), all[seen].first)) {
        rule = Transformation::kerning;
      }
    }
    out.text.append(source, range, rule);
  }
  out.extent = {printed_width(out.text), tokens.columns()};
  return out;
}

}  // namespace resolute::text
