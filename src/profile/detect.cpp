#include "profile/detect.hpp"

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <map>
#include <string>
#include <unordered_set>
#include <utility>

#include "embed/embed.hpp"
#include "profile/table.hpp"
#include "text/characters.hpp"

namespace resolute::profile {
namespace {

/// The least part of the letters that must be of the language's script.
constexpr double k_least_script = 0.3;
/// How much of a text is looked at: its front, which is in its language, where annexes may be lists of foreign names.
constexpr std::size_t k_most_words = 150;
/// A character of Chinese is worth as many letters.
constexpr std::size_t k_han = 3;
constexpr std::size_t k_signs_a_word = 2;

UScriptCode script_of(std::string_view iso15924) {
  auto const code = iso15924 == "Hans" || iso15924 == "Hant" ? std::string("Hani") : std::string(iso15924);
  return static_cast<UScriptCode>(u_getPropertyValueEnum(UCHAR_SCRIPT, code.c_str()));
}

/// The words of a text in lower case, and how many of its letters are of each script.
struct Survey {
  std::vector<std::string> words;
  std::vector<std::size_t> letters = std::vector<std::size_t>(USCRIPT_CODE_LIMIT, 0);
  std::size_t all_letters = 0;
  std::size_t signs = 0;  ///< of Chinese, whose words no space parts

  explicit Survey(std::vector<std::string_view> const& lines) {
    for (auto const line : lines) {
      if (is_enough()) break;
      add(line);
    }
  }

  [[nodiscard]] double share(UScriptCode script) const {
    if (all_letters == 0) return 0;
    return static_cast<double>(letters[static_cast<std::size_t>(script)]) / static_cast<double>(all_letters);
  }

 private:
  [[nodiscard]] bool is_enough() const { return words.size() + signs / k_signs_a_word >= k_most_words; }

  /// The words of a line; of one that is a whole text, its first.
  void add(std::string_view line) {
    constexpr std::size_t k_longest = 1000;
    std::string word;
    for (std::size_t at = 0; at < line.size() && (at < k_longest || !is_enough());) {
      auto const character = text::next(line, at);
      if (!text::is_letter(character)) {
        if (!word.empty()) words.push_back(std::exchange(word, {}));
        continue;
      }
      auto const weight = text::is_cjk(character) ? k_han : 1;
      if (text::is_cjk(character)) ++signs;
      all_letters += weight;
      constexpr char32_t k_ascii_end = 0x80;
      if (character < k_ascii_end) {
        ++letters[USCRIPT_LATIN];
        word += static_cast<char>(character | 0x20U);
        continue;
      }
      UErrorCode status = U_ZERO_ERROR;
      auto const script = uscript_getScript(static_cast<UChar32>(character), &status);
      if (script >= 0 && script < USCRIPT_CODE_LIMIT) letters[static_cast<std::size_t>(script)] += weight;
      text::append(word, static_cast<char32_t>(u_tolower(static_cast<UChar32>(character))));
    }
    if (!word.empty()) words.push_back(std::move(word));
  }
};

using WordSet = std::unordered_set<std::string_view>;

WordSet read_words(std::string_view file) {
  WordSet found;
  for (auto const& row : read_table(file)) {
    if (row.at(0) != "words") continue;
    for (auto rest = row.at(1); !rest.empty();) {
      auto const end = rest.find(' ');
      found.emplace(rest.substr(0, end));
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
  }
  return found;
}

/// The frequent words of all languages by the file they stand in, read once.
WordSet const& frequent_words(Language const& language) {
  constexpr std::string_view k_tail = "/plausible.tsv";
  static auto const all = [&] {
    std::map<std::string_view, WordSet> made;
    for (auto const& file : embed::files())
      if (file.name.starts_with("lang/") && file.name.ends_with(k_tail)) made.emplace(file.name, read_words(file.name));
    return made;
  }();
  static WordSet const none;
  auto const found = all.find(fmt::format("lang/{}{}", language.code, k_tail));
  return found == all.end() ? none : found->second;
}

double word_share(Survey const& survey, Language const& language) {
  if (survey.words.empty()) return 0;
  auto const& frequent = frequent_words(language);
  auto const count =
      std::ranges::count_if(survey.words, [&](std::string const& word) { return frequent.contains(word); });
  return static_cast<double>(count) / static_cast<double>(survey.words.size());
}

}  // namespace

Language const* detect_language(std::vector<std::string_view> const& lines, Profiles const& profiles) {
  Survey const survey(lines);
  Language const* best = nullptr;
  double best_score = 0;
  for (auto const& language : profiles.languages()) {
    auto const share = survey.share(script_of(language.script));
    if (share < k_least_script) continue;
    auto const score = share + word_share(survey, language);
    if (score <= best_score) continue;
    best = &language;
    best_score = score;
  }
  return best;
}

}  // namespace resolute::profile
