#include "site/groupings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "common/digest.hpp"
#include "formats/names.hpp"
#include "site/addresses.hpp"
#include "site/entries.hpp"

namespace resolute::site {
namespace {

/// Gives the keys that a work has.
using KeysOf = std::vector<std::string> (*)(Archive const&, Work const&);
/// Gives the name of a key in the language of the page.
using NameOf = std::string (*)(Frame const&, profile::Language const&, std::string const& key);

Record const& first_record(Archive const& archive, Work const& work) {
  return archive.versions[work.versions.front()].record;
}

std::vector<std::string> one_or_none(std::string key) {
  if (key.empty()) return {};
  return {std::move(key)};
}

std::vector<std::string> bodies(Archive const& archive, Work const& work) {
  return one_or_none(first_record(archive, work).body);
}

/// Sessions are counted by each body for itself.
std::vector<std::string> sessions(Archive const& archive, Work const& work) {
  auto const& record = first_record(archive, work);
  if (record.session.empty() || record.body.empty()) return {};
  return {fmt::format("{} {}", record.body, record.session)};
}

std::vector<std::string> years(Archive const& archive, Work const& work) {
  return one_or_none(date_of(archive, work).substr(0, 4));
}

std::vector<std::string> languages(Archive const& archive, Work const& work) {
  std::vector<std::string> all;
  all.reserve(work.versions.size());
  for (auto const at : work.versions) all.push_back(archive.versions[at].record.language);
  return all;
}

std::string as_it_is(Frame const&, profile::Language const&, std::string const& key) {
  return key;
}

std::string body_named(Frame const& frame, profile::Language const& language, std::string const& key) {
  return std::string(formats::body_name(language, frame.profiles->body(key)));
}

std::string session_named(Frame const& frame, profile::Language const& language, std::string const& key) {
  auto const blank = key.find(' ');
  return formats::fill(language.label("site.session_of"), {{"body", body_named(frame, language, key.substr(0, blank))},
                                                           {"session", key.substr(blank + 1)}});
}

std::string language_named(Frame const& frame, profile::Language const&, std::string const& key) {
  return frame.language_of(key).name;
}

enum class Order : std::uint8_t { rising, falling };

struct Way {
  std::string_view name;
  KeysOf keys;
  NameOf named;
  Order order;
};

constexpr std::array k_ways{
    Way{"body", bodies, body_named, Order::rising},       Way{"session", sessions, session_named, Order::falling},
    Way{"year", years, as_it_is, Order::falling},         Way{"language", languages, language_named, Order::rising},
    Way{"subject", subjects_of, as_it_is, Order::rising},
};

Grouping grouping(Frame const& frame, profile::Language const& language, Way const& way) {
  std::map<std::string, std::vector<std::size_t>, BySymbol> works;
  for (std::size_t at = 0; at < frame.archive.works.size(); ++at)
    for (auto const& key : way.keys(frame.archive, frame.archive.works[at]))
      if (auto& found = works[key]; found.empty() || found.back() != at) found.push_back(at);
  Grouping made{way.name, {}};
  for (auto& [key, found] : works) made.shares.push_back({key, way.named(frame, language, key), std::move(found)});
  if (way.order == Order::falling) std::ranges::reverse(made.shares);
  return made;
}

}  // namespace

std::vector<Grouping> groupings(Frame const& frame, profile::Language const& of_page) {
  std::vector<Grouping> all;
  all.reserve(k_ways.size());
  for (auto const& way : k_ways) all.push_back(grouping(frame, of_page, way));
  std::erase_if(all, [](Grouping const& one) { return one.shares.empty(); });
  return all;
}

std::string list_address(std::string_view language, std::string_view grouping, std::string_view key, std::size_t page) {
  // Small letters, as some disks know no others. A stroke at the foot of the line stands for a blank, too.
  auto name = path_part(small_letters(key));
  if (key.find('_') != std::string_view::npos) name += "_" + sha256(key).substr(0, 8);
  if (name == "index") name += '_';  // that is the page of the grouping
  auto const suffix = page == 1 ? std::string() : fmt::format("~{}", page);
  return fmt::format("{}/{}/{}{}.html", path_of(language), grouping, name, suffix);
}

std::string grouping_address(std::string_view language, std::string_view grouping) {
  return fmt::format("{}/{}/index.html", path_of(language), grouping);
}

}  // namespace resolute::site
