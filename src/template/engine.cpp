#include "template/engine.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "resolute/visit.hpp"
#include "template/tokens.hpp"

namespace resolute::templates {
namespace {

using model::overloaded;

bool truthy(Value const& value) {
  return std::visit(overloaded{[](std::string const& text) { return !text.empty(); }, [](bool truth) { return truth; },
                               [](List const& list) { return !list.empty(); }},
                    value.held);
}

/// One filling-in. Recursion goes one level per open section, and `tokenize` bounds those.
class Filling {
 public:
  Filling(std::string_view name, Tokens const& tokens) : name_(name), tokens_(tokens) {}

  Result<std::string> run(Names const& names) {
    scopes_.push_back(&names);
    if (auto done = fill(0, tokens_.size()); !done) return tl::unexpected(done.error());
    return std::move(out_);
  }

 private:
  [[nodiscard]] Error error(Token const& token, std::string_view what) const {
    return {"template-name", fmt::format("{}:{}: {} \"{}\"", name_, token.line, what, token.text), std::nullopt};
  }

  [[nodiscard]] Value const* find(std::string_view wanted) const {
    auto const has = [&](Names const* scope) { return scope->contains(wanted); };
    auto const scope = std::find_if(scopes_.rbegin(), scopes_.rend(), has);
    return scope == scopes_.rend() ? nullptr : &(*scope)->find(wanted)->second;
  }

  Result<void> fill(std::size_t from, std::size_t to) {
    for (auto at = from; at < to; ++at) {
      auto const& token = tokens_[at];
      auto done = token.kind == Token::Kind::text ? plain(token) : named(token, at);
      if (!done) return done;
      if (token.opens()) at = token.end;
    }
    return {};
  }

  Result<void> plain(Token const& token) {
    out_ += token.text;
    return {};
  }

  Result<void> named(Token const& token, std::size_t at) {
    if (token.kind == Token::Kind::close) return {};
    auto const* value = find(token.text);
    if (value == nullptr) return tl::unexpected(error(token, "unknown name"));
    if (token.kind == Token::Kind::inverted) return truthy(*value) ? Result<void>{} : fill(at + 1, token.end);
    if (token.kind == Token::Kind::section) return section(*value, at + 1, token.end);
    auto const* text = std::get_if<std::string>(&value->held);
    if (text == nullptr) return tl::unexpected(error(token, "not a text:"));
    out_ += token.kind == Token::Kind::raw ? *text : escape_html(*text);
    return {};
  }

  Result<void> section(Value const& value, std::size_t from, std::size_t to) {
    auto const* list = std::get_if<List>(&value.held);
    if (list == nullptr) return truthy(value) ? fill(from, to) : Result<void>{};
    for (auto const& element : *list) {
      scopes_.push_back(&element);
      auto done = fill(from, to);
      scopes_.pop_back();
      if (!done) return done;
    }
    return {};
  }

  std::string_view name_;
  Tokens const& tokens_;
  std::vector<Names const*> scopes_;
  std::string out_;
};

}  // namespace

Result<std::string> render(Template source, Names const& names) {
  auto const tokens = tokenize(source);
  if (!tokens) return tl::unexpected(tokens.error());
  return Filling(source.name, *tokens).run(names);
}

std::string escape_html(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (char const c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

}  // namespace resolute::templates
