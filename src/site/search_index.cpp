#include "site/search_index.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <nlohmann/json.hpp>
#include <unordered_map>

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

using ByField = std::array<std::vector<Occurrence>, k_fields>;
using Postings = std::unordered_map<std::string_view, ByField>;

Postings postings_of(std::vector<IndexedDocument> const& documents) {
  Postings postings;
  for (std::size_t number = 0; number < documents.size(); ++number) {
    auto const fields = fields_of(documents[number]);
    for (std::size_t field = 0; field < k_fields; ++field)
      for (auto const& [term, count] : *fields[field]) postings[term][field].push_back({number, count});
  }
  return postings;
}

/// A number with 26 letters for digits, the last of them a capital: "A" is 0, "bB" is 27.
void write_letters(std::string& out, std::size_t number) {
  constexpr std::size_t k_letters = 26;
  std::string letters(1, static_cast<char>('A' + number % k_letters));
  while ((number /= k_letters) > 0) letters.insert(letters.begin(), static_cast<char>('a' + number % k_letters));
  out += letters;
}

void write_occurrences(std::string& out, std::vector<Occurrence> const& occurrences) {
  std::size_t next = 0;
  for (auto const& one : occurrences) {
    write_letters(out, one.document - next);
    if (one.count > 1) fmt::format_to(std::back_inserter(out), "{}", one.count);
    next = one.document + 1;
  }
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
  std::vector<std::string_view> terms;
  terms.reserve(postings.size());
  for (auto const& one : postings) terms.push_back(one.first);
  std::ranges::sort(terms);
  Members members(out);
  for (auto const term : terms) {
    fmt::format_to(members.next(), "{}", json_text(term));
    for (auto const& occurrences : postings.at(term)) {
      out += ",\"";
      write_occurrences(out, occurrences);
      out += '"';
    }
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

/// A list with an entry for each document.
template <class Entry>
void write_list(std::string& out, std::vector<IndexedDocument> const& documents, Entry const& entry) {
  out += '[';
  Members members(out);
  for (auto const& document : documents) fmt::format_to(members.next(), "{}", entry(document));
  out += ']';
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
  std::string out = R"({"documentIds":)";
  write_list(out, documents, [](auto const& document) { return json_text(document.address); });
  out += R"(,"fieldLength":)";
  write_list(out, documents, [](auto const& document) {
    return fmt::format("[{},{}]", document.title_terms.size(), document.text_terms.size());
  });
  fmt::format_to(std::back_inserter(out), R"(,"averageFieldLength":[{:.2f},{:.2f}],"storedFields":)",
                 mean_length(documents, 0), mean_length(documents, 1));
  write_list(out, documents, stored);
  out += R"(,"index":[)";
  write_index(out, postings_of(documents));
  return out + "]}";
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
