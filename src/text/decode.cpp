#include "text/decode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>

#include "text/characters.hpp"
#include "text/charset.hpp"
#include "text/guess.hpp"
#include "text/utf8.hpp"

namespace resolute::text {
namespace {

constexpr std::string_view k_utf8 = "UTF-8";

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

struct ByteOrderMark {
  std::string_view bytes;
  std::string_view encoding;
};

using namespace std::string_view_literals;

/// The mark of UTF-32LE begins with that of UTF-16LE and stands before it.
constexpr std::array k_byte_order_marks{
    ByteOrderMark{"\xEF\xBB\xBF"sv, k_utf8},     ByteOrderMark{"\xFF\xFE\0\0"sv, "UTF-32LE"},
    ByteOrderMark{"\0\0\xFE\xFF"sv, "UTF-32BE"}, ByteOrderMark{"\xFF\xFE"sv, "UTF-16LE"},
    ByteOrderMark{"\xFE\xFF"sv, "UTF-16BE"},     ByteOrderMark{"\x84\x31\x95\x33"sv, "GB18030"},
};

/// What bytes are to be read as, and how that came to be known.
struct Choice {
  enum class How : std::uint8_t { asked, marked, found };

  std::string encoding;
  How how = How::found;
  bool sure = true;
  /// Whether the bytes are known to be well-formed.
  bool checked = false;
};

tl::unexpected<Error> fail(std::string_view code, std::string message, std::optional<Position> at = std::nullopt) {
  return tl::unexpected(Error{code, std::move(message), at});
}

std::string hex(std::string_view bytes) {
  std::string out;
  for (auto const byte : bytes)
    out += fmt::format("{}0x{:02X}", out.empty() ? "" : " ", static_cast<unsigned char>(byte));
  return out;
}

Result<void> check_file_type(std::string_view bytes) {
  for (auto const& [start, what, advice] : k_signatures)
    if (bytes.starts_with(start)) return fail("binary-input", fmt::format("this is {}, not text; {}", what, advice));
  if (bytes.size() > std::numeric_limits<std::uint32_t>::max())
    return fail("too-large", "the input is larger than 4 GiB");
  return {};
}

ByteOrderMark const* byte_order_mark(std::string_view bytes) {
  auto const* const found =
      std::ranges::find_if(k_byte_order_marks, [&](auto const& mark) { return bytes.starts_with(mark.bytes); });
  return found == k_byte_order_marks.end() ? nullptr : found;
}

/// Text in UTF-16 of a script without NUL halves may be well-formed UTF-8, one word to a file: "\x06" before each
/// Arabic letter. No text in UTF-8 begins with so many controls.
bool has_controls(std::string_view bytes) {
  constexpr std::size_t k_probe = 256;
  auto const begin = bytes.substr(0, k_probe);
  auto const controls = std::ranges::count_if(begin, [](char byte) { return byte > 0 && byte < '\t'; });
  return static_cast<std::size_t>(controls) * 4 > begin.size();
}

Result<Choice> named_encoding(std::string_view bytes, std::string_view name) {
  auto const known = encoding_name(name);
  if (!known)
    return fail("unknown-encoding",
                fmt::format("there is no encoding \"{}\"; common ones are UTF-8, UTF-16, GB18030, Big5, windows-1252, "
                            "windows-1251, windows-1256, KOI8-R, ISO-8859-1, ISO-8859-5, ISO-8859-6, ISO-8859-15",
                            name));
  // These two leave the order of bytes to the mark. Without one the text tells, not the rule that it be big-endian.
  if (*known == "UTF-16" || *known == "UTF-32") {
    auto const* const mark = byte_order_mark(bytes);
    if (mark != nullptr && mark->encoding.starts_with(*known))
      return Choice{std::string(mark->encoding), Choice::How::asked};
    return Choice{best_of(bytes, {*known + "BE", *known + "LE"}), Choice::How::asked};
  }
  return Choice{*known, Choice::How::asked};
}

/// The position of a byte before which all is UTF-8.
Position position_in_utf8(std::string_view bytes, std::size_t at) {
  Source const head{{}, std::string(bytes.substr(0, at)), {}};
  return head.position(static_cast<std::uint32_t>(at));
}

/// What looks like UTF-8 in all its bytes was made by a program that writes it wrongly: another encoding is not likely,
/// and can be named.
tl::unexpected<Error> no_character(std::string_view bytes, std::size_t at) {
  return fail(
      "bad-encoding",
      fmt::format("the bytes {} look like a character in UTF-8 and are none: overlong, half a surrogate pair or "
                  "beyond Unicode; correct them, or name the encoding with --encoding",
                  hex(sequence_at(bytes, at))),
      position_in_utf8(bytes, at));
}

Result<Choice> find_encoding(std::string_view bytes) {
  if (auto const* const mark = byte_order_mark(bytes)) return Choice{std::string(mark->encoding), Choice::How::marked};
  auto const wrong = first_ill_formed(bytes);
  auto const nul = bytes.find('\0');
  if (wrong == bytes.size() && nul == std::string_view::npos && !has_controls(bytes))
    return Choice{std::string(k_utf8), Choice::How::found, true, true};
  if (nul == std::string_view::npos && wrong < bytes.size() && has_shape_of_utf8(bytes))
    return no_character(bytes, wrong);
  if (auto guess = guess_encoding(bytes)) return Choice{std::move(guess->encoding), Choice::How::found, guess->sure};
  if (wrong == bytes.size() && nul == std::string_view::npos)
    return Choice{std::string(k_utf8), Choice::How::found, true, true};
  auto const first = std::min(wrong, nul);
  auto const at = position_in_utf8(bytes, first);
  if (nul != std::string_view::npos)
    return fail("binary-input", "this is a binary file, not text: it has NUL bytes", at);
  return fail("bad-encoding",
              fmt::format("byte {} is not UTF-8, and the text does not read like a known language in any other "
                          "encoding; correct the byte, or name the encoding with --encoding",
                          hex(bytes.substr(first, 1))),
              at);
}

std::string remedy(Choice const& choice, bool mostly_right) {
  if (choice.how == Choice::How::asked) return "another encoding may be meant (--encoding auto finds out)";
  if (mostly_right)
    return fmt::format("correct the input there, or name its encoding with --encoding if it is not {}",
                       choice.encoding);
  return "name the encoding with --encoding";
}

tl::unexpected<Error> ill_formed(IllFormed const& wrong, Source const& source, Choice const& choice) {
  auto const what = wrong.bytes.empty()
                        ? std::string("half a surrogate pair")
                        : fmt::format("{} {}", wrong.bytes.size() == 1 ? "byte" : "bytes", hex(wrong.bytes));
  auto const other = wrong.count > 1 ? fmt::format(" (the first of {} such places)", wrong.count) : std::string();
  return fail("bad-encoding",
              fmt::format("{} cannot be read as {}{}; {}", what, choice.encoding, other,
                          remedy(choice, wrong.count * 4 < source.text.size())),
              source.position(static_cast<std::uint32_t>(wrong.at)));
}

/// The first control character of the upper range. The tables of single-byte encodings give them for bytes that are not
/// in use; in a text they would be lost later.
std::size_t find_upper_control(std::string_view text) {
  constexpr unsigned char k_no_break_space = 0xA0;  // the first that is no control
  for (auto at = text.find('\xC2'); at != std::string_view::npos; at = text.find('\xC2', at + 1))
    if (at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < k_no_break_space) return at;
  return std::string_view::npos;
}

Result<void> check_controls(Source const& source, Choice const& choice) {
  if (auto const nul = source.text.find('\0'); nul != std::string::npos)
    return fail("binary-input",
                fmt::format("this is a binary file, not text: it has NUL characters when read as {}", choice.encoding),
                source.position(static_cast<std::uint32_t>(nul)));
  // In Unicode they are what they are, and the code pages of mainframes end their lines with one.
  if (choice.encoding.starts_with("UTF-") || choice.encoding.starts_with("IBM")) return {};
  auto const control = find_upper_control(source.text);
  if (control == std::string::npos) return {};
  return fail("bad-encoding",
              fmt::format("U+{:04X} is a control character, not one of a text in {}; {}",
                          static_cast<std::uint32_t>(peek(source.text, control)), choice.encoding,
                          choice.encoding == "ISO-8859-1" ? "windows-1252 may be meant (--encoding windows-1252)"
                                                          : remedy(choice, true)),
              source.position(static_cast<std::uint32_t>(control)));
}

std::vector<Diagnostic> remarks(Choice const& choice) {
  std::vector<Diagnostic> out;
  if (choice.how == Choice::How::asked || choice.encoding == k_utf8) return out;
  if (!choice.sure) {
    out.push_back({Severity::warning, "encoding-unsure", std::nullopt,
                   fmt::format("the input is not UTF-8 and was read as {}, which is not sure; look at its letters, and "
                               "name the encoding with --encoding if they are wrong",
                               choice.encoding)});
  } else {
    out.push_back({Severity::note, "encoding-detected", std::nullopt,
                   fmt::format("the input is not UTF-8 and was read as {}", choice.encoding)});
  }
  return out;
}

void remove_byte_order_mark(std::string_view& bytes, std::string_view encoding) {
  for (auto const& mark : k_byte_order_marks)
    if (mark.encoding == encoding && bytes.starts_with(mark.bytes)) return bytes.remove_prefix(mark.bytes.size());
}

}  // namespace

namespace {

/// `text` makes a text of bytes that are UTF-8.
template <class Text>
Result<Decoded> decode(std::string_view bytes, std::string name, std::string_view encoding, Text const& text) {
  if (auto const fit = check_file_type(bytes); !fit) return tl::unexpected(fit.error());
  auto const choice = encoding == "auto" ? find_encoding(bytes) : named_encoding(bytes, encoding);
  if (!choice) return tl::unexpected(choice.error());
  remove_byte_order_mark(bytes, choice->encoding);

  Source source{std::move(name), {}, choice->encoding};
  if (choice->checked || (choice->encoding == k_utf8 && first_ill_formed(bytes) == bytes.size())) {
    source.text = text(bytes);
  } else {
    auto converted = to_utf8(bytes, choice->encoding);
    source.text = std::move(converted.text);
    if (source.text.size() > std::numeric_limits<std::uint32_t>::max())
      return fail("too-large", "the input is larger than 4 GiB");
    if (converted.wrong) return ill_formed(*converted.wrong, source, *choice);
  }
  if (auto const clean = check_controls(source, *choice); !clean) return tl::unexpected(clean.error());
  if (is_blank(source.text)) return fail("empty-input", "the input has no text");
  return Decoded{std::move(source), remarks(*choice)};
}

}  // namespace

Result<Decoded> decode(std::string_view bytes, std::string name, std::string_view encoding) {
  return decode(bytes, std::move(name), encoding, [](std::string_view text) { return std::string(text); });
}

Result<Decoded> decode_taken(std::string bytes, std::string name, std::string_view encoding) {
  return decode(bytes, std::move(name), encoding, [&](std::string_view text) {
    // Behind a byte order mark.
    if (text.size() < bytes.size()) return std::string(text);
    return std::move(bytes);
  });
}

}  // namespace resolute::text
