#pragma once
/// Every detail of a document, a line for each thing, to show where two documents differ.
#include <string>
#include <vector>

#include "resolute/model.hpp"

namespace support {

[[nodiscard]] std::vector<std::string> dump(resolute::model::Document const&);

}  // namespace support
