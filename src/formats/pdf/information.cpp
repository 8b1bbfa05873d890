#include "formats/pdf/information.hpp"

#include <fmt/format.h>

#include <string_view>

namespace resolute::formats::pdf {
namespace {

/// The value of the packet's `begin`: the byte order mark, in UTF-8.
constexpr std::string_view k_byte_order_mark = "\xEF\xBB\xBF";

constexpr std::string_view k_head =
    R"( id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
)";

constexpr std::string_view k_tail =
    R"(<pdfaid:part>1</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>)";

std::string element(std::string_view name, std::string_view value) {
  return value.empty() ? std::string() : fmt::format("<{0}>{1}</{0}>\n", name, escape_xml(value));
}

/// A property that may have a value in each language.
std::string in_languages(std::string_view name, std::string_view value) {
  if (value.empty()) return {};
  return fmt::format(R"(<{0}><rdf:Alt><rdf:li xml:lang="x-default">{1}</rdf:li></rdf:Alt></{0}>)"
                     "\n",
                     name, escape_xml(value));
}

/// A property that is a list.
std::string in_list(std::string_view name, std::string_view kind, std::string_view value) {
  if (value.empty()) return {};
  return fmt::format("<{0}><rdf:{1}><rdf:li>{2}</rdf:li></rdf:{1}></{0}>\n", name, kind, escape_xml(value));
}

/// The conversion as an event of the document's history.
std::string history(model::Provenance const& from) {
  std::string parameters;
  if (!from.sha256.empty()) parameters = fmt::format("source SHA-256: {}", from.sha256);
  if (!from.options.empty()) parameters += (parameters.empty() ? "options: " : "; options: ") + from.options;
  if (parameters.empty() && from.generator.empty()) return {};
  return R"(<xmpMM:History><rdf:Seq><rdf:li rdf:parseType="Resource">)"
         "\n" +
         element("stEvt:action", "converted") + element("stEvt:parameters", parameters) +
         element("stEvt:softwareAgent", from.generator) + "</rdf:li></rdf:Seq></xmpMM:History>\n";
}

std::string xmp_date(std::chrono::year_month_day date) {
  return fmt::format("{:04}-{:02}-{:02}T00:00:00Z", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

}  // namespace

std::string pdf_date(std::chrono::year_month_day date) {
  return fmt::format("D:{:04}{:02}{:02}000000Z", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

std::string escape_xml(std::string_view utf8) {
  std::string made;
  for (char const c : utf8) {
    if (c == '&')
      made += "&amp;";
    else if (c == '<')
      made += "&lt;";
    else if (c == '>')
      made += "&gt;";
    else if (static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\n')
      made += c;
  }
  return made;
}

std::string xmp_packet(Information const& from) {
  auto const date = xmp_date(from.date);
  auto made = fmt::format(R"(<?xpacket begin="{}")", k_byte_order_mark);
  made += k_head;
  made += element("dc:format", "application/pdf");
  made += in_languages("dc:title", from.title);
  made += in_list("dc:creator", "Seq", from.author);
  made += in_languages("dc:description", from.subject);
  made += in_list("dc:language", "Bag", from.language);
  made += element("dc:source", from.provenance.source);
  made += element("pdf:Keywords", from.keywords);
  made += element("pdf:Producer", from.producer);
  made += element("xmp:CreatorTool", from.creator);
  made += element("xmp:CreateDate", date) + element("xmp:ModifyDate", date);
  made += history(from.provenance);
  made += k_tail;
  return made;
}

}  // namespace resolute::formats::pdf
