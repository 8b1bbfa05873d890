#pragma once
/// Where a document has the shapes of note marks: each line is looked at once, however often is asked.
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/word_hash.hpp"
#include "profile/profile.hpp"
#include "text/page.hpp"

namespace resolute::text {

class CallIndex {
 public:
  CallIndex(Page const& page, profile::Language const& language);

  /// Whether a body line from `begin` to before `end` has a stretch of the shape of this mark with at least this weight
  /// (call_shapes.hpp), or the mark is all there is on one line: on more they are cells.
  [[nodiscard]] bool is_called(Page const& page, std::string_view mark, std::size_t begin, std::size_t end,
                               double weight);
  /// To be called when lines of the body have become others: what was found is not true any more.
  void forget() { ++age_; }

 private:
  struct Place {
    std::size_t line = 0;
    double weight = 0;
    bool alone = false;  ///< the line is the mark
  };
  static constexpr std::size_t k_nowhere = static_cast<std::size_t>(-1);
  /// What is known from one line on, so that the places of a mark are not gone through for each question.
  struct Found {
    std::size_t begin = 0;
    double weight = 0;
    std::size_t age = 0;
    std::size_t seen = 0;               ///< the first place that was not looked at
    std::size_t call = k_nowhere;       ///< the first line with that weight
    std::size_t alone = k_nowhere;      ///< the first line that is the mark
    std::size_t alone_too = k_nowhere;  ///< and the second
  };
  struct Places {
    std::vector<Place> all;    ///< by line
    std::vector<Found> found;  ///< one for each weight that was asked for
  };
  /// What is known from `begin` on, of places up to `end`.
  Found const& look(Page const& page, Places& places, std::size_t begin, std::size_t end, double weight);

  std::unordered_map<std::string, Places, WordHash, std::equal_to<>> places_;  ///< of each mark
  std::size_t age_ = 0;  ///< what is known of another is forgotten
};

}  // namespace resolute::text
