#include "formats/pdf/content.hpp"

#include <fmt/format.h>

#include "formats/pdf/run_writer.hpp"

namespace resolute::formats::pdf {
namespace {

class ContentWriter {
 public:
  ContentWriter(double height, Codes const& codes) : height_(height), runs_(out_, codes) {}

  std::string write(layout::Page const& page) {
    for (auto const& placed : page.content) {
      for (auto const& rule : placed.fragment.rules) add_rule(placed, rule);
      for (auto const& line : placed.fragment.lines) add_line(placed, line);
    }
    return std::move(out_);
  }

 private:
  template <class... Values>
  void put(fmt::format_string<Values...> format, Values&&... values) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<Values>(values)...);
  }

  void add_rule(layout::Placed const& placed, layout::Rule const& rule) {
    put("/Artifact BMC {} {} {} {} re f EMC\n", number(placed.x + rule.x),
        number(height_ - placed.y - rule.y - rule.height), number(rule.width), number(rule.height));
  }

  void add_line(layout::Placed const& placed, layout::Line const& line) {
    if (line.runs.empty()) return;
    if (line.furniture) put("/Artifact BMC ");
    if (!line.actual_text.empty()) {
      put("/Span <</ActualText <FEFF");
      for (char16_t const unit : line.actual_text) put("{:04X}", static_cast<unsigned>(unit));
      put(">>> BDC ");
    }
    put("BT\n");
    runs_.begin_text();
    for (auto const& run : line.runs)
      runs_.add(run, placed.x + line.x + run.x, height_ - (placed.y + line.baseline + run.y));
    put("ET\n");
    if (!line.actual_text.empty()) put("EMC\n");
    if (line.furniture) put("EMC\n");
  }

  double height_;
  std::string out_;
  RunWriter runs_;
};

}  // namespace

std::string page_content(layout::Page const& page, Codes const& codes) {
  return ContentWriter(page.height, codes).write(page);
}

}  // namespace resolute::formats::pdf
