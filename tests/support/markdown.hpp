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
};

/// cmark-gfm (GitHub's) and pandoc; those of them that are installed.
[[nodiscard]] std::vector<Reader> readers();

/// The HTML that a reader makes of it; nothing when the reader fails.
[[nodiscard]] std::optional<std::string> to_html(Reader const&, std::string const& markdown);

}  // namespace markdown
