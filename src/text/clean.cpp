#include "text/clean.hpp"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <utility>

#include "text/bidi.hpp"
#include "text/characters.hpp"
#include "text/metrics.hpp"
#include "text/plain_line.hpp"
#include "text/plain_runs.hpp"
#include "text/vowels.hpp"

namespace resolute::text {
namespace {

constexpr std::size_t k_tab_columns = 8;
/// A letter with more marks than this is left as it is: no language has them, and to order n marks takes the square of
/// n steps. The number is that of the Stream-Safe Text Format of Unicode (UAX #15, section 13).
constexpr std::size_t k_most_marks = 30;

/// What becomes of a character by itself; verbatim for nearly all.
Transformation fold_rule(char32_t character) {
  if (character < 0x80) return is_control(character) ? Transformation::drop_control : Transformation::verbatim;
  if (is_bidi_control(character)) return Transformation::drop_bidi_control;
  if (is_invisible(character)) return Transformation::drop_invisible;
  if (is_control(character)) return Transformation::drop_control;
  if (is_folded(character)) return Transformation::fold;
  return Transformation::verbatim;
}

constexpr char32_t k_tatweel = 0x0640;

/// An elongation between two letters is the typesetter's; one that closes an enumerator (heh) is a letter's shape.
bool is_elongation(std::vector<Atom> const& atoms, std::size_t at) {
  if (atoms[at].character != k_tatweel || at == 0 || at + 1 == atoms.size()) return false;
  auto const letter = [](char32_t character) { return is_right_to_left(character) && is_letter(character); };
  return letter(atoms[at - 1].character) && letter(atoms[at + 1].character);
}

std::vector<Atom> read(std::string_view text, std::vector<Range> const& order) {
  std::vector<Atom> atoms;
  for (auto const part : order)
    for (std::size_t at = part.begin; at < part.end;) {
      auto const begin = static_cast<std::uint32_t>(at);
      auto const character = inline_next(text, at);
      atoms.push_back({{begin, static_cast<std::uint32_t>(at)}, character, false});
    }
  settle_vowels(atoms);
  return atoms;
}

bool unseen_or_control(char32_t character) {
  return is_bidi_control(character) || is_invisible(character) || is_control(character);
}

/// For each blank: whether it parts the characters of a letter-spaced word.
std::vector<bool> letter_spacing(std::vector<Atom> const& atoms) {
  std::vector<bool> closed(atoms.size(), false);
  std::size_t begin = 0;
  std::size_t count = 0;
  auto const close = [&](std::size_t end) {
    if (count >= k_letter_spaced)
      for (auto at = begin; at < end; ++at) closed[at] = is_white(atoms[at].character);
    count = 0;
  };
  for (std::size_t at = 0; at < atoms.size(); ++at) {
    if (is_white(atoms[at].character)) continue;
    auto const word = at;
    while (at < atoms.size() && !is_white(atoms[at].character)) ++at;
    bool const single = at - word == 1;
    bool const next_to_last = count > 0 && word >= 2 && !is_white(atoms[word - 2].character);
    if (!single || !next_to_last) {
      close(word >= 1 ? word - 1 : 0);
      begin = word;
    }
    if (single) ++count;
  }
  close(atoms.size());
  return closed;
}

bool needs_composing(std::string_view token) {
  if (is_ascii(token)) return false;
  UErrorCode status = U_ZERO_ERROR;
  auto const* nfc = icu::Normalizer2::getNFCInstance(status);
  return nfc->isNormalizedUTF8(icu::StringPiece(token.data(), static_cast<int32_t>(token.size())), status) == 0;
}

class Cleaner {
 public:
  Cleaner(Source const& source, std::vector<Range> const& order)
      : source_(source), atoms_(read(source.text, order)), spaced_(letter_spacing(atoms_)) {
    reordered_ = std::ranges::any_of(atoms_, [](Atom const& atom) { return is_bidi_embedding(atom.character); });
  }

  Cleaned run() {
    for (std::size_t at = 0; at < atoms_.size();) at = is_blank_here(at) ? blank(at) : word(at);
    return std::move(out_);
  }

 private:
  [[nodiscard]] bool is_blank_here(std::size_t at) const { return is_white(atoms_[at].character); }

  /// A run of blanks, with what cannot be seen among them.
  std::size_t blank(std::size_t begin) {
    auto end = begin;
    std::size_t columns = 0;
    for (; end < atoms_.size() && (is_blank_here(end) || unseen_or_control(atoms_[end].character)); ++end)
      if (is_blank_here(end))
        columns +=
            atoms_[end].character == '\t' ? k_tab_columns : static_cast<std::size_t>(width(atoms_[end].character));
    bool const inside = !out_.text.empty() && end < atoms_.size();
    auto const rule = inside ? blank_rule(begin, end, columns) : Transformation::typesetting_blank;
    if (inside && columns > 1 && rule != Transformation::letter_spacing && rule != Transformation::kerning)
      out_.gaps.push_back({out_.text.size(), gap_columns(columns)});
    bool first = true;
    for (auto at = begin; at < end; ++at) {
      if (!is_blank_here(at)) {
        out_.text.append(source_, atoms_[at].range, fold_rule(atoms_[at].character));
        continue;
      }
      auto until = at;
      while (until + 1 < end && is_blank_here(until + 1) && atoms_[until + 1].range.begin == atoms_[until].range.end)
        ++until;
      bool const more = rule == Transformation::verbatim || rule == Transformation::collapse_blanks;
      out_.text.append(source_, {atoms_[at].range.begin, atoms_[until].range.end},
                       more && !first ? Transformation::typesetting_blank : rule);
      first = false;
      at = until;
    }
    return end;
  }

  [[nodiscard]] Transformation blank_rule(std::size_t begin, std::size_t end, std::size_t columns) const {
    if (spaced_[begin]) return Transformation::letter_spacing;
    for (auto at = begin; at < end; ++at)
      if (atoms_[at].closed) return Transformation::kerning;
    if (reordered_ && columns == 1 && is_moved_blank(out_.text.view(), atoms_[end].character))
      return Transformation::kerning;
    auto const left = before(out_.text.view(), out_.text.size());
    auto const right = atoms_[end].character;
    if (is_typesetting_blank(left, right)) return Transformation::typesetting_blank;
    return columns == 1 && atoms_[begin].character == ' ' ? Transformation::verbatim : Transformation::collapse_blanks;
  }

  /// Characters up to the next blank.
  std::size_t word(std::size_t begin) {
    auto end = begin;
    while (end < atoms_.size() && !is_blank_here(end)) ++end;
    for (auto at = begin; at < end;) {
      bool plain = is_plain(atoms_[at].character);
      auto until = at + 1;
      if (plain || stays(at))
        for (; until < end && atoms_[until].range.begin == atoms_[until - 1].range.end; ++until) {
          bool const next_plain = is_plain(atoms_[until].character);
          if (!next_plain && !stays(until)) break;
          plain = plain && next_plain;
        }
      append(at, until, plain);
      at = until;
    }
    return end;
  }

  /// Whether a character that is not plain stays as it is.
  [[nodiscard]] bool stays(std::size_t at) const {
    auto const character = atoms_[at].character;
    return fold_rule(character) == Transformation::verbatim && !is_elongation(atoms_, at);
  }

  void append(std::size_t begin, std::size_t end, bool plain) {
    Range const range{atoms_[begin].range.begin, atoms_[end - 1].range.end};
    if (plain) {
      out_.text.append(source_, range);
      return;
    }
    auto rule = fold_rule(atoms_[begin].character);
    if (is_elongation(atoms_, begin)) rule = Transformation::drop_elongation;
    if (rule == Transformation::verbatim && (has_many_marks(begin, end) || needs_composing(source_.slice(range))))
      compose(begin, end);
    else
      out_.text.append(source_, range, rule);
  }

  /// The end of a letter with the marks that combine with it.
  [[nodiscard]] std::size_t cluster_end(std::size_t begin, std::size_t end) const {
    auto until = begin + 1;
    while (until < end && width(atoms_[until].character) == 0) ++until;
    return until;
  }

  [[nodiscard]] bool has_many_marks(std::size_t begin, std::size_t end) const {
    while (begin < end) {
      auto const until = cluster_end(begin, end);
      if (until - begin > k_most_marks + 1) return true;
      begin = until;
    }
    return false;
  }

  /// Each letter with the marks that combine with it by itself, so that a note mark glued to the word can be cut off.
  void compose(std::size_t begin, std::size_t end) {
    while (begin < end) {
      auto const until = cluster_end(begin, end);
      Range const cluster{atoms_[begin].range.begin, atoms_[until - 1].range.end};
      bool const changes = until - begin <= k_most_marks + 1 && needs_composing(source_.slice(cluster));
      out_.text.append(source_, cluster, changes ? Transformation::compose : Transformation::verbatim);
      begin = until;
    }
  }

  Source const& source_;
  std::vector<Atom> atoms_;
  std::vector<bool> spaced_;
  bool reordered_ = false;  ///< the line has controls that steer its order
  Cleaned out_;
};

/// What the bytes of a text are like; sixteen are looked at side by side, with the four behind each.
struct Look {
  explicit Look(std::string_view text) {
    constexpr std::size_t k_behind = 4;
    constexpr auto k_step = sizeof(SixteenBytes);
    std::size_t at = 0;
    for (; at + k_step + k_behind <= text.size(); at += k_step) take(text.data() + at);
    // The rest, and behind it what is like nothing that is looked for.
    std::array<char, 2 * k_step + k_behind> rest;
    rest.fill('x');
    text.copy(rest.data(), rest.size(), at);
    take(rest.data());
    if (at + k_step < text.size()) take(rest.data() + k_step);
  }

  [[nodiscard]] bool is_printable() const { return !any(unprintable_); }
  [[nodiscard]] bool has_blanks_side_by_side() const { return any(doubles_); }
  /// Whether two words of one character stand one behind the other, with single blanks.
  [[nodiscard]] bool has_blanks_around_singles() const { return any(singles_); }

 private:
  using Answers = decltype(SixteenBytes() == SixteenBytes());

  static bool any(Answers const& answers) { return first_answer(answers) < sizeof answers; }

  void take(char const* begin) {
    auto const bytes = [&](std::size_t behind) {
      SixteenBytes read;
      std::memcpy(&read, begin + behind, sizeof read);
      return read;
    };
    auto const own = bytes(0);
    unprintable_ |= (own < ' ') | (own >= 0x7F);
    auto const blank = own == ' ';
    auto const next_blank = bytes(1) == ' ';
    doubles_ |= blank & next_blank;
    singles_ |= blank & ~next_blank & (bytes(2) == ' ') & (bytes(3) != ' ') & (bytes(4) == ' ');
  }

  Answers unprintable_{};
  Answers doubles_{};
  Answers singles_{};
};

/// A text that is plain but for its blanks: some stand side by side, or are the typesetter's. Its columns are known.
Cleaned clean_blanks(Source const& source, Range stretch, std::size_t columns) {
  auto const text = source.slice(stretch);
  Cleaned out;
  auto const append = [&](std::size_t begin, std::size_t end, Transformation rule) {
    auto const at = static_cast<std::uint32_t>(begin);
    out.text.append(source, {stretch.begin + at, stretch.begin + static_cast<std::uint32_t>(end)}, rule);
  };
  std::size_t done = 0;
  for (auto at = text.find(' '); at < text.size(); at = text.find(' ', at)) {
    auto const begin = at;
    at = text.find_first_not_of(' ', begin);
    bool const typesetting = is_typesetting_blank(before(text, begin), peek(text, at));
    if (at - begin == 1 && !typesetting) continue;
    append(done, begin, Transformation::verbatim);
    if (at - begin > 1) out.gaps.push_back({out.text.size(), gap_columns(at - begin)});
    append(begin, at, typesetting ? Transformation::typesetting_blank : Transformation::collapse_blanks);
    done = at;
  }
  append(done, text.size(), Transformation::verbatim);
  out.extent = {printed_width(out.text), columns};
  return out;
}

/// A text in which there is nothing to clean.
Cleaned untouched(Source const& source, Range stretch, Extent const& extent) {
  Cleaned out;
  out.text.append(source, stretch);
  out.extent = extent;
  return out;
}

/// Printable ASCII without letters set apart; nothing where it is not that.
std::optional<Cleaned> clean_ascii(Source const& source, Range stretch) {
  auto const text = source.slice(stretch);
  if (text.empty() || text.front() == ' ' || text.back() == ' ') return std::nullopt;
  Look const look(text);
  if (!look.is_printable() || look.has_blanks_around_singles()) return std::nullopt;
  if (look.has_blanks_side_by_side()) return clean_blanks(source, stretch, text.size());
  return untouched(source, stretch, {ascii_width(text), text.size()});
}

}  // namespace

std::uint16_t gap_columns(std::size_t columns) {
  constexpr std::size_t k_most = 999;
  return static_cast<std::uint16_t>(std::min(columns, k_most));
}

bool is_moved_blank(std::string_view before_it, char32_t behind) {
  auto const left = before(before_it, before_it.size());
  if (left == '(' || behind == ')') return true;
  return left == '-' && before_it.size() > 1 && is_right_to_left(before(before_it, before_it.size() - 1)) &&
         is_digit(behind);
}

bool is_typesetting_blank(char32_t left, char32_t right) {
  return is_cjk(left) || is_cjk(right);
}

Cleaned clean(Source const& source, Range stretch) {
  if (auto quick = clean_ascii(source, stretch)) return *std::move(quick);
  if (auto const plain = measure_plain(source.slice(stretch)))
    return plain->even ? untouched(source, stretch, plain->extent)
                       : clean_blanks(source, stretch, plain->extent.columns);
  auto const order = reading_order(source.text, stretch);
  if (auto quick = clean_plain_runs(source, order)) return *std::move(quick);
  return Cleaner(source, order).run();
}

}  // namespace resolute::text
