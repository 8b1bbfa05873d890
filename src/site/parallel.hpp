#pragma once
/// Two languages of a text side by side.
#include <string>

#include "site/frame.hpp"

namespace resolute::site {

/// A version with its document, which must outlive the call.
struct Shown {
  Version const& version;
  model::Document const& document;
};

/// The page on which what has the same eId stands in the same row. Fails with what is wrong with its template.
[[nodiscard]] Result<std::string> parallel_page(Frame const&, std::string_view address, Shown left, Shown right);

}  // namespace resolute::site
