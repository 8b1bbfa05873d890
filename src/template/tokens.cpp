#include "template/tokens.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace resolute::templates {
namespace {

using Kind = Token::Kind;

constexpr std::string_view k_blanks = " \t";

std::string_view trimmed(std::string_view text) {
  auto const first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// What stands between the braces, and where the text goes on behind them.
struct Tag {
  std::string_view inner;
  bool raw = false;
  std::size_t next = 0;
};

class Cutter {
 public:
  explicit Cutter(Template source) : source_(source), text_(source.text) {}

  Result<Tokens> run() {
    while (at_ < text_.size()) {
      auto const open = text_.find("{{", at_);
      if (open == std::string_view::npos) break;
      auto const tag = tag_at(open);
      if (!tag) return tl::unexpected(error("template-tag", "braces are not closed", line_of(open)));
      if (auto const done = take(*tag, open); !done) return tl::unexpected(done.error());
    }
    add_text(text_.size());
    if (!open_.empty()) {
      auto const& token = tokens_[open_.back()];
      return tl::unexpected(
          error("template-section", fmt::format("section \"{}\" is not closed", token.text), token.line));
    }
    return std::move(tokens_);
  }

 private:
  [[nodiscard]] Error error(std::string_view code, std::string_view what, std::size_t line) const {
    return {code, fmt::format("{}:{}: {}", source_.name, line, what), std::nullopt};
  }

  /// Counts on from the last place asked for, so that a template is gone through once.
  std::size_t line_of(std::size_t offset) {
    line_ += static_cast<std::size_t>(std::ranges::count(text_.substr(counted_, offset - counted_), '\n'));
    counted_ = offset;
    return line_;
  }

  [[nodiscard]] std::optional<Tag> tag_at(std::size_t open) const {
    bool const raw = text_.substr(open).starts_with("{{{");
    std::string_view const end = raw ? "}}}" : "}}";
    auto const from = open + end.size();
    auto const close = text_.find(end, from);
    if (close == std::string_view::npos) return std::nullopt;
    return Tag{trimmed(text_.substr(from, close - from)), raw, close + end.size()};
  }

  void add_text(std::size_t end) {
    if (end > at_) tokens_.push_back({Kind::text, text_.substr(at_, end - at_), line_of(at_), 0});
  }

  Result<void> take(Tag const& tag, std::size_t open) {
    auto const sigil = tag.inner.empty() || tag.raw ? ' ' : tag.inner.front();
    bool const silent = std::string_view("#^/!").find(sigil) != std::string_view::npos;
    auto const alone = silent ? alone_on_line(open, tag.next) : std::nullopt;
    add_text(alone ? alone->first : open);
    at_ = alone ? alone->second : tag.next;
    auto const line = line_of(open);
    auto const name = silent ? trimmed(tag.inner.substr(1)) : tag.inner;
    switch (sigil) {
      case '!':
        return {};
      case '/':
        return close(name, line);
      case '#':
        return begin(Kind::section, name, line);
      case '^':
        return begin(Kind::inverted, name, line);
      default:
        tokens_.push_back({tag.raw ? Kind::raw : Kind::escaped, name, line, 0});
        return {};
    }
  }

  Result<void> begin(Kind kind, std::string_view name, std::size_t line) {
    if (open_.size() == k_max_depth)
      return tl::unexpected(error("template-depth", "sections are nested too deep", line));
    open_.push_back(tokens_.size());
    tokens_.push_back({kind, name, line, 0});
    return {};
  }

  Result<void> close(std::string_view name, std::size_t line) {
    if (open_.empty() || tokens_[open_.back()].text != name)
      return tl::unexpected(error("template-section", fmt::format("section \"{}\" is not open here", name), line));
    tokens_[open_.back()].end = tokens_.size();
    open_.pop_back();
    tokens_.push_back({Kind::close, name, line, 0});
    return {};
  }

  /// From the begin of the line to the begin of the next when nothing but blanks stands beside the tag.
  [[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> alone_on_line(std::size_t open,
                                                                                 std::size_t next) const {
    auto const before = text_.substr(0, open).find_last_not_of(k_blanks);
    auto const begin = before == std::string_view::npos ? 0 : before + 1;
    if (begin > 0 && text_[begin - 1] != '\n') return std::nullopt;
    if (begin < at_) return std::nullopt;
    auto const after = std::min(text_.find_first_not_of(" \t\r", next), text_.size());
    if (after == text_.size()) return std::pair{begin, after};
    if (text_[after] != '\n') return std::nullopt;
    return std::pair{begin, after + 1};
  }

  Template source_;
  std::string_view text_;
  Tokens tokens_;
  std::vector<std::size_t> open_;
  std::size_t at_ = 0;
  std::size_t counted_ = 0;
  std::size_t line_ = 1;
};

}  // namespace

Result<Tokens> tokenize(Template source) {
  return Cutter(source).run();
}

}  // namespace resolute::templates
