#include "convert_options.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

namespace resolute::cli {
namespace {

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

constexpr auto k_convert_examples =
    R"(Without --to and -o the first format of the list is written. One input in one format
goes to standard output, all else to files beside the inputs, named by their stems.
Outputs are written whole or not at all and never overwrite an input.

Examples:
  resolute convert A_RES_59_170.txt
  resolute convert A_RES_59_170.txt -o A_RES_59_170.pdf -O pdf.page=letter
  resolute convert --to akn,html,md,pdf --output-dir out *.txt
  find archive -name '*.txt' | resolute convert --files-from - --to html
  resolute convert archive --recursive --output-dir out --resume --report run.jsonl
  resolute convert --stdin-jsonl < documents.jsonl > results.jsonl
  pdftotext -layout A_RES_59_170.pdf - | resolute convert - --to html > page.html

Exit status: 0 done, 1 an input failed, 2 wrong usage, 3 internal error, 130 interrupted.
SOURCE_DATE_EPOCH, when set, gives the date of the mark-up in the outputs.)";

void add_inputs(CLI::App& command, Convert& asked) {
  auto& request = asked.request;
  command.add_option("INPUT", request.inputs, "Text or Akoma Ntoso files, or folders; - for standard input")
      ->option_text("...");
  command
      .add_option("--files-from", asked.files_from, "File with names of more inputs, one a line; - for standard input")
      ->option_text("FILE");
  command.add_flag("-r,--recursive", request.recursive,
                   "Take the files of folders, and of those below; --output-dir has their tree again");
  command
      .add_option("--include", asked.batch.include,
                  "Pattern for files of folders; several are possible (default: *.txt and *.xml)")
      ->allow_extra_args(false)
      ->option_text("GLOB")
      ->needs(command.get_option("--recursive"));
  command.add_option("--shard", asked.shard, "Convert part I of N of the inputs; other runs have the other parts")
      ->option_text("I/N");
  command.add_option("--lang", asked.language, "Language of the text, such as zh; auto (the default) finds out")
      ->option_text("LANG");
  command
      .add_option("--encoding", asked.encoding, "Encoding of the text, such as GB18030; auto (the default) finds out")
      ->option_text("NAME");
  add_limits(command, asked.max_bytes, asked.max_notes);
  command
      .add_option("--metadata", request.metadata,
                  "JSON file with what the text does not say (votes, subjects, dates and more); for one input")
      ->option_text("FILE");
  command
      .add_option("--corrections", request.corrections,
                  "Decisions that the recogniser obeys; INPUT.corrections.json beside the input needs no option")
      ->option_text("FILE");
}

void add_outputs(CLI::App& command, Convert& asked) {
  auto& request = asked.request;
  command.add_option("-t,--to", request.formats, "Formats to write, separated by commas")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->option_text("FORMAT,...");
  auto* const file = command.add_option("-o,--output", request.output,
                                        "File to write; its ending gives the format; - for standard output");
  file->option_text("FILE")->excludes(command.get_option("--files-from"));
  command.add_option("--output-dir", request.output_dir, "Folder for the outputs, made where it is missing")
      ->option_text("DIR")
      ->excludes(file);
  command.add_option("-O,--option", request.settings, "Option of a format; may be given several times")
      ->allow_extra_args(false)
      ->option_text("FORMAT.NAME=VALUE");
  command.add_option("--templates", asked.batch.templates, "Folder of templates that replace the built-in ones")
      ->option_text("DIR");
  command.add_flag("--force", asked.force, "Write what there is, even where no resolution was recognised");
}

void add_run(CLI::App& command, Convert& asked) {
  constexpr unsigned k_most_jobs = 1024;
  command.add_option("-j,--jobs", asked.batch.jobs, "Inputs at a time (default: as many as there are cores)")
      ->check(CLI::Range(1U, k_most_jobs))
      ->option_text("N");
  command.add_flag("--resume", asked.batch.resume, "Skip what is up to date in the output folder")
      ->excludes(command.get_option("--metadata"));
  command.add_flag("--fail-fast", asked.batch.fail_fast, "Stop at the first input that fails");
  command.add_option("--report", asked.batch.report, "File for a line of JSON for each input")->option_text("FILE");
  auto* const quiet = command.add_flag("-q,--quiet", asked.quiet, "Say nothing but errors");
  quiet->option_text(" ");
  command.add_flag("-v,--verbose", asked.verbose, "Say what was found and written")->excludes(quiet)->option_text(" ");
}

void add_json_lines(CLI::App& command, Convert& asked) {
  auto* const lines = command.add_flag("--stdin-jsonl", asked.json_lines,
                                       "Documents are lines of JSON on standard input; so are the results");
  for (auto const* other : {"INPUT", "--files-from", "--recursive", "--shard", "--metadata", "--corrections",
                            "--output", "--output-dir", "--resume", "--fail-fast", "--report"})
    lines->excludes(command.get_option(other));
}

}  // namespace

void add_convert_options(CLI::App& command, Convert& asked) {
  add_inputs(command, asked);
  add_outputs(command, asked);
  add_run(command, asked);
  add_json_lines(command, asked);
  command.footer([] { return help_on_formats() + "\n" + k_convert_examples; });
}

}  // namespace resolute::cli
