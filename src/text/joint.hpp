#pragma once
/// How two lines of one paragraph are put together.
#include <optional>
#include <string_view>
#include <unordered_set>

#include "text/asked_words.hpp"
#include "text/page.hpp"
#include "text/sourced.hpp"

namespace resolute::text {

/// The words of a document, for what they prove about words that a line's end or an extractor has cut: those inside the
/// lines of the body; not the last of a line, which may be cut.
class Words {
 public:
  /// The page must stay, and stay as it is.
  explicit Words(Page const& page) : page_(page) {}

  [[nodiscard]] bool has(std::string_view word) const;

 private:
  using Set = std::unordered_set<std::string_view, WordHash>;
  template <class Each>
  void for_each_word(Each const& each) const;
  [[nodiscard]] AskedWords likely_asked() const;
  [[nodiscard]] Set all() const;

  Page const& page_;
  // Both are made when first needed: many documents have no hyphen at a line's end, and few need all words.
  mutable std::optional<AskedWords> likely_;
  mutable std::optional<Set> all_;
};

/// Puts lines together: one space between words, none between Han characters, hyphens by what the document proves.
class Joints {
 public:
  Joints(Source const& source, Page const& page, profile::Grammar const& grammar)
      : source_(source), page_(page), grammar_(grammar), words_(page) {}

  /// Appends to `text` what joins it to a following text; `last` is the line that it ends with.
  void append(SourcedText& text, std::size_t last, std::string_view following) const;

 private:
  [[nodiscard]] bool breaks_word(std::string_view text, std::string_view following) const;

  Source const& source_;
  Page const& page_;
  profile::Grammar const& grammar_;
  Words words_;
};

}  // namespace resolute::text
