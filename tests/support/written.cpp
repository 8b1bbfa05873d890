#include "support/written.hpp"

#include <doctest/doctest.h>

#include "support/text.hpp"

namespace support {

std::string write(resolute::model::Document const& document, std::string_view format,
                  resolute::WriteOptions const& options) {
  auto const registry = resolute::Registry::builtin();
  auto const* writer = registry.writer(format);
  REQUIRE(writer != nullptr);
  auto written = writer->write(document, options);
  REQUIRE_MESSAGE(written.has_value(), written.error().message);
  return std::move(written->bytes);
}

std::string sample_as(std::string_view format, resolute::WriteOptions const& options) {
  return write(read(sample()).document, format, options);
}

}  // namespace support
