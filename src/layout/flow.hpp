#pragma once
/// The vertical list: what follows what down the pages, and where a page may end.
#include <cstdint>
#include <map>
#include <vector>

#include "layout/boxes.hpp"

namespace resolute::layout {

/// What a page break costs. A page that ends `h` points early costs h*h/50.
inline constexpr double k_free_break = 0;
inline constexpr double k_row_break = 1e4;
inline constexpr double k_single_line_break = 2e4;
inline constexpr double k_no_break = 1e6;

inline constexpr std::size_t k_no_head = static_cast<std::size_t>(-1);

struct FlowItem {
  enum class Kind : std::uint8_t {
    box,    ///< a fragment
    space,  ///< `amount` points that vanish at a page's top and end
    cut,    ///< a page may end here, at a cost of `amount`
    page,   ///< a page ends here
  };
  Kind kind = Kind::box;
  double amount = 0;
  /// Left edge of the fragment from that of the flow.
  double x = 0;
  Fragment fragment = {};
  /// Index in `Flow::heads` of what is repeated where a page begins with this box; `k_no_head` is nothing.
  std::size_t head = k_no_head;
};

/// A foot note, ready set.
struct FootNote {
  std::vector<Fragment> lines;
};

/// Space around a block, and how it holds to the next.
struct BlockForm {
  double before = 0;
  double after = 0;
  double x = 0;
  bool keep_with_next = false;
  /// Least cost of a page break before it.
  double break_before = k_free_break;
  /// Cost of a break between two inner lines.
  double inner_break = k_free_break;
  /// As `FlowItem::head`, for all its lines.
  std::size_t head = k_no_head;
};

class Flow {
 public:
  /// Adds the lines of a block. Its first two and last two lines stay together where they can; space between blocks is
  /// the larger of the two.
  void add(std::vector<Fragment> lines, BlockForm const&);
  /// The next block begins a page.
  void new_page();

  [[nodiscard]] std::vector<FlowItem> const& items() const { return items_; }

  /// By the number that fragments name.
  std::map<std::uint32_t, FootNote> notes;
  /// Lines that stand again at the top of each page on which a table goes on, at their block's `x`.
  std::vector<std::vector<Fragment>> heads;

 private:
  std::vector<FlowItem> items_;
  double pending_space_ = 0;
  std::uint32_t blocks_ = 0;
};

}  // namespace resolute::layout
