#include "site/search_form.hpp"

#include <fmt/format.h>

#include <array>
#include <nlohmann/json.hpp>

#include "embed/embed.hpp"
#include "site/letters.hpp"
#include "site/terms.hpp"
#include "template/engine.hpp"
#include "template/lookup.hpp"

namespace resolute::site {
namespace {

using templates::List;
using templates::Names;

constexpr std::string_view k_form = "site/search.html";
constexpr std::string_view k_terms = "site/terms.js";
constexpr std::string_view k_labels = "search.";
/// In the order in which a page loads them.
constexpr std::array<std::string_view, 4> k_scripts = {"terms.js", "search.js", "filters.js", "home.js"};
/// The names of the filters in the form, in an address, and among the labels.
constexpr std::array<std::string_view, 5> k_filters = {"body", "session", "year", "lang", "subject"};

constexpr std::string_view k_library = "minisearch.js";
constexpr std::string_view k_embedded_library = "web/minisearch.js";
constexpr std::string_view k_embedded_licence = "web/minisearch.LICENSE.txt";

/// The labels of the form by their names without "search.".
profile::Labels labels_of(profile::Language const& language) {
  profile::Labels labels;
  for (auto const& [name, text] : language.labels)
    if (name.starts_with(k_labels)) labels.emplace(name.substr(k_labels.size()), text);
  return labels;
}

/// What the script has to know, as JSON that may stand in a `script` element.
std::string settings(profile::Language const& language, FormPlace const& place) {
  auto const folder = fmt::format("{}{}", place.root, k_search_folder);
  nlohmann::json const values = {{"language", language.code},
                                 {"root", place.root},
                                 {"folder", folder},
                                 {"library", fmt::format("{}{}", folder, k_library)},
                                 {"catalogue", place.catalogue},
                                 {"labels", labels_of(language)}};
  std::string out;
  for (char const one : values.dump()) {
    if (one == '<')
      out += "\\u003c";
    else
      out += one;
  }
  return out;
}

List filters(profile::Language const& language) {
  List all;
  for (auto const name : k_filters)
    all.push_back({{"name", name}, {"label", language.label(fmt::format("{}{}", k_labels, name))}});
  return all;
}

List script_addresses(FormPlace const& place) {
  List all;
  for (auto const name : k_scripts)
    all.push_back({{"address", fmt::format("{}{}{}", place.root, k_search_folder, name)}});
  return all;
}

Result<std::string> script(TemplateLookup const& lookup, std::string_view name) {
  auto text = templates::find(lookup, name);
  if (!text || name != k_terms) return text;
  return templates::render({k_terms, *text},
                           {{"letters", letters_json()}, {"longest_symbol", fmt::format("{}", k_longest_symbol)}});
}

/// The library as its licence wants it to be handed on.
std::string library() {
  return fmt::format("/*!\n{}\n*/\n{}\n", embed::find(k_embedded_licence).value_or(""),
                     embed::find(k_embedded_library).value_or(""));
}

}  // namespace

bool has_search_library() {
  return embed::find(k_embedded_library).has_value();
}

Result<std::string> search_form(profile::Language const& language, FormPlace const& place,
                                TemplateLookup const& lookup) {
  auto const text = templates::find(lookup, k_form);
  if (!text) return tl::unexpected(text.error());
  Names names = {{"search", place.search && has_search_library()},
                 {"filters", filters(language)},
                 {"scripts", script_addresses(place)},
                 {"settings", settings(language, place)}};
  for (auto const& [name, label] : labels_of(language)) names.insert_or_assign("label_" + name, label);
  return templates::render({k_form, *text}, names);
}

Result<std::vector<SiteFile>> search_scripts(TemplateLookup const& lookup) {
  std::vector<SiteFile> files;
  for (auto const name : k_scripts) {
    auto content = script(lookup, fmt::format("site/{}", name));
    if (!content) return tl::unexpected(content.error());
    files.push_back({fmt::format("{}{}", k_search_folder, name), *std::move(content)});
  }
  if (has_search_library()) files.push_back({fmt::format("{}{}", k_search_folder, k_library), library()});
  return files;
}

}  // namespace resolute::site
