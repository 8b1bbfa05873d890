// How long the library reads texts: the best of several runs, and how the time grows with the text. The processor's
// time, so that what else the machine has to do counts little.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "arguments.hpp"
#include "resolute/format.hpp"

namespace {

constexpr std::string_view k_usage =
    "usage: reading_bench [--runs N] [--limit MS] [--copies N] [--growth X] FILE...\n"
    "Prints for each file its size, the best of N runs (default 20) in milliseconds, and how many times as long as "
    "one\n"
    "copy so many copies of the file behind each other take. Exit status 1 where a time is above the limit or the\n"
    "growth: before that, the measuring is repeated a few times, as other processes disturb it.\n";

struct Options {
  int runs = 20;
  double limit = std::numeric_limits<double>::infinity();
  int copies = 0;
  double growth = std::numeric_limits<double>::infinity();
  std::vector<std::string> files;
};

/// The options; nothing when the command line is wrong.
std::optional<Options> parse(std::vector<std::string_view> const& arguments) {
  Options options;
  double runs = options.runs;
  double copies = options.copies;
  bench::Numbers const numbers = {
      {"--runs", &runs}, {"--limit", &options.limit}, {"--copies", &copies}, {"--growth", &options.growth}};
  if (!bench::parse(arguments, numbers, options.files)) return std::nullopt;
  options.runs = static_cast<int>(runs);
  options.copies = static_cast<int>(copies);
  return options;
}

std::string repeated(std::string const& text, int copies) {
  std::string all;
  all.reserve(text.size() * static_cast<std::size_t>(copies));
  for (int copy = 0; copy < copies; ++copy) all += text;
  return all;
}

/// One reading, in milliseconds of the processor.
double once(resolute::Reader const& reader, std::string const& text) {
  resolute::ReadOptions options;
  options.force = true;
  auto const begin = std::clock();
  auto const reading = reader.read(text, options);
  auto const taken = std::clock() - begin;
  if (!reading) std::fprintf(stderr, "not read: %s\n", reading.error().message.c_str());
  constexpr double k_thousand = 1000;
  return k_thousand * static_cast<double>(taken) / CLOCKS_PER_SEC;
}

double best(resolute::Reader const& reader, std::string const& text, int runs, double limit) {
  constexpr int k_again = 5;  // as many times the runs before a limit counts as missed
  auto least = std::numeric_limits<double>::infinity();
  for (int run = 0; run < runs || (least > limit && run < runs * k_again); ++run)
    least = std::min(least, once(reader, text));
  return least;
}

struct Measured {
  double one = 0;
  double growth = 0;  ///< 0: not measured
};

Measured measure(resolute::Reader const& reader, std::string const& text, Options const& options) {
  Measured measured;
  best(reader, text, 1, std::numeric_limits<double>::infinity());  // the language's data are read once
  measured.one = best(reader, text, options.runs, options.limit);
  if (options.copies == 0) return measured;
  auto const many = best(reader, repeated(text, options.copies), 1, options.growth * measured.one);
  measured.growth = many / measured.one;
  return measured;
}

}  // namespace

int main(int argc, char** argv) {
  auto const options = parse({argv + 1, argv + argc});
  if (!options) {
    std::fwrite(k_usage.data(), 1, k_usage.size(), stderr);
    return 2;
  }
  auto const registry = resolute::Registry::builtin();
  auto const& reader = *registry.reader("text");
  bool good = true;
  std::printf("%8s %8s %8s\n", "bytes", "ms", options->copies > 0 ? "growth" : "");
  for (auto const& file : options->files) {
    auto const text = bench::content(file);
    auto const [one, growth] = measure(reader, text, *options);
    bool const slow = one > options->limit;
    bool const grows = growth > options->growth;
    good = good && !slow && !grows;
    std::printf("%8zu %8.2f ", text.size(), one);
    options->copies > 0 ? std::printf("%8.1f ", growth) : std::printf("%8s ", "");
    std::printf("%s%s%s\n", std::filesystem::path(file).filename().c_str(), slow ? "  TOO SLOW" : "",
                grows ? "  GROWS TOO FAST" : "");
    std::fflush(stdout);
  }
  return good ? 0 : 1;
}
