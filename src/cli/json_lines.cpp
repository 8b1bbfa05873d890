#include "json_lines.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <atomic>
#include <exception>
#include <new>
#include <optional>

#include "batch/interruption.hpp"
#include "batch/record.hpp"
#include "line_reader.hpp"
#include "ordered_work.hpp"
#include "reading.hpp"
#include "settings.hpp"
#include "terminal.hpp"

namespace resolute::cli {
namespace {

/// A document as a line gives it.
struct Document {
  Json id;
  std::string text;
  std::string language;
  std::optional<Metadata> metadata;
};

tl::unexpected<Error> bad_line(std::string message) {
  return tl::unexpected(Error{"bad-line", std::move(message), std::nullopt});
}

/// A value that, where it is there, is a string.
Result<std::string> text_at(Json const& line, char const* key) {
  auto const found = line.find(key);
  if (found == line.end() || found->is_null()) return {};
  if (!found->is_string()) return bad_line(fmt::format("\"{}\" is not a string", key));
  return found->get<std::string>();
}

Result<std::optional<Metadata>> metadata_of(Json const& line) {
  auto supplied = line.value("metadata", Json::object());
  if (!supplied.is_object()) return bad_line("\"metadata\" is not an object");
  if (auto const symbol = line.find("symbol"); symbol != line.end() && !symbol->is_null()) supplied["symbol"] = *symbol;
  if (supplied.empty()) return std::nullopt;
  auto read = read_metadata(supplied.dump(), "metadata");
  if (!read) return bad_line(read.error().message);
  return *std::move(read);
}

Result<Document> document_of(Json const& line) {
  if (line.is_discarded()) return bad_line("the line is not JSON");
  if (!line.is_object()) return bad_line("the line is not a JSON object");
  if (!line.contains("text")) return bad_line("the line has no \"text\"");
  auto text = text_at(line, "text");
  if (!text) return tl::unexpected(text.error());
  auto language = text_at(line, "language");
  if (!language) return tl::unexpected(language.error());
  auto metadata = metadata_of(line);
  if (!metadata) return tl::unexpected(metadata.error());
  return Document{line.value("id", Json()), *std::move(text), *std::move(language), *std::move(metadata)};
}

/// How outputs name the source of a document.
std::string source_name(Json const& id) {
  if (id.is_null()) return "stdin";
  return id.is_string() ? id.get<std::string>() : id.dump();
}

Finished convert_document(Document const& document, Conversion const& conversion) {
  Finished finished(Speech::quiet);
  if (document.text.size() > conversion.max_bytes) {
    finished.outcome = ExitCode::input_failed;
    finished.messages.error({"too-large", fmt::format("the text has more than {} bytes", conversion.max_bytes), {}},
                            "");
    return finished;
  }
  auto options = conversion.reading;
  options.source_name = source_name(document.id);
  options.encoding = "UTF-8";
  if (!document.language.empty()) options.language = document.language;
  auto attempt = read(*conversion.registry, document.text, options, finished.messages);
  finished.outcome = attempt.outcome;
  if (!attempt.reading) return finished;
  auto& reading = *attempt.reading;
  if (document.metadata) finished.messages.diagnostics(merge(reading.document, *document.metadata), reading.source);
  finished.findings = findings_of(reading);
  Job job{{options.source_name}, {}, {}};
  for (std::size_t at = 0; at < conversion.targets.size(); ++at) job.outputs.push_back({at, std::nullopt});
  make_outputs(job, conversion, reading, finished);
  return finished;
}

void fill(Json& answer, Finished&& finished, Conversion const& conversion) {
  answer["status"] = status_of(finished.outcome);
  for (auto& one : finished.made)
    answer[std::string(conversion.targets.at(one.output.target).info.name)] = std::move(one.bytes);
  if (finished.findings) add_findings(*finished.findings, answer);
  answer["diagnostics"] = diagnostics_json(finished.messages);
}

Finished failed(Error const& error, ExitCode outcome) {
  Finished finished(Speech::quiet);
  finished.outcome = outcome;
  finished.messages.error(error, "");
  return finished;
}

}  // namespace

std::string answer_line(std::string_view line, std::size_t number, Conversion const& conversion) {
  auto const json = Json::parse(line, nullptr, false);
  Json answer{{"id", json.is_object() ? json.value("id", Json()) : Json()}, {"line", number}};
  try {
    auto const document = document_of(json);
    fill(answer, document ? convert_document(*document, conversion) : failed(document.error(), ExitCode::input_failed),
         conversion);
  } catch (std::bad_alloc const&) {
    fill(answer, failed(too_little_memory(), ExitCode::input_failed), conversion);
  } catch (std::exception const& wrong) {
    fill(answer, failed({"internal-error", wrong.what(), std::nullopt}, ExitCode::internal_error), conversion);
  }
  return line_of(answer);
}

ExitCode run_json_lines(Conversion const& conversion, unsigned threads) {
  for (auto const& target : conversion.targets) {
    if (is_text(target.info)) continue;
    say({"usage", fmt::format("{} is not text and cannot stand in a line of JSON", target.info.name), std::nullopt},
        "resolute");
    return ExitCode::wrong_usage;
  }
  Interruption interruption;
  LineReader lines(STDIN_FILENO, [&interruption] { return interruption.asked(); });
  std::size_t number = 0;
  std::atomic<bool> closed = false;
  std::optional<Error> failure;
  work_in_order(
      [&]() -> Making {
        auto line = lines.next();
        if (!line || closed) return {};
        return [&, line = *std::move(line), at = ++number]() -> Taking {
          return [&closed, &failure, answer = answer_line(line, at, conversion) + '\n'] {
            if (closed) return;
            auto const done = put(answer);
            if (done) return;
            failure = done.error();
            closed = true;
          };
        };
      },
      {.threads = threads});
  if (failure) say(*failure, "resolute");
  if (lines.failure()) say(*lines.failure(), "<stdin>");
  if (failure || lines.failure()) return ExitCode::input_failed;
  return interruption.asked() ? ExitCode::interrupted : ExitCode::done;
}

}  // namespace resolute::cli
