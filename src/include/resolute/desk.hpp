#pragma once
/// A document beside its source: for people who check what was recognised.
#include <string>
#include <vector>

#include "resolute/format.hpp"

namespace resolute {

/// What became of each line of the source, in the order of `line_ranges`: "preambular clause 1, continued; note mark
/// 2".
[[nodiscard]] std::vector<std::string> tell_lines(Reading const&);

/// One self-contained HTML page: on one side the source as it stands, line by line with what each became, on the other
/// the document; linked both ways, with the diagnostics at their places. The frame is the template
/// "inspect/page.html". Fails as templates do (template/engine.hpp).
[[nodiscard]] Result<std::string> write_desk(Reading const&, TemplateLookup const& = builtin_templates());

}  // namespace resolute
