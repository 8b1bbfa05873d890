#pragma once
/// The graph of citations over the whole archive: which text cites which.
#include <string>

#include "site/archive.hpp"

namespace resolute::site {

/// RFC 4180, with a head line: symbol, cited symbol, whether the archive has the cited text ("yes", "no"). Documents
/// without a symbol are called by their folders in the site. A row for each pair of texts, those of cited texts that
/// the archive does not have too.
[[nodiscard]] std::string citations_csv(Archive const&);

/// GraphML (graphml.graphdrawing.org): a node for each text of the archive and each cited one, with symbol, title and
/// date; a directed edge for each citation.
[[nodiscard]] std::string citations_graphml(Archive const&);

}  // namespace resolute::site
