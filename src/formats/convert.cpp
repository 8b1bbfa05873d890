#include "resolute/convert.hpp"

#include <fmt/format.h>

namespace resolute {

Result<Converted> convert(Registry const& registry, std::string_view bytes, std::string_view format,
                          ReadOptions const& read_options, WriteOptions const& write_options) {
  auto const* writer = registry.writer(format);
  if (writer == nullptr)
    return tl::unexpected(Error{"unknown-format", fmt::format("there is no format {}", format), std::nullopt});
  auto reading = registry.reader("text")->read(bytes, read_options);
  if (!reading) return tl::unexpected(reading.error());
  auto written = writer->write(reading->document, write_options);
  if (!written) return tl::unexpected(written.error());
  return Converted{*std::move(reading), *std::move(written)};
}

}  // namespace resolute
