#pragma once
/// Laid-out pages in, PDF file out. The files painter*.cpp and objects.hpp are the only ones that know libharu.
#include <string>
#include <utility>
#include <vector>

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

/// Document information, all UTF-8.
struct Information {
  std::string title;
  std::string author;
  std::string subject;
  std::string keywords;
  std::string creator;
  /// Further entries, by the names of their keys: where the document came from.
  std::vector<std::pair<std::string, std::string>> more;
  /// As PDF wants it: "D:20210107000000Z".
  std::string date;
  /// BCP 47.
  std::string language;
};

struct Print {
  std::vector<layout::Page> pages;
  std::vector<OutlineEntry> outline;
  Information information;
};

/// The file's bytes. Throws InternalError when libharu refuses what it should take.
[[nodiscard]] std::string paint(Print const&, layout::FontSet const&);

}  // namespace resolute::formats::pdf
