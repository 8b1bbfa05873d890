#include "fuzz/promises.hpp"

#include <fmt/format.h>

#include <map>
#include <nlohmann/json.hpp>

#include "diag/codes.hpp"
#include "fuzz/targets.hpp"
#include "resolute/render.hpp"
#include "resolute/validate.hpp"
#include "support/html.hpp"
#include "text/utf8.hpp"

namespace fuzz {
namespace {

using namespace resolute;

void check_akn(std::string const& bytes) {
  auto const validation = validate(bytes, "written");
  if (!validation) throw Broken(fmt::format("our AKN is refused: {}", validation.error().message));
  for (auto const& [what, position] : validation->findings)
    if (what.severity == Severity::error) throw Broken(fmt::format("our AKN is wrong: {}", what.message));
}

void check_html(std::string const& bytes) {
  html::Page const page(bytes);
  if (page.errors() != 0) throw Broken(fmt::format("our HTML has {} errors", page.errors()));
}

void check_json(std::string const& bytes) {
  if (!nlohmann::json::accept(bytes)) throw Broken("our JSON is none");
}

void check_pdf(std::string const& bytes) {
  if (!bytes.starts_with("%PDF-") || bytes.find("%%EOF") == std::string::npos) throw Broken("our PDF is none");
}

void check_utf8(std::string const& bytes) {
  if (text::first_ill_formed(bytes) != bytes.size()) throw Broken("our text is not UTF-8");
}

}  // namespace

void check_error(Error const& error) {
  if (diag::find_code(error.code) == nullptr) throw Broken(fmt::format("no code of the table: {}", error.code));
  auto const line = render(error, "fuzz");
  if (error.message.empty() || line.find_first_of("\r\n") + 1 < line.size())
    throw Broken(fmt::format("{} is not said on one line: {}", error.code, error.message));
  if (error.at && (error.at->line == 0 || error.at->column == 0)) throw Broken("a place that does not count from 1");
}

void check_reading(Reading const& reading) {
  for (auto const& one : reading.diagnostics) {
    if (one.code == "ledger") throw Broken(fmt::format("the ledger does not balance: {}", one.message));
    if (diag::find_code(one.code) == nullptr) throw Broken(fmt::format("no code of the table: {}", one.code));
    if (one.at && (one.at->begin > one.at->end || one.at->end > reading.source.text.size()))
      throw Broken(fmt::format("{} is beyond the source", one.code));
  }
  if (auto const tally = reading.ledger.tally(reading.source); tally.unaccounted != 0)
    throw Broken(fmt::format("{} characters are not accounted for", tally.unaccounted));
}

void check_output(std::string_view format, std::string const& bytes) {
  static std::map<std::string_view, void (*)(std::string const&)> const checks{
      {"akn", check_akn}, {"html", check_html}, {"json", check_json},
      {"md", check_utf8}, {"pdf", check_pdf},   {"txt", check_utf8}};
  if (auto const check = checks.find(format); check != checks.end()) check->second(bytes);
}

}  // namespace fuzz
