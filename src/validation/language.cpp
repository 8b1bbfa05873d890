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

Letters count(std::string_view text, UScriptCode script) {
  Letters out;
  for (std::size_t at = 0; at < text.size();) {
    auto const character = static_cast<UChar32>(text::next(text, at));
    if (u_isalpha(character) == 0) continue;
    ++out.all;
    if (u_hasBinaryProperty(character, UCHAR_ALPHABETIC) != 0 && uscript_hasScript(character, script) != 0)
      ++out.of_script;
  }
  return out;
}

std::vector<Node> languages(Akn const& akn) {
  std::vector<Node> out;
  std::ranges::copy_if(akn.elements, std::back_inserter(out),
                       [](Node element) { return local_name(element) == "FRBRlanguage"; });
  return out;
}

/// The text that an identification is about: what stands beside the meta around it.
std::string text_beside(Node inside_meta) {
  std::string out;
  for (auto node = around(inside_meta, {"meta"}).next_sibling(); node; node = node.next_sibling())
    if (local_name(node) != "attachments" && local_name(node) != "components") out += text_of(node);
  return out;
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
  for (auto const element : languages(akn)) {
    auto const& known = profiles->languages();
    auto const language = std::ranges::find(known, attribute(element, "language"), &profile::Language::akn);
    if (language == known.end()) continue;
    auto const letters = count(text_beside(element), script_of(*language));
    if (letters.all >= k_enough && letters.of_script * 4 < letters.all)
      say(element, fmt::format("the language is {}, but of {} letters of the text only {} are of its script",
                               attribute(element, "language"), letters.all, letters.of_script));
  }
}

}  // namespace resolute::validation
