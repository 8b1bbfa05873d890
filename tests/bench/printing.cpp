// How many pages a second the library prints: documents are read once, then written as PDF again and again, with fonts
// that are opened once. The processor's time, so that what else the machine has to do counts little.
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
#include "cli/fonts.hpp"
#include "resolute/format.hpp"

namespace {

constexpr std::string_view k_usage =
    "usage: printing_bench [--runs N] [--rate PAGES] [--bytes N] FILE...\n"
    "Prints for each file its pages, the bytes of its PDF, the best of N runs (default 10) in milliseconds, and pages "
    "a\n"
    "second; then the same for all of them. Exit status 1 where all together are fewer pages a second than the rate\n"
    "(before that, the measuring is repeated a few times, as other processes disturb it), or a PDF has more bytes.\n";

struct Options {
  int runs = 10;
  double rate = 0;
  double bytes = std::numeric_limits<double>::infinity();
  std::vector<std::string> files;
};

/// The options; nothing when the command line is wrong.
std::optional<Options> parse(std::vector<std::string_view> const& arguments) {
  Options options;
  double runs = options.runs;
  bench::Numbers const numbers = {{"--runs", &runs}, {"--rate", &options.rate}, {"--bytes", &options.bytes}};
  if (!bench::parse(arguments, numbers, options.files)) return std::nullopt;
  options.runs = static_cast<int>(runs);
  return options;
}

/// A document, and what was measured of its printing.
struct Job {
  std::string name;
  resolute::model::Document document;
  std::size_t pages = 0;
  std::size_t bytes = 0;
  /// Least time of a run, in milliseconds of the processor.
  double time = std::numeric_limits<double>::infinity();
};

std::size_t count_pages(std::string_view pdf) {
  constexpr std::string_view k_page = "/Type/Page/";
  std::size_t pages = 0;
  for (auto at = pdf.find(k_page); at != std::string_view::npos; at = pdf.find(k_page, at + 1)) ++pages;
  return pages;
}

std::optional<Job> read(resolute::Registry const& registry, std::string const& file) {
  auto const bytes = bench::content(file);
  resolute::ReadOptions options;
  options.force = true;
  auto const* reader = registry.reader_for(bytes);
  auto reading = reader->read(bytes, options);
  if (!reading) {
    std::fprintf(stderr, "%s: not read: %s\n", file.c_str(), reading.error().message.c_str());
    return std::nullopt;
  }
  Job job;
  job.name = std::filesystem::path(file).filename();
  job.document = std::move(reading->document);
  return job;
}

bool print_once(resolute::Writer const& writer, resolute::WriteOptions const& options, Job& job) {
  auto const begin = std::clock();
  auto const written = writer.write(job.document, options);
  auto const taken = std::clock() - begin;
  if (!written) {
    std::fprintf(stderr, "%s: not written: %s\n", job.name.c_str(), written.error().message.c_str());
    return false;
  }
  constexpr double k_thousand = 1000;
  job.time = std::min(job.time, k_thousand * static_cast<double>(taken) / CLOCKS_PER_SEC);
  if (job.pages == 0) job.pages = count_pages(written->bytes);
  job.bytes = written->bytes.size();
  return true;
}

Job sum(std::vector<Job> const& jobs) {
  Job all;
  all.name = "all";
  all.time = 0;
  for (auto const& job : jobs) {
    all.pages += job.pages;
    all.bytes += job.bytes;
    all.time += job.time;
  }
  return all;
}

double rate(Job const& job) {
  constexpr double k_thousand = 1000;
  return k_thousand * static_cast<double>(job.pages) / job.time;
}

void report(Job const& job, std::string_view remark) {
  std::printf("%6zu %9zu %8.2f %8.0f %s%.*s\n", job.pages, job.bytes, job.time, rate(job), job.name.c_str(),
              static_cast<int>(remark.size()), remark.data());
}

}  // namespace

int main(int argc, char** argv) {
  auto const options = parse({argv + 1, argv + argc});
  if (!options) {
    std::fwrite(k_usage.data(), 1, k_usage.size(), stderr);
    return 2;
  }
  auto const registry = resolute::Registry::builtin();
  auto const& writer = *registry.writer("pdf");
  resolute::WriteOptions write_options;
  write_options.fonts = resolute::cli::installed_fonts();
  std::vector<Job> jobs;
  for (auto const& file : options->files) {
    auto job = read(registry, file);
    if (!job) return 1;
    jobs.push_back(*std::move(job));
  }
  constexpr int k_again = 5;  // as many times the runs before the rate counts as missed
  for (int run = 0; run < options->runs || (rate(sum(jobs)) < options->rate && run < options->runs * k_again); ++run)
    for (auto& job : jobs)
      if (!print_once(writer, write_options, job)) return 1;

  std::printf("%6s %9s %8s %8s\n", "pages", "bytes", "ms", "pages/s");
  bool good = true;
  for (auto const& job : jobs) {
    bool const large = static_cast<double>(job.bytes) > options->bytes;
    good = good && !large;
    report(job, large ? "  TOO LARGE" : "");
  }
  auto const all = sum(jobs);
  bool const slow = rate(all) < options->rate;
  report(all, slow ? "  TOO SLOW" : "");
  return good && !slow ? 0 : 1;
}
