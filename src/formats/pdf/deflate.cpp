#include "formats/pdf/deflate.hpp"

#include <libdeflate.h>

#include <memory>

#include "resolute/diagnostic.hpp"

namespace resolute::formats::pdf {
namespace {

/// As small as zlib makes it by default, in less than half of the time. Higher levels take many times as long for two
/// parts in a hundred.
constexpr int k_level = 6;

struct Free {
  void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
};

}  // namespace

std::string deflated(std::string_view bytes) {
  std::unique_ptr<libdeflate_compressor, Free> const compressor(libdeflate_alloc_compressor(k_level));
  if (!compressor) throw InternalError("no memory to compress a stream");
  std::string made(libdeflate_zlib_compress_bound(compressor.get(), bytes.size()), '\0');
  made.resize(libdeflate_zlib_compress(compressor.get(), bytes.data(), bytes.size(), made.data(), made.size()));
  return made;
}

}  // namespace resolute::formats::pdf
