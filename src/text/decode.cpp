#include "text/decode.hpp"

#include <fmt/format.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <limits>

#include "text/characters.hpp"

namespace resolute::text {
namespace {

constexpr std::string_view k_byte_order_mark = "\xEF\xBB\xBF";

struct Signature {
  std::string_view bytes;
  std::string_view what;
  std::string_view advice;
};

/// File types that people take for text, by their first bytes.
constexpr std::array k_signatures{
    Signature{"%PDF-", "a PDF file", "get its text with: pdftotext FILE.pdf FILE.txt"},
    Signature{"PK\x03\x04", "a Word or other zipped file",
              "get its text with: pandoc -t plain --wrap=none FILE.docx -o FILE.txt"},
    Signature{"\xD0\xCF\x11\xE0", "an old Word file", "save it as plain text (UTF-8) from the word processor"},
    Signature{"{\\rtf", "a rich-text file", "save it as plain text (UTF-8) from the word processor"},
    Signature{"\x1F\x8B", "a gzip file", "unpack it first: gunzip FILE.gz"},
};

tl::unexpected<Error> fail(std::string_view code, std::string message, std::optional<Position> at = std::nullopt) {
  return tl::unexpected(Error{code, std::move(message), at});
}

/// The place of the first byte that is not UTF-8; the size when all are.
std::size_t first_ill_formed(std::string_view bytes) {
  auto const* data = reinterpret_cast<std::uint8_t const*>(bytes.data());
  std::size_t at = 0;
  while (at < bytes.size()) {
    auto const here = at;
    UChar32 character = 0;
    U8_NEXT(data, at, bytes.size(), character);
    if (character < 0) return here;
  }
  return at;
}

}  // namespace

Result<Source> decode(std::string_view bytes, std::string name) {
  for (auto const& [start, what, advice] : k_signatures)
    if (bytes.starts_with(start)) return fail("binary-input", fmt::format("this is {}, not text; {}", what, advice));
  constexpr std::size_t k_probe = 8192;
  if (bytes.substr(0, k_probe).find('\0') != std::string_view::npos)
    return fail("binary-input", "this is a binary file, not text: it has NUL bytes");
  if (bytes.size() > std::numeric_limits<std::uint32_t>::max())
    return fail("too-large", "the input is larger than 4 GiB");
  if (bytes.starts_with(k_byte_order_mark)) bytes.remove_prefix(k_byte_order_mark.size());
  Source source{std::move(name), std::string(bytes), "UTF-8"};
  if (auto const wrong = first_ill_formed(bytes); wrong < bytes.size())
    return fail("not-utf8",
                fmt::format("byte 0x{:02X} is not UTF-8; convert the text first, for example: iconv -f GB18030 -t "
                            "UTF-8 FILE",
                            static_cast<unsigned char>(bytes[wrong])),
                source.position(static_cast<std::uint32_t>(wrong)));
  if (is_blank(source.text)) return fail("empty-input", "the input has no text");
  return source;
}

}  // namespace resolute::text
