#pragma once
/// Documents of any shape that the model allows, for properties that must hold for all of them.
#include "resolute/model.hpp"

namespace support {

/// The same seed gives the same document. Every note is called or not, every kind of block stands anywhere.
[[nodiscard]] resolute::model::Document random_document(std::uint32_t seed);

}  // namespace support
