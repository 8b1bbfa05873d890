#include "xml/limits.hpp"

#include <fmt/format.h>

#include <optional>
#include <utility>

namespace resolute::xml {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::size_t k_none = std::string_view::npos;

/// What is wrong, and where.
struct Wrong {
  std::size_t at;
  std::string_view code;
  std::string message;
};

class Scan {
 public:
  Scan(std::string_view text, Limits const& limits) : text_(text), limits_(limits) {}

  std::optional<Wrong> run() {
    while (at_ < text_.size() && !wrong_ && !stopped_) {
      auto const markup = text_.find('<', at_);
      if (std::min(markup, text_.size()) - at_ > limits_.text) too_large(at_, "a text without a tag", limits_.text);
      if (markup == k_none) break;
      at_ = markup;
      item();
    }
    return std::move(wrong_);
  }

 private:
  [[nodiscard]] bool here(std::string_view start) const { return text_.substr(at_).starts_with(start); }

  /// What begins with the "<" at the present place.
  void item() {
    if (here("<!--"sv)) {
      skip("-->"sv, "a comment", limits_.value);
    } else if (here("<![CDATA["sv)) {
      skip("]]>"sv, "a text without a tag", limits_.text);
    } else if (here("<?"sv)) {
      skip("?>"sv, "a processing instruction", limits_.value);
    } else if (here("<!"sv)) {
      wrong_ = Wrong{at_, "document-type",
                     "a document type declaration is not allowed: Akoma Ntoso needs none, and it could define entities "
                     "without end"};
    } else if (here("</"sv)) {
      if (depth_ > 0) --depth_;
      skip(">"sv, "a tag", limits_.value);
    } else {
      start_tag();
    }
  }

  void skip(std::string_view end, std::string_view what, std::size_t limit) {
    auto const found = text_.find(end, at_);
    auto const size = std::min(found, text_.size()) - at_;
    if (size > limit) return too_large(at_, what, limit);
    stopped_ = found == k_none;
    at_ += size + end.size();
  }

  void start_tag() {
    auto const begin = at_;
    if (++elements_ > limits_.elements) return refuse(begin, "elements", limits_.elements);
    if (depth_ >= limits_.depth)
      return refuse(begin, fmt::format("elements are nested deeper than {} levels", limits_.depth));
    std::size_t attributes = 0;
    auto name = ++at_;  // the last thing that may be a name
    for (; at_ < text_.size(); ++at_) {
      auto const c = text_[at_];
      if (c == '>') break;
      if (c == '<') return stop();
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r') name = at_ + 1;
      if (c == '=' && ++attributes > limits_.attributes)
        return refuse(begin, fmt::format("an element has more than {} attributes", limits_.attributes));
      if (c == '=' && text_.substr(name).starts_with("xmlns"sv) && ++namespaces_ > limits_.namespaces)
        return refuse(begin, "namespace declarations", limits_.namespaces);
      if ((c == '"' || c == '\'') && !value(c)) return;
      if (at_ > name + limits_.value) return too_large(begin, "a name", limits_.value);
    }
    if (at_ >= text_.size()) return stop();
    if (text_[at_ - 1] != '/') ++depth_;
    ++at_;
  }

  /// To the closing quotation mark; false when there is nothing to go on with.
  bool value(char quote) {
    auto const begin = at_ + 1;
    auto const window = text_.substr(begin, limits_.value + 1);
    auto const end = window.find_first_of(quote == '"' ? R"("<)"sv : "'<"sv);
    if (end == k_none && window.size() > limits_.value) {
      too_large(begin, "the value of an attribute", limits_.value);
      return false;
    }
    if (end == k_none || window[end] == '<') {
      stop();
      return false;
    }
    at_ = begin + end;
    return true;
  }

  void stop() { stopped_ = true; }
  void refuse(std::size_t at, std::string message) { wrong_ = Wrong{at, "too-large", std::move(message)}; }
  void refuse(std::size_t at, std::string_view what, std::size_t limit) {
    refuse(at, fmt::format("there are more than {} {}", limit, what));
  }
  void too_large(std::size_t at, std::string_view what, std::size_t limit) {
    refuse(at, fmt::format("{} is larger than {} MB", what, limit / 1'000'000));
  }

  std::string_view text_;
  Limits const& limits_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
  std::size_t elements_ = 0;
  std::size_t namespaces_ = 0;
  bool stopped_ = false;
  std::optional<Wrong> wrong_;
};

}  // namespace

Result<void> check_limits(Source const& source, Limits const& limits) {
  auto wrong = Scan(source.text, limits).run();
  if (!wrong) return {};
  return tl::unexpected(
      Error{wrong->code, std::move(wrong->message), source.position(static_cast<std::uint32_t>(wrong->at))});
}

}  // namespace resolute::xml
