#pragma once
/// Validation against an XML schema, by libxml2.
#include <functional>
#include <string>

#include "resolute/source.hpp"
#include "resolute/validate.hpp"

namespace resolute::validation {

/// Calls `say` with the place and the words of each thing that the schema does not allow. The source is well formed.
void check_schema(Source const&, Schema::Compiled const&, std::function<void(std::size_t, std::string)> const& say);

}  // namespace resolute::validation
