// The facts of A/RES/59/170, one by one, in the PDF: its text by pdftotext, its fonts and structure by their tools.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>

#include "support/facts.hpp"
#include "support/fonts.hpp"
#include "support/program.hpp"
#include "support/shared.hpp"
#include "support/written.hpp"

namespace {

struct Printed {
  program::Folder folder;
  std::string file;

  Printed() {
    resolute::WriteOptions options;
    options.fonts = fixture::installed_fonts();
    file = folder.write("sample.pdf", support::sample_as("pdf", options));
  }

  [[nodiscard]] std::string tool(std::string const& command) const {
    auto const outcome = support::run(command);
    CHECK_MESSAGE(outcome.status == 0, command);
    return outcome.output;
  }
};

Printed const& printed() {
  static Printed const made;
  return made;
}

std::string without_blanks(std::string text) {
  std::erase_if(text, [](char byte) { return byte == ' ' || byte == '\n' || byte == '\f' || byte == '\r'; });
  return text;
}

/// The text of the pages, white space taken out: lines are the layout's affair.
std::string const& text() {
  static std::string const extracted = without_blanks(printed().tool("pdftotext " + printed().file + " - 2>&1"));
  return extracted;
}

std::size_t count(std::string_view part) {
  std::size_t found = 0;
  for (auto at = text().find(part); at != std::string::npos; at = text().find(part, at + 1)) ++found;
  return found;
}

std::string view(std::string_view part) {
  return std::string(part);
}

}  // namespace

TEST_CASE("sample in PDF: front and end matter") {
  for (auto const fact : {facts::k_adoption, facts::k_proponent, facts::k_title, facts::k_formula, facts::k_job_number,
                          facts::k_closing_date, facts::k_meeting})
    CHECK_MESSAGE(count(fact) >= 1, fact);
  CHECK(count("59/170." + view(facts::k_title)) == 1);
  CHECK(count("A/RES/59/170") == 3);  // on each page
}

TEST_CASE("sample in PDF: clauses and paragraphs") {
  for (auto const& clause : facts::k_preambular) {
    auto const begins = view(clause.begins);
    CHECK(count(begins.substr(0, begins.size() / 3 / 2 * 3)) >= 1);
  }
  for (auto const& paragraph : facts::k_operative)
    CHECK_MESSAGE(count(view(paragraph.number) + view(paragraph.lead)) == 1, paragraph.number);
}

TEST_CASE("sample in PDF: notes, and their marks in place") {
  for (auto const& note : facts::k_notes) CHECK_MESSAGE(count(view(note.mark) + view(note.text)) == 1, note.mark);
  for (auto const& call : facts::k_calls)
    CHECK_MESSAGE(count(view(call.before) + view(call.mark) + view(call.after)) >= 1, call.before);
}

TEST_CASE("sample in PDF: marks and symbols are links, the document describes itself") {
  auto const tree = printed().tool("qpdf --qdf --object-streams=disable " + printed().file + " - | strings");
  for (auto const& cited : facts::k_citations) {
    // A bracket in a PDF string may be escaped.
    auto const address = view(cited.address);
    auto const plain = tree.find(address.substr(0, address.find('(')));
    CHECK_MESSAGE(plain != std::string::npos, address);
  }
  auto const info = printed().tool("pdfinfo " + printed().file);
  CHECK(info.find(facts::k_title) != std::string::npos);
  CHECK(info.find("A/RES/59/170") != std::string::npos);
  CHECK(info.find("A4") != std::string::npos);
  CHECK(info.find("Pages:           3") != std::string::npos);
}

TEST_CASE("sample in PDF: sound, and every font embedded and subset") {
  CHECK(printed().tool("qpdf --check " + printed().file + " 2>&1").find("No syntax or stream") != std::string::npos);
  auto const fonts = printed().tool("pdffonts " + printed().file + " 2>&1");
  std::size_t lines = 0;
  for (std::size_t at = fonts.find('\n', fonts.find("---")) + 1; at < fonts.size(); at = fonts.find('\n', at) + 1) {
    auto const line = fonts.substr(at, fonts.find('\n', at) - at);
    CHECK_MESSAGE(line.find("yes yes yes") != std::string::npos, line);
    ++lines;
  }
  CHECK(lines >= 2);
}
