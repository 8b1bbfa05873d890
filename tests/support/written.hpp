#pragma once
/// Documents written in a format, for tests.
#include <string>
#include <string_view>

#include "resolute/format.hpp"

namespace support {

/// The bytes of a document in a format; fails the test when writing fails.
[[nodiscard]] std::string write(resolute::model::Document const&, std::string_view format,
                                resolute::WriteOptions const& = {});

/// The sample A/RES/59/170 in a format.
[[nodiscard]] std::string sample_as(std::string_view format, resolute::WriteOptions const& = {});

}  // namespace support
