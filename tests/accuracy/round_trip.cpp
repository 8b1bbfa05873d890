// Documents that are written as AKN and read again must be the same: prints, for each file, what differs.
//
// Of a text: text -> model and text -> AKN -> model. Of an AKN file: AKN -> model -> AKN, which must be a fixpoint from
// the second pass on. Exit status 1 where something differs.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "resolute/compare.hpp"
#include "resolute/format.hpp"
#include "support/dump.hpp"

namespace {

std::string content(std::string const& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The first lines in which two descriptions differ.
void print_difference(std::vector<std::string> const& a, std::vector<std::string> const& b) {
  std::size_t at = 0;
  while (at < a.size() && at < b.size() && a[at] == b[at]) ++at;
  for (std::size_t line = at > 1 ? at - 1 : 0; line < at + 2; ++line) {
    if (line < a.size()) std::printf("  - %s\n", a[line].c_str());
    if (line < b.size()) std::printf("  + %s\n", b[line].c_str());
  }
}

class RoundTrip {
 public:
  bool text(std::string const& bytes) {
    auto const first = read(bytes);
    if (!first) return false;
    auto const second = read(write(*first));
    if (!second) return false;
    if (resolute::model::same_content(*first, *second)) return true;
    print_difference(support::dump(resolute::model::bare(*first)), support::dump(resolute::model::bare(*second)));
    return false;
  }

  bool akn(std::string const& bytes) {
    auto const first = read(bytes);
    if (!first) return false;
    auto const once = write(*first);
    auto const second = read(once);
    if (!second) return false;
    auto const twice = write(*second);
    auto const third = read(twice);
    if (!third) return false;
    if (twice == write(*third)) return true;
    print_difference(support::dump(resolute::model::bare(*second)), support::dump(resolute::model::bare(*third)));
    return false;
  }

 private:
  std::optional<resolute::model::Document> read(std::string const& bytes) {
    resolute::ReadOptions options;
    options.force = true;
    auto reading = registry_.reader_for(bytes)->read(bytes, options);
    if (!reading) {
      std::printf("  ! %s\n", reading.error().message.c_str());
      return std::nullopt;
    }
    return std::move(reading->document);
  }

  std::string write(resolute::model::Document const& document) {
    auto written = registry_.writer("akn")->write(document, {});
    return written ? std::move(written->bytes) : std::string();
  }

  resolute::Registry registry_ = resolute::Registry::builtin();
};

}  // namespace

int main(int argc, char** argv) {
  RoundTrip trip;
  int failed = 0;
  for (int at = 1; at < argc; ++at) {
    std::string const path = argv[at];
    auto const bytes = content(path);
    bool const same = path.ends_with(".xml") ? trip.akn(bytes) : trip.text(bytes);
    if (same) continue;
    ++failed;
    std::printf("%s differs\n", std::filesystem::path(path).filename().c_str());
  }
  std::printf("%d of %d files differ\n", failed, argc - 1);
  return failed == 0 ? 0 : 1;
}
