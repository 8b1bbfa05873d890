#include "formats/pdf/content.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "formats/pdf/run_writer.hpp"

namespace resolute::formats::pdf {
namespace {

/// A line at its place.
struct PlacedLine {
  layout::Placed const* placed = nullptr;
  layout::Line const* line = nullptr;
  /// The table cell that it is in, and its row.
  Element cell = k_no_element;
  Element row = k_no_element;
};

class ContentWriter {
 public:
  ContentWriter(layout::Page const& page, Structure const& structure, Codes const& codes)
      : page_(page), structure_(structure), runs_(made_.operators, codes) {}

  PageContent write() {
    add_rules();
    for (auto const& line : lines()) add_line(*line.placed, *line.line);
    close();
    return std::move(made_);
  }

 private:
  template <class... Values>
  void put(fmt::format_string<Values...> format, Values&&... values) {
    fmt::format_to(std::back_inserter(made_.operators), format, std::forward<Values>(values)...);
  }

  void add_rules() {
    bool any = false;
    for (auto const& placed : page_.content)
      for (auto const& rule : placed.fragment.rules) {
        if (!any) put("/Artifact BMC\n");
        any = true;
        put("{} {} {} {} re\n", number(placed.x + rule.x), number(page_.height - placed.y - rule.y - rule.height),
            number(rule.width), number(rule.height));
      }
    if (any) put("f EMC\n");
  }

  /// All lines of the page in reading order: those of table rows are set side by side, and are read cell by cell.
  [[nodiscard]] std::vector<PlacedLine> lines() const {
    std::vector<PlacedLine> made;
    for (auto const& placed : page_.content)
      for (auto const& line : placed.fragment.lines) {
        if (line.runs.empty()) continue;
        auto const cell = structure_.cell_of(line.runs.front().element);
        made.push_back({&placed, &line, cell, cell == k_no_element ? k_no_element : structure_[cell].parent});
      }
    for (auto begin = made.begin(); begin != made.end();) {
      auto const end = std::find_if(begin, made.end(), [&](auto const& line) { return line.row != begin->row; });
      if (begin->row != k_no_element)
        std::stable_sort(begin, end, [](auto const& a, auto const& b) { return a.cell < b.cell; });
      begin = end;
    }
    return made;
  }

  void add_line(layout::Placed const& placed, layout::Line const& line) {
    auto const paint = [&](layout::GlyphRun const& run) {
      runs_.add(run, placed.x + line.x + run.x, page_.height - (placed.y + line.baseline + run.y));
    };
    if (line.repeated) {
      close();
      put("/Artifact <</Type /Pagination>> BDC ");
      open_as(k_no_element, {});
      for (auto const& run : line.runs) paint(run);
      close();
      put("EMC\n");
    } else if (line.furniture) {
      open_artifact();
      for (auto const& run : line.runs) paint(run);
    } else if (!line.actual_text.empty()) {
      open_as(line.runs.front().element, line.actual_text);
      for (auto const& run : line.runs) paint(run);
      close();
    } else {
      for (auto const& run : line.runs) {
        if (run.actual_text.empty())
          open(run.element);
        else
          open_as(run.element, run.actual_text);
        paint(run);
        if (!run.actual_text.empty()) close();
      }
    }
  }

  /// What follows belongs to an element: to the marked content that is open, where that is the element's.
  void open(Element element) {
    if (is_open_ && !in_artifact_ && element_ == element) return;
    close();
    if (element != k_no_element) put("/{} <</MCID {}>> BDC ", name_of(structure_[element].tag), mark(element));
    begin(element, element != k_no_element);
  }

  /// What follows belongs to an element, and says this. Readers look for it in a Span only, and one inside another
  /// marked content would end that for some of them.
  void open_as(Element element, std::u16string_view text) {
    close();
    put("/Span <</ActualText <FEFF");
    for (char16_t const unit : text) put("{:04X}", static_cast<unsigned>(unit));
    put(">");
    if (element != k_no_element) put(" /MCID {}", mark(element));
    put(">> BDC ");
    begin(element, true);
  }

  /// The number of a new marked content.
  std::size_t mark(Element element) {
    made_.marks.push_back(element);
    return made_.marks.size() - 1;
  }

  void open_artifact() {
    if (is_open_ && in_artifact_) return;
    close();
    put("/Artifact <</Type /Pagination>> BDC ");
    begin(k_no_element, true);
    in_artifact_ = true;
  }

  void begin(Element element, bool marked) {
    put("BT\n");
    runs_.begin_text();
    is_open_ = true;
    in_artifact_ = false;
    is_marked_ = marked;
    element_ = element;
  }

  void close() {
    if (!is_open_) return;
    put("ET\n");
    if (is_marked_) put("EMC\n");
    is_open_ = false;
  }

  layout::Page const& page_;
  Structure const& structure_;
  PageContent made_;
  RunWriter runs_;
  /// A text object is open: in marked content of `element_`, in an artifact, or in neither.
  bool is_open_ = false;
  bool is_marked_ = false;
  bool in_artifact_ = false;
  Element element_ = k_no_element;
};

}  // namespace

PageContent page_content(layout::Page const& page, Structure const& structure, Codes const& codes) {
  return ContentWriter(page, structure, codes).write();
}

}  // namespace resolute::formats::pdf
