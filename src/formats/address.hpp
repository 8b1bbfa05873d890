#pragma once
/// Addresses that outputs may link to.
#include <string_view>

namespace resolute::formats {

/// Whether it is an absolute http(s) address without blanks or control characters: what a link may lead to.
[[nodiscard]] bool is_web_address(std::string_view address);

/// Whether a link may lead to it: a web address, or one that is relative to the page and so names no scheme
/// ("javascript:").
[[nodiscard]] bool is_link_target(std::string_view address);

}  // namespace resolute::formats
