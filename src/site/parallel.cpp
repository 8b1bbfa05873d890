#include "site/parallel.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "formats/html/units.hpp"
#include "site/addresses.hpp"
#include "site/alignment.hpp"
#include "site/surroundings.hpp"

namespace resolute::site {
namespace {

using formats::html::Unit;
using templates::List;
using templates::Names;

constexpr std::string_view k_parallel_template = "site/parallel.html";

std::vector<Unit> units_of(Frame const& frame, Shown const& shown) {
  auto const& language = frame.language_of(shown.version.record.language);
  formats::html::Page const page(shown.document, language, frame.profiles->body(shown.document.meta.body),
                                 language.code + "-");
  return formats::html::units(page);
}

std::vector<std::string> keys_of(std::vector<Unit> const& units) {
  std::vector<std::string> keys;
  keys.reserve(units.size());
  for (auto const& unit : units) keys.push_back(unit.key);
  return keys;
}

List rows(std::vector<Unit> const& left, std::vector<Unit> const& right) {
  List all;
  for (auto const& pair : align(keys_of(left), keys_of(right)))
    all.push_back({{"left", pair.left ? left[*pair.left].html : std::string()},
                   {"right", pair.right ? right[*pair.right].html : std::string()}});
  return all;
}

std::string const& side_name(Frame const& frame, Version const& version) {
  return frame.language_of(version.record.language).name;
}

void add_side(Frame const& frame, std::string_view address, std::string const& side, Version const& version,
              Names& names) {
  auto const& language = frame.language_of(version.record.language);
  names.insert_or_assign(side + "_language", language.code);
  names.insert_or_assign(side + "_name", language.name);
  names.insert_or_assign(side + "_direction", language.direction);
  names.insert_or_assign(side + "_address", relative_link(address, version.page()));
}

/// The other pairs of languages of the same text.
List other_pairs(Frame const& frame, std::string_view address, Work const& work) {
  List all;
  auto const distinct = distinct_versions(frame.archive, work);
  for (std::size_t first = 0; first < distinct.size(); ++first)
    for (auto second = first + 1; second < distinct.size(); ++second) {
      auto const& one = frame.archive.versions[distinct[first]];
      auto const& other = frame.archive.versions[distinct[second]];
      auto const target = parallel_address(work, one, other);
      all.push_back({{"first", frame.language_of(one.record.language).name},
                     {"first_language", one.record.language},
                     {"second", frame.language_of(other.record.language).name},
                     {"second_language", other.record.language},
                     {"address", relative_link(address, target)},
                     {"current", target == address}});
    }
  return all;
}

}  // namespace

Result<std::string> parallel_page(Frame const& frame, std::string_view address, Shown left, Shown right) {
  auto const& work = frame.archive.works[left.version.work];
  auto names = common_names(frame, frame.language_of(left.version.record.language), address);
  add_side(frame, address, "left", left.version, names);
  add_side(frame, address, "right", right.version, names);
  names.insert_or_assign("symbol", work.symbol);
  auto const& title = left.version.record.title;
  names.insert_or_assign("page_title", fmt::format("{}: {}, {}", joined(work.symbol, title),
                                                   side_name(frame, left.version), side_name(frame, right.version)));
  names.insert_or_assign("rows", rows(units_of(frame, left), units_of(frame, right)));
  auto pairs = other_pairs(frame, address, work);
  names.insert_or_assign("several_pairs", pairs.size() > 1);
  names.insert_or_assign("pairs", std::move(pairs));
  return fill_page(frame, k_parallel_template, std::move(names));
}

}  // namespace resolute::site
