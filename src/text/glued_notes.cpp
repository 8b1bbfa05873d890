// Notes whose first words an extractor has put behind the body's last word. Where the last line of a page broke a word
// with a hyphen, it took the next printed line for the rest of the word and dropped the hyphen; but there the notes
// begin: "on the basis of the informaSee A/59/12."
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <optional>

#include "text/characters.hpp"
#include "text/line_cuts.hpp"
#include "text/marks.hpp"
#include "text/page.hpp"

namespace resolute::text {
namespace {

bool opens_note(std::string_view text, profile::Grammar const& grammar) {
  return grammar.prefix(profile::PatternKind::note_opening, text).has_value();
}

bool is_lone_mark(std::string_view text) {
  auto const mark = leading_mark(text);
  return mark && mark->alone(text);
}

/// Whether a capital or a digit may stand right behind a letter, told by bytes: in nearly all lines none does.
bool may_be_glued(std::string_view text) {
  // In the letters of Russian and of Latin-1 the second byte tells small ones from capitals.
  auto const any = [](SixteenBytes before, SixteenBytes bytes, SixteenBytes behind) {
    auto const letter = ((before >= 'a') & (before <= 'z')) | (before >= 0x80);
    auto const ascii = ((bytes >= 'A') & (bytes <= 'Z')) | ((bytes >= '0') & (bytes <= '9'));
    auto const small = ((bytes == 0xD0) & (behind >= 0xB0)) | ((bytes == 0xD1) & (behind <= 0x9F)) |
                       ((bytes == 0xC3) & (behind >= 0x9F));
    auto const found = letter & (ascii | ((bytes >= 0xC2) & ~small));
    std::array<std::uint64_t, 2> halves{};
    std::memcpy(halves.data(), &found, sizeof found);
    return (halves[0] | halves[1]) != 0;
  };
  auto const load = [](char const* from) {
    SixteenBytes bytes;
    std::memcpy(&bytes, from, sizeof bytes);
    return bytes;
  };
  for (std::size_t at = 1; at < text.size(); at += sizeof(SixteenBytes)) {
    std::array<char, sizeof(SixteenBytes) + 2> stretch{};
    std::ranges::copy(text.substr(at - 1, stretch.size()), stretch.begin());
    if (any(load(stretch.data()), load(stretch.data() + 1), load(stretch.data() + 2))) return true;
  }
  return false;
}

/// Looks for what is glued to a line, given the lines below it on its page.
class Glued {
 public:
  Glued(std::vector<Line> const& lines, std::size_t at, profile::Grammar const& grammar)
      : lines_(lines), at_(at), grammar_(grammar) {}

  /// Where the first words or the number of a note begin behind a small letter.
  [[nodiscard]] std::optional<std::uint32_t> place() const {
    auto const text = lines_[at_].view();
    if (!may_be_glued(text)) return std::nullopt;
    bool small = false;
    for (std::size_t at = 0; at < text.size();) {
      auto const begin = at;
      auto const character = inline_next(text, at);
      bool const candidate = small && (is_upper(character) || is_digit(character));
      if (candidate && is_note(text.substr(begin))) return static_cast<std::uint32_t>(begin);
      small = is_lower(character);
    }
    return std::nullopt;
  }

 private:
  /// Words that open a note, with another note or a number below; or a number that stands nowhere below, where it would
  /// make this one a call, with the text of a note below.
  [[nodiscard]] bool is_note(std::string_view text) const {
    auto const line = below(at_);
    if (line == lines_.size()) return false;
    bool const text_below = opens_note(lines_[line].view(), grammar_);
    if (is_lone_mark(text)) return text_below && !stands_below(text);
    return opens_note(text, grammar_) && (text_below || is_lone_mark(lines_[line].view()));
  }

  /// The next line with text on the page; the number of all lines where there is none.
  [[nodiscard]] std::size_t below(std::size_t line) const {
    do ++line;
    while (line < lines_.size() && lines_[line].blank());
    return line < lines_.size() && !lines_[line].page_start ? line : lines_.size();
  }

  [[nodiscard]] bool stands_below(std::string_view text) const {
    for (auto line = below(at_); line < lines_.size(); line = below(line))
      if (lines_[line].view() == text) return true;
    return false;
  }

  std::vector<Line> const& lines_;
  std::size_t at_;
  profile::Grammar const& grammar_;
};

}  // namespace

std::vector<Line> cut_glued_notes(std::vector<Line> lines, profile::Grammar const& grammar) {
  if (!grammar.language->breaks_words) return lines;
  std::vector<LineCut> cuts;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    if (auto const cut = Glued(lines, at, grammar).place()) {
      auto [body, note] = cut_line(lines[at], *cut);
      body.word_goes_on = true;
      auto& parts = cuts.emplace_back(LineCut{at, {}}).parts;
      parts.push_back(std::move(body));
      parts.push_back(std::move(note));
    }
  }
  place(std::move(cuts), lines);
  return lines;
}

}  // namespace resolute::text
