#pragma once
/// The second pass: the files of each document.
#include <vector>

#include "site/frame.hpp"

namespace resolute::site {

/// Writes what is not up to date of all works: the pages, the other formats beside them, and the parallel views. What
/// concerns one input only is told to the listener; the indices of these inputs are given back, sorted. Fails when a
/// template is missing or the folder cannot be written.
[[nodiscard]] Result<std::vector<std::size_t>> publish(Registry const&, std::vector<SiteInput> const&, Frame const&,
                                                       Files&, SiteListener&);

}  // namespace resolute::site
