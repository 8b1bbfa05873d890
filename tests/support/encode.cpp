#include "support/encode.hpp"

#include <unicode/localpointer.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/unistr.h>

#include <map>
#include <stdexcept>

#include "text/characters.hpp"

namespace support {
namespace {

icu::UnicodeString utf16(std::string_view text) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

/// Whether decoding the bytes gives the text: ICU leaves invisible characters out without a word.
bool survives(UConverter* converter, std::string const& bytes, icu::UnicodeString const& text) {
  auto error = U_ZERO_ERROR;
  icu::UnicodeString const back(bytes.data(), static_cast<std::int32_t>(bytes.size()), converter, error);
  return U_SUCCESS(error) && back == text;
}

}  // namespace

std::optional<std::string> encode(std::string_view text, std::string const& encoding) {
  auto error = U_ZERO_ERROR;
  icu::LocalUConverterPointer const converter(ucnv_open(encoding.c_str(), &error));
  ucnv_setFromUCallBack(converter.getAlias(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
  if (U_FAILURE(error)) throw std::runtime_error("no converter for " + encoding);
  auto const units = utf16(text);
  std::string bytes(static_cast<std::size_t>(units.length()) * 4 + 16, '\0');
  auto const size = ucnv_fromUChars(converter.getAlias(), bytes.data(), static_cast<std::int32_t>(bytes.size()),
                                    units.getBuffer(), units.length(), &error);
  if (U_FAILURE(error)) return std::nullopt;
  bytes.resize(static_cast<std::size_t>(size));
  if (!survives(converter.getAlias(), bytes, units)) return std::nullopt;
  return bytes;
}

std::string encodable(std::string_view text, std::string const& encoding) {
  std::map<char32_t, bool> known;
  std::string kept;
  for (std::size_t at = 0; at < text.size();) {
    auto const begin = at;
    auto const character = resolute::text::next(text, at);
    auto found = known.find(character);
    if (found == known.end())
      found = known.emplace(character, encode(text.substr(begin, at - begin), encoding).has_value()).first;
    if (found->second) kept += text.substr(begin, at - begin);
  }
  return kept;
}

std::string beginning(std::string_view text, std::string const& encoding, std::size_t bytes) {
  std::string kept;
  std::size_t size = 0;
  for (std::size_t at = 0; at < text.size();) {
    auto const begin = at;
    resolute::text::next(text, at);
    size += encode(text.substr(begin, at - begin), encoding).value().size();
    if (size > bytes) break;
    kept += text.substr(begin, at - begin);
  }
  return kept;
}

}  // namespace support
