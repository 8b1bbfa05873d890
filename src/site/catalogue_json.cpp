#include "site/catalogue_json.hpp"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <string_view>
#include <tuple>
#include <utility>

#include "resolute/diagnostic.hpp"

namespace resolute::site {
namespace {

using nlohmann::json;

constexpr int k_unknown = -1;

/// A list of things that many documents share, and the place of each.
struct Shared {
  json list = json::array();
  std::map<std::string, int, std::less<>> places;

  void add(std::string const& key, json entry) {
    places.emplace(key, static_cast<int>(list.size()));
    list.push_back(std::move(entry));
  }
  [[nodiscard]] int place(std::string_view key) const {
    auto const found = places.find(key);
    return found == places.end() ? k_unknown : found->second;
  }
};

Shared shared_languages(std::vector<ListedLanguage> const& languages) {
  Shared made;
  for (auto const& one : languages) made.add(one.code, json::array({one.code, one.name, one.direction}));
  return made;
}

/// By name; the first name that a key was given counts.
Shared shared_facets(std::map<std::string, std::string> const& names) {
  std::vector<std::pair<std::string, std::string>> sorted;
  sorted.reserve(names.size());
  for (auto const& [key, name] : names) sorted.emplace_back(name, key);
  std::ranges::sort(sorted);
  Shared made;
  for (auto const& [name, key] : sorted) made.add(key, json::array({key, name}));
  return made;
}

/// Sessions with a number, the highest first, then those with a name ("ES-11").
bool is_before(std::string const& a, std::string const& b) {
  auto const key = [](std::string const& session) {
    bool const number = session.find_first_not_of("0123456789") == std::string::npos;
    return std::tuple{number, session.size(), std::string_view(session)};
  };
  return key(a) > key(b);
}

Shared shared_sessions(std::vector<ListedDocument> const& documents) {
  std::vector<std::string> sessions;
  for (auto const& one : documents)
    if (!one.session.empty()) sessions.push_back(one.session);
  std::ranges::sort(sessions, is_before);
  sessions.erase(std::unique(sessions.begin(), sessions.end()), sessions.end());
  Shared made;
  for (auto const& one : sessions) made.add(one, one);
  return made;
}

struct Lists {
  Shared languages;
  Shared bodies;
  Shared sessions;
  Shared subjects;
};

Lists lists_of(std::vector<ListedDocument> const& documents, std::vector<ListedLanguage> const& languages) {
  std::map<std::string, std::string> bodies;
  std::map<std::string, std::string> subjects;
  for (auto const& one : documents) {
    if (!one.body.key.empty()) bodies.emplace(one.body.key, one.body.name);
    for (auto const& subject : one.subjects) subjects.emplace(subject.key, subject.name);
  }
  return {shared_languages(languages), shared_facets(bodies), shared_sessions(documents), shared_facets(subjects)};
}

int language_place(Lists const& lists, std::string_view code) {
  auto const place = lists.languages.place(code);
  if (place == k_unknown) throw InternalError("a document is in a language that the catalogue does not list");
  return place;
}

json entry(ListedDocument const& document, Lists const& lists) {
  auto subjects = json::array();
  for (auto const& one : document.subjects) subjects.push_back(lists.subjects.place(one.key));
  auto versions = json::array();
  for (auto const& one : document.versions) {
    versions.push_back(language_place(lists, one.language));
    versions.push_back(one.address);
  }
  return json::array({document.symbol, document.title, language_place(lists, document.title_language), document.date,
                      lists.bodies.place(document.body.key), lists.sessions.place(document.session),
                      std::move(subjects), std::move(versions)});
}

}  // namespace

std::string catalogue_json(std::vector<ListedDocument> const& documents, std::vector<ListedLanguage> const& languages) {
  auto const lists = lists_of(documents, languages);
  auto entries = json::array();
  for (auto const& one : documents) entries.push_back(entry(one, lists));
  json const all = {{"languages", lists.languages.list},
                    {"bodies", lists.bodies.list},
                    {"sessions", lists.sessions.list},
                    {"subjects", lists.subjects.list},
                    {"documents", std::move(entries)}};
  return all.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace resolute::site
