#include "batch/record.hpp"

namespace resolute::cli {
namespace {

std::string_view name(Severity severity) {
  switch (severity) {
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
  }
  return "";
}

Json structure_json(Structure const& found) {
  return {{"preambular", found.preambular}, {"operative", found.operative}, {"items", found.items},
          {"sections", found.sections},     {"tables", found.tables},       {"parts", found.parts},
          {"annexes", found.annexes},       {"notes", found.notes},         {"calls", found.calls},
          {"references", found.references}, {"cited", found.cited},         {"unrecognised", found.unrecognised}};
}

Json characters_json(Tally const& tally) {
  return {{"total", tally.total},
          {"content", tally.content},
          {"marker", tally.marker},
          {"furniture", tally.furniture},
          {"unaccounted", tally.unaccounted}};
}

}  // namespace

std::string_view status_of(ExitCode outcome) {
  if (outcome == ExitCode::done) return k_status_done;
  return outcome == ExitCode::internal_error ? k_status_internal_error : k_status_failed;
}

void add_findings(Findings const& found, Json& record) {
  if (found.symbol) record["symbol"] = *found.symbol;
  record["language"] = found.language;
  record["structure"] = structure_json(found.structure);
  if (found.characters) record["characters"] = characters_json(*found.characters);
}

Json diagnostics_json(Messages const& messages) {
  auto all = Json::array();
  for (auto const& message : messages.all()) {
    Json one{{"severity", name(message.severity)}, {"code", message.code}, {"message", message.text}};
    if (message.at) {
      one["line"] = message.at->line;
      one["column"] = message.at->column;
    }
    all.push_back(std::move(one));
  }
  return all;
}

std::string line_of(Json const& record) {
  return record.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace resolute::cli
