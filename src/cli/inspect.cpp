#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "command.hpp"
#include "corrections.hpp"
#include "output_file.hpp"
#include "reading.hpp"
#include "resolute/desk.hpp"
#include "resolute/render.hpp"
#include "same_file.hpp"
#include "summary.hpp"
#include "templates.hpp"
#include "terminal.hpp"

namespace resolute::cli {
namespace {

struct Inspect {
  std::string input;
  std::string language = "auto";
  std::string encoding = "auto";
  std::string corrections;
  std::string format = "text";
  std::string output = "-";
  std::string templates;
  std::uint64_t max_bytes = k_max_bytes;
  std::size_t max_notes = ReadOptions{}.max_notes;
  bool quiet = false;
  bool verbose = false;

  [[nodiscard]] Speech speech() const {
    if (quiet) return Speech::quiet;
    return verbose ? Speech::verbose : Speech::normal;
  }
};

constexpr std::size_t k_columns_of_a_file = 110;

/// Number, text and fate of every line.
std::string lines(Reading const& reading, std::size_t columns) {
  auto const ranges = line_ranges(reading.source);
  auto const number_width = fmt::formatted_size("{}", ranges.size());
  auto const text_width = std::clamp<std::size_t>(columns / 2, 20, 60) - number_width;
  auto const told = tell_lines(reading);
  std::string out;
  for (std::size_t at = 0; at < ranges.size(); ++at) {
    auto const text = shorten(reading.source.slice(ranges[at]), text_width);
    out += fmt::format("{:>{}}  {}{:{}}  {}\n", at + 1, number_width, text, "", text_width - display_width(text),
                       printable(told[at]));
  }
  return out;
}

std::string summary(Reading const& reading) {
  auto found = findings(reading.document);
  found.push_back(account(reading.ledger, reading.source));
  auto out = fmt::format("\nDocument\n{}\nFound\n{}", table(facts(reading.document.meta)), table(found));
  auto const done = transformations(reading.ledger);
  return done.empty() ? out : fmt::format("{}\nDone to the text\n{}", out, table(done));
}

Result<std::string> page(Reading const& reading, Inspect const& asked) {
  if (asked.templates.empty()) return write_desk(reading);
  auto const templates = templates_from(asked.templates);
  return templates ? write_desk(reading, *templates) : tl::unexpected(templates.error());
}

Result<std::string> shown(Reading const& reading, Inspect const& asked) {
  if (asked.format == "html") return page(reading, asked);
  return lines(reading, stdout_columns(k_columns_of_a_file)) + summary(reading);
}

/// Whether the output would overwrite the input or its corrections.
bool same_file(Inspect const& asked) {
  FilePlaces places;
  FileSet inputs;
  Input const input{asked.input};
  if (!input.is_stdin()) (void)inputs.insert(places.of(asked.input), asked.input);
  if (auto const file = corrections_file(input, asked.corrections); !file.empty())
    (void)inputs.insert(places.of(file), file);
  auto const output = places.of(asked.output);
  return !output.special && inputs.find(output).has_value();
}

ExitCode run(Inspect const& asked) {
  auto const registry = Registry::builtin();
  Input const input{asked.input, asked.max_bytes};
  if (asked.output != "-" && same_file(asked)) {
    say({"same-file", fmt::format("the output {} would overwrite an input", asked.output), std::nullopt}, "resolute");
    return ExitCode::wrong_usage;
  }
  // What was not recognised is just what one wants to look at: hence `force`.
  Messages messages(asked.speech());
  auto const attempt =
      read(registry, input,
           {.language = asked.language, .encoding = asked.encoding, .force = true, .max_notes = asked.max_notes},
           asked.corrections, messages);
  say_text(messages.said());
  if (!attempt.reading) return attempt.outcome;
  if (attempt.reading->ledger.entries().empty()) {
    say({"usage", "inspect shows what became of the lines of a text; this input is Akoma Ntoso", std::nullopt},
        input.name());
    return ExitCode::wrong_usage;
  }
  auto const bytes = shown(*attempt.reading, asked);
  auto const done = bytes.and_then(
      [&](std::string const& made) { return asked.output == "-" ? put(made) : write_file(asked.output, made); });
  if (!done) {
    say(done.error(), "resolute");
    return ExitCode::input_failed;
  }
  return ExitCode::done;
}

constexpr auto k_inspect_examples =
    R"(Every line of the input is shown with what it became, then what was found in all. As HTML it is
one page with the source beside the result, linked both ways, the doubtful places marked.

Examples:
  resolute inspect A_RES_59_170.txt | less
  resolute inspect A_RES_59_170.txt --format html -o desk.html
  pdftotext -layout A_RES_59_170.pdf - | resolute inspect -)";

}  // namespace

void add_inspect(CLI::App& program, ExitCode& outcome) {
  auto const asked = std::make_shared<Inspect>();
  auto* const command = program.add_subcommand("inspect", "Show what was recognised in a text, line by line");
  command->add_option("INPUT", asked->input, "Text file; - for standard input")->required()->option_text(" ");
  command->add_option("--lang", asked->language, "Language of the text, such as zh; auto (the default) finds out")
      ->option_text("LANG");
  command
      ->add_option("--encoding", asked->encoding, "Encoding of the text, such as GB18030; auto (the default) finds out")
      ->option_text("NAME");
  add_limits(*command, asked->max_bytes, asked->max_notes);
  command
      ->add_option("--corrections", asked->corrections,
                   "Decisions that the recogniser obeys; INPUT.corrections.json beside the input needs no option")
      ->option_text("FILE");
  command
      ->add_option("--format", asked->format, "text (the default), or html: a page with the source beside the result")
      ->check(CLI::IsMember({"text", "html"}))
      ->option_text("FORMAT");
  command->add_option("-o,--output", asked->output, "File to write; - (the default) is standard output")
      ->option_text("FILE");
  command->add_option("--templates", asked->templates, "Folder of templates that replace the built-in ones")
      ->option_text("DIR");
  auto* const quiet = command->add_flag("-q,--quiet", asked->quiet, "Say nothing but errors");
  quiet->option_text(" ");
  command->add_flag("-v,--verbose", asked->verbose, "Say which corrections are obeyed")
      ->excludes(quiet)
      ->option_text(" ");
  command->footer(k_inspect_examples);
  command->callback([asked, &outcome] { outcome = run(*asked); });
}

}  // namespace resolute::cli
