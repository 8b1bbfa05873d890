#pragma once
/// What a fuzzer may do to the library: each target takes any bytes. `fuzz.cpp` feeds them what libFuzzer makes up, the
/// test suite what was found.
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace fuzz {

/// A promise of the library that did not hold; `what()` says which.
struct Broken : std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct Target {
  std::string name;
  /// Throws Broken, or whatever the library throws.
  std::function<void(std::string_view)> feed;
};

/// "decode", "text", "akn", "metadata", "corrections", and "write_html" and the like for each writer that there is.
[[nodiscard]] std::vector<Target> const& targets();

}  // namespace fuzz
