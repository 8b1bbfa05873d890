#include "formats/html/links.hpp"

#include <fmt/format.h>

#include "formats/address.hpp"
#include "formats/html/inert.hpp"

namespace resolute::formats::html {
namespace {

using templates::List;
using templates::Names;

/// Empty where no link may lead to it.
std::string checked(std::string const& address) {
  return is_link_target(address) ? address : std::string();
}

/// What readers call a format; its name where the language has no word for it.
std::string format_label(Page const& page, std::string const& format) {
  auto const found = page.language.labels.find(fmt::format("html.format_{}", format));
  return found == page.language.labels.end() ? format : found->second;
}

List alternates(Page const& page) {
  List all;
  for (auto const& one : page.surroundings.alternates) {
    if (!is_link_target(one.address)) continue;
    all.push_back({{"format", format_label(page, one.format)},
                   {"media_type", one.media_type},
                   {"address", one.address},
                   {"pdf", one.media_type == "application/pdf"}});
  }
  return all;
}

/// Name and direction of a language, by its own profile.
Names language_values(std::string const& code, profile::Profiles const& profiles) {
  auto const* known = profiles.language(code);
  return {{"code", code},
          {"name", known == nullptr ? code : known->name},
          {"direction", known == nullptr ? "auto" : known->direction}};
}

List languages(Page const& page, profile::Profiles const& profiles) {
  List all;
  for (auto const& version : page.surroundings.languages) {
    if (!is_link_target(version.address)) continue;
    auto values = language_values(version.language, profiles);
    values.insert_or_assign("address", version.address);
    values.insert_or_assign("current", version.language == page.language.code);
    all.push_back(std::move(values));
  }
  return all.size() < 2 ? List{} : all;
}

List parallels(Page const& page, profile::Profiles const& profiles) {
  List all;
  for (auto const& version : page.surroundings.languages) {
    if (!is_link_target(version.parallel)) continue;
    auto values = language_values(version.language, profiles);
    values.insert_or_assign("address", version.parallel);
    all.push_back(std::move(values));
  }
  return all;
}

List cited_by(Page const& page) {
  List all;
  for (auto const& one : page.surroundings.cited_by)
    if (is_link_target(one.address))
      all.push_back({{"citing_symbol", without_overrides(one.symbol)},
                     {"citing_title", without_overrides(one.title)},
                     {"citing_language", one.language},
                     {"address", one.address}});
  return all;
}

}  // namespace

Names links(Page const& page, profile::Profiles const& profiles) {
  auto const& around = page.surroundings;
  auto const home = checked(around.home);
  auto alternate_list = alternates(page);
  auto language_list = languages(page, profiles);
  auto parallel_list = parallels(page, profiles);
  auto cited_by_list = cited_by(page);
  Names names{{"page_address", is_web_address(around.address) ? around.address : ""},
              {"home", home},
              {"site_title", without_overrides(around.site_title)},
              {"style_address", checked(around.assets.style)},
              {"script_address", checked(around.assets.script)},
              {"has_tools", !home.empty() || !alternate_list.empty() || !language_list.empty()},
              {"has_alternates", !alternate_list.empty()},
              {"has_languages", !language_list.empty()},
              {"has_parallels", !parallel_list.empty()},
              {"has_cited_by", !cited_by_list.empty()}};
  names.insert_or_assign("alternates", std::move(alternate_list));
  names.insert_or_assign("languages", std::move(language_list));
  names.insert_or_assign("parallels", std::move(parallel_list));
  names.insert_or_assign("cited_by", std::move(cited_by_list));
  return names;
}

}  // namespace resolute::formats::html
