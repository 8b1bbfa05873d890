// The page at which a document is checked.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

#include "desk/places.hpp"
#include "diag/severity.hpp"
#include "formats/html/content.hpp"
#include "formats/html/frame.hpp"
#include "profile/profile.hpp"
#include "resolute/desk.hpp"
#include "resolute/render.hpp"
#include "template/engine.hpp"
#include "template/lookup.hpp"

namespace resolute {
namespace {

using templates::List;
using templates::Names;

constexpr std::string_view k_page = "inspect/page.html";

/// The line of the source that has this place, counted from 1.
std::size_t line_of(std::vector<Range> const& lines, std::uint32_t at) {
  auto const behind = std::ranges::upper_bound(lines, at, {}, &Range::begin);
  return std::max<std::size_t>(1, static_cast<std::size_t>(behind - lines.begin()));
}

Names doubt(Diagnostic const& one, std::vector<Range> const& lines) {
  auto const line = one.at ? fmt::format("{}", line_of(lines, one.at->begin)) : std::string();
  return {{"severity", diag::name(one.severity)}, {"message", one.message}, {"code", one.code}, {"line", line}};
}

/// The nodes of a line, those of one path divided by blanks, the paths by commas: "14 13 2, 20 2".
std::string nodes(desk::LinePlace const& place) {
  std::vector<std::string> paths;
  for (auto const& path : place.paths) {
    std::vector<std::uint32_t> numbers;
    numbers.reserve(path.size());
    for (auto const node : path) numbers.push_back(static_cast<std::uint32_t>(node));
    paths.push_back(fmt::format("{}", fmt::join(numbers, " ")));
  }
  return fmt::format("{}", fmt::join(paths, ", "));
}

List source_lines(Reading const& reading, std::vector<Range> const& lines) {
  auto const told = tell_lines(reading);
  auto const places = desk::line_places(reading, lines);
  std::vector<List> doubts(lines.size());
  for (auto const& one : reading.diagnostics)
    if (one.at && !lines.empty()) doubts[line_of(lines, one.at->begin) - 1].push_back(doubt(one, lines));
  List all;
  for (std::size_t at = 0; at < lines.size(); ++at) {
    bool const doubtful = !doubts[at].empty();
    all.push_back({{"number", fmt::format("{}", at + 1)},
                   {"text", reading.source.slice(lines[at])},
                   {"kind", places[at].kind},
                   {"nodes", nodes(places[at])},
                   {"told", places[at].kind == "blank" ? std::string() : printable(told[at])},
                   {"doubtful", doubtful},
                   {"doubts", std::move(doubts[at])}});
  }
  return all;
}

}  // namespace

Result<std::string> write_desk(Reading const& reading, TemplateLookup const& lookup) {
  auto const profiles = profile::Profiles::builtin();
  auto const* language = profiles->language(reading.document.meta.language);
  if (language == nullptr)
    return tl::unexpected(Error{
        "unknown-language", fmt::format("there is no profile of language \"{}\"", reading.document.meta.language), {}});
  auto const text = templates::find(lookup, k_page);
  if (!text) return tl::unexpected(text.error());

  formats::html::Page page(reading.document, *language, profiles->body(reading.document.meta.body));
  page.name_nodes = true;
  auto names = formats::html::frame(page);
  auto const lines = line_ranges(reading.source);
  List doubts;
  for (auto const& one : reading.diagnostics) doubts.push_back(doubt(one, lines));
  auto const tally = reading.ledger.tally(reading.source);
  names.insert_or_assign("content", formats::html::content(page));
  names.insert_or_assign("source_name", printable(reading.source.name));
  names.insert_or_assign("lines", source_lines(reading, lines));
  names.insert_or_assign("doubt_count", fmt::format("{}", doubts.size()));
  names.insert_or_assign("sure", doubts.empty());
  names.insert_or_assign("doubts", std::move(doubts));
  names.insert_or_assign("account", fmt::format("{} of {} characters accounted for, {} of them page furniture",
                                                tally.total - tally.unaccounted, tally.total, tally.furniture));
  return templates::render({k_page, *text}, names);
}

}  // namespace resolute
