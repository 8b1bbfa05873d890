#include "model/script.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

#include "resolute/diagnostic.hpp"
#include "text/characters.hpp"

namespace resolute::model::script {
namespace {

using Word = std::u32string_view;

template <std::size_t N>
std::optional<unsigned> rank_in(std::array<Word, N> const& words, Word wanted) {
  auto const found = std::ranges::find(words, wanted);
  if (found == words.end()) return std::nullopt;
  return static_cast<unsigned>(found - words.begin()) + 1;
}

std::optional<unsigned> rank_in(Word letters, char32_t wanted) {
  auto const found = letters.find(wanted);
  if (found == Word::npos) return std::nullopt;
  return static_cast<unsigned>(found) + 1;
}

constexpr char32_t k_alef = U'\u0627';
constexpr char32_t k_tatweel = U'\u0640';

/// Letters that are one letter in several spellings.
char32_t fold_arabic(char32_t c) {
  switch (c) {
    case U'\u0622':  // alef with madda
    case U'\u0623':  // alef with hamza above
    case U'\u0625':  // alef with hamza below
      return k_alef;
    case U'\u06CC':  // Farsi yeh
      return U'\u064A';
    case U'\u06A9':  // keheh
      return U'\u0643';
    case U'\u06BE':  // heh doachashmee
    case U'\u06C1':  // heh goal
      return U'\u0647';
    default:
      return c;
  }
}

// а б в г д е ж з и к л м н о п р с т у ф х ц ч ш щ э ю я: lists skip ё, й, ъ, ы, ь.
constexpr Word k_cyrillic =
    U"\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u043A\u043B\u043C\u043D\u043E\u043F\u0440\u0441\u0442"
    U"\u0443\u0444\u0445\u0446\u0447\u0448\u0449\u044D\u044E\u044F";

// Cyrillic letters and the Latin letters of the same shape: а с е о р х у і ѕ ј, then those alike as capitals only:
// в к м н т.
constexpr Word k_shapes =
    U"\u0430\u0441\u0435\u043E\u0440\u0445\u0443\u0456\u0455\u0458"
    U"\u0432\u043A\u043C\u043D\u0442";
constexpr std::string_view k_shapes_latin =
    "aceopxyisj"
    "bkmht";
// As k_shapes, in the order of its letters.
static_assert(k_shapes.size() == k_shapes_latin.size());

// Abjad: ا ب ج د ه و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ
constexpr Word k_abjad =
    U"\u0627\u0628\u062C\u062F\u0647\u0648\u0632\u062D\u0637\u064A\u0643\u0644\u0645\u0646\u0633\u0639\u0641\u0635"
    U"\u0642\u0631\u0634\u062A\u062B\u062E\u0630\u0636\u0638\u063A";

// Names of the first fourteen letters of the abjad, alif to nun.
constexpr std::array<Word, 14> k_letter_names = {
    U"\u0627\u0644\u0641", U"\u0628\u0627\u0621", U"\u062C\u064A\u0645", U"\u062F\u0627\u0644", U"\u0647\u0627\u0621",
    U"\u0648\u0627\u0648", U"\u0632\u0627\u064A", U"\u062D\u0627\u0621", U"\u0637\u0627\u0621", U"\u064A\u0627\u0621",
    U"\u0643\u0627\u0641", U"\u0644\u0627\u0645", U"\u0645\u064A\u0645", U"\u0646\u0648\u0646"};

// Stems of the ordinals, first to tenth.
constexpr std::array<Word, 10> k_ordinals = {
    U"\u0627\u0648\u0644",       U"\u062B\u0627\u0646\u064A", U"\u062B\u0627\u0644\u062B", U"\u0631\u0627\u0628\u0639",
    U"\u062E\u0627\u0645\u0633", U"\u0633\u0627\u062F\u0633", U"\u0633\u0627\u0628\u0639", U"\u062B\u0627\u0645\u0646",
    U"\u062A\u0627\u0633\u0639", U"\u0639\u0627\u0634\u0631"};
constexpr Word k_eleventh = U"\u062D\u0627\u062F\u064A";  // the form that "first" has before "ten"
constexpr Word k_ten = U"\u0639\u0634\u0631";
constexpr Word k_article = U"\u0627\u0644";
constexpr Word k_endings = U"\u0627\u0629\u0649";  // adverbial alef, feminine teh marbuta and alef maksura

// 一 二 三 四 五 六 七 八 九 十
constexpr Word k_han = U"\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";
constexpr char32_t k_han_ten = U'\u5341';
// 甲 乙 丙 丁 戊 己 庚 辛 壬 癸
constexpr Word k_stems = U"\u7532\u4E59\u4E19\u4E01\u620A\u5DF1\u5E9A\u8F9B\u58EC\u7678";

char32_t lower(char32_t c) {
  return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

std::optional<unsigned> han_digit(Word word) {
  if (word.size() != 1 || word[0] == k_han_ten) return std::nullopt;
  return rank_in(k_han, word[0]);
}

/// Folds a text of printable ASCII and letters that normalisation leaves as they are, as nearly all are; nothing where
/// there is anything else.
std::optional<std::u32string> fold_common(std::string_view utf8) {
  std::u32string out;
  for (std::size_t at = 0; at < utf8.size();) {
    auto const c = text::inline_next(utf8, at);
    if (!(c >= U' ' && c <= U'~') && !text::is_common_letter(c)) return std::nullopt;
    out += fold_arabic(c);
  }
  return out;
}

}  // namespace

std::u32string fold(std::string_view utf8) {
  if (auto common = fold_common(utf8)) return *std::move(common);
  UErrorCode status = U_ZERO_ERROR;
  auto const* form = icu::Normalizer2::getNFKCInstance(status);
  auto const given = icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
  auto const folded = form == nullptr ? given : form->normalize(given, status);
  if (U_FAILURE(status)) throw InternalError("the normaliser of ICU does not work");
  std::u32string out;
  for (int32_t at = 0; at < folded.length(); at = folded.moveIndex32(at, 1)) {
    auto const c = folded.char32At(at);
    auto const type = u_charType(c);
    if (type == U_FORMAT_CHAR || type == U_CONTROL_CHAR || type == U_NON_SPACING_MARK) continue;
    if (static_cast<char32_t>(c) == k_tatweel) continue;
    auto const digit = u_charDigitValue(c);
    out += digit >= 0 ? U'0' + static_cast<char32_t>(digit) : fold_arabic(static_cast<char32_t>(c));
  }
  return out;
}

bool is_blank(char32_t c) {
  return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}

bool is_alphanumeric(char32_t c) {
  return u_isalnum(static_cast<UChar32>(c)) != 0;
}

bool is_single_quote(char32_t c) {
  return c == U'\'' || c == U'`' || (c >= U'\u2018' && c <= U'\u201B');
}

std::optional<unsigned> cyrillic_rank(char32_t c) {
  return rank_in(k_cyrillic, lower(c));
}

std::optional<char> cyrillic_shape(char32_t c) {
  auto const rank = rank_in(k_shapes, lower(c));
  if (!rank) return std::nullopt;
  return k_shapes_latin[*rank - 1];
}

std::optional<unsigned> abjad_rank(char32_t c) {
  return rank_in(k_abjad, c);
}

std::optional<unsigned> arabic_letter_name(Word word) {
  return rank_in(k_letter_names, word);
}

std::optional<unsigned> arabic_ordinal(Word word) {
  if (word.starts_with(k_article) && word.size() > 4) word.remove_prefix(k_article.size());
  if (word == k_eleventh) return 1;
  if (auto const plain = rank_in(k_ordinals, word)) return plain;
  if (word.empty() || k_endings.find(word.back()) == Word::npos) return std::nullopt;
  word.remove_suffix(1);
  return rank_in(k_ordinals, word);
}

bool is_arabic_ten(Word word) {
  return word == k_ten;
}

bool is_han_numeral(char32_t c) {
  return k_han.find(c) != Word::npos;
}

std::optional<unsigned> han_number(Word word) {
  auto const ten = word.find(k_han_ten);
  if (ten == Word::npos) return han_digit(word);
  auto const before = word.substr(0, ten);
  auto const after = word.substr(ten + 1);
  auto const tens = before.empty() ? std::optional<unsigned>(1) : han_digit(before);
  auto const ones = after.empty() ? std::optional<unsigned>(0) : han_digit(after);
  if (!tens || !ones) return std::nullopt;
  return (*tens * 10) + *ones;
}

std::optional<unsigned> han_stem(char32_t c) {
  return rank_in(k_stems, c);
}

}  // namespace resolute::model::script
