// How long each stage of the reader and each writer takes on a text, by Google Benchmark. The stages and their order
// are those of src/formats/text/reader.cpp. Each stage gets what the stages before it made, copied while the clock
// stands.
#include <benchmark/benchmark.h>

#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "arguments.hpp"
#include "cli/fonts.hpp"
#include "profile/detect.hpp"
#include "profile/grammar.hpp"
#include "resolute/format.hpp"
#include "structure/boundary.hpp"
#include "structure/build.hpp"
#include "structure/labels.hpp"
#include "text/decode.hpp"
#include "text/join.hpp"
#include "text/kerning.hpp"
#include "text/page.hpp"
#include "text/tables.hpp"

namespace {

using namespace resolute;

/// A text with what each stage makes of it.
struct Prepared {
  std::string name;
  std::string bytes;
  profile::Grammar const* grammar = nullptr;
  Source source;
  std::vector<text::Line> lines;
  text::Page page;
  mutable std::vector<text::Paragraph> paragraphs;  ///< kept by `build`, which may use them up
  model::Document document;
};

profile::Profiles const& profiles() {
  static auto const all = profile::Profiles::builtin();
  return *all;
}

Registry const& registry() {
  static auto const formats = Registry::builtin();
  return formats;
}

text::Page make_page(Source const& source, std::vector<text::Line> lines, profile::Grammar const& grammar) {
  lines = text::mend_rows(source, std::move(lines), grammar);
  text::close_kerning(source, lines, grammar);
  lines = text::cut_glued_notes(text::cut_masthead(std::move(lines), grammar), grammar);
  auto page = text::find_furniture(std::move(lines), grammar);
  text::find_notes(grammar, page);
  text::find_tables(grammar, page);
  text::find_marks(grammar, page);
  return page;
}

std::vector<text::Paragraph> make_paragraphs(Prepared const& text) {
  return text::join(text.source, text.page, *text.grammar, structure::boundary_evidence(*text.grammar));
}

structure::Built make_document(Prepared const& text) {
  auto const labels = structure::label(text.paragraphs, *text.grammar);
  return structure::build(text::Joints(text.source, text.page, *text.grammar), text.page, text.paragraphs,
                          structure::Texts::kept, labels, *text.grammar, profiles());
}

/// Nothing when the text or its language is not readable.
std::unique_ptr<Prepared> prepare(std::string const& file) {
  auto text = std::make_unique<Prepared>();
  text->name = std::filesystem::path(file).filename();
  text->bytes = bench::content(file);
  auto decoded = text::decode(text->bytes, text->name);
  ReadOptions options;
  options.force = true;
  auto reading = registry().reader("text")->read(text->bytes, options);
  if (!decoded || !reading) return nullptr;
  text->source = std::move(decoded->source);
  text->document = std::move(reading->document);
  text->lines = text::cut_lines(text->source);
  auto const* language = profiles().language(text->document.meta.language);
  if (language == nullptr) return nullptr;
  static std::vector<std::unique_ptr<profile::Grammar const>> grammars;
  grammars.push_back(std::make_unique<profile::Grammar const>(profile::load_grammar(*language)));
  text->grammar = grammars.back().get();
  text->page = make_page(text->source, text->lines, *text->grammar);
  text->paragraphs = make_paragraphs(*text);
  return text;
}

/// Measures `work` on the text; the rate is in bytes of the text.
template <class Work>
void measure(std::string const& stage, Prepared const& text, Work work) {
  benchmark::RegisterBenchmark((stage + '/' + text.name).c_str(), [&text, work](benchmark::State& state) {
    for (auto _ : state) work(state);
    state.SetBytesProcessed(static_cast<std::int64_t>(text.bytes.size()) * state.iterations());
  })->Unit(benchmark::kMillisecond);
}

void measure_reading(Prepared const& text) {
  measure("decode", text, [&](auto&) { benchmark::DoNotOptimize(text::decode(text.bytes, text.name)); });
  measure("lines", text, [&](auto&) { benchmark::DoNotOptimize(text::cut_lines(text.source)); });
  measure("page", text, [&](benchmark::State& state) {
    state.PauseTiming();
    auto lines = text.lines;
    state.ResumeTiming();
    benchmark::DoNotOptimize(make_page(text.source, std::move(lines), *text.grammar));
  });
  measure("paragraphs", text, [&](auto&) { benchmark::DoNotOptimize(make_paragraphs(text)); });
  measure("structure", text, [&](auto&) { benchmark::DoNotOptimize(make_document(text)); });
  measure("read", text, [&](auto&) {
    ReadOptions options;
    options.force = true;
    benchmark::DoNotOptimize(registry().reader("text")->read(text.bytes, options));
  });
}

void measure_writing(Prepared const& text) {
  for (auto const& writer : registry().writers()) {
    measure("write_" + std::string(writer->info().name), text, [&text, &writer = *writer](auto&) {
      static auto const fonts = cli::installed_fonts();
      WriteOptions options;
      options.fonts = fonts;
      benchmark::DoNotOptimize(writer.write(text.document, options));
    });
  }
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);  // takes its own options away
  if (argc < 2) {
    std::fputs("usage: stage_bench [--benchmark_filter=REGEX] FILE...\nAlso all other options of Google Benchmark.\n",
               stderr);
    return 2;
  }
  std::vector<std::unique_ptr<Prepared>> texts;
  for (int at = 1; at < argc; ++at) {
    if (auto text = prepare(argv[at])) {
      texts.push_back(std::move(text));
    } else {
      std::fprintf(stderr, "%s: not read\n", argv[at]);
      return 1;
    }
  }
  for (auto const& text : texts) {
    measure_reading(*text);
    measure_writing(*text);
  }
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
