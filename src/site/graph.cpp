#include "site/graph.hpp"

#include <fmt/format.h>

#include <map>
#include <set>

#include "site/entries.hpp"
#include "template/engine.hpp"

namespace resolute::site {
namespace {

using Symbols = std::set<std::string, BySymbol>;

/// What a work cites, its own symbol aside. What the archive has goes by the symbol that it has there.
Symbols cited_by(Archive const& archive, Work const& work) {
  Symbols all;
  for (auto const at : work.versions)
    for (auto const& symbol : archive.versions[at].record.cited) {
      auto const* found = archive.find(symbol);
      if (found != &work) all.insert(found == nullptr ? symbol : found->symbol);
    }
  return all;
}

/// A cell of CSV. A spreadsheet would take a text that begins with one of these signs for a formula.
std::string cell(std::string_view text) {
  constexpr std::string_view k_formula = "=+-@\t\r";
  std::string out = "\"";
  if (!text.empty() && k_formula.find(text.front()) != std::string_view::npos) out += '\'';
  for (char const c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out += '"';
}

/// XML has no way to write most control characters, nor U+FFFE and U+FFFF.
std::string xml_text(std::string_view text) {
  std::string kept;
  while (!text.empty()) {
    if (text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF")) {
      text.remove_prefix(3);
      continue;
    }
    auto const c = text.front();
    text.remove_prefix(1);
    if (c == '\t' || c == '\n' || c == '\r') kept += ' ';
    if (static_cast<unsigned char>(c) >= 0x20) kept += c;
  }
  return templates::escape_html(kept);
}

/// A document without a symbol is called by its folder in the site.
std::string const& name_of(Work const& work) {
  return work.symbol.empty() ? work.folder : work.symbol;
}

void append_node(std::string& out, std::size_t id, std::string_view symbol, std::string_view title,
                 std::string_view date) {
  fmt::format_to(std::back_inserter(out), R"(<node id="n{}"><data key="symbol">{}</data>)", id, xml_text(symbol));
  if (!title.empty()) fmt::format_to(std::back_inserter(out), R"(<data key="title">{}</data>)", xml_text(title));
  if (!date.empty()) fmt::format_to(std::back_inserter(out), R"(<data key="date">{}</data>)", xml_text(date));
  out += "</node>\n";
}

constexpr std::string_view k_graphml_head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
    "<key id=\"symbol\" for=\"node\" attr.name=\"symbol\" attr.type=\"string\"/>\n"
    "<key id=\"title\" for=\"node\" attr.name=\"title\" attr.type=\"string\"/>\n"
    "<key id=\"date\" for=\"node\" attr.name=\"date\" attr.type=\"string\"/>\n"
    "<graph id=\"citations\" edgedefault=\"directed\">\n";

}  // namespace

std::string citations_csv(Archive const& archive) {
  std::string out = "symbol,cites,in_archive\r\n";
  for (auto const& work : archive.works)
    for (auto const& symbol : cited_by(archive, work))
      fmt::format_to(std::back_inserter(out), "{},{},{}\r\n", cell(name_of(work)), cell(symbol),
                     archive.find(symbol) == nullptr ? "no" : "yes");
  return out;
}

std::string citations_graphml(Archive const& archive) {
  std::string out(k_graphml_head);
  std::map<std::string, std::size_t, BySymbol> outside;
  for (std::size_t at = 0; at < archive.works.size(); ++at) {
    auto const& work = archive.works[at];
    append_node(out, at, name_of(work), archive.version_for(work, "en").record.title, date_of(archive, work));
    for (auto const& symbol : cited_by(archive, work))
      if (archive.find(symbol) == nullptr) outside.emplace(symbol, 0);
  }
  auto next = archive.works.size();
  for (auto& [symbol, id] : outside) append_node(out, id = next++, symbol, "", "");
  for (std::size_t at = 0; at < archive.works.size(); ++at)
    for (auto const& symbol : cited_by(archive, archive.works[at])) {
      auto const* work = archive.find(symbol);
      auto const target = work == nullptr ? outside.at(symbol) : static_cast<std::size_t>(work - archive.works.data());
      fmt::format_to(std::back_inserter(out), "<edge source=\"n{}\" target=\"n{}\"/>\n", at, target);
    }
  return out += "</graph>\n</graphml>\n";
}

}  // namespace resolute::site
