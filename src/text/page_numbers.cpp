// Page numbers that stand alone on a line: only their place and their order tell them from the marks of notes.
#include <algorithm>
#include <optional>

#include "text/characters.hpp"
#include "text/header.hpp"

namespace resolute::text {
namespace {

/// Lines of one page that may be its number: the first and the last of its text.
struct Edges {
  std::size_t head = k_no_line;
  std::size_t foot = k_no_line;
};

bool is_number(std::string_view text, std::size_t number) {
  return text == std::to_string(number);
}

class PageNumbers {
 public:
  explicit PageNumbers(Page& page) : page_(page) { find_pages(); }

  void run() {
    settle(&Edges::foot);
    settle(&Edges::head);
  }

 private:
  /// A page begins behind a form feed; where there are none, with its running header.
  void find_pages() {
    bool const fed = std::ranges::any_of(page_.lines, &Line::page_start);
    bool in_header = false;
    pages_.emplace_back();
    for (std::size_t at = 0; at < page_.lines.size(); ++at) {
      if (page_.roles[at] == LineRole::blank) continue;
      bool const header = page_.furniture[at] == Furniture::running_header;
      if (fed ? page_.lines[at].page_start : header && !in_header) pages_.emplace_back();
      in_header = header;
      if (!page_.is_body(at)) continue;
      auto& edges = pages_.back();
      if (edges.head == k_no_line) edges.head = at;
      edges.foot = at;
    }
  }

  /// The numbers at one edge are page numbers when most pages behind the first have theirs there. A single one is none
  /// where the notes have their numbers alone on a line, too.
  void settle(std::size_t Edges::*edge) {
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < pages_.size(); ++at)
      if (pages_[at].*edge != k_no_line && is_number(page_.text(pages_[at].*edge), at + 1))
        found.push_back(pages_[at].*edge);
    auto const later = pages_.size() - 1;
    constexpr std::size_t k_parts = 3;
    constexpr std::size_t k_most = 2;  // of three
    bool const single = found.size() == 1 && (later > 1 || has_lone_one());
    if (found.empty() || single || found.size() * k_parts < later * k_most) return;
    for (auto const line : found) {
      page_.roles[line] = LineRole::furniture;
      page_.furniture[line] = Furniture::page_number;
    }
  }

  [[nodiscard]] bool has_lone_one() const {
    for (std::size_t at = 0; at < page_.lines.size(); ++at)
      if (page_.is_body(at) && is_number(page_.text(at), 1)) return true;
    return false;
  }

  Page& page_;
  std::vector<Edges> pages_;  ///< the first begins the document
};

}  // namespace

void find_lone_page_numbers(Page& page) {
  PageNumbers(page).run();
}

}  // namespace resolute::text
