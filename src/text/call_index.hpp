#pragma once
/// Where a document has the shapes of note marks: each line is looked at once, however often is asked.
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "profile/profile.hpp"
#include "text/page.hpp"

namespace resolute::text {

class CallIndex {
 public:
  CallIndex(Page const& page, profile::Language const& language);

  /// Whether a body line from `begin` to before `end` has a stretch of the shape of this mark with at least this weight
  /// (call_shapes.hpp), or the mark is all there is on one line: on more they are cells.
  [[nodiscard]] bool is_called(Page const& page, std::string_view mark, std::size_t begin, std::size_t end,
                               double weight) const;

 private:
  struct Place {
    std::size_t line = 0;
    double weight = 0;
    bool alone = false;  ///< the line is the mark
  };
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  std::unordered_map<std::string, std::vector<Place>, Hash, std::equal_to<>> places_;  ///< of each mark, by line
};

}  // namespace resolute::text
