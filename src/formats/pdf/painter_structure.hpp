#pragma once
/// Writes the structure into the file. Part of the painter.
#include <cstddef>
#include <vector>

#include "formats/pdf/objects.hpp"
#include "formats/pdf/structure.hpp"

namespace resolute::formats::pdf {

/// What of the pages belongs to elements.
struct Tagged {
  struct Page {
    HPDF_Page page = nullptr;
    /// As `PageContent::marks`.
    std::vector<Element> marks;
  };
  struct Link {
    HPDF_Dict annotation = nullptr;
    /// Index of its page.
    std::size_t page = 0;
    Element element = k_no_element;
  };
  std::vector<Page> pages;
  std::vector<Link> links;
};

/// Adds the structure tree with the way from the pages back into it (PDF Reference 1.4, sections 9.6 and 9.7).
void add_structure(Objects const&, Structure const&, Tagged const&);

}  // namespace resolute::formats::pdf
