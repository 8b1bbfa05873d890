#pragma once
/// How functions that return a Result fail.
#include <string>
#include <string_view>
#include <utility>

#include "resolute/diagnostic.hpp"

namespace resolute {

/// An error that has no place in the source. The code is to live on: a literal.
[[nodiscard]] inline tl::unexpected<Error> fail(std::string_view code, std::string message) {
  return tl::unexpected(Error{code, std::move(message), std::nullopt});
}

}  // namespace resolute
