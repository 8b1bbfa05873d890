#include "printed.hpp"

#include <doctest/doctest.h>

#include "support/fonts.hpp"
#include "support/program.hpp"
#include "support/shared.hpp"

namespace printed {

resolute::Result<resolute::Written> write(resolute::model::Document const& document,
                                          resolute::Settings const& settings) {
  resolute::WriteOptions options;
  options.fonts = fixture::installed_fonts();
  options.settings = settings;
  return resolute::Registry::builtin().writer("pdf")->write(document, options);
}

std::string bytes(resolute::model::Document const& document) {
  auto const written = write(document);
  REQUIRE_MESSAGE(written.has_value(), written.error().message);
  return written->bytes;
}

std::string tool(std::string const& bytes, std::string command) {
  program::Folder folder;
  auto const file = folder.write("x.pdf", bytes);
  command.replace(command.find('%'), 1, file);
  auto const outcome = support::run(command);
  CHECK_MESSAGE(outcome.status == 0, command, outcome.output);
  return outcome.output;
}

bool has_tool(std::string const& name) {
  bool const has = support::run("command -v " + name).status == 0;
  if (!has) MESSAGE(name, " is not installed: skipped");
  return has;
}

std::string text(std::string const& bytes) {
  std::string plain;
  for (char const c : tool(bytes, "pdftotext % - 2>&1")) {
    bool const blank = c == ' ' || c == '\n' || c == '\f';
    if (!blank)
      plain += c;
    else if (!plain.empty() && plain.back() != ' ')
      plain += ' ';
  }
  return plain;
}

}  // namespace printed
