#include "site/search_index.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>

namespace resolute::site {
namespace {

/// The fields of an index, in MiniSearch's numbers.
constexpr std::size_t k_fields = 2;
using Fields = std::array<TermCounts const*, k_fields>;

Fields fields_of(IndexedDocument const& document) {
  return {&document.title_terms, &document.text_terms};
}

std::string json_text(std::string_view text) {
  using nlohmann::json;
  return json(text).dump(-1, ' ', false, json::error_handler_t::replace);
}

/// A place where a term occurs.
struct Occurrence {
  std::size_t document = 0;
  std::uint32_t count = 0;
};

/// By term, then by field.
using Postings = std::map<std::string_view, std::array<std::vector<Occurrence>, k_fields>>;

Postings postings_of(std::vector<IndexedDocument> const& documents) {
  Postings postings;
  for (std::size_t number = 0; number < documents.size(); ++number) {
    auto const fields = fields_of(documents[number]);
    for (std::size_t field = 0; field < k_fields; ++field)
      for (auto const& [term, count] : *fields[field]) postings[term][field].push_back({number, count});
  }
  return postings;
}

/// Writes the members of an object or array with commas between them.
class Members {
 public:
  explicit Members(std::string& out) : out_(out) {}
  std::back_insert_iterator<std::string> next() {
    if (!first_) out_ += ',';
    first_ = false;
    return std::back_inserter(out_);
  }

 private:
  std::string& out_;
  bool first_ = true;
};

void write_index(std::string& out, Postings const& postings) {
  Members terms(out);
  for (auto const& [term, fields] : postings) {
    fmt::format_to(terms.next(), "[{},{{", json_text(term));
    Members members(out);
    for (std::size_t field = 0; field < k_fields; ++field) {
      if (fields[field].empty()) continue;
      fmt::format_to(members.next(), "\"{}\":{{", field);
      Members occurrences(out);
      for (auto const& one : fields[field]) fmt::format_to(occurrences.next(), "\"{}\":{}", one.document, one.count);
      out += '}';
    }
    out += "}]";
  }
}

/// What a result shows; empty texts are left out.
std::string stored(IndexedDocument const& document) {
  std::string out = "{";
  Members members(out);
  auto const add = [&](char name, std::string_view text) {
    if (!text.empty()) fmt::format_to(members.next(), "\"{}\":{}", name, json_text(text));
  };
  add('t', document.title);
  add('s', document.symbol);
  add('b', document.body);
  add('d', document.date);
  return out + "}";
}

/// An object with a member for each document, by its number.
template <class Value>
void write_by_number(std::string& out, std::vector<IndexedDocument> const& documents, Value const& value) {
  Members members(out);
  for (std::size_t number = 0; number < documents.size(); ++number)
    fmt::format_to(members.next(), "\"{}\":{}", number, value(documents[number]));
}

/// The mean length of a field: MiniSearch counts different terms.
double mean_length(std::vector<IndexedDocument> const& documents, std::size_t field) {
  if (documents.empty()) return 0;
  std::size_t sum = 0;
  for (auto const& document : documents) sum += fields_of(document)[field]->size();
  return static_cast<double>(sum) / static_cast<double>(documents.size());
}

}  // namespace

IndexedDocument index_document(IndexedDocument shown, std::string_view text) {
  shown.title_terms = count_terms(fmt::format("{}\n{}", shown.title, shown.symbol));
  shown.text_terms = count_terms(text);
  return shown;
}

std::string shard_name(std::string_view language, std::string_view date) {
  constexpr std::size_t k_year = 4;
  auto const year = date.substr(0, k_year);
  bool const known = year.size() == k_year && std::ranges::all_of(year, [](char c) { return c >= '0' && c <= '9'; });
  return fmt::format("{}-{}", language, known ? year : "0000");
}

std::string shard_json(std::vector<IndexedDocument> const& documents) {
  auto const count = documents.size();
  std::string out = fmt::format(R"({{"documentCount":{},"nextId":{},"documentIds":{{)", count, count);
  write_by_number(out, documents, [](auto const& document) { return json_text(document.address); });
  out += R"(},"fieldIds":{"t":0,"x":1},"fieldLength":{)";
  write_by_number(out, documents, [](auto const& document) {
    return fmt::format("[{},{}]", document.title_terms.size(), document.text_terms.size());
  });
  fmt::format_to(std::back_inserter(out), R"(}},"averageFieldLength":[{:.2f},{:.2f}],"storedFields":{{)",
                 mean_length(documents, 0), mean_length(documents, 1));
  write_by_number(out, documents, stored);
  out += R"(},"dirtCount":0,"index":[)";
  write_index(out, postings_of(documents));
  return out + R"(],"serializationVersion":2})";
}

std::string shard_list_json(std::vector<SearchLanguage> const& languages) {
  nlohmann::json json = {{"languages", nlohmann::json::array()}};
  for (auto const& one : languages)
    json["languages"].push_back(
        {{"code", one.code}, {"name", one.name}, {"direction", one.direction}, {"shards", one.shards}});
  return json.dump();
}

std::string as_script(std::string_view name, std::string_view json) {
  return fmt::format("resolute.receive({},{});\n", json_text(name), json);
}

}  // namespace resolute::site
