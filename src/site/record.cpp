#include "site/record.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "formats/date.hpp"
#include "metadata/supplied.hpp"
#include "resolute/visit.hpp"

namespace resolute::site {
namespace {

/// The thesaurus of the United Nations, before all other vocabularies; some files call it "UNBIS Thesaurus".
constexpr std::string_view k_thesaurus = "UNBIS";

std::string text_of(std::optional<model::Known<std::string>> const& known) {
  return known ? known->value : std::string();
}

/// Akoma Ntoso must have a date: in the year 1 for documents whose date is not known.
constexpr std::chrono::year k_unknown_year{1};

std::string date_of(std::optional<model::Known<std::chrono::year_month_day>> const& known) {
  return known && known->value.year() != k_unknown_year ? formats::iso_date(known->value) : std::string();
}

std::string title_of(model::Document const& document) {
  for (auto const* blocks : {&document.text.cover, &document.text.preface})
    for (auto const& block : *blocks)
      if (auto const* field = std::get_if<model::Field>(&block.node))
        if (field->kind == model::FieldKind::title) return model::plain_text(field->content);
  return text_of(document.meta.title);
}

std::string_view attribute(model::MetaElement const& element, std::string_view name) {
  for (auto const& [key, value] : element.attributes)
    if (key == name) return value;
  return {};
}

/// A keyword of AKN's `classification` as people read it: "position_of_women" is "position of women".
std::string readable(std::string_view show_as) {
  std::string text(show_as);
  std::ranges::replace(text, '_', ' ');
  return text;
}

/// Capitals make no other term: some files have "WOMEN", some "women".
struct WithoutCase {
  bool operator()(std::string const& a, std::string const& b) const { return small_letters(a) < small_letters(b); }
};

struct Terms {
  std::set<std::string, WithoutCase> of_thesaurus;
  std::set<std::string, WithoutCase> others;

  void add(std::string label, std::string_view dictionary) {
    if (!label.empty()) (dictionary.starts_with(k_thesaurus) ? of_thesaurus : others).insert(std::move(label));
  }
};

void add_keywords(model::MetaElement const& element, Terms& terms) {
  // A keyword may repeat the title, which is no subject.
  if (element.name == "keyword" && attribute(element, "refersTo") != "title")
    terms.add(readable(attribute(element, "showAs")), attribute(element, "dictionary"));
  for (auto const& child : element.children) add_keywords(child, terms);
}

std::vector<std::string> subjects_of(model::Meta const& meta) {
  Terms terms;
  for (auto const& element : meta.foreign)
    if (element.name == "classification") add_keywords(element, terms);
  for (auto const& subject : metadata::from_rows(meta.supplied).subjects) terms.add(subject.label, subject.dictionary);
  auto const& best = terms.of_thesaurus.empty() ? terms.others : terms.of_thesaurus;
  return {best.begin(), best.end()};
}

std::vector<std::string> cited_by(model::Document const& document) {
  std::set<std::string> symbols;
  for (auto const& citation : model::citations(document))
    if (!citation.symbol.empty()) symbols.insert(citation.symbol);
  return {symbols.begin(), symbols.end()};
}

/// Raised whenever a record gets other members, so that those of older builds are made anew.
constexpr int k_record_version = 3;

}  // namespace

std::string small_letters(std::string_view text) {
  std::string small(text);
  for (auto& c : small)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return small;
}

Record record_of(model::Document const& document) {
  auto const& meta = document.meta;
  return {.symbol = text_of(meta.symbol),
          .language = meta.language,
          .body = meta.body,
          .title = title_of(document),
          .session = text_of(meta.session),
          .adopted = date_of(meta.adopted),
          .issued = date_of(meta.issued),
          .subjects = subjects_of(meta),
          .cited = cited_by(document)};
}

std::string to_json(Record const& record) {
  return nlohmann::json{{"version", k_record_version}, {"symbol", record.symbol}, {"language", record.language},
                        {"body", record.body},         {"title", record.title},   {"session", record.session},
                        {"adopted", record.adopted},   {"issued", record.issued}, {"subjects", record.subjects},
                        {"cited", record.cited}}
      .dump();
}

std::optional<Record> record_from_json(std::string_view text) {
  auto const json = nlohmann::json::parse(text, nullptr, false);
  if (!json.is_object() || json.value("version", 0) != k_record_version) return std::nullopt;
  try {
    Record record;
    json.at("symbol").get_to(record.symbol);
    json.at("language").get_to(record.language);
    json.at("body").get_to(record.body);
    json.at("title").get_to(record.title);
    json.at("session").get_to(record.session);
    json.at("adopted").get_to(record.adopted);
    json.at("issued").get_to(record.issued);
    json.at("subjects").get_to(record.subjects);
    json.at("cited").get_to(record.cited);
    return record;
  } catch (nlohmann::json::exception const&) {  // a file that something else wrote
    return std::nullopt;
  }
}

}  // namespace resolute::site
