#pragma once
/// What a writer keeps from one document to the next, because it takes long to make: open fonts, styles as they were
/// read, rules of line breaking. None of it changes what is printed.
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

#include "formats/pdf/style.hpp"
#include "layout/breaks.hpp"
#include "layout/font_library.hpp"

namespace resolute::formats::pdf {

/// Used by several threads at once: what it hands out does not change.
class Workshop {
 public:
  [[nodiscard]] std::shared_ptr<layout::FontLibrary> const& fonts() const { return fonts_; }
  /// As `read_style`.
  [[nodiscard]] Result<std::shared_ptr<Style const>> style(std::string_view file, std::string_view content,
                                                           std::string_view paper, std::string_view script);
  /// As `layout::line_rules`.
  [[nodiscard]] std::shared_ptr<icu::BreakIterator const> line_rules(std::string const& locale);

 private:
  /// A style, and the text that it was read from.
  struct Read {
    std::string content;
    std::shared_ptr<Style const> style;
  };

  std::shared_ptr<layout::FontLibrary> fonts_ = std::make_shared<layout::FontLibrary>();
  std::mutex mutex_;
  /// By paper and script: the last one, as templates seldom change between two documents.
  std::map<std::pair<std::string, std::string>, Read> styles_;
  std::map<std::string, std::shared_ptr<icu::BreakIterator const>, std::less<>> rules_;
};

}  // namespace resolute::formats::pdf
