#include "formats/pdf/workshop.hpp"

namespace resolute::formats::pdf {

Result<std::shared_ptr<Style const>> Workshop::style(std::string_view file, std::string_view content,
                                                     std::string_view paper, std::string_view script) {
  std::scoped_lock const lock(mutex_);
  auto& kept = styles_[{std::string(paper), std::string(script)}];
  if (kept.style == nullptr || kept.content != content) {
    auto made = read_style(file, content, paper, script);
    if (!made) return tl::unexpected(made.error());
    kept = {std::string(content), std::make_shared<Style const>(*std::move(made))};
  }
  return kept.style;
}

std::shared_ptr<icu::BreakIterator const> Workshop::line_rules(std::string const& locale) {
  std::scoped_lock const lock(mutex_);
  auto& kept = rules_[locale];
  if (kept == nullptr) kept = layout::line_rules(locale);
  return kept;
}

}  // namespace resolute::formats::pdf
