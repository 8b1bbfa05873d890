#pragma once
/// An archivist's decisions on their way through the stages that make paragraphs of lines. Each stage is done first;
/// then what was decided is put in the place of what was found.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "resolute/corrections.hpp"
#include "text/page.hpp"

namespace resolute::text {

/// A correction and the line that it is about, as an index of the page's lines.
struct Placed {
  Correction const* correction = nullptr;
  std::size_t line = 0;
};

class Decisions {
 public:
  /// The corrections must stay.
  explicit Decisions(Corrections const& corrections) : corrections_(corrections) {}

  /// Finds the lines, checks their texts, and cuts those that are to be cut.
  [[nodiscard]] std::vector<Line> place(Source const&, std::vector<Line>);

  /// Behind `find_furniture`, `find_notes`, `find_tables`.
  void decide_furniture(Page&);
  void decide_notes(Page&);
  void decide_rows(Page&);
  /// Before `find_marks` and `join`: what is decided about marks and about the boundaries between lines.
  void decide_marks(Page&);
  void decide_breaks(Page&);

  /// All that were placed; none when one of them was refused.
  [[nodiscard]] std::vector<Placed> const& all() const { return placed_; }

  /// Keeps the first error; nothing more is decided then.
  void refuse(Correction const&, std::string message, std::string_view code = "bad-correction");
  [[nodiscard]] std::optional<Error> const& refused() const { return refused_; }

 private:
  [[nodiscard]] std::optional<std::size_t> find_line(Source const&, std::vector<Range> const& lines_of_source,
                                                     std::vector<Line> const&, Correction const&);
  void cut(std::vector<Line>&, std::size_t line, Correction const&);
  void check_twice();
  void set_break(Page&, Placed const&, std::size_t line, bool begins);

  Corrections const& corrections_;
  std::vector<Placed> placed_;
  std::vector<bool> ends_;  ///< for each line, whether nothing but a line's end stands behind it in the source
  std::optional<Error> refused_;
};

/// The text on one line: runs of white space are one blank, and none is left at the ends.
[[nodiscard]] std::string fold_blanks(std::string_view text);

}  // namespace resolute::text
