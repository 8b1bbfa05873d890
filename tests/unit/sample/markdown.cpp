// The facts of A/RES/59/170, one by one, in the Markdown output.
#include <doctest/doctest.h>

#include "support/facts.hpp"
#include "support/written.hpp"

namespace {

std::string const& markdown() {
  static std::string const written = support::sample_as("md");
  return written;
}

/// The line that begins with this; the whole text when there is none.
std::string line(std::string const& begins) {
  auto const at = markdown().find("\n" + begins);
  if (at == std::string::npos) return "no line begins with " + begins;
  return markdown().substr(at + 1, markdown().find('\n', at + 1) - at - 1);
}

std::string view(std::string_view text) {
  return std::string(text);
}

/// Links reduced to their text, note marks and emphasis taken away, backslashes too.
std::string bare(std::string text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.compare(at, 2, "[^") == 0) {
      at = text.find(']', at);
    } else if (text.compare(at, 2, "](") == 0) {
      at = text[at + 2] == '<' ? text.find(">)", at) + 1 : text.find(')', at);
    } else if (text[at] != '[' && text[at] != '*' && text[at] != '\\') {
      out += text[at];
    } else if (text[at] == '\\' && at + 1 < text.size()) {
      out += text[++at];
    }
  }
  return out;
}

}  // namespace

TEST_CASE("sample in Markdown: front matter") {
  CHECK(line("title:") == "title: \"" + view(facts::k_title) + "\"");
  CHECK(line("symbol:") == "symbol: \"A/RES/59/170\"");
  CHECK(line("number:") == "number: \"59/170\"");
  CHECK(line("session:") == "session: \"59\"");
  CHECK(line("adopted:") == "adopted: \"2004-12-20\"");
  CHECK(line("meeting:") == "meeting: 74");
  CHECK(line("report:") == "report: \"A/59/498\"");
  CHECK(line("job_number:") == "job_number: \"04-48645\"");
  CHECK(line("language:") == "language: \"zh\"");
}

TEST_CASE("sample in Markdown: front and end matter") {
  CHECK(line("# ") == "# 59/170. " + view(facts::k_title));
  CHECK(bare(line("**2004")) == facts::k_adoption);
  CHECK(bare(line("\\[")) == facts::k_proponent);
  CHECK(bare(line("**大会，")) == facts::k_formula);
  CHECK(bare(line("2004年12月20日\\")) == facts::k_closing_date);
  CHECK(line("第74次") == facts::k_meeting);
  CHECK(markdown().find(facts::k_job_number) != std::string::npos);
}

TEST_CASE("sample in Markdown: clauses and numbered paragraphs, each on one line") {
  for (auto const& clause : facts::k_preambular) {
    auto const whole = line("**" + view(clause.lead) + "**");
    CHECK(bare(whole).starts_with(clause.begins));
    CHECK(bare(whole).ends_with(clause.ends));
  }
  for (auto const& paragraph : facts::k_operative) {
    auto const whole = line(view(paragraph.number) + " **" + view(paragraph.lead) + "**");
    CHECK(bare(whole).starts_with(view(paragraph.number) + " " + view(paragraph.begins)));
    CHECK(bare(whole).ends_with(paragraph.ends));
  }
}

TEST_CASE("sample in Markdown: notes and their calls in place") {
  for (auto const& note : facts::k_notes) {
    auto const label = "[^" + view(note.mark) + "]: ";
    CHECK(bare(line(label)) == ": " + view(note.text));
  }
  for (auto const& call : facts::k_calls) {
    auto const place = view(call.before) + "[^" + view(call.mark) + "]" + view(call.after);
    CHECK(markdown().find(place) != std::string::npos);
  }
}

TEST_CASE("sample in Markdown: references are links") {
  for (auto const& cited : facts::k_citations) {
    auto const text = "[" + view(cited.printed) + "](";
    auto const plain = text + view(cited.address) + ")";
    auto const bracketed = text + "<" + view(cited.address) + ">)";
    bool const found = markdown().find(plain) != std::string::npos || markdown().find(bracketed) != std::string::npos;
    CHECK_MESSAGE(found, cited.printed);
  }
}
