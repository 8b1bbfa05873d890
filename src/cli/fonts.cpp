#include "fonts.hpp"

#include <fontconfig/fontconfig.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <tuple>

namespace resolute::cli {
namespace {

struct Release {
  void operator()(FcConfig* one) const { FcConfigDestroy(one); }
  void operator()(FcPattern* one) const { FcPatternDestroy(one); }
  void operator()(FcObjectSet* one) const { FcObjectSetDestroy(one); }
  void operator()(FcFontSet* one) const { FcFontSetDestroy(one); }
};
template <class T>
using Owned = std::unique_ptr<T, Release>;

FcChar8 const* as_fc(std::string const& text) {
  return reinterpret_cast<FcChar8 const*>(text.c_str());
}

std::string string_of(FcPattern const* face, char const* property, int index = 0) {
  FcChar8* value = nullptr;
  if (FcPatternGetString(face, property, index, &value) != FcResultMatch) return {};
  return reinterpret_cast<char const*>(value);
}

int number_of(FcPattern const* face, char const* property, int fallback) {
  int value = fallback;
  return FcPatternGetInteger(face, property, 0, &value) == FcResultMatch ? value : fallback;
}

bool has_family(FcPattern const* face, std::string_view family) {
  for (int index = 0;; ++index) {
    auto const name = string_of(face, FC_FAMILY, index);
    if (name.empty()) return false;
    if (name == family) return true;
  }
}

/// A face that serves, with how far it is from what was asked: the smallest is taken. The path makes the choice certain
/// where a font is installed twice.
struct Candidate {
  int distance = 0;
  FontFile file;

  friend bool operator<(Candidate const& a, Candidate const& b) {
    return std::tie(a.distance, a.file.path, a.file.index) < std::tie(b.distance, b.file.path, b.file.index);
  }
};

std::optional<Candidate> consider(FcPattern const* face, std::string_view family, bool bold, bool italic) {
  auto const weight = number_of(face, FC_WEIGHT, FC_WEIGHT_REGULAR);
  auto const slant = number_of(face, FC_SLANT, FC_SLANT_ROMAN);
  if (!has_family(face, family)) return std::nullopt;
  if (bold != (weight >= FC_WEIGHT_DEMIBOLD) || italic != (slant != FC_SLANT_ROMAN)) return std::nullopt;
  auto const wanted = bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR;
  auto const width = number_of(face, FC_WIDTH, FC_WIDTH_NORMAL);
  // The upper half of the index names an instance of a variable font.
  auto const index = static_cast<unsigned>(number_of(face, FC_INDEX, 0)) & 0xFFFFU;
  return Candidate{std::abs(weight - wanted) + std::abs(width - FC_WIDTH_NORMAL), {string_of(face, FC_FILE), index}};
}

std::optional<FontFile> find_file(FcConfig* config, std::string const& family, bool bold, bool italic) {
  Owned<FcPattern> const pattern(FcPatternCreate());
  FcPatternAddString(pattern.get(), FC_FAMILY, as_fc(family));
  FcPatternAddBool(pattern.get(), FC_OUTLINE, FcTrue);
  Owned<FcObjectSet> const properties(
      FcObjectSetBuild(FC_FAMILY, FC_FILE, FC_INDEX, FC_WEIGHT, FC_SLANT, FC_WIDTH, nullptr));
  Owned<FcFontSet> const faces(FcFontList(config, pattern.get(), properties.get()));
  if (!faces) return std::nullopt;

  std::optional<Candidate> best;
  for (int at = 0; at < faces->nfont; ++at) {
    auto const found = consider(faces->fonts[at], family, bold, italic);
    if (found && (!best || *found < *best)) best = found;
  }
  if (!best) return std::nullopt;
  return best->file;
}

/// The fonts of the machine as they are when the first is asked for. An answer is found once.
class Installed {
 public:
  std::optional<FontFile> find(std::string_view family, bool bold, bool italic) {
    std::scoped_lock const lock(mutex_);
    auto const [answer, is_new] = answers_.try_emplace({std::string(family), bold, italic}, std::nullopt);
    if (!is_new) return answer->second;
    if (!config_) config_.reset(FcInitLoadConfigAndFonts());
    if (config_) answer->second = find_file(config_.get(), std::string(family), bold, italic);
    return answer->second;
  }

 private:
  std::mutex mutex_;
  Owned<FcConfig> config_;
  std::map<std::tuple<std::string, bool, bool>, std::optional<FontFile>> answers_;
};

}  // namespace

FontLookup installed_fonts() {
  return [installed = std::make_shared<Installed>()](std::string_view family, bool bold, bool italic) {
    return installed->find(family, bold, italic);
  };
}

}  // namespace resolute::cli
