#include "text/charset.hpp"

#include <fmt/format.h>
#include <unicode/localpointer.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/utf16.h>

#include <array>

#include "resolute/diagnostic.hpp"
#include "text/characters.hpp"

namespace resolute::text {
namespace {

constexpr UChar k_replacement = 0xFFFD;

/// What the converter's callback is told and tells.
struct Watch {
  UChar const* begin = nullptr;  ///< of the piece that is being filled
  std::size_t wrong = 0;
  std::size_t first_unit = 0;  ///< in the piece
  std::string first;
};

// Called by ICU where bytes cannot be converted.
void on_wrong(void const* context, UConverterToUnicodeArgs* args, char const* bytes, std::int32_t length,
              UConverterCallbackReason reason, UErrorCode* error) {
  if (reason > UCNV_IRREGULAR) return;  // the converter is reset, closed or copied
  auto& watch = *static_cast<Watch*>(const_cast<void*>(context));
  if (watch.wrong++ == 0) {
    watch.first.assign(bytes, static_cast<std::size_t>(length));
    watch.first_unit = static_cast<std::size_t>(args->target - watch.begin);
  }
  *error = U_ZERO_ERROR;
  ucnv_cbToUWriteUChars(args, &k_replacement, 1, 0, error);
}

/// Puts UTF-16 that comes in pieces together as UTF-8.
class Collector {
 public:
  void add(UChar unit) {
    if (U16_IS_TRAIL(unit) && lead_ != 0) {
      append(made_.text, static_cast<char32_t>(U16_GET_SUPPLEMENTARY(lead_, unit)));
      lead_ = 0;
      return;
    }
    finish();
    if (U16_IS_LEAD(unit)) {
      lead_ = unit;
    } else if (U16_IS_TRAIL(unit)) {
      note_surrogate();
    } else {
      append(made_.text, unit);
    }
  }
  /// Marks the present place as the first that is wrong, if none is.
  void note_wrong(std::string bytes) {
    finish();
    if (!made_.wrong) made_.wrong = IllFormed{made_.text.size(), std::move(bytes), 0};
  }
  [[nodiscard]] Converted take(std::size_t wrong) {
    finish();
    if (made_.wrong) made_.wrong->count = wrong + surrogates_;
    return std::move(made_);
  }

 private:
  void finish() {
    if (lead_ == 0) return;
    lead_ = 0;
    note_surrogate();
  }
  /// Half a pair: some encodings can say it, UTF-8 cannot.
  void note_surrogate() {
    if (!made_.wrong) made_.wrong = IllFormed{made_.text.size(), {}, 0};
    ++surrogates_;
    append(made_.text, k_replacement);
  }

  Converted made_;
  std::size_t surrogates_ = 0;
  UChar lead_ = 0;
};

}  // namespace

std::optional<std::string> encoding_name(std::string_view alias) {
  std::string const wanted(alias);
  auto error = U_ZERO_ERROR;
  // ucnv_open takes more than names: options behind a comma, the empty name for the system's own encoding.
  if (wanted.empty() || wanted.find_first_of(",/\\") != std::string::npos || wanted.find('\0') != std::string::npos ||
      ucnv_countAliases(wanted.c_str(), &error) == 0 || U_FAILURE(error))
    return std::nullopt;
  icu::LocalUConverterPointer const converter(ucnv_open(wanted.c_str(), &error));
  if (U_FAILURE(error)) return std::nullopt;
  // The name that is preferred for MIME is IANA's, too, and the one people know: not "ISO_8859-1:1987".
  for (auto const* standard : {"MIME", "IANA"}) {
    auto const* name = ucnv_getStandardName(wanted.c_str(), standard, &error);
    if (U_SUCCESS(error) && name != nullptr) return name;
    error = U_ZERO_ERROR;
  }
  return ucnv_getName(converter.getAlias(), &error);
}

Converted to_utf8(std::string_view bytes, std::string const& encoding) {
  auto error = U_ZERO_ERROR;
  icu::LocalUConverterPointer const converter(ucnv_open(encoding.c_str(), &error));
  Watch watch;
  ucnv_setToUCallBack(converter.getAlias(), on_wrong, &watch, nullptr, nullptr, &error);
  if (U_FAILURE(error)) throw InternalError(fmt::format("no converter for {}: {}", encoding, u_errorName(error)));

  Collector collected;
  std::array<UChar, 4096> units{};
  watch.begin = units.data();
  auto const* from = bytes.data();
  auto const* const end = from + bytes.size();
  for (bool more = true; more;) {
    error = U_ZERO_ERROR;
    auto* to = units.data();
    auto const all_well = watch.wrong == 0;
    ucnv_toUnicode(converter.getAlias(), &to, units.data() + units.size(), &from, end, nullptr, 1, &error);
    more = error == U_BUFFER_OVERFLOW_ERROR;
    if (U_FAILURE(error) && !more) throw InternalError(fmt::format("{}: {}", encoding, u_errorName(error)));
    for (auto const* unit = units.data(); unit != to; ++unit) {
      if (all_well && watch.wrong > 0 && unit - units.data() == static_cast<std::ptrdiff_t>(watch.first_unit))
        collected.note_wrong(watch.first);
      collected.add(*unit);
    }
    if (all_well && watch.wrong > 0 && to - units.data() <= static_cast<std::ptrdiff_t>(watch.first_unit))
      collected.note_wrong(watch.first);
  }
  return collected.take(watch.wrong);
}

}  // namespace resolute::text
