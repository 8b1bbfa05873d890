#include "support/fonts.hpp"

#include <fontconfig/fontconfig.h>

#include <memory>
#include <string>

namespace fixture {
namespace {

struct FreePattern {
  void operator()(FcPattern* pattern) const { FcPatternDestroy(pattern); }
};
using Pattern = std::unique_ptr<FcPattern, FreePattern>;

bool has_family(FcPattern* pattern, std::string const& wanted) {
  FcChar8* name = nullptr;
  for (int i = 0; FcPatternGetString(pattern, FC_FAMILY, i, &name) == FcResultMatch; ++i)
    if (wanted == reinterpret_cast<char const*>(name)) return true;
  return false;
}

std::optional<resolute::FontFile> find_font(std::string_view family, bool bold, bool italic) {
  std::string const name(family);
  Pattern const wanted(FcPatternCreate());
  FcPatternAddString(wanted.get(), FC_FAMILY, reinterpret_cast<FcChar8 const*>(name.c_str()));
  FcPatternAddInteger(wanted.get(), FC_WEIGHT, bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR);
  FcPatternAddInteger(wanted.get(), FC_SLANT, italic ? FC_SLANT_ITALIC : FC_SLANT_ROMAN);
  FcConfigSubstitute(nullptr, wanted.get(), FcMatchPattern);
  FcDefaultSubstitute(wanted.get());
  FcResult result = FcResultNoMatch;
  Pattern const found(FcFontMatch(nullptr, wanted.get(), &result));
  if (!found || !has_family(found.get(), name)) return std::nullopt;
  FcChar8* file = nullptr;
  int index = 0;
  if (FcPatternGetString(found.get(), FC_FILE, 0, &file) != FcResultMatch) return std::nullopt;
  FcPatternGetInteger(found.get(), FC_INDEX, 0, &index);
  return resolute::FontFile{reinterpret_cast<char const*>(file), static_cast<unsigned>(index)};
}

}  // namespace

resolute::FontLookup installed_fonts() {
  return find_font;
}

}  // namespace fixture
