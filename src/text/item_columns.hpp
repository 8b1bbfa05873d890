#pragma once
/// How wide the lines of sub-paragraphs are: deep ones stand in narrower columns than the text around them.
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "profile/grammar.hpp"
#include "text/marks.hpp"
#include "text/page.hpp"

namespace resolute::text {

class ItemColumns {
 public:
  ItemColumns(Page const& page, profile::Grammar const& grammar);

  /// Printed width, in ems, of a full line of the paragraph that begins with the line and text; the page's column where
  /// it has no mark or too little tells.
  [[nodiscard]] double of(std::size_t first_line, std::string_view text) const;

 private:
  /// By the kind of the marks, in one numbered paragraph: in another the same kind may be deeper.
  struct Group {
    std::size_t first_line = 0;
    std::array<std::vector<double>, k_item_marks> widths;
    std::array<double, k_item_marks> columns{};
  };

  void measure(Page const& page, profile::Grammar const& grammar);

  double column_;
  std::vector<Group> groups_;
};

}  // namespace resolute::text
