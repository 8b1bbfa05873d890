#include "layout/font_set.hpp"

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>

namespace resolute::layout {
namespace {

std::size_t index_of(Writing writing) {
  return static_cast<std::size_t>(writing);
}

bool is_han_script(std::string_view script) {
  return script.starts_with("Han") || script == "Jpan" || script == "Kore";
}

/// Whether HarfBuzz can set the character from the face: it draws missing blanks from the space and a no-break hyphen
/// from the hyphen, and leaves out what has no shape.
bool can_set(Face const& face, char32_t character) {
  auto const point = static_cast<UChar32>(character);
  if (face.has(character)) return true;
  if (character == 0x2011) return face.has(0x2010);
  return u_charType(point) == U_SPACE_SEPARATOR || u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

}  // namespace

Writing main_writing(std::string_view script) {
  if (is_han_script(script)) return Writing::han;
  return script == "Arab" ? Writing::arabic : Writing::latin;
}

Writing writing_of(char32_t character, std::string_view script) {
  auto const point = static_cast<UChar32>(character);
  if (character < 0x80) return Writing::latin;
  auto const width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
  if (width == U_EA_FULLWIDTH || width == U_EA_WIDE) return Writing::han;
  // Quotation marks, dashes and the like are as wide as a Han character among Han characters.
  if (width == U_EA_AMBIGUOUS && is_han_script(script) && u_isalpha(point) == 0) return Writing::han;
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(point, &status) == USCRIPT_ARABIC ? Writing::arabic : Writing::latin;
}

std::optional<FontId> FontSet::open(std::string const& family, bool bold, bool italic) {
  if (!lookup_) return std::nullopt;
  auto const file = lookup_(family, bold, italic);
  if (!file) return std::nullopt;
  auto face = library_->open(*file);
  if (face == nullptr) return std::nullopt;
  // Two families may name one file: the document needs it once.
  auto const known = std::ranges::find(faces_, face);
  auto const id = FontId{static_cast<std::uint32_t>(known - faces_.begin())};
  if (known == faces_.end()) faces_.push_back(std::move(face));
  return id;
}

void FontSet::prepare(Writing writing) {
  auto& entries = entries_[index_of(writing)];
  if (!entries.empty()) return;
  for (auto const& family : families_[index_of(writing)]) entries.push_back({family, {}});
}

Result<void> FontSet::require(Writing writing) {
  prepare(writing);
  for (auto& entry : entries_[index_of(writing)])
    if (slot(entry, {})) return {};
  auto const& families = families_[index_of(writing)];
  if (families.empty()) return tl::unexpected(Error{"missing-font", "the page style names no font", std::nullopt});
  auto const& wanted = families.front();
  return tl::unexpected(
      Error{"missing-font",
            fmt::format("the font \"{}\" is not installed; install the package {}", wanted.name, wanted.package),
            std::nullopt});
}

std::optional<FontId> FontSet::slot(Entry& entry, Look const& look) {
  bool const bold = look.bold && entry.family.bold;
  bool const other = look.italic && !entry.family.italic && !entry.family.italic_family.empty();
  bool const italic = look.italic && (entry.family.italic || other);
  auto& found = entry.slots[(bold ? 2U : 0U) + (italic ? 1U : 0U)];
  if (found.tried) return found.font;
  found.tried = true;
  found.font = other ? open(entry.family.italic_family, false, false) : open(entry.family.name, bold, italic);
  // A family without the wanted face is better than a face of another family.
  if (!found.font && (bold || italic)) found.font = slot(entry, {});
  return found.font;
}

std::optional<Choice> FontSet::find(char32_t character, Writing writing, Look const& look) {
  prepare(writing);
  for (auto& entry : entries_[index_of(writing)]) {
    for (bool const italic : {look.italic, false}) {
      auto const font = slot(entry, {look.size, look.rise, look.bold, italic});
      if (font && can_set(face(*font), character)) return Choice{*font, look.bold && !entry.family.bold, false};
      if (!look.italic) break;
    }
  }
  return std::nullopt;
}

Choice FontSet::choose(char32_t character, Writing preferred, Look const& look) {
  auto const key = (static_cast<std::uint64_t>(character) << 8U) | (index_of(preferred) << 2U) | (look.bold ? 2U : 0U) |
                   (look.italic ? 1U : 0U);
  auto const known = chosen_.find(key);
  return known == chosen_.end() ? chosen_.emplace(key, choose_anew(character, preferred, look)).first->second
                                : known->second;
}

Choice FontSet::choose_anew(char32_t character, Writing preferred, Look const& look) {
  if (auto const found = find(character, preferred, look)) return *found;
  for (auto const writing : {Writing::latin, Writing::han, Writing::arabic})
    if (writing != preferred)
      if (auto const found = find(character, writing, look)) return *found;
  if (std::ranges::find(missing_, character) == missing_.end()) missing_.push_back(character);
  std::optional<FontId> any;
  for (auto const writing : {Writing::latin, preferred})
    for (auto& entry : entries_[index_of(writing)]) {
      auto const font = slot(entry, look);
      if (font && face(*font).has_box()) return {*font, false, true};
      if (!any) any = font;
    }
  if (any) return {*any, false, true};
  throw InternalError("a font was asked for before any was required");
}

}  // namespace resolute::layout
