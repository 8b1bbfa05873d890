#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "alternates.hpp"
#include "command.hpp"
#include "environment.hpp"
#include "file_list.hpp"
#include "fonts.hpp"
#include "output_file.hpp"
#include "plan.hpp"
#include "reading.hpp"
#include "resolute/metadata.hpp"
#include "summary.hpp"
#include "templates.hpp"
#include "terminal.hpp"

namespace resolute::cli {
namespace {

struct Convert {
  Request request;
  /// A file with names of inputs; empty: none.
  std::string files_from;
  std::string language = "auto";
  std::string encoding = "auto";
  std::string templates;
  std::uint64_t max_bytes = k_max_bytes;
  bool force = false;
  bool quiet = false;
  bool verbose = false;

  [[nodiscard]] Speech speech() const {
    if (quiet) return Speech::quiet;
    return verbose ? Speech::verbose : Speech::normal;
  }
};

/// An output that is made and waits to be written.
struct Made {
  Output output;
  std::string bytes;
};

std::string output_name(Output const& output) {
  return output.path ? output.path->string() : "standard output";
}

void say_inconsistent(Job const& job, Output const& output) {
  say_line(
      fmt::format("{}: {} that was made of it is not consistent, so nothing was written. This is a fault of "
                  "resolute, not of the input. Please report it, with the input and this message.",
                  job.input.name(), output_name(output)));
}

/// Makes all outputs of one input before the first is written.
ExitCode make_outputs(Job const& job, Plan const& plan, Reading const& reading, WriteOptions options, Speech speech,
                      std::vector<Made>& made) {
  auto outcome = ExitCode::done;
  for (auto const& output : job.outputs) {
    auto const& target = plan.targets.at(output.target);
    options.settings = target.settings;
    options.surroundings.alternates = alternates(job, plan, output);
    auto written = target.writer->write(reading.document, options);
    if (!written) {
      say(written.error(), job.input.name());
      outcome = ExitCode::input_failed;
      continue;
    }
    say(written->diagnostics, reading.source, speech);
    made.push_back({output, std::move(written->bytes)});
    if (!written->consistent) {
      say_inconsistent(job, output);
      made.clear();
      return ExitCode::internal_error;
    }
  }
  return outcome;
}

void say_summary(Job const& job, Plan const& plan, Reading const& reading, std::vector<Made> const& made) {
  auto rows = facts(reading.document.meta);
  for (auto& row : findings(reading.document)) rows.push_back(std::move(row));
  rows.push_back(account(reading.ledger, reading.source));
  for (auto const& one : made) {
    rows.emplace_back("wrote",
                      fmt::format("{} ({}, {})", output_name(one.output), plan.targets.at(one.output.target).info.name,
                                  counted(one.bytes.size(), "byte")));
  }
  say_text(fmt::format("{}:\n{}", job.input.name(), table(rows)));
}

/// The metadata file, where one was named.
Result<std::optional<Metadata>> read_metadata_file(std::string const& file) {
  if (file.empty()) return std::nullopt;
  auto const bytes = read_input({file});
  if (!bytes) return tl::unexpected(bytes.error());
  auto found = read_metadata(*bytes, file);
  if (!found) return tl::unexpected(found.error());
  return *std::move(found);
}

ExitCode run_job(Registry const& registry, Job const& job, Plan const& plan, Convert const& asked,
                 WriteOptions const& options, std::optional<Metadata> const& metadata) {
  auto attempt =
      read(registry, job.input, {.language = asked.language, .encoding = asked.encoding, .force = asked.force},
           asked.request.corrections, asked.speech());
  if (!attempt.reading) return attempt.outcome;
  if (metadata) say(merge(attempt.reading->document, *metadata), attempt.reading->source, asked.speech());

  std::vector<Made> made;
  auto outcome = make_outputs(job, plan, *attempt.reading, options, asked.speech(), made);
  std::vector<Made> written;
  for (auto& one : made) {
    auto const done = one.output.path ? write_file(*one.output.path, one.bytes) : put(one.bytes);
    if (done) {
      written.push_back(std::move(one));
    } else {
      say(done.error(), job.input.name());
      outcome = worst(outcome, ExitCode::input_failed);
    }
  }
  if (asked.speech() == Speech::verbose) say_summary(job, plan, *attempt.reading, written);
  return outcome;
}

Result<WriteOptions> write_options(Convert const& asked) {
  WriteOptions options;
  auto const date = source_date();
  if (!date) return tl::unexpected(date.error());
  options.markup_date = *date;
  options.fonts = installed_fonts();
  if (!asked.templates.empty()) {
    auto templates = templates_from(asked.templates);
    if (!templates) return tl::unexpected(templates.error());
    options.templates = *std::move(templates);
  }
  return options;
}

ExitCode wrong_usage(Error const& error) {
  say(error, "resolute");
  say_line("Run resolute convert --help for what there is.");
  return ExitCode::wrong_usage;
}

/// Adds the inputs that a list names to those of the command line.
Result<void> add_listed(Convert& asked) {
  auto& request = asked.request;
  if (!asked.files_from.empty()) {
    auto const names = read_file_list(asked.files_from);
    if (!names) {
      auto error = names.error();
      error.message = fmt::format("{}: {}", asked.files_from, error.message);
      return tl::unexpected(std::move(error));
    }
    request.listed = true;
    auto const stdin_too = [](std::string const& name) { return Input{name}.is_stdin(); };
    if (stdin_too(asked.files_from) && std::ranges::any_of(request.inputs, stdin_too))
      return tl::unexpected(Error{"usage", "standard input (-) is the list and cannot be an input, too", {}});
    request.inputs.insert(request.inputs.end(), names->begin(), names->end());
  } else if (request.inputs.empty()) {
    return tl::unexpected(Error{"usage", "INPUT is required: name files, or a list of them with --files-from", {}});
  }
  return {};
}

ExitCode run(Convert asked) {
  if (auto const added = add_listed(asked); !added) return wrong_usage(added.error());
  auto const options = write_options(asked);
  if (!options) return wrong_usage(options.error());
  auto const registry = Registry::builtin();
  auto plan = make_plan(registry, asked.request);
  if (!plan) return wrong_usage(plan.error());
  for (auto& job : plan->jobs) job.input.max_bytes = asked.max_bytes;
  auto const metadata = read_metadata_file(asked.request.metadata);
  if (!metadata) {
    say(metadata.error(), asked.request.metadata);
    return ExitCode::input_failed;
  }
  auto outcome = ExitCode::done;
  for (auto const& job : plan->jobs)
    outcome = worst(outcome, run_job(registry, job, *plan, asked, *options, *metadata));
  return outcome;
}

/// The part of the help that the registry knows.
std::string help_on_formats() {
  std::string help = "Formats:\n";
  std::string options;
  auto const registry = Registry::builtin();
  for (auto const& writer : registry.writers()) {
    auto const format = writer->info();
    help += fmt::format("  {:<8}.{:<6}{}\n", format.name, format.extension, format.summary);
    for (auto const& option : format.options) {
      options += fmt::format("  {:<24}{} (default: {})\n", fmt::format("{}.{}", format.name, option.name),
                             option.summary, option.fallback.empty() ? "none" : option.fallback);
    }
  }
  return options.empty() ? help : fmt::format("{}\nOptions of formats, for -O:\n{}", help, options);
}

constexpr auto k_examples = R"(Without --to and -o the first format of the list is written. One input in one format
goes to standard output, all else to files beside the inputs, named by their stems.
Outputs are written whole or not at all and never overwrite an input.

Examples:
  resolute convert A_RES_59_170.txt
  resolute convert A_RES_59_170.txt -o A_RES_59_170.pdf -O pdf.page=letter
  resolute convert --to akn,html,md,pdf --output-dir out *.txt
  find archive -name '*.txt' | resolute convert --files-from - --to html
  pdftotext -layout A_RES_59_170.pdf - | resolute convert - --to html > page.html

Exit status: 0 done, 1 an input failed, 2 wrong usage, 3 internal error.
SOURCE_DATE_EPOCH, when set, gives the date of the mark-up in the outputs.)";

}  // namespace

void add_convert(CLI::App& program, ExitCode& outcome) {
  auto const asked = std::make_shared<Convert>();
  auto& request = asked->request;
  auto* const command = program.add_subcommand("convert", "Convert resolutions to other formats");
  command->add_option("INPUT", request.inputs, "Text or Akoma Ntoso files; - for standard input")->option_text("...");
  command->add_option("-t,--to", request.formats, "Formats to write, separated by commas")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->option_text("FORMAT,...");
  auto* const file = command->add_option("-o,--output", request.output,
                                         "File to write; its ending gives the format; - for standard output");
  file->option_text("FILE");
  command
      ->add_option("--files-from", asked->files_from,
                   "File with names of more inputs, one a line; - for standard input")
      ->option_text("FILE")
      ->excludes(file);
  command->add_option("--output-dir", request.output_dir, "Folder for the outputs, made where it is missing")
      ->option_text("DIR")
      ->excludes(file);
  command->add_option("-O,--option", request.settings, "Option of a format; may be given several times")
      ->allow_extra_args(false)
      ->option_text("FORMAT.NAME=VALUE");
  command->add_option("--lang", asked->language, "Language of the text, such as zh; auto (the default) finds out")
      ->option_text("LANG");
  command
      ->add_option("--encoding", asked->encoding, "Encoding of the text, such as GB18030; auto (the default) finds out")
      ->option_text("NAME");
  command
      ->add_option("--metadata", request.metadata,
                   "JSON file with what the text does not say (votes, subjects, dates and more); for one input")
      ->option_text("FILE");
  command
      ->add_option("--corrections", request.corrections,
                   "Decisions that the recogniser obeys; INPUT.corrections.json beside the input needs no option")
      ->option_text("FILE");
  command->add_option("--templates", asked->templates, "Folder of templates that replace the built-in ones")
      ->option_text("DIR");
  add_max_bytes(*command, asked->max_bytes);
  command->add_flag("--force", asked->force, "Write what there is, even where no resolution was recognised");
  auto* const quiet = command->add_flag("-q,--quiet", asked->quiet, "Say nothing but errors");
  quiet->option_text(" ");
  command->add_flag("-v,--verbose", asked->verbose, "Say what was found and written")
      ->excludes(quiet)
      ->option_text(" ");
  command->footer([] { return help_on_formats() + "\n" + k_examples; });
  command->callback([asked, &outcome] { outcome = run(*asked); });
}

}  // namespace resolute::cli
