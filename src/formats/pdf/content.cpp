#include "formats/pdf/content.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace resolute::formats::pdf {
namespace {

/// Width of the stroke that makes letters bold, as a share of the size.
constexpr double k_bold_stroke = 0.032;

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
  ContentWriter(layout::Page const& page, Structure const& structure, Codes& codes)
      : page_(page), structure_(structure), codes_(codes) {}

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
      add_run(run, placed.x + line.x + run.x, page_.height - (placed.y + line.baseline + run.y));
    };
    if (line.furniture) {
      open_artifact();
      for (auto const& run : line.runs) paint(run);
    } else if (!line.actual_text.empty()) {
      open_as(line.runs.front().element, line.actual_text);
      for (auto const& run : line.runs) paint(run);
      close();
    } else {
      for (auto const& run : line.runs) {
        open(run.element);
        paint(run);
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

  void add_run(layout::GlyphRun const& run, double x, double y) {
    put("/{} {} Tf ", font_resource(run.font), number(run.size));
    if (run.embolden) put("2 Tr {} w ", number(k_bold_stroke * run.size));
    for (std::size_t begin = 0; begin < run.glyphs.size();) {
      auto end = begin;
      while (end < run.glyphs.size() && run.glyphs[end].y == run.glyphs[begin].y) ++end;
      put("1 0 0 1 {} {} Tm [", number(x + run.glyphs[begin].x), number(y - run.glyphs[begin].y));
      add_glyphs(run, begin, end);
      put("] TJ\n");
      begin = end;
    }
    if (run.embolden) put("0 Tr ");
  }

  /// The elements of a TJ array: codes, and the corrections where a glyph does not stand at the end of the one before.
  void add_glyphs(layout::GlyphRun const& run, std::size_t begin, std::size_t end) {
    auto& codes = codes_[run.font];
    auto const scale = 1000 / run.size;
    auto const start = run.glyphs[begin].x;
    double pen = 0;
    bool open = false;
    for (auto i = begin; i < end; ++i) {
      auto const& glyph = run.glyphs[i];
      auto const correction = std::lround(pen - (glyph.x - start) * scale);
      if (correction != 0) {
        put("{}{}", open ? ">" : "", correction);
        open = false;
        pen -= static_cast<double>(correction);
      }
      put("{}{:04X}", open ? "" : "<", codes.code(glyph));
      open = true;
      pen += glyph.width;
    }
    if (open) put(">");
  }

  layout::Page const& page_;
  Structure const& structure_;
  Codes& codes_;
  PageContent made_;
  /// A text object is open: in marked content of `element_`, in an artifact, or in neither.
  bool is_open_ = false;
  bool is_marked_ = false;
  bool in_artifact_ = false;
  Element element_ = k_no_element;
};

}  // namespace

std::string font_resource(layout::FontId font) {
  return fmt::format("F{}", static_cast<unsigned>(font));
}

std::string number(double value) {
  auto text = fmt::format("{:.3f}", value);
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text == "-0" ? "0" : text;
}

PageContent page_content(layout::Page const& page, Structure const& structure, Codes& codes) {
  return ContentWriter(page, structure, codes).write();
}

}  // namespace resolute::formats::pdf
