#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "command.hpp"
#include "line_teller.hpp"
#include "reading.hpp"
#include "resolute/render.hpp"
#include "summary.hpp"
#include "terminal.hpp"

namespace resolute::cli {
namespace {

struct Inspect {
  std::string input;
  std::string language = "auto";
  std::string encoding = "auto";
  bool quiet = false;
};

constexpr std::size_t k_columns_of_a_file = 110;

/// Number, text and fate of every line.
std::string lines(Reading const& reading, std::size_t columns) {
  auto const ranges = line_ranges(reading.source);
  auto const number_width = fmt::formatted_size("{}", ranges.size());
  auto const text_width = std::clamp<std::size_t>(columns / 2, 20, 60) - number_width;
  LineTeller teller(reading);
  std::string out;
  for (std::size_t at = 0; at < ranges.size(); ++at) {
    auto const text = shorten(reading.source.slice(ranges[at]), text_width);
    out += fmt::format("{:>{}}  {}{:{}}  {}\n", at + 1, number_width, text, "", text_width - display_width(text),
                       printable(teller.tell(ranges[at])));
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

ExitCode run(Inspect const& asked) {
  auto const registry = Registry::builtin();
  Input const input{asked.input};
  // What was not recognised is just what one wants to look at: hence `force`.
  auto const attempt = read(registry, input, {.language = asked.language, .encoding = asked.encoding, .force = true},
                            asked.quiet ? Speech::quiet : Speech::normal);
  if (!attempt.reading) return attempt.outcome;
  if (attempt.reading->ledger.entries().empty()) {
    say({"usage", "inspect shows what became of the lines of a text; this input is Akoma Ntoso", std::nullopt},
        input.name());
    return ExitCode::wrong_usage;
  }
  auto const columns = stdout_columns(k_columns_of_a_file);
  if (auto const done = put(lines(*attempt.reading, columns) + summary(*attempt.reading)); !done) {
    say(done.error(), "resolute");
    return ExitCode::input_failed;
  }
  return ExitCode::done;
}

constexpr auto k_examples = R"(Every line of the input is shown with what it became, then what was found in all.

Examples:
  resolute inspect A_RES_59_170.txt | less
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
  command->add_flag("-q,--quiet", asked->quiet, "Say nothing but errors");
  command->footer(k_examples);
  command->callback([asked, &outcome] { outcome = run(*asked); });
}

}  // namespace resolute::cli
