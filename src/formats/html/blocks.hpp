#pragma once
/// Blocks as HTML.
#include "formats/html/markup.hpp"
#include "formats/html/page.hpp"
#include "resolute/model.hpp"

namespace resolute::formats::html {

/// Where blocks stand.
struct Place {
  /// Level of the headings of sections that stand here.
  int level = 2;
  /// Whether lists are written as AKN hierarchy (`list`, `point`) or as AKN block lists.
  bool hierarchy = false;
};

/// "h2" for 2; below "h6" there is nothing.
[[nodiscard]] std::string heading_tag(int level);

void write_blocks(Markup&, Page const&, model::Blocks const&, Place);

/// One block with all that is in it.
void write_block(Markup&, Page const&, model::Block const&, Place);

}  // namespace resolute::formats::html
