#include "text/vowels.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <string>

#include "text/characters.hpp"

namespace resolute::text {
namespace {

constexpr char32_t k_waw = 0x0648;
constexpr char32_t k_shadda = 0x0651;

bool is_tanwin(char32_t character) {
  return character >= 0x064B && character <= 0x064D;
}

bool unseen(char32_t character) {
  return is_bidi_control(character) || is_invisible(character);
}

class Settler {
 public:
  explicit Settler(std::vector<Atom>& atoms) : atoms_(atoms) {}

  void run() {
    for (std::size_t at = 0; at < atoms_.size();) {
      if (!is_vowel_sign(atoms_[at].character)) {
        ++at;
        continue;
      }
      auto end = at + 1;
      while (end < atoms_.size() && is_vowel_sign(atoms_[end].character)) ++end;
      at = std::max(end, settle(at, end));
    }
  }

 private:
  [[nodiscard]] char32_t seen_before(std::size_t at) const {
    while (at > 0 && unseen(atoms_[at - 1].character)) --at;
    return at == 0 ? 0 : atoms_[at - 1].character;
  }

  /// The next atom that is seen, blanks among them.
  [[nodiscard]] std::size_t seen(std::size_t at) const {
    while (at < atoms_.size() && unseen(atoms_[at].character)) ++at;
    return at;
  }

  [[nodiscard]] char32_t at_or_blank(std::size_t at) const { return at < atoms_.size() ? atoms_[at].character : U' '; }

  /// Returns the place from which to go on.
  std::size_t settle(std::size_t begin, std::size_t end) {
    auto const left = seen_before(begin);
    auto const next = seen(end);
    if (is_arabic(left)) return behind_letter(end);
    if (left != 0 && !is_white(left)) return end;
    if (is_arabic(at_or_blank(next))) return before_letter(begin, end, next, left == 0);
    if (is_white(at_or_blank(next)) && next < atoms_.size()) return apart(begin, end, next);
    return end;
  }

  /// The word went on behind a blank: its last letter stands alone.
  std::size_t behind_letter(std::size_t end) {
    auto const blank = seen(end);
    if (blank >= atoms_.size() || !is_white(atoms_[blank].character)) return end;
    auto const letter = seen(blank + 1);
    if (!is_arabic(at_or_blank(letter)) || atoms_[letter].character == k_waw) return end;
    // One letter alone, or one before the feminine ending, is no word.
    constexpr char32_t k_teh_marbuta = 0x0629;
    auto const rest = word(letter);
    if (rest.size() != 1 && !(rest.size() == 2 && rest[1] == k_teh_marbuta)) return end;
    atoms_[blank].closed = true;
    return letter;
  }

  /// "ُيقدم", "يذ ّكر": the sign belongs to the letter behind it; shadda stands in the middle of words only.
  std::size_t before_letter(std::size_t begin, std::size_t end, std::size_t letter, bool line_begins) {
    bool const middle = !line_begins && has_shadda(begin, end);
    auto after = letter + 1;
    if (middle) {
      close_before(begin);
    } else {
      auto const count = letters_before_signs(word(letter), signs(begin, end));
      after = has_shadda(begin, end) ? behind(letter, count) : behind(letter, 1);
    }
    move(begin, end, after);
    if (middle) return after;
    // "ُأ قيم": one letter with its sign, and the rest of the word.
    auto const first = letter - (end - begin);
    auto blank = first;
    while (blank < atoms_.size() && !is_white(atoms_[blank].character)) ++blank;
    bool const alone = word(first).size() == 1;
    auto const rest = blank < atoms_.size() ? seen(blank + 1) : atoms_.size();
    if (alone && is_white(at_or_blank(blank)) && blank < atoms_.size() && is_arabic(at_or_blank(rest)))
      atoms_[blank].closed = true;
    return after;
  }

  /// " ّ الملحة": blanks on both sides; the sign belongs to the word that follows.
  std::size_t apart(std::size_t begin, std::size_t end, std::size_t blank) {
    auto letter = blank;
    while (letter < atoms_.size() && (is_white(atoms_[letter].character) || unseen(atoms_[letter].character))) ++letter;
    if (!is_arabic(at_or_blank(letter)) || letter >= atoms_.size()) return end;
    auto const after = behind(letter, letters_before_signs(word(letter), signs(begin, end)));
    move(begin, end, after);
    return after;
  }

  void close_before(std::size_t begin) {
    for (auto at = begin; at-- > 0 && (is_white(atoms_[at].character) || unseen(atoms_[at].character));)
      if (is_white(atoms_[at].character)) atoms_[at].closed = true;
  }

  [[nodiscard]] bool has_shadda(std::size_t begin, std::size_t end) const {
    return signs(begin, end).find(k_shadda) != std::u32string::npos;
  }

  [[nodiscard]] std::u32string signs(std::size_t begin, std::size_t end) const {
    std::u32string out;
    for (auto at = begin; at < end; ++at) out += atoms_[at].character;
    return out;
  }

  /// The letters of the word that begins at `at`.
  [[nodiscard]] std::u32string word(std::size_t at) const {
    std::u32string out;
    for (; at < atoms_.size() && (is_arabic(atoms_[at].character) || is_vowel_sign(atoms_[at].character)); ++at)
      if (is_arabic(atoms_[at].character)) out += atoms_[at].character;
    return out;
  }

  /// The place behind so many letters of the word.
  [[nodiscard]] std::size_t behind(std::size_t at, std::size_t letters) const {
    while (at < atoms_.size() && letters > 0)
      if (is_arabic(atoms_[at++].character)) --letters;
    return at;
  }

  /// Moves signs to a later place, among the signs that are there in canonical order.
  void move(std::size_t begin, std::size_t end, std::size_t to) {
    auto const order = [](char32_t character) { return u_getCombiningClass(static_cast<UChar32>(character)); };
    while (to < atoms_.size() && is_vowel_sign(atoms_[to].character) &&
           order(atoms_[to].character) <= order(atoms_[begin].character))
      ++to;
    auto const first = atoms_.begin();
    std::rotate(first + static_cast<std::ptrdiff_t>(begin), first + static_cast<std::ptrdiff_t>(end),
                first + static_cast<std::ptrdiff_t>(to));
  }

  std::vector<Atom>& atoms_;
};

}  // namespace

bool is_arabic(char32_t character) {
  return is_right_to_left(character) && is_letter(character) && !is_vowel_sign(character);
}

bool is_vowel_sign(char32_t character) {
  return (character >= 0x064B && character <= 0x0652) || character == 0x0670;
}

std::size_t letters_before_signs(std::u32string_view word, std::u32string_view signs) {
  if (word.empty()) return 0;
  if (std::ranges::any_of(signs, is_tanwin)) return word.size();
  if (signs.find(k_shadda) != std::u32string_view::npos) return std::max<std::size_t>(word.size() - 1, 1);
  constexpr std::size_t k_short = 3;
  return word.front() == k_waw && word.size() > k_short ? 2 : 1;
}

void settle_vowels(std::vector<Atom>& atoms) {
  if (std::ranges::any_of(atoms, [](Atom const& atom) { return is_vowel_sign(atom.character); })) Settler(atoms).run();
}

}  // namespace resolute::text
