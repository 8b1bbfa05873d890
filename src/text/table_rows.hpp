#pragma once
/// Cuts a table whose lines follow each other as an extractor gives them: rows, and the cells in them.
#include <cstdint>
#include <vector>

#include "text/page.hpp"

namespace resolute::text {

/// A line of a table.
struct RowLine {
  std::size_t line = 0;
  std::uint32_t lead = 0;     ///< where its number or date ends; 0 for none
  std::uint32_t figures = 0;  ///< where its figures begin; the size of its text when there are none
  bool interrupted = false;   ///< a page ends before it
};

/// What is known of a stretch of lines before it is cut.
struct TableLines {
  std::vector<RowLine> lines;
  std::size_t sure = 0;  ///< lines that belong to it; those behind may go on the last row
  bool header = false;   ///< whether it may begin with the names of its columns
  bool leads = false;    ///< whether rows begin with a number or date
};

class Names;

/// Sets `Page::rows` and adds to `Page::table_rows`.
void cut_rows(profile::Grammar const&, Page&, Names const&, TableLines const&);

}  // namespace resolute::text
