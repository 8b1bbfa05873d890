#pragma once
/// Finding a template.
#include <string>
#include <string_view>

#include "resolute/format.hpp"

namespace resolute::templates {

/// The text of a template. Fails with "missing-template".
[[nodiscard]] Result<std::string> find(TemplateLookup const&, std::string_view name);

}  // namespace resolute::templates
