// ICU's own detector is not asked. On a corpus of UN texts it missed most Russian and half of the Arabic UTF-16 without
// a byte order mark, GB18030 that is not Chinese, the letters that ISO-8859-15 has and windows-1252 has elsewhere, and
// all code pages of DOS and Macintosh. To decode in all encodings that are likely and to read what comes out is surer.
#include "text/guess.hpp"

#include <algorithm>
#include <array>

#include "text/charset.hpp"
#include "text/judge.hpp"

namespace resolute::text {
namespace {

/// A first opinion is formed on so many bytes, the last word is spoken on so many.
constexpr std::size_t k_glance = 1U << 15U;
constexpr std::size_t k_close_look = 1U << 18U;

/// Means that are nearer than this to the best are worth a close look.
constexpr double k_near = 0.2;
/// Below this the text reads like no language.
constexpr double k_least = 0.05;
/// Below this the reader of the text is warned. A text of some length has known words, or its language is none of ours.
constexpr double k_good = 0.1;
constexpr double k_good_in_length = 0.33;
constexpr std::size_t k_length = 60;
/// So much must lie between the best and the next where few characters speak.
constexpr double k_clear_lead = 0.5;

/// Subtracted from the total of an encoding that is seldom met, so that it wins by more than a letter.
constexpr double k_handicap = 0.5;
constexpr std::array<std::string_view, 5> k_seldom{"ISO-8859-2", "macintosh", "IBM850", "IBM866", "x-mac-cyrillic"};

struct EncodingGuess {
  std::string encoding;
  Verdict verdict;
  std::string text;

  [[nodiscard]] bool seldom() const { return std::ranges::find(k_seldom, encoding) != k_seldom.end(); }
  /// What candidates are compared by.
  [[nodiscard]] double rank() const {
    if (verdict.counted == 0 || !seldom()) return verdict.mean();
    return verdict.mean() - k_handicap / static_cast<double>(verdict.counted);
  }
};

bool is_wide(std::string_view encoding) {
  return encoding.starts_with("UTF-16") || encoding.starts_with("UTF-32");
}

/// The beginning of the bytes, cut at the end of a line where there is one.
std::string_view beginning(std::string_view bytes, std::size_t size) {
  if (bytes.size() <= size) return bytes;
  auto const line = bytes.rfind('\n', size);
  constexpr std::size_t k_widest = 4;
  auto const end = line == std::string_view::npos || line < size / 2 ? size : line;
  return bytes.substr(0, end - end % k_widest);
}

EncodingGuess weigh(std::string_view bytes, std::string encoding, profile::Plausible const& plausible) {
  auto text = to_utf8(bytes, encoding).text;
  auto const verdict = judge(text, plausible, is_wide(encoding) ? Evidence::all : Evidence::beyond_ascii);
  return {std::move(encoding), verdict, std::move(text)};
}

/// The best first. Equals keep their order, in which the likelier stands first.
std::vector<EncodingGuess> rank(std::string_view bytes, std::vector<std::string> const& encodings,
                                profile::Plausible const& plausible) {
  std::vector<EncodingGuess> ranked;
  ranked.reserve(encodings.size());
  for (auto const& encoding : encodings) ranked.push_back(weigh(bytes, encoding, plausible));
  std::ranges::stable_sort(ranked, std::ranges::greater{}, &EncodingGuess::rank);
  return ranked;
}

/// Without the ASCII before the first byte that is not, but for so much of it as may tell the language.
std::string_view from_evidence(std::string_view bytes) {
  constexpr std::size_t k_before = 4096;  // a multiple of the widest character
  auto const* const first =
      std::ranges::find_if(bytes, [](char byte) { return (static_cast<unsigned char>(byte) & 0x80U) != 0; });
  auto const at = static_cast<std::size_t>(first - bytes.begin());
  return at == bytes.size() ? bytes : bytes.substr((at - std::min(at, k_before)) / k_before * k_before);
}

/// `rank`, of those that may win.
std::vector<EncodingGuess> rank_twice(std::string_view bytes, std::vector<std::string> const& encodings) {
  bytes = from_evidence(bytes);
  auto const plausible = profile::load_plausible();
  auto ranked = rank(beginning(bytes, k_glance), encodings, plausible);
  if (bytes.size() <= k_glance || ranked.empty()) return ranked;
  // What reads like no language at a glance does so at a close look, too.
  auto const least = std::max(ranked.front().rank(), k_least) - k_near;
  std::vector<std::string> near;
  for (auto const& encoding : encodings)
    if (std::ranges::any_of(ranked,
                            [&](EncodingGuess const& one) { return one.encoding == encoding && one.rank() >= least; }))
      near.push_back(encoding);
  if (near.empty()) return ranked;
  return rank(beginning(bytes, k_close_look), near, plausible);
}

/// Whether no other reading of the text comes near the first.
bool is_sure(std::vector<EncodingGuess> const& ranked) {
  auto const& best = ranked.front();
  // In UTF-16 and UTF-32 ASCII counts, too, which is in all languages: there the order of the bytes is sure enough.
  auto const in_length = best.verdict.counted >= k_length && !is_wide(best.encoding);
  if (best.verdict.mean() < (in_length ? k_good_in_length : k_good)) return false;
  return std::ranges::none_of(ranked, [&](EncodingGuess const& other) {
    auto const lead = best.rank() - other.rank();
    auto const weight = static_cast<double>(std::max(best.verdict.counted, other.verdict.counted));
    return &other != &best && lead * weight < k_clear_lead && other.text != best.text;
  });
}

}  // namespace

std::vector<std::string> const& candidate_encodings() {
  static std::vector<std::string> const k_all{
      "UTF-8",        "UTF-16LE",    "UTF-16BE",     "UTF-32LE", "UTF-32BE",      "GB18030",    "Big5",
      "windows-1252", "ISO-8859-15", "windows-1251", "KOI8-R",   "windows-1256",  "ISO-8859-5", "ISO-8859-6",
      "ISO-8859-2",   "macintosh",   "IBM850",       "IBM866",   "x-mac-cyrillic"};
  return k_all;
}

std::optional<Guess> guess_encoding(std::string_view bytes) {
  // No text has NUL characters, so NUL bytes are halves or quarters of others.
  auto const wide_only = bytes.find('\0') != std::string_view::npos;
  std::vector<std::string> encodings;
  for (auto const& encoding : candidate_encodings())
    if (!wide_only || is_wide(encoding)) encodings.push_back(encoding);
  auto const ranked = rank_twice(bytes, encodings);
  if (ranked.front().rank() < k_least) return std::nullopt;
  return Guess{ranked.front().encoding, is_sure(ranked)};
}

std::string best_of(std::string_view bytes, std::vector<std::string> const& encodings) {
  return rank_twice(bytes, encodings).front().encoding;
}

}  // namespace resolute::text
