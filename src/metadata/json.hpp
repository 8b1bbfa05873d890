#pragma once
/// JSON as a tree of values that know where they stand, so that what is wrong with one can be said with its place.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <variant>
#include <vector>

namespace resolute::metadata {

struct Value;
struct Member;
using Array = std::vector<Value>;
using Object = std::vector<Member>;

struct Value {
  /// Byte offset of its first character.
  std::size_t at = 0;
  std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, Array, Object> data;
};

struct Member {
  std::size_t at = 0;
  std::string name;
  Value value;
};

/// What is wrong, and the byte offset where.
struct Fault {
  std::size_t at = 0;
  std::string message;
};

/// Fails on what is no JSON, on a name that stands twice in one object, and on values nested absurdly deep.
[[nodiscard]] tl::expected<Value, Fault> parse_json(std::string_view text);

}  // namespace resolute::metadata
