#pragma once
/// What stands in a block of notes.
#include "text/page.hpp"

namespace resolute::text {

/// Numbers that may be missing between two notes that open as notes do.
constexpr int k_most_missing_notes = 6;

/// Tells where the body goes on behind notes, in sources that show no pages.
class BodyResumption {
 public:
  BodyResumption(profile::Grammar const& grammar, Page const& page, int next_paragraph)
      : grammar_(grammar), page_(page), next_paragraph_(next_paragraph) {}

  /// Whether the body goes on at this line of a block that begins at `begin`.
  [[nodiscard]] bool at(std::size_t line, std::size_t begin) const;

 private:
  /// Whether the body before the block stops in the middle of a sentence, in a source that shows no pages.
  [[nodiscard]] bool body_is_open(std::size_t begin) const;

  /// Whether more numbers than texts of notes stand between two lines.
  [[nodiscard]] bool owes_text(std::size_t begin, std::size_t end) const;

  profile::Grammar const& grammar_;
  Page const& page_;
  int next_paragraph_;
};

/// The nearest lines above a place that hold the texts of so many notes, by the words that notes open with; none where
/// there are fewer.
[[nodiscard]] std::vector<Part> texts_above(profile::Grammar const& grammar, Page const& page, std::size_t begin,
                                            std::size_t count);

/// Reads the notes of a block into the page and books its lines. Numbers and texts may stand on one line, number above
/// text, or, as some extractors have it, all numbers before or behind all texts; texts may even stand above the rule.
void read_block(profile::Grammar const& grammar, Page& page, NoteBlock block);

}  // namespace resolute::text
