#pragma once
/// Where a site keeps what, and links between its files. Addresses are relative to the top of the site, without a slash
/// at the beginning: "A/RES/59/170/zh.html".
#include <string>
#include <string_view>

namespace resolute::site {

/// A symbol or name as a path of ASCII letters, digits and `.-_()`: "A/RES/75/245 A" is "A/RES/75/245_A". No part of it
/// is empty, "." or "..". Different texts may give the same path only when they differ in nothing but such signs.
[[nodiscard]] std::string path_of(std::string_view symbol);

/// A text as one part of such a path, of 120 characters at most: a longer one ends with its digest.
[[nodiscard]] std::string path_part(std::string_view text);

/// Whether it is the address of a file within the site: no part of it is empty, "." or "..".
[[nodiscard]] bool is_address(std::string_view);

/// The link from one file of the site to another: "../../58/153/zh.html".
[[nodiscard]] std::string relative_link(std::string_view from, std::string_view to);

/// The way from a file to the top of the site: "../../../../", or "./".
[[nodiscard]] std::string to_top(std::string_view from);

}  // namespace resolute::site
