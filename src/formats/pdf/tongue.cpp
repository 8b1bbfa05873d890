#include "formats/pdf/tongue.hpp"

#include <fmt/format.h>
#include <unicode/unistr.h>

#include <string_view>

#include "embed/embed.hpp"
#include "profile/table.hpp"

namespace resolute::formats::pdf {
namespace {

std::u16string wide(std::string_view utf8) {
  auto const made = icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
  return {made.getBuffer(), static_cast<std::size_t>(made.length())};
}

/// The label, or nothing when the language does not have it.
std::string_view label(profile::Language const& language, std::string_view name) {
  auto const found = language.labels.find(name);
  return found == language.labels.end() ? std::string_view() : std::string_view(found->second);
}

void add_words(std::string_view list, std::vector<std::u16string>& words) {
  profile::for_each_word(list, [&](std::string_view word) { words.push_back(wide(word)); });
}

void add_months(profile::Language const& language, std::vector<std::u16string>& words) {
  auto const file = fmt::format("lang/{}/months.tsv", language.code);
  if (!embed::find(file)) return;
  for (auto const& row : profile::read_table(file)) words.push_back(wide(row.at(1)));
}

}  // namespace

layout::Tongue tongue_of(profile::Language const& language) {
  layout::Tongue made;
  made.locale = language.code;
  made.script = language.script;
  made.right_to_left = language.direction == "rtl";
  add_words(label(language, "pdf.before_number"), made.before_number);
  add_words(label(language, "pdf.after_number"), made.after_number);
  add_months(language, made.after_number);
  made.narrow_before = wide(label(language, "pdf.narrow_before"));
  made.narrow_after = wide(label(language, "pdf.narrow_after"));
  return made;
}

}  // namespace resolute::formats::pdf
