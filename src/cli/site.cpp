#include "resolute/site.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <memory>
#include <thread>

#include "command.hpp"
#include "corrections.hpp"
#include "environment.hpp"
#include "fonts.hpp"
#include "input_files.hpp"
#include "reading.hpp"
#include "settings.hpp"
#include "site_folder.hpp"
#include "summary.hpp"
#include "templates.hpp"
#include "terminal.hpp"

namespace resolute::cli {
namespace {

struct Site {
  std::vector<std::string> inputs;
  std::string output;
  std::string templates;
  std::vector<std::string> settings;
  SiteOptions options;
  bool quiet = false;
  bool verbose = false;

  [[nodiscard]] Speech speech() const {
    if (quiet) return Speech::quiet;
    return verbose ? Speech::verbose : Speech::normal;
  }
};

/// Says what there is to say while the site is built.
class Teller final : public SiteListener {
 public:
  explicit Teller(Speech speech) : speech_(speech) {}

  void told(Source const& source, std::vector<Diagnostic> const& diagnostics) override {
    say(diagnostics, source, speech_);
  }
  void doubtful(std::string_view input, Diagnostic const& one) override {
    Source named;
    named.name = input;
    if (speech_ != Speech::quiet) say_text(render(one, named, error_style()));
  }
  void failed(std::string_view input, Error const& error) override { say(error, input); }
  void progress(std::string_view stage, std::size_t done, std::size_t total) override {
    constexpr std::size_t k_step = 1000;
    if (speech_ == Speech::verbose && (done % k_step == 0 || done == total))
      say_line(fmt::format("{}: {} of {}", stage, done, total));
  }

 private:
  Speech speech_;
};

/// A file that may stand beside an input.
std::optional<std::string> beside(std::string const& input, std::string_view ending) {
  auto file = input + std::string(ending);
  std::error_code unknown;
  if (!std::filesystem::exists(file, unknown)) return std::nullopt;
  return file;
}

Result<SiteSource> load(std::string const& file) {
  auto bytes = read_input({file});
  if (!bytes) return tl::unexpected(bytes.error());
  SiteSource source;
  source.bytes = *std::move(bytes);
  if (auto const corrections = beside(file, ".corrections.json")) {
    auto const text = read_input({*corrections});
    if (!text) return tl::unexpected(text.error());
    auto read = read_corrections(*text, *corrections);
    if (!read) return tl::unexpected(read.error());
    source.corrections = *std::move(read);
    source.beside += *text;
  }
  if (auto const metadata = beside(file, ".metadata.json")) {
    auto const text = read_input({*metadata});
    if (!text) return tl::unexpected(text.error());
    auto read = read_metadata(*text, *metadata);
    if (!read) return tl::unexpected(read.error());
    source.metadata = *std::move(read);
    source.beside += *text;
  }
  return source;
}

Result<SiteOptions> site_options(Registry const& registry, Site const& asked) {
  auto options = asked.options;
  if (!options.base_url.empty() && !options.base_url.starts_with("https://") &&
      !options.base_url.starts_with("http://"))
    return tl::unexpected(Error{"usage", "--base-url takes an address that begins with https:// or http://", {}});
  auto const date = source_date();
  if (!date) return tl::unexpected(date.error());
  options.writing.markup_date = *date;
  options.writing.fonts = installed_fonts();
  if (!asked.templates.empty()) {
    auto templates = templates_from(asked.templates);
    if (!templates) return tl::unexpected(templates.error());
    options.writing.templates = *std::move(templates);
  }
  for (auto const& setting : asked.settings) {
    auto const found = parse_setting(registry, setting);
    if (!found) return tl::unexpected(found.error());
    options.settings[std::string(found->writer->info().name)][found->name] = found->value;
  }
  if (options.jobs == 0) options.jobs = std::max(1U, std::thread::hardware_concurrency());
  return options;
}

ExitCode run(Site const& asked) {
  auto const registry = Registry::builtin();
  auto const options = site_options(registry, asked);
  if (!options) return wrong_usage(options.error(), "site");
  auto const files = input_files(asked.inputs);
  if (!files) return wrong_usage(files.error(), "site");
  std::vector<SiteInput> inputs;
  for (auto const& file : *files) inputs.push_back({file, [file] { return load(file); }});

  DiskFolder folder(asked.output);
  Teller teller(asked.speech());
  auto const report = build_site(registry, inputs, folder, *options, teller);
  if (!report) {
    say(report.error(), "resolute");
    bool const usage = report.error().code == "unknown-language" || report.error().code == "not-a-site";
    return usage ? ExitCode::wrong_usage : ExitCode::input_failed;
  }
  if (asked.speech() != Speech::quiet)
    say_line(fmt::format("{}: {} ({}); files: {} written, {} up to date, {} removed", asked.output,
                         counted(report->works, "text"), counted(report->documents, "document"), report->written,
                         report->kept, report->removed));
  return report->failed == 0 ? ExitCode::done : ExitCode::input_failed;
}

constexpr auto k_site_examples =
    R"(Inputs are texts or Akoma Ntoso; of a folder, all .txt and .xml files in it and below. INPUT.corrections.json and
INPUT.metadata.json beside an input are read with it. A second run brings the site up to date: only what changed is
made again, and what belongs to no input any more goes. Any web server can serve it.

Examples:
  resolute site archive -o public --base-url https://example.org/resolutions/
  resolute site *.xml -o public --title "Resolutions on refugees"
  python3 -m http.server --directory public

Exit status: 0 done, 1 something of an input could not be made, 2 wrong usage, 3 internal error.
SOURCE_DATE_EPOCH, when set, gives the date of the mark-up in the outputs.)";

}  // namespace

void add_site(CLI::App& program, ExitCode& outcome) {
  auto const asked = std::make_shared<Site>();
  asked->options.jobs = 0;
  auto* const command = program.add_subcommand("site", "Make a static web site from an archive");
  command->add_option("INPUT", asked->inputs, "Files or folders of texts or Akoma Ntoso")
      ->required()
      ->option_text("...");
  command->add_option("-o,--output", asked->output, "Folder of the site, made where it is missing")
      ->required()
      ->option_text("DIR");
  command->add_option("--title", asked->options.title, "What the site is called")->option_text("TEXT");
  command
      ->add_option("--base-url", asked->options.base_url,
                   "Where the site will be: for sitemap, feed and canonical links")
      ->option_text("URL");
  command->add_option("--home-language", asked->options.language, "Language of the first page (default: en)")
      ->option_text("LANG");
  command->add_option("-j,--jobs", asked->options.jobs, "Documents at a time (default: as many as there are cores)")
      ->option_text("N");
  command->add_flag("--rebuild", asked->options.rebuild, "Make all files again, also those that are up to date");
  command->add_option("-O,--option", asked->settings, "Option of a format; may be given several times")
      ->allow_extra_args(false)
      ->option_text("FORMAT.NAME=VALUE");
  command->add_option("--lang", asked->options.reading.language, "Language of the texts; auto (the default) finds out")
      ->option_text("LANG");
  command
      ->add_option("--encoding", asked->options.reading.encoding, "Encoding of the texts; auto (the default) finds out")
      ->option_text("NAME");
  command->add_option("--templates", asked->templates, "Folder of templates that replace the built-in ones")
      ->option_text("DIR");
  auto* const quiet = command->add_flag("-q,--quiet", asked->quiet, "Say nothing but errors");
  quiet->option_text(" ");
  command->add_flag("-v,--verbose", asked->verbose, "Say how far it is")->excludes(quiet)->option_text(" ");
  command->footer(k_site_examples);
  command->callback([asked, &outcome] { outcome = run(*asked); });
}

}  // namespace resolute::cli
