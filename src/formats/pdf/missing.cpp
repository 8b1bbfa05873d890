#include "formats/pdf/missing.hpp"

#include <fmt/format.h>

#include <map>
#include <optional>
#include <string_view>

#include "layout/text.hpp"
#include "model/every_node.hpp"
#include "text/characters.hpp"

namespace resolute::formats::pdf {
namespace {

/// What is known of a missing character.
struct Sighting {
  std::size_t boxes = 0;
  std::size_t first_page = 0;
  std::optional<Range> source;
};
using Sightings = std::map<char32_t, Sighting>;

void count_boxes(layout::GlyphRun const& run, std::size_t page, Sightings& found) {
  for (auto const& glyph : run.glyphs)
    for (std::size_t at = 0; at < glyph.text.size();) {
      auto const seen = found.find(layout::next_character(glyph.text, at));
      if (seen == found.end()) continue;
      if (seen->second.boxes++ == 0) seen->second.first_page = page;
    }
}

void count_boxes(std::vector<layout::Page> const& pages, Sightings& found) {
  for (std::size_t i = 0; i < pages.size(); ++i)
    for (auto const& placed : pages[i].content)
      for (auto const& line : placed.fragment.lines)
        for (auto const& run : line.runs) count_boxes(run, i + 1, found);
}

/// The source of a part of a text. Where the text is not the source as it stands, all of that may be meant.
std::optional<Range> source_of(Origin const& origin, std::string_view text, std::size_t begin, std::size_t end) {
  if (origin.empty()) return std::nullopt;
  auto const first = origin.front();
  if (origin.size() > 1 || first.size() != text.size()) return first;
  return Range{first.begin + static_cast<std::uint32_t>(begin), first.begin + static_cast<std::uint32_t>(end)};
}

void find_source(model::Inline const& node, Sightings& found) {
  auto const* plain = std::get_if<model::Text>(&node.node);
  if (plain == nullptr) return;
  std::string_view const value = plain->value;
  for (std::size_t at = 0; at < value.size();) {
    auto const begin = at;
    auto const seen = found.find(text::next(value, at));
    if (seen != found.end() && !seen->second.source) seen->second.source = source_of(node.origin, value, begin, at);
  }
}

std::string describe(char32_t character, Sighting const& seen) {
  auto message = fmt::format("no font has the character U+{:04X}", static_cast<std::uint32_t>(character));
  if (seen.boxes == 1) return message + fmt::format("; a box stands in its place on page {}", seen.first_page);
  return message + fmt::format("; {} boxes stand in its place, the first on page {}", seen.boxes, seen.first_page);
}

}  // namespace

std::vector<Diagnostic> missing_glyphs(std::vector<char32_t> const& characters, model::Document const& document,
                                       std::vector<layout::Page> const& pages) {
  std::vector<Diagnostic> said;
  if (characters.empty()) return said;
  Sightings found;
  for (auto const character : characters) found[character];
  count_boxes(pages, found);
  auto copy = document;
  model::every_inline(copy, [&](model::Inline const& node) { find_source(node, found); });
  // Not every character that was measured is printed: a running header is cut short.
  for (auto const character : characters)
    if (auto const& seen = found[character]; seen.boxes > 0)
      said.push_back({Severity::warning, "missing-glyph", seen.source, describe(character, seen)});
  return said;
}

}  // namespace resolute::formats::pdf
