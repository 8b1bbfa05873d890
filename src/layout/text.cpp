#include "layout/text.hpp"

#include <unicode/unistr.h>

namespace resolute::layout {
namespace {

void add(Text& text, std::u16string_view characters, Look const& look, Role const& role) {
  if (characters.empty()) return;
  auto const begin = text.characters.size();
  text.characters += characters;
  auto const end = text.characters.size();
  if (!text.spans.empty() && text.spans.back().look == look && text.spans.back().role == role)
    text.spans.back().end = end;
  else
    text.spans.push_back({begin, end, look, role});
}

}  // namespace

void Text::append(std::string_view utf8, Look const& look, Role const& role) {
  auto const wide = icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
  add(*this, {wide.getBuffer(), static_cast<std::size_t>(wide.length())}, look, role);
}

void Text::append_break(Look const& look) {
  add(*this, {&k_line_break, 1}, look, {});
}

char32_t next_character(std::u16string_view text, std::size_t& at) {
  char32_t const lead = text[at++];
  bool const is_pair = (lead & 0xFC00U) == 0xD800U && at < text.size() && (text[at] & 0xFC00U) == 0xDC00U;
  if (!is_pair) return lead;
  char32_t const trail = text[at++];
  return 0x10000U + ((lead & 0x3FFU) << 10U) + (trail & 0x3FFU);
}

}  // namespace resolute::layout
