// The language that a file says it is in, and the letters of its text.
#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "text/characters.hpp"
#include "validation/checks.hpp"

namespace resolute::validation {
namespace {

struct Letters {
  std::size_t all = 0;
  std::size_t of_script = 0;
};

using Scripts = std::vector<UScriptCode>;

/// The scripts that a language is written in, as ICU has them from CLDR; for Chinese that of either form. None for
/// codes that name no language; "und" names none either, but CLDR gives the most frequent of all scripts for it.
Scripts scripts_of(std::string const& language) {
  if (language == "und") return {};
  std::array<UScriptCode, 8> found{};  // the most that a language has are three
  auto status = U_ZERO_ERROR;
  auto const count = uscript_getCode(language.c_str(), found.data(), static_cast<std::int32_t>(found.size()), &status);
  if (U_FAILURE(status) != 0) return {};
  return {found.begin(), found.begin() + count};
}

/// More letters tell no more.
constexpr std::size_t k_sample = 5'000;

void count(std::string_view text, Scripts const& scripts, Letters& letters) {
  for (std::size_t at = 0; at < text.size() && letters.all < k_sample;) {
    auto const character = static_cast<UChar32>(text::next(text, at));
    if (u_isalpha(character) == 0) continue;
    ++letters.all;
    if (std::ranges::any_of(scripts, [&](UScriptCode script) { return uscript_hasScript(character, script) != 0; }))
      ++letters.of_script;
  }
}

/// Notes are left out: they cite titles in other languages. So are the annexes and parts, which have a language of
/// their own.
void count(Node node, Scripts const& scripts, Letters& letters) {
  auto const name = local_name(node);
  if (name == "authorialNote" || name == "attachments" || name == "components") return;
  count(node.value(), scripts, letters);
  for (auto inner = node.first_child(); inner && letters.all < k_sample; inner = inner.next_sibling())
    count(inner, scripts, letters);
}

/// Letters of the text that a meta is about: what stands beside it.
Letters letters_beside(Node meta, Scripts const& scripts) {
  Letters letters;
  for (auto node = meta.next_sibling(); node && letters.all < k_sample; node = node.next_sibling())
    count(node, scripts, letters);
  return letters;
}

}  // namespace

void language_is_a_code(Akn const& akn, Say const& say) {
  for (auto const element : akn.named("FRBRlanguage")) {
    auto const code = attribute(element, "language");
    bool const good = code.size() == 3 && std::ranges::all_of(code, [](char c) { return c >= 'a' && c <= 'z'; });
    if (!good) say(element, fmt::format("the language \"{}\" is no code of three letters, such as eng or zho", code));
  }
}

void language_is_that_of_the_text(Akn const& akn, Say const& say) {
  constexpr std::size_t k_enough = 100;  // a table of names and figures tells nothing
  for (auto const meta : akn.named("meta")) {
    if (child(meta.parent(), "meta") != meta) continue;
    auto const element = child(child(child(meta, "identification"), "FRBRExpression"), "FRBRlanguage");
    auto const scripts = scripts_of(std::string(attribute(element, "language")));
    if (scripts.empty()) continue;
    auto const letters = letters_beside(meta, scripts);
    if (letters.all >= k_enough && letters.of_script * 4 < letters.all)
      say(element, fmt::format("the language is {}, but of {} letters of the text only {} are of its script",
                               attribute(element, "language"), letters.all, letters.of_script));
  }
}

}  // namespace resolute::validation
