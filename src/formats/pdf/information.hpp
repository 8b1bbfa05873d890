#pragma once
/// What the file says about itself: in the information dictionary and, the same once more, as XMP.
#include <chrono>
#include <string>

#include "resolute/model.hpp"

namespace resolute::formats::pdf {

/// All UTF-8; what is empty is left out.
struct Information {
  std::string title;
  std::string author;
  std::string subject;
  std::string keywords;
  /// The program that made the document, and the library that made the file.
  std::string creator;
  std::string producer;
  /// Where the document came from.
  model::Provenance provenance;
  /// Of making.
  std::chrono::year_month_day date{};
  /// BCP 47.
  std::string language;
};

/// "D:20210107000000Z", as PDF wants it.
[[nodiscard]] std::string pdf_date(std::chrono::year_month_day);

/// The XMP packet of PDF/A-1b (ISO 19005-1, 6.7): its entries equal those of the information dictionary, and claim
/// part 1, level B. Where the document came from is told by properties that XMP has for it, `dc:source` and
/// `xmpMM:History`: own ones would need a description as long as all the rest.
[[nodiscard]] std::string xmp_packet(Information const&);

/// Text as the content of an XML element: what is no character in XML is left out.
[[nodiscard]] std::string escape_xml(std::string_view utf8);

}  // namespace resolute::formats::pdf
