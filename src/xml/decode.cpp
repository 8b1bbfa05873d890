#include "xml/decode.hpp"

#include <fmt/format.h>

#include <array>
#include <optional>

#include "text/charset.hpp"
#include "text/utf8.hpp"

namespace resolute::xml {
namespace {

using namespace std::string_view_literals;

constexpr auto k_declaration = "<?xml"sv;

/// First bytes that tell an encoding. `mark`: they are a byte order mark, else they are "<" or "<?" themselves.
struct Signature {
  std::string_view bytes;
  std::string_view encoding;
  bool mark;
};

/// The mark of UTF-32LE begins with that of UTF-16LE and stands before it.
constexpr std::array k_signatures{
    Signature{"\xEF\xBB\xBF"sv, "UTF-8", true},
    Signature{"\xFF\xFE\0\0"sv, "UTF-32LE", true},
    Signature{"\0\0\xFE\xFF"sv, "UTF-32BE", true},
    Signature{"\xFF\xFE"sv, "UTF-16LE", true},
    Signature{"\xFE\xFF"sv, "UTF-16BE", true},
    Signature{"\x84\x31\x95\x33"sv, "GB18030", true},
    Signature{"<\0\0\0"sv, "UTF-32LE", false},
    Signature{"\0\0\0<"sv, "UTF-32BE", false},
    Signature{"<\0"sv, "UTF-16LE", false},
    Signature{"\0<"sv, "UTF-16BE", false},
    Signature{"\x4C\x6F\xA7\x94"sv, "IBM037", false},
};

struct Choice {
  std::string encoding;
  /// Named by the declaration, which must then be readable in it.
  bool declared = false;
};

tl::unexpected<Error> fail(std::string_view code, std::string message, std::optional<Position> at) {
  return tl::unexpected(Error{code, std::move(message), at});
}

/// The encoding that an XML declaration names; empty when there is none. Only ASCII stands in a declaration.
std::string_view declared_encoding(std::string_view bytes) {
  if (!bytes.starts_with(k_declaration)) return {};
  auto const declaration = bytes.substr(0, bytes.substr(0, 1024).find("?>"));
  auto const name = declaration.find("encoding");
  if (name == std::string_view::npos) return {};
  auto const open = declaration.find_first_of("\"'", name);
  if (open == std::string_view::npos) return {};
  auto const close = declaration.find(declaration[open], open + 1);
  return close == std::string_view::npos ? std::string_view() : declaration.substr(open + 1, close - open - 1);
}

Result<Choice> choose(std::string_view& bytes) {
  for (auto const& [start, encoding, mark] : k_signatures) {
    if (!bytes.starts_with(start)) continue;
    if (mark) bytes.remove_prefix(start.size());
    return Choice{std::string(encoding)};
  }
  auto const declared = declared_encoding(bytes);
  if (declared.empty()) return Choice{"UTF-8"};
  auto known = text::encoding_name(declared);
  if (!known)
    return fail("unknown-encoding",
                fmt::format("the XML declaration names an encoding that does not exist: \"{}\"", declared), Position{});
  return Choice{*std::move(known), true};
}

tl::unexpected<Error> ill_formed(std::string_view byte, Choice const& choice, Source const& source, std::size_t at) {
  auto const what = byte.empty() ? std::string("half a surrogate pair")
                                 : fmt::format("byte 0x{:02X}", static_cast<unsigned char>(byte.front()));
  auto const why = choice.declared ? ", the encoding that the XML declaration names" : "";
  return fail("bad-encoding", fmt::format("{} cannot be read as {}{}", what, choice.encoding, why),
              source.position(static_cast<std::uint32_t>(at)));
}

Result<std::string> to_text(std::string_view bytes, Choice const& choice) {
  if (choice.encoding == "UTF-8") {
    auto const wrong = text::first_ill_formed(bytes);
    if (wrong == bytes.size()) return std::string(bytes);
    // The text up to there is UTF-8, so the place can be told.
    return ill_formed(bytes.substr(wrong), choice, {{}, std::string(bytes.substr(0, wrong)), {}}, wrong);
  }
  auto converted = text::to_utf8(bytes, choice.encoding);
  if (choice.declared && !converted.text.starts_with(k_declaration))
    return fail("bad-encoding",
                fmt::format("the XML declaration says {}, but the file is not in that encoding", choice.encoding),
                Position{});
  if (converted.wrong)
    return ill_formed(converted.wrong->bytes, choice, {{}, std::move(converted.text), {}}, converted.wrong->at);
  return std::move(converted.text);
}

}  // namespace

Result<Source> decode(std::string_view bytes, std::string name) {
  if (bytes.empty()) return fail("empty-input", "the file is empty", std::nullopt);
  auto const choice = choose(bytes);
  if (!choice) return tl::unexpected(choice.error());
  auto text = to_text(bytes, *choice);
  if (!text) return tl::unexpected(text.error());
  if (text->empty()) return fail("empty-input", "the file has nothing but a byte order mark", std::nullopt);
  return Source{std::move(name), *std::move(text), choice->encoding};
}

}  // namespace resolute::xml
