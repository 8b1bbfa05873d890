#pragma once
/// The lines of a table: their labels and figures, and which of them are one row.
#include <optional>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "common/word_hash.hpp"
#include "text/table_rows.hpp"

namespace resolute::text {

/// "(dollars" waits for its bracket.
[[nodiscard]] bool is_unclosed(std::string_view text);

/// The words that have a capital in the middle of a line: names. Found when first asked for: most documents have no
/// tables.
class Names {
 public:
  /// The page must stay, and the text of its lines stay as it is.
  explicit Names(Page const& page) : page_(page) {}

  [[nodiscard]] bool contains(std::string_view word) const;

 private:
  using Set = std::unordered_set<std::string_view, WordHash>;
  [[nodiscard]] Set all() const;

  Page const& page_;
  mutable std::optional<Set> names_;
};

/// Where a row ends is told by the width of the column of labels: a line of a label goes on when the first word of the
/// next would not have fitted into the column. Where a script has small letters, they tell it too.
class RowLines {
 public:
  RowLines(profile::Grammar const&, Page const&, Names const&, TableLines const&);

  [[nodiscard]] std::size_t size() const { return lines_.size(); }
  [[nodiscard]] RowLine const& operator[](std::size_t at) const { return lines_[at]; }
  /// Whether the table's script has small letters.
  [[nodiscard]] bool cased() const { return cased_; }

  [[nodiscard]] std::string_view text(std::size_t at) const { return page_.text(lines_[at].line); }
  [[nodiscard]] std::string_view figures(std::size_t at) const { return text(at).substr(lines_[at].figures); }
  [[nodiscard]] bool has_figures(std::size_t at) const { return lines_[at].figures < text(at).size(); }
  /// What stands between the number of the row and its figures.
  [[nodiscard]] std::string_view label(std::size_t at) const;
  [[nodiscard]] bool begins_small(std::size_t at) const;

  /// A line that is too wide for the column of labels: it names several columns.
  [[nodiscard]] bool spans(std::size_t at) const;
  /// Whether a number, a date or the word of a heading begins the line.
  [[nodiscard]] bool begins_row(std::size_t at) const;
  /// Whether a line goes on the row of the line `before`, the last with a label; `open` when the row has no figures
  /// yet.
  [[nodiscard]] bool goes_on(std::size_t before, std::size_t at, bool open) const;

 private:
  [[nodiscard]] bool fits(std::size_t before, std::size_t at) const;
  [[nodiscard]] double with_next(std::size_t before, std::size_t at) const;
  [[nodiscard]] bool may_be_wrapped(std::size_t at) const;
  [[nodiscard]] bool is_year(std::size_t at) const;
  [[nodiscard]] bool small_pair(std::size_t at) const;
  [[nodiscard]] double column_width() const;
  [[nodiscard]] bool has_cell_lines() const;
  [[nodiscard]] bool figures_first() const;
  [[nodiscard]] bool blank_before(std::size_t at) const;
  [[nodiscard]] bool blanks_part_rows() const;

  profile::Grammar const& grammar_;
  Page const& page_;
  std::vector<RowLine> const& lines_;
  bool leads_ = false;
  Names const& names_;
  bool cased_ = false;
  bool first_ = false;       ///< figures stand on the first line of a label
  bool cell_lines_ = false;  ///< a line is a cell
  bool parted_ = false;      ///< blank lines stand between the rows and not inside them
  double width_ = 0;         ///< of the column of labels
};

}  // namespace resolute::text
