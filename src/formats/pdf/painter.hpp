#pragma once
/// Laid-out pages in, PDF file out. The files painter*.cpp and objects.hpp are the only ones that know libharu.
#include <string>
#include <vector>

#include "formats/pdf/information.hpp"
#include "formats/pdf/structure.hpp"
#include "layout/boxes.hpp"
#include "layout/font_set.hpp"

namespace resolute::formats::pdf {

/// An entry of the outline; level 0 is the top.
struct OutlineEntry {
  unsigned level = 0;
  std::string title;
  /// Name of the place that it leads to.
  std::string place;
};

struct Print {
  std::vector<layout::Page> pages;
  std::vector<OutlineEntry> outline;
  /// Of all text on the pages.
  Structure structure;
  Information information;
};

/// What the library that makes the file calls itself.
[[nodiscard]] std::string producer();

/// The file's bytes: PDF 1.4, tagged, PDF/A-1b. Throws InternalError when libharu refuses what it should take.
[[nodiscard]] std::string paint(Print const&, layout::FontSet const&);

}  // namespace resolute::formats::pdf
