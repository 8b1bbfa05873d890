#include "formats/pdf/objects.hpp"

#include <fmt/format.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <string>

#include "formats/pdf/compact.hpp"
#include "formats/pdf/deflate.hpp"
#include "resolute/diagnostic.hpp"

namespace resolute::formats::pdf {
namespace {

/// Whether the text is the same in ASCII and in PDF's own encoding of text.
bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

}  // namespace

void Objects::record(HPDF_STATUS error, HPDF_STATUS detail, void* failure) {
  auto* const kept = static_cast<Failure*>(failure);
  if (kept->error == HPDF_OK) *kept = {error, detail};
}

Objects::Objects() : failure_(std::make_unique<Failure>()), document_(HPDF_New(&Objects::record, failure_.get())) {
  if (!document_) throw InternalError("libharu cannot make a document");
  HPDF_SetCompressionMode(document_.get(), HPDF_COMP_ALL);
  document_->pdf_version = HPDF_VER_14;
}

void Objects::check() const {
  if (failure_->error != HPDF_OK)
    throw InternalError(fmt::format("libharu: error 0x{:04X}, detail {}", failure_->error, failure_->detail));
}

HPDF_Dict Objects::dictionary() const {
  return HPDF_Dict_New(document_->mmgr);
}

HPDF_Dict Objects::indirect() const {
  auto* const made = dictionary();
  HPDF_Xref_Add(document_->xref, made);
  return made;
}

HPDF_Dict Objects::stream(std::string_view bytes) const {
  auto* const made = HPDF_DictStream_New(document_->mmgr, document_->xref);
  check();
  fill(made, bytes);
  return made;
}

HPDF_Dict Objects::plain_stream(std::string_view bytes) const {
  auto* const made = HPDF_DictStream_New(document_->mmgr, document_->xref);
  check();
  made->filter = HPDF_STREAM_FILTER_NONE;
  HPDF_Stream_Write(made->stream, reinterpret_cast<HPDF_BYTE const*>(bytes.data()),
                    static_cast<HPDF_UINT>(bytes.size()));
  return made;
}

void Objects::content(HPDF_Page page, std::string_view bytes) const {
  fill(static_cast<HPDF_PageAttr>(page->attr)->contents, bytes);
}

void Objects::fill(HPDF_Dict to, std::string_view bytes) {
  auto const small = deflated(bytes);
  HPDF_Stream_Write(to->stream, reinterpret_cast<HPDF_BYTE const*>(small.data()), static_cast<HPDF_UINT>(small.size()));
  // libharu is to leave the bytes alone; then it takes the filter's name away, so that it must be said at the end.
  to->filter = HPDF_STREAM_FILTER_NONE;
  to->write_fn = [](HPDF_Dict, HPDF_Stream file) { return HPDF_Stream_WriteStr(file, "/Filter /FlateDecode\n"); };
}

HPDF_Array Objects::array() const {
  return HPDF_Array_New(document_->mmgr);
}

HPDF_Array Objects::integers(std::vector<int> const& values) const {
  auto* const made = array();
  for (auto const value : values) HPDF_Array_AddNumber(made, value);
  return made;
}

void Objects::add(HPDF_Dict to, char const* key, void* object) const {
  HPDF_Dict_Add(to, key, object);
}

void Objects::add(HPDF_Array to, void* object) const {
  HPDF_Array_Add(to, object);
}

void Objects::name(HPDF_Dict to, char const* key, std::string_view value) const {
  HPDF_Dict_AddName(to, key, std::string(value).c_str());
}

void Objects::integer(HPDF_Dict to, char const* key, int value) const {
  HPDF_Dict_AddNumber(to, key, value);
}

void Objects::integer(HPDF_Array to, int value) const {
  HPDF_Array_AddNumber(to, value);
}

void Objects::yes(HPDF_Dict to, char const* key) const {
  HPDF_Dict_Add(to, key, HPDF_Boolean_New(document_->mmgr, HPDF_TRUE));
}

void Objects::ascii(HPDF_Dict to, char const* key, std::string_view value) const {
  HPDF_Dict_Add(to, key, HPDF_String_New(document_->mmgr, std::string(value).c_str(), nullptr));
}

void Objects::text(HPDF_Dict to, char const* key, std::string_view utf8) const {
  if (utf8.empty()) return;
  if (is_plain(utf8)) {
    ascii(to, key, utf8);
    return;
  }
  auto const wide = icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
  std::vector<HPDF_BYTE> bytes = {0xFE, 0xFF};
  for (std::int32_t i = 0; i < wide.length(); ++i) {
    bytes.push_back(static_cast<HPDF_BYTE>(wide[i] >> 8U));
    bytes.push_back(static_cast<HPDF_BYTE>(wide[i] & 0xFFU));
  }
  HPDF_Dict_Add(to, key, HPDF_Binary_New(document_->mmgr, bytes.data(), static_cast<HPDF_UINT>(bytes.size())));
}

void Objects::bytes(HPDF_Array to, std::string_view value) const {
  std::vector<HPDF_BYTE> copy(value.begin(), value.end());
  HPDF_Array_Add(to, HPDF_Binary_New(document_->mmgr, copy.data(), static_cast<HPDF_UINT>(copy.size())));
}

HPDF_Array Objects::destination(HPDF_Page page, int left, int top) const {
  auto* const made = array();
  HPDF_Array_Add(made, page);
  HPDF_Array_AddName(made, "XYZ");
  HPDF_Array_AddNumber(made, left);
  HPDF_Array_AddNumber(made, top);
  HPDF_Array_Add(made, HPDF_Null_New(document_->mmgr));
  return made;
}

std::string Objects::save() const {
  check();
  HPDF_SaveToStream(document_.get());
  check();
  auto size = HPDF_GetStreamSize(document_.get());
  std::string file(size, '\0');
  HPDF_ResetStream(document_.get());
  HPDF_ReadFromStream(document_.get(), reinterpret_cast<HPDF_BYTE*>(file.data()), &size);
  check();
  file.resize(size);
  return compact(file);
}

}  // namespace resolute::formats::pdf
