#pragma once
/// Clauses, lists and sections of one text, in the order in which the source has them.
#include <optional>
#include <vector>

#include "resolute/diagnostic.hpp"
#include "structure/numbering.hpp"
#include "structure/scribe.hpp"

namespace resolute::structure {

/// Takes paragraphs one after the other and nests them: sub-paragraphs into lists of their clause, clauses into the
/// section that is open, sections into those of a higher rank.
class BodyBuilder {
 public:
  BodyBuilder(Scribe& scribe, std::vector<Diagnostic>& diagnostics) : scribe_(scribe), diagnostics_(diagnostics) {}

  void add_clause(model::ClauseKind kind, text::Paragraph const&);
  void add_item(text::Paragraph const&);
  /// Text without number or mark. After a list it goes on in what the list stands in: in the item whose list goes on
  /// behind it, else in the clause. Elsewhere it is a clause of its own. The paragraph is kept until it has its place.
  void add_text(text::Paragraph const&);
  /// Nothing more comes that could tell the place of texts behind a list: they get it now.
  void settle();
  void add_heading(text::Paragraph const&);
  /// A row of a table; rows one behind the other are one table.
  void add_row(text::Paragraph const&);
  void add_block(model::Block block);

  /// Whether paragraphs that were added have to stay where they are.
  [[nodiscard]] bool waits() const { return !texts_.empty(); }
  /// Whether nothing was added yet.
  [[nodiscard]] bool empty() const { return done_.empty() && sections_.empty() && !clause_ && !table_; }
  /// Closes what is open and hands over the blocks.
  [[nodiscard]] model::Blocks take();

 private:
  struct OpenList {
    model::NodeId id{};
    Origin origin;
    model::List list;
    MarkerReading last;
  };
  struct OpenSection {
    int rank = 0;
    model::Block block;
    bool only_number = false;  ///< its heading is still to come
  };
  struct Target {
    std::size_t level = 0;  ///< of the list; equal to the number of open lists for a new one
    MarkerReading reading;
  };

  [[nodiscard]] Target target(Marker const&) const;
  [[nodiscard]] Target target_at(Marker const&, std::size_t level) const;
  [[nodiscard]] std::vector<Span> lead(model::ClauseKind kind, text::Paragraph const&, std::uint32_t begin) const;
  void check_number(int value, text::Paragraph const&, std::uint32_t end);
  void check_item(Marker const&, MarkerReading, OpenList const&, text::Paragraph const&);
  void close_lists(std::size_t keep);
  void place_texts(std::size_t level);
  void close_clause();
  void close_table();
  void close_sections(int rank);
  bool complete_heading(text::Paragraph const&);
  [[nodiscard]] model::Blocks& blocks();

  Scribe& scribe_;
  std::vector<Diagnostic>& diagnostics_;
  model::Blocks done_;
  std::vector<OpenSection> sections_;
  std::optional<model::Block> clause_;
  std::optional<model::Block> table_;
  std::vector<OpenList> lists_;
  std::vector<text::Paragraph const*> texts_;  ///< behind the last item, their place not yet known
  int last_number_ = 0;
};

}  // namespace resolute::structure
