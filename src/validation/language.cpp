// The language that a file says it is in, and the letters of its text.
#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>

#include "profile/profile.hpp"
#include "text/characters.hpp"
#include "validation/checks.hpp"

namespace resolute::validation {
namespace {

struct Letters {
  std::size_t all = 0;
  std::size_t of_script = 0;
};

/// The scripts that a language is written in: its own, and for Chinese that of either form.
UScriptCode script_of(profile::Language const& language) {
  if (language.script.starts_with("Han")) return USCRIPT_HAN;
  auto const code = u_getPropertyValueEnum(UCHAR_SCRIPT, language.script.c_str());
  return code == UCHAR_INVALID_CODE ? USCRIPT_INVALID_CODE : static_cast<UScriptCode>(code);
}

/// More letters tell no more.
constexpr std::size_t k_sample = 5'000;

void count(std::string_view text, UScriptCode script, Letters& letters) {
  for (std::size_t at = 0; at < text.size() && letters.all < k_sample;) {
    auto const character = static_cast<UChar32>(text::next(text, at));
    if (u_isalpha(character) == 0) continue;
    ++letters.all;
    if (uscript_hasScript(character, script) != 0) ++letters.of_script;
  }
}

/// Notes are left out: they cite titles in other languages. So are the annexes and parts, which have a language of
/// their own.
void count(Node node, UScriptCode script, Letters& letters) {
  auto const name = local_name(node);
  if (name == "authorialNote" || name == "attachments" || name == "components") return;
  count(std::string_view(node.value()), script, letters);
  for (auto inner = node.first_child(); inner && letters.all < k_sample; inner = inner.next_sibling())
    count(inner, script, letters);
}

std::vector<Node> languages(Akn const& akn) {
  std::vector<Node> out;
  std::ranges::copy_if(akn.elements, std::back_inserter(out),
                       [](Node element) { return local_name(element) == "FRBRlanguage"; });
  return out;
}

/// Letters of the text that a meta is about: what stands beside it.
Letters letters_beside(Node meta, UScriptCode script) {
  Letters letters;
  for (auto node = meta.next_sibling(); node && letters.all < k_sample; node = node.next_sibling())
    count(node, script, letters);
  return letters;
}

}  // namespace

void language_is_a_code(Akn const& akn, Say const& say) {
  for (auto const element : languages(akn)) {
    auto const code = attribute(element, "language");
    bool const good = code.size() == 3 && std::ranges::all_of(code, [](char c) { return c >= 'a' && c <= 'z'; });
    if (!good) say(element, fmt::format("the language \"{}\" is no code of three letters, such as eng or zho", code));
  }
}

void language_is_that_of_the_text(Akn const& akn, Say const& say) {
  constexpr std::size_t k_enough = 100;  // a table of names and figures tells nothing
  auto const profiles = profile::Profiles::builtin();
  auto const& known = profiles->languages();
  for (auto const meta : akn.elements) {
    if (local_name(meta) != "meta" || child(meta.parent(), "meta") != meta) continue;
    auto const element = child(child(child(meta, "identification"), "FRBRExpression"), "FRBRlanguage");
    auto const language = std::ranges::find(known, attribute(element, "language"), &profile::Language::akn);
    if (language == known.end()) continue;
    auto const letters = letters_beside(meta, script_of(*language));
    if (letters.all >= k_enough && letters.of_script * 4 < letters.all)
      say(element, fmt::format("the language is {}, but of {} letters of the text only {} are of its script",
                               attribute(element, "language"), letters.all, letters.of_script));
  }
}

}  // namespace resolute::validation
