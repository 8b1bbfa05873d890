#include "profile/plausible.hpp"

#include <fmt/format.h>

#include <charconv>

#include "embed/embed.hpp"
#include "profile/table.hpp"
#include "resolute/diagnostic.hpp"
#include "text/characters.hpp"

namespace resolute::profile {
namespace {

constexpr std::string_view k_any = "lang/any/plausible.tsv";

void add_characters(std::unordered_map<char32_t, LanguageSet>& to, std::string_view cell, LanguageSet who) {
  for (std::size_t at = 0; at < cell.size();) to[text::next(cell, at)] |= who;
}

char32_t code_point(std::string_view hex, std::string_view file) {
  std::uint32_t value = 0;
  auto const result = std::from_chars(hex.data(), hex.data() + hex.size(), value, 16);
  if (result.ec != std::errc() || result.ptr != hex.data() + hex.size())
    throw InternalError(fmt::format("{}: \"{}\" is not a code point", file, hex));
  return value;
}

void load(std::string_view file, LanguageSet who, Plausible& into) {
  for (auto const& row : read_table(file)) {
    auto const kind = row.front();
    auto const cell = row.size() > 1 ? row[1] : std::string_view();
    if (kind == "letters") {
      add_characters(into.letters, cell, who);
    } else if (kind == "marks") {
      add_characters(into.marks, cell, who);
    } else if (kind == "guests") {
      add_characters(into.guests, cell, who);
    } else if (kind == "code-points") {
      for_each_word(cell, [&](std::string_view hex) { into.marks[code_point(hex, file)] |= who; });
    } else if (kind == "words") {
      for_each_word(cell, [&](std::string_view word) {
        std::u32string key;
        for (std::size_t at = 0; at < word.size();) key += text::next(word, at);
        into.words[key] |= who;
      });
    } else {
      throw InternalError(fmt::format("{}: there is no kind \"{}\"", file, kind));
    }
  }
}

}  // namespace

Plausible load_plausible() {
  Plausible made;
  for (auto const& file : embed::files()) {
    if (!file.name.starts_with("lang/") || !file.name.ends_with("/plausible.tsv")) continue;
    auto const all = file.name == k_any;
    load(file.name, all ? ~LanguageSet{0} : LanguageSet{1} << made.languages, made);
    if (!all) ++made.languages;
  }
  return made;
}

}  // namespace resolute::profile
