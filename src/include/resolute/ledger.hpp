#pragma once
/// The account of every character of the source: where it went, and what was done to it on the way.
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "resolute/diagnostic.hpp"
#include "resolute/model.hpp"
#include "resolute/source.hpp"

namespace resolute {

/// What became of a stretch of the source.
enum class Fate : std::uint8_t {
  content,    ///< text of a node
  marker,     ///< a number or mark that became a property of a node
  furniture,  ///< of the page, not of the document: page numbers, running headers, note rules
  joint,      ///< white space (or a break hyphen) inside a node's text
  blank,      ///< white space between nodes
};

/// The closed list of what may happen to characters between the source and the model. Each has a name, a description
/// and a rule that `Ledger::audit` applies again: see `model/transformation.cpp`.
enum class Transformation : std::uint8_t {
  verbatim,           ///< as it stands
  join_with_space,    ///< a line break inside a paragraph becomes one space
  join_closed,        ///< a line break between characters that take no space between them disappears
  collapse_blanks,    ///< a run of blanks becomes one space
  letter_spacing,     ///< the blanks of letter-spaced words disappear
  typesetting_blank,  ///< a blank set by the typesetter between Han and Latin or digits disappears
  break_hyphen,       ///< a hyphen that only broke the word at the line's end disappears with the break
  drop_control,       ///< a control character that no format can hold disappears
  drop_bidi_control,  ///< an invisible mark that only steers the order of characters disappears
  drop_invisible,     ///< a soft hyphen, zero-width space or the like disappears
  drop_elongation,    ///< the stroke that stretches an Arabic word (tatweel) disappears
  kerning,            ///< a blank inside a word, left by letters set apart, disappears
  mark_bracket,       ///< the brackets or slash around a note's mark disappear: the mark is a property
  fold,               ///< a ligature, presentation form or private-use bullet becomes the characters that it stands for
  compose,            ///< canonical composition (Unicode NFC)
};

/// Name of a transformation as reports print it: "letter-spacing".
[[nodiscard]] std::string_view name(Transformation);

/// What the transformation makes of a stretch of source.
[[nodiscard]] std::string apply(Transformation, std::string_view source);

/// What kind of furniture a stretch is; `none` for the other fates.
enum class Furniture : std::uint8_t {
  none,
  note_rule,
  page_number,
  running_header,
  job_number,  ///< in the footer of a page after the first
  bar_code,
  recycling,
  form_feed,
  control,
  decided  ///< by an archivist
};
/// Its name as `inspect` prints it: "page number".
[[nodiscard]] std::string_view name(Furniture);

/// One booking.
struct Entry {
  Range range;
  Fate fate{};
  Transformation transformation = Transformation::verbatim;
  Furniture furniture = Furniture::none;
  /// The owner of the text (content, joint) or the node with the property (marker).
  model::NodeId node = model::NodeId::none;
  /// Place among the entries of its node in reading order, which is that of recording. It differs from the order of the
  /// source only within a line that has bidirectional controls, and within the parts of a printed line
  /// (`printed_line`).
  std::uint32_t order = 0;
  friend bool operator==(Entry const&, Entry const&) = default;
};

/// How many characters (code points that are not white space) met each fate.
struct Tally {
  std::size_t total = 0;
  std::size_t content = 0;
  std::size_t marker = 0;
  std::size_t furniture = 0;
  std::size_t unaccounted = 0;
};

/// The account of the characters of a source: which became what.
class Ledger {
 public:
  /// Makes room for so many entries.
  void expect(std::size_t entries) { entries_.reserve(entries); }

  /// Books a stretch of the source, behind what was recorded before.
  void record(Entry entry) {
    entry.order = static_cast<std::uint32_t>(entries_.size());
    entries_.push_back(entry);
  }

  /// Declares that these lines of the source, in Arabic script, are the parts of one printed line, which need not stand
  /// in reading order.
  void printed_line(Range range) { printed_lines_.push_back(range); }

  /// Sorts the entries into source order and books every white space that is in none of them as blank. To be called
  /// once, when all else is recorded.
  void close(Source const& source);

  /// In source order once closed.
  [[nodiscard]] std::vector<Entry> const& entries() const { return entries_; }

  /// Checks the closed ledger against source and model: the entries tile the source without gap or overlap; only white
  /// space is blank; each owner's text equals its entries put together after their transformations; each property
  /// equals its markers. Returns one diagnostic ("ledger") for each thing that does not hold: an internal error, never
  /// the fault of the input.
  [[nodiscard]] std::vector<Diagnostic> audit(Source const& source, model::Document const& document) const;

  /// The sums of the closed ledger.
  [[nodiscard]] Tally tally(Source const& source) const;

 private:
  std::vector<Entry> entries_;
  std::vector<Range> printed_lines_;
};

}  // namespace resolute
