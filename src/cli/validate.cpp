#include "resolute/validate.hpp"

#include <fmt/format.h>

#include <memory>

#include "command.hpp"
#include "environment.hpp"
#include "exit_code.hpp"
#include "input.hpp"
#include "resolute/render.hpp"
#include "summary.hpp"
#include "terminal.hpp"

namespace resolute::cli {
namespace {

struct Validate {
  std::vector<std::string> inputs;
  std::string schema;
  std::string format = "text";
  bool quiet = false;
};

/// The schema that the command line or the environment names; nothing when neither does.
Result<std::optional<Schema>> load_schema(Validate const& asked) {
  auto const path = asked.schema.empty() ? schema_path() : asked.schema;
  if (path.empty()) {
    if (!asked.quiet)
      say_line("resolute: note: no schema was given (--schema FILE), so all is checked but the schema's own rules");
    return std::nullopt;
  }
  auto schema = Schema::load(path);
  if (!schema) return tl::unexpected(schema.error());
  return *std::move(schema);
}

std::string verdict(Validation const& validation) {
  auto const errors = validation.count(Severity::error);
  auto const warnings = validation.count(Severity::warning);
  auto out = errors > 0 ? fmt::format("not valid: {}", counted(errors, "error")) : std::string("valid");
  if (warnings > 0) out += fmt::format(", {}", counted(warnings, "warning"));
  return out;
}

std::string as_text(Validation const& validation, bool quiet) {
  std::string out;
  auto const style = output_style();
  for (auto const& [what, position] : validation.findings) {
    if (quiet && what.severity != Severity::error) continue;
    out += position ? render(what, validation.source, *position, style) : render(what, validation.source, style);
  }
  if (!quiet) out += fmt::format("{}: {}\n", printable(validation.source.name), verdict(validation));
  return out;
}

/// The report on one input, in the format that was asked for.
std::string report(Result<Validation> const& validation, std::string_view name, Validate const& asked) {
  if (asked.format == "json") return to_json(validation, name);
  return validation ? as_text(*validation, asked.quiet) : render(validation.error(), name, output_style());
}

ExitCode check(Input const& input, Schema const* schema, Validate const& asked) {
  auto const bytes = read_input(input);
  auto const validation =
      bytes ? validate(*bytes, std::string(input.name()), schema) : Result<Validation>(tl::unexpected(bytes.error()));
  if (auto const done = put(report(validation, input.name(), asked)); !done) {
    say(done.error(), "resolute");
    return ExitCode::input_failed;
  }
  return validation && validation->valid() ? ExitCode::done : ExitCode::input_failed;
}

ExitCode run(Validate const& asked) {
  auto const schema = load_schema(asked);
  if (!schema) {
    say(schema.error(), "resolute");
    return ExitCode::wrong_usage;
  }
  auto outcome = ExitCode::done;
  for (auto const& name : asked.inputs)
    outcome = worst(outcome, check(Input{name}, *schema ? &**schema : nullptr, asked));
  return outcome;
}

constexpr auto k_validate_examples =
    R"(Checked are the schema of Akoma Ntoso 3.0, if one is given, and what no schema can say: identifiers, IRIs,
references, numbers, dates, language. Warnings leave a file valid: a source may have gaps of its own.

The schema is that of OASIS: akomantoso30.xsd, with the xml.xsd that it imports beside it, from
docs.oasis-open.org/legaldocml/akn-core/v1.0 (part 2, schemas). Nothing is read from the network.

Examples:
  resolute validate --schema akomantoso30.xsd out/*.xml
  resolute convert A_RES_59_170.txt | resolute validate -
  resolute validate --format json out/*.xml | jq -r 'select(.valid | not) | .file'

Exit status: 0 all are valid, 1 one is not or cannot be read, 2 wrong usage, 3 internal error.
RESOLUTE_AKN_SCHEMA, when set, names the schema.)";

}  // namespace

void add_validate(CLI::App& program, ExitCode& outcome) {
  auto const asked = std::make_shared<Validate>();
  auto* const command = program.add_subcommand("validate", "Check Akoma Ntoso files");
  command->add_option("FILE", asked->inputs, "Akoma Ntoso files; - for standard input")->required()->option_text("...");
  command->add_option("--schema", asked->schema, "The schema of Akoma Ntoso 3.0")->option_text("FILE");
  command->add_option("--format", asked->format, "text (the default) or json: one object a line for each file")
      ->check(CLI::IsMember({"text", "json"}))
      ->option_text("FORMAT");
  command->add_flag("-q,--quiet", asked->quiet, "Say nothing but errors")->option_text(" ");
  command->footer(k_validate_examples);
  command->callback([asked, &outcome] { outcome = run(*asked); });
}

}  // namespace resolute::cli
