#pragma once
/// Lines of the front and end matter as Markdown.
#include <cstddef>
#include <string>

#include "formats/markdown/blocks.hpp"

namespace resolute::formats::markdown {

/// `level`: of the heading that a title makes.
[[nodiscard]] std::string write_field(Context, model::Field const&, int level);

/// Number and title in one line, without the marks of a heading.
[[nodiscard]] std::string title_text(Context, model::Field const&);

/// How many blocks from `at` on make lines of one paragraph: those of the masthead, those of the closing. At least 1.
[[nodiscard]] std::size_t lines_together(Context, model::Blocks const&, std::size_t at);

/// `count` fields from `at` on as lines of one paragraph.
[[nodiscard]] std::string field_lines(Context, model::Blocks const&, std::size_t at, std::size_t count);

}  // namespace resolute::formats::markdown
