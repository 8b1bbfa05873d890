#pragma once
/// Shorthands to run the reader and its stages in tests.
#include <string>
#include <string_view>

#include "profile/grammar.hpp"
#include "resolute/format.hpp"

namespace support {

/// A source with this text, named "test.txt".
[[nodiscard]] resolute::Source source(std::string text);

[[nodiscard]] resolute::profile::Grammar const& grammar(std::string_view language);

/// Reads a text; fails the test when that fails.
[[nodiscard]] resolute::Reading read(std::string_view text, resolute::ReadOptions const& = {});

/// The content of a file; fails the test when it cannot be read.
[[nodiscard]] std::string file(std::string const& path);

/// The sample A/RES/59/170 in Chinese.
[[nodiscard]] std::string sample();

/// Inlines on one line: <lead phrase>, {citation|symbol}, ^note mark^ (^mark again^, ^mark?^ without a note).
[[nodiscard]] std::string show(resolute::model::Inlines const&);

}  // namespace support
