#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "command.hpp"
#include "convert_options.hpp"
#include "environment.hpp"
#include "file_list.hpp"
#include "fonts.hpp"
#include "json_lines.hpp"
#include "resolute/metadata.hpp"
#include "templates.hpp"
#include "terminal.hpp"

namespace resolute::cli {
namespace {

/// The metadata file, where one was named.
Result<std::optional<Metadata>> read_metadata_file(std::string const& file) {
  if (file.empty()) return std::nullopt;
  auto const bytes = read_input({file});
  if (!bytes) return tl::unexpected(bytes.error());
  auto found = read_metadata(*bytes, file);
  if (!found) return tl::unexpected(found.error());
  return *std::move(found);
}

Result<WriteOptions> write_options(Convert const& asked) {
  WriteOptions options;
  auto const date = source_date();
  if (!date) return tl::unexpected(date.error());
  options.markup_date = *date;
  options.fonts = installed_fonts();
  if (!asked.batch.templates.empty()) {
    auto templates = templates_from(asked.batch.templates);
    if (!templates) return tl::unexpected(templates.error());
    options.templates = *std::move(templates);
  }
  return options;
}

/// Adds the inputs that a list names to those of the command line.
Result<void> add_listed(Convert& asked) {
  auto& request = asked.request;
  if (!asked.files_from.empty()) {
    auto names = read_file_list(asked.files_from);
    if (!names) {
      auto error = names.error();
      error.message = fmt::format("{}: {}", asked.files_from, error.message);
      return tl::unexpected(std::move(error));
    }
    request.listed = true;
    auto const stdin_too = [](std::string const& name) { return Input{name}.is_stdin(); };
    if (stdin_too(asked.files_from) && std::ranges::any_of(request.inputs, stdin_too))
      return tl::unexpected(Error{"usage", "standard input (-) is the list and cannot be an input, too", {}});
    request.listed_inputs = *std::move(names);
  } else if (request.inputs.empty() && !asked.json_lines) {
    return tl::unexpected(Error{"usage", "INPUT is required: name files, or a list of them with --files-from", {}});
  }
  return {};
}

/// Reads what the options of many inputs say.
Result<void> settle_batch(Convert& asked) {
  auto const shard = read_shard(asked.shard);
  if (!shard) return tl::unexpected(shard.error());
  asked.batch.shard = *shard;
  if (asked.batch.resume && asked.request.output_dir.empty())
    return tl::unexpected(
        Error{"usage", "--resume needs a folder where it is noted what is done: --output-dir DIR", {}});
  return {};
}

Conversion conversion_of(Convert const& asked, Registry const& registry, WriteOptions options) {
  return {.registry = &registry,
          .targets = {},
          .reading = {.language = asked.language,
                      .encoding = asked.encoding,
                      .force = asked.force,
                      .max_notes = asked.max_notes},
          .writing = std::move(options),
          .corrections = asked.request.corrections,
          .metadata = {},
          .max_bytes = asked.max_bytes,
          .speech = asked.speech(),
          .staging = {}};
}

ExitCode convert_lines(Convert const& asked, Conversion conversion) {
  auto targets = make_targets(*conversion.registry, asked.request);
  if (!targets) return wrong_usage(targets.error(), "convert");
  conversion.targets = *std::move(targets);
  return run_json_lines(conversion, threads_for(asked.batch.jobs));
}

ExitCode convert_files(Convert const& asked, Conversion conversion) {
  auto const plan = make_plan(*conversion.registry, asked.request);
  if (!plan) return wrong_usage(plan.error(), "convert");
  auto metadata = read_metadata_file(asked.request.metadata);
  if (!metadata) {
    say(metadata.error(), asked.request.metadata);
    return ExitCode::input_failed;
  }
  conversion.targets = plan->targets;
  conversion.metadata = *std::move(metadata);
  return run_batch(*plan, std::move(conversion), asked.batch);
}

ExitCode run(Convert asked) {
  if (auto const fine = add_listed(asked).and_then([&] { return settle_batch(asked); }); !fine)
    return wrong_usage(fine.error(), "convert");
  auto options = write_options(asked);
  if (!options) return wrong_usage(options.error(), "convert");
  auto const registry = Registry::builtin();
  auto conversion = conversion_of(asked, registry, *std::move(options));
  return asked.json_lines ? convert_lines(asked, std::move(conversion)) : convert_files(asked, std::move(conversion));
}

}  // namespace

void add_convert(CLI::App& program, ExitCode& outcome) {
  auto const asked = std::make_shared<Convert>();
  auto* const command = program.add_subcommand("convert", "Convert resolutions to other formats");
  add_convert_options(*command, *asked);
  command->callback([asked, &outcome] { outcome = run(*asked); });
}

}  // namespace resolute::cli
