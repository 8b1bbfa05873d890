#include "support/pages.hpp"

#include "structure/boundary.hpp"
#include "support/text.hpp"
#include "text/join.hpp"
#include "text/tables.hpp"

namespace support {

namespace text = resolute::text;

Pages::Pages(std::string content, std::string_view language)
    : source(support::source(std::move(content))), grammar(&support::grammar(language)) {
  auto lines = text::cut_masthead(text::cut_lines(source), *grammar);
  page = text::find_furniture(text::cut_glued_notes(std::move(lines), *grammar), *grammar);
  text::find_notes(*grammar, page);
  text::find_tables(*grammar, page);
  text::find_marks(*grammar, page);
}

std::vector<std::string> Pages::lines() const {
  std::vector<std::string> found;
  for (std::size_t at = 0; at < page.lines.size(); ++at)
    if (!page.lines[at].blank()) found.emplace_back(page.text(at));
  return found;
}

std::vector<std::string> Pages::roles() const {
  std::vector<std::string> found;
  for (std::size_t at = 0; at < page.lines.size(); ++at) switch (page.roles[at]) {
      case text::LineRole::blank:
        break;
      case text::LineRole::body:
        found.emplace_back(page.rows[at] != 0 ? "row" : "body");
        break;
      case text::LineRole::note:
        found.emplace_back("note");
        break;
      case text::LineRole::call:
        found.emplace_back("call");
        break;
      case text::LineRole::furniture:
        found.emplace_back(resolute::name(page.furniture[at]));
        break;
    }
  return found;
}

std::vector<std::string> Pages::notes() const {
  std::vector<std::string> found;
  for (auto const& note : page.notes) {
    auto one = note.running.empty() ? note.mark : note.running + " (" + note.mark + ")";
    one += ":";
    for (auto const& paragraph : text::join_note(source, page, note, *grammar))
      one += " " + std::string(paragraph.view());
    found.push_back(std::move(one));
  }
  return found;
}

std::vector<std::string> Pages::calls() const {
  std::vector<std::string> found;
  for (auto const& mark : page.marks) {
    auto const before = page.text(mark.part.line).substr(0, mark.part.begin);
    auto const blank = before.rfind(' ');
    auto one = std::string(blank == std::string_view::npos ? before : before.substr(blank + 1)) + "^" + mark.mark;
    if (mark.note == text::k_no_note)
      one += "?";
    else if (!mark.first)
      one += " again";
    found.push_back(std::move(one));
  }
  return found;
}

std::vector<std::string> Pages::paragraphs() const {
  std::vector<std::string> found;
  for (auto const& paragraph : text::join(source, page, *grammar, resolute::structure::boundary_evidence(*grammar))) {
    std::string one;
    std::uint32_t begin = 0;
    for (auto const& call : paragraph.calls) {
      one += paragraph.text.view().substr(begin, call.at - begin);
      one += "^" + page.marks[call.mark].mark + "^";
      begin = call.at;
    }
    found.push_back(one + std::string(paragraph.text.view().substr(begin)));
  }
  return found;
}

}  // namespace support
