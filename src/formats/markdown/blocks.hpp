#pragma once
/// Blocks as Markdown.
#include <string>

#include "formats/markdown/context.hpp"
#include "formats/markdown/inlines.hpp"
#include "resolute/model.hpp"

namespace resolute::formats::markdown {

/// Blocks with empty lines between them and no line end behind them. `level`: of the headings of sections that stand
/// here.
[[nodiscard]] std::string write_blocks(Context, model::Blocks const&, int level);

/// The same with `marker` before the first words: a number that Markdown has no list for, as Markdown.
[[nodiscard]] std::string write_numbered(Context, std::string const& marker, model::Blocks const&, int level);

/// "## Budget". Below level 6 there is nothing.
[[nodiscard]] std::string heading(int level, std::string const& text);

/// Running text, in the style of the text around it.
[[nodiscard]] std::string write_text(Context, model::Inlines const&, Setting, bool bold = false, bool italic = false);

/// As an item of a list: `marker` ("- ", "12. ") before the first line, blanks as wide before the others.
[[nodiscard]] std::string list_item(std::string const& marker, std::string const& content);

/// With `indent` before each line but the first; empty lines stay empty.
[[nodiscard]] std::string hang(std::string const& text, std::string const& indent);

/// Puts an empty line between two pieces, either of which may be empty.
void append_block(std::string& out, std::string const& block);

}  // namespace resolute::formats::markdown
