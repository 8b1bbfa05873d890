#pragma once
/// How two lines of one paragraph are put together.
#include <set>
#include <string>
#include <string_view>

#include "text/page.hpp"
#include "text/sourced.hpp"

namespace resolute::text {

/// The words of a document, for what they prove about words that a line's end or an extractor has cut.
class Words {
 public:
  /// The words inside the lines of the body; not the last of a line, which may be cut.
  explicit Words(Page const& page);

  [[nodiscard]] bool has(std::string_view word) const { return words_.contains(word); }

 private:
  std::set<std::string, std::less<>> words_;
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
