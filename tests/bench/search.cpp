// How large the index of search becomes, and how long it takes to make: Akoma Ntoso files of one language, repeated
// under other names until there are as many documents as asked for, in shards of 500. Reading the files is not counted.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string>
#include <string_view>
#include <vector>

#include "arguments.hpp"
#include "resolute/format.hpp"
#include "site/search_index.hpp"

namespace {

constexpr std::string_view k_usage =
    "usage: search_bench [--documents N] [--write 1] FILE...\n"
    "Prints the number of documents (default 1000), the bytes of their texts and of the shards, and the processor's "
    "time\n"
    "in milliseconds. With --write the first shard goes to standard output instead.\n";
constexpr std::size_t k_shard = 500;

struct Text {
  std::string title;
  std::string body;
};

std::vector<Text> read(std::vector<std::string> const& files) {
  auto const registry = resolute::Registry::builtin();
  std::vector<Text> texts;
  for (auto const& file : files) {
    auto const bytes = bench::content(file);
    auto const reading = registry.reader_for(bytes)->read(bytes, {});
    if (!reading) continue;
    auto const written = registry.writer("txt")->write(reading->document, {});
    if (written)
      texts.push_back({reading->document.meta.title ? reading->document.meta.title->value : "", written->bytes});
  }
  return texts;
}

std::string shard(std::vector<Text> const& texts, std::size_t begin, std::size_t end) {
  std::vector<resolute::site::IndexedDocument> documents;
  for (auto number = begin; number < end; ++number) {
    auto const& text = texts[number % texts.size()];
    auto const name = std::to_string(number);
    documents.push_back(resolute::site::index_document(
        {"A_RES_90_" + name + ".html", "A/RES/90/" + name, text.title, "General Assembly", "2035-12-01", {}, {}},
        text.body));
  }
  return shard_json(documents);
}

}  // namespace

int main(int argc, char** argv) {
  constexpr double k_thousand = 1000;
  double documents = k_thousand;
  double write = 0;
  std::vector<std::string> files;
  auto const texts = bench::parse({argv + 1, argv + argc}, {{"--documents", &documents}, {"--write", &write}}, files)
                         ? read(files)
                         : std::vector<Text>();
  if (texts.empty()) {
    std::fwrite(k_usage.data(), 1, k_usage.size(), stderr);
    return 2;
  }
  auto const count = static_cast<std::size_t>(documents);
  std::size_t text_bytes = 0;
  std::size_t shard_bytes = 0;
  for (std::size_t number = 0; number < count; ++number) text_bytes += texts[number % texts.size()].body.size();
  auto const start = std::clock();
  for (std::size_t begin = 0; begin < count; begin += k_shard) {
    auto const json = shard(texts, begin, std::min(begin + k_shard, count));
    shard_bytes += json.size();
    if (write == 0) continue;
    std::fwrite(json.data(), 1, json.size(), stdout);
    return 0;
  }
  auto const time = k_thousand * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  std::printf("%zu documents, %zu bytes of text, %zu bytes of shards, %.0f ms\n", count, text_bytes, shard_bytes, time);
}
