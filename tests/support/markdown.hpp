#pragma once
/// Markdown as other programs read it.
#include <optional>
#include <string>
#include <vector>

namespace markdown {

/// A program that turns Markdown into HTML.
struct Reader {
  std::string name;
  std::string command;
  /// Of the Markdown that it is right for: "gfm".
  std::string flavour;
};

/// cmark-gfm (GitHub's), cmark and pandoc; those of them that are installed and right for the flavour.
[[nodiscard]] std::vector<Reader> readers(std::string const& flavour);

/// The HTML that a reader makes of it; nothing when the reader fails.
[[nodiscard]] std::optional<std::string> to_html(Reader const&, std::string const& markdown);

}  // namespace markdown
