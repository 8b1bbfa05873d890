// A small archive with search, for the tests that run under node: documents written by hand in three languages, in the
// files of a site. Also the pieces of texts as C++ sees them, for comparison with the script.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "profile/profile.hpp"
#include "site/catalogue_json.hpp"
#include "site/search_form.hpp"
#include "site/search_index.hpp"
#include "site/terms.hpp"

namespace {

using namespace resolute::site;

struct Sample {
  std::string language;
  IndexedDocument shown;
  std::string text;
  Facet body;
  Facet subject;
};

Facet const k_assembly{"ga", "General Assembly"};
Facet const k_council{"sc", "Security Council"};
Facet const k_refugees{"REFUGEES", "Refugees"};
Facet const k_seas{"SEAS", "Law of the sea"};

Sample sample(std::string const& language, std::string const& symbol, std::string const& title, std::string const& date,
              Facet const& body, Facet const& subject, std::string const& text) {
  std::string name = symbol;
  for (auto& one : name)
    if (one == '/' || one == ' ') one = '_';
  return {language, {name + "." + language + ".html", symbol, title, body.name, date, {}, {}}, text, body, subject};
}

std::vector<Sample> samples() {
  return {
      sample("zh", "A/RES/90/1", "保护儿童", "2035-12-01", k_assembly, k_refugees,
             "大会深为关切难民营中的儿童，决定设立联合国难民基金。"),
      // 难 and 民 are in it, but not 难民.
      sample("zh", "A/RES/90/2", "渔业", "2035-12-01", k_assembly, k_seas, "大会欢迎渔民在困难中保护海洋。"),
      sample("zh", "S/RES/3001 (2036)", "难民基金", "2036-02-03", k_council, k_refugees, "安全理事会听取了报告。"),
      sample("ar", "A/RES/90/1", "حماية الأطفال", "2035-12-01", k_assembly, k_refugees,
             "إن الجمعيّة العامة تُعرب عن القلق إزاء حالة اللاجئين وتقرر إنشاء صندوق لمساعدة أُسَرهم."),
      sample("ar", "A/RES/90/2", "مصائد الأسماك", "2035-12-01", k_assembly, k_seas,
             "إن الجمعية العامة ترحب بحماية البحار."),
      sample("en", "A/RES/90/1", "Protection of children", "2035-12-01", k_assembly, k_refugees,
             "The General Assembly, deeply concerned about refugees, decides to establish a fund."),
      sample("en", "A/RES/90/2", "Fisheries", "2035-12-01", k_assembly, k_seas,
             "The General Assembly, recalling resolution 89/17, welcomes the protection of the sea from overfishing."),
  };
}

void write(std::filesystem::path const& folder, std::string_view name, std::string_view content) {
  auto const path = folder / name;
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << content;
}

void write_index(std::filesystem::path const& folder) {
  auto const profiles = resolute::profile::Profiles::builtin();
  std::map<std::string, std::vector<IndexedDocument>> shards;
  for (auto const& one : samples())
    shards[shard_name(one.language, one.shown.date)].push_back(index_document(one.shown, one.text));
  std::vector<SearchLanguage> languages;
  for (auto const* code : {"ar", "en", "zh"}) {
    auto const& language = *profiles->language(code);
    languages.push_back({language.code, language.name, language.direction, {}});
    for (auto const& [name, documents] : shards)
      if (name.starts_with(code)) languages.back().shards.push_back(name);
  }
  write(folder, "search/shards.js", as_script("shards", shard_list_json(languages)));
  for (auto const& [name, documents] : shards)
    write(folder, "search/" + name + ".js", as_script(name, shard_json(documents)));
}

/// The catalogue of a home page in English.
void write_catalogue(std::filesystem::path const& folder) {
  std::map<std::string, ListedDocument> documents;
  for (auto const& one : samples()) {
    auto& listed = documents[one.shown.symbol];
    listed.symbol = one.shown.symbol;
    listed.date = one.shown.date;
    listed.body = one.body;
    listed.session = one.body.key == "ga" ? "90" : "";
    listed.subjects = {one.subject};
    listed.versions.push_back({one.language, one.shown.address});
    if (!listed.title.empty() && one.language != "en") continue;
    listed.title = one.shown.title;
    listed.title_language = one.language;
  }
  std::vector<ListedDocument> list;
  for (auto const& one : documents) list.push_back(one.second);
  auto const json = catalogue_json(list, {{"ar", "العربية", "rtl"}, {"en", "English", "ltr"}, {"zh", "中文", "ltr"}});
  write(folder, "search/catalogue.en.js", as_script("catalogue", json));
}

bool write_site(std::filesystem::path const& folder) {
  auto const profiles = resolute::profile::Profiles::builtin();
  auto const templates = resolute::builtin_templates();
  auto const form = search_form(*profiles->language("en"), {"", "search/catalogue.en.js", true}, templates);
  auto const scripts = search_scripts(templates);
  if (!form || !scripts) return false;
  for (auto const& one : *scripts) write(folder, one.name, one.content);
  write_index(folder);
  write_catalogue(folder);
  write(
      folder, "index.html",
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Demo</title></head>\n<body>\n<main>\n"
      "<h1>Demo</h1>\n" +
          *form + "<ul data-archive-list><li>Everything</li></ul>\n</main>\n</body>\n</html>\n");
  return true;
}

/// The pieces of each line, a JSON array of [kind, text] a line.
void print_pieces(std::istream& lines) {
  constexpr std::string_view k_kinds[] = {"word", "symbol", "han"};
  for (std::string line; std::getline(lines, line);) {
    auto all = nlohmann::json::array();
    for (auto const& piece : pieces(line)) all.push_back({k_kinds[static_cast<std::size_t>(piece.kind)], piece.text});
    std::cout << all.dump() << '\n';
  }
}

}  // namespace

int main(int count, char** arguments) {
  std::string_view const task = count > 1 ? arguments[1] : "";
  if (task == "pieces") return print_pieces(std::cin), 0;
  if (task == "site" && count == 3) return write_site(arguments[2]) ? 0 : 1;
  std::cerr << "usage: search_demo pieces < TEXT | search_demo site FOLDER\n";
  return 2;
}
