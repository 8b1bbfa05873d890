#pragma once
/// Files that the build put into the library: language and body data, the templates, the search library.
#include <optional>
#include <span>
#include <string_view>

namespace resolute::embed {

/// One embedded file. `name` is relative to `src` for data ("lang/zh/profile.toml") and to the top of the project for
/// templates ("templates/html/page.html"); those of the library for the browser are below "web/".
struct File {
  std::string_view name;
  std::string_view content;
};

/// All embedded files.
[[nodiscard]] std::span<File const> files();

/// The content of the file of this name; nothing when there is none.
[[nodiscard]] std::optional<std::string_view> find(std::string_view name);

}  // namespace resolute::embed
