// What was found, for people and for programs.
#include <nlohmann/json.hpp>

#include "diag/severity.hpp"
#include "resolute/validate.hpp"

namespace resolute {
namespace {

using OrderedJson = nlohmann::ordered_json;

OrderedJson entry(Severity severity, std::string_view code, std::optional<Position> at, std::string const& message) {
  OrderedJson out;
  out["severity"] = diag::name(severity);
  out["code"] = code;
  out["line"] = at ? OrderedJson(at->line) : OrderedJson();
  out["column"] = at ? OrderedJson(at->column) : OrderedJson();
  out["message"] = message;
  return out;
}

}  // namespace

std::string to_json(Result<Validation> const& validation, std::string_view file) {
  OrderedJson out;
  out["file"] = file;
  out["valid"] = validation && validation->valid();
  out["schema"] = validation && validation->by_schema;
  out["errors"] = validation ? validation->count(Severity::error) : 1;
  out["warnings"] = validation ? validation->count(Severity::warning) : 0;
  auto findings = OrderedJson::array();
  if (validation) {
    for (auto const& [what, position] : validation->findings)
      findings.push_back(entry(what.severity, what.code, position, what.message));
  } else {
    auto const& error = validation.error();
    findings.push_back(entry(Severity::error, error.code, error.at, error.message));
  }
  out["findings"] = std::move(findings);
  // A file name may be no UTF-8.
  return out.dump(-1, ' ', false, OrderedJson::error_handler_t::replace) + "\n";
}

}  // namespace resolute
