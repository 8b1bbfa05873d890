#pragma once
/// Running text as a flat row of pieces with their style: what Markdown's marks are put around.
#include <cstdint>
#include <string>
#include <vector>

#include "formats/markdown/context.hpp"
#include "resolute/model.hpp"

namespace resolute::formats::markdown {

struct Run {
  enum class Kind : std::uint8_t {
    text,
    mark,        ///< a note mark, written as Markdown in `text`
    tag,         ///< a mark of style that is no emphasis, as it is: an HTML tag, pandoc's "^"
    line_break,  ///< `text` is empty
  };
  Kind kind = Kind::text;
  std::string text;
  bool bold = false;
  bool italic = false;
  /// Where it links to; empty for nowhere.
  std::string address;

  [[nodiscard]] bool same_style(Run const& other) const { return bold == other.bold && italic == other.italic; }
  [[nodiscard]] bool emphasised() const { return bold || italic; }
};

using Runs = std::vector<Run>;

/// `bold` and `italic`: the style that the text has as a whole.
[[nodiscard]] Runs flatten(Context, model::Inlines const&, bool bold, bool italic);

}  // namespace resolute::formats::markdown
