#include "formats/akn/reading/white_space.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "resolute/ledger.hpp"
#include "resolute/visit.hpp"
#include "text/characters.hpp"

namespace resolute::formats::akn::reading {
namespace {

/// Goes along the characters of an owner's text, whatever elements they stand in.
class Settler {
 public:
  explicit Settler(bool indented) : indented_(indented) {}

  void run(model::Inlines& inlines) {
    for (auto& one : inlines) {
      std::visit(model::overloaded{
                     [&](model::Text& node) {
                       // Our own text is composed as far as the ledger's rule goes.
                       node.value =
                           settled(indented_ ? resolute::apply(Transformation::compose, node.value) : node.value);
                       before_ = &node.value;
                     },
                     [&](model::LineBreak&) { waiting_ = Blank::none, at_start_ = true; },
                     [&](model::NoteCall&) { keep_before_mark(); },
                     [&](auto& node) { run(node.content); },
                 },
                 one.node);
    }
  }

 private:
  enum class Blank : std::uint8_t { none, blank, indent };

  /// A run of white space waits until it is known what follows it: its blank goes to the text behind it.
  std::string settled(std::string const& text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
      auto const character = text::next(text, at);
      if (text::is_white(character)) {
        auto const found = character == '\n' ? Blank::indent : Blank::blank;
        waiting_ = std::max(waiting_, found);
        continue;
      }
      if (waiting_ != Blank::none && !at_start_ && !falls(character)) out += ' ';
      waiting_ = Blank::none;
      at_start_ = false;
      last_ = character;
      text::append(out, character);
    }
    return out;
  }

  /// A blank in front of a mark stays there; an indent is none.
  void keep_before_mark() {
    if (waiting_ == Blank::blank && !at_start_ && before_ != nullptr) *before_ += ' ';
    waiting_ = Blank::none;
  }

  [[nodiscard]] bool falls(char32_t next) const {
    if (!indented_ || waiting_ != Blank::indent) return false;
    return text::is_closing(next) || (text::is_cjk(last_) && text::is_cjk(next));
  }

  bool indented_;
  Blank waiting_ = Blank::none;
  std::string* before_ = nullptr;  ///< the text before, as long as it stands where it is
  bool at_start_ = true;
  char32_t last_ = 0;
};

/// Drops what is empty and joins neighbouring texts.
void join_texts(model::Inlines& inlines) {
  model::Inlines out;
  for (auto& one : inlines) {
    bool const empty = std::visit(model::overloaded{
                                      [](model::Text& node) { return node.value.empty(); },
                                      [](model::LineBreak&) { return false; },
                                      [](model::NoteCall&) { return false; },
                                      [](auto& node) {
                                        join_texts(node.content);
                                        return node.content.empty();
                                      },
                                  },
                                  one.node);
    if (empty) continue;
    auto const* text = std::get_if<model::Text>(&one.node);
    auto* before = out.empty() ? nullptr : std::get_if<model::Text>(&out.back().node);
    if (text != nullptr && before != nullptr)
      before->value += text->value;
    else
      out.push_back(std::move(one));
  }
  inlines = std::move(out);
}

model::Inlines* content_of(model::Inline& one) {
  return std::visit(model::overloaded{
                        [](model::Text&) -> model::Inlines* { return nullptr; },
                        [](model::LineBreak&) -> model::Inlines* { return nullptr; },
                        [](model::NoteCall&) -> model::Inlines* { return nullptr; },
                        [](auto& node) -> model::Inlines* { return &node.content; },
                    },
                    one.node);
}

/// Takes the blank off the beginning of the text; true when there was one.
bool take_leading_blank(model::Inline& one) {
  if (auto* text = std::get_if<model::Text>(&one.node)) {
    if (!text->value.starts_with(' ')) return false;
    text->value.erase(0, 1);
    return true;
  }
  auto* content = content_of(one);
  return content != nullptr && !content->empty() && take_leading_blank(content->front());
}

/// Blanks stand outside of links, dates and emphasis.
void move_blanks_out(model::Inlines& inlines) {
  model::Inlines out;
  for (auto& one : inlines) {
    auto* content = content_of(one);
    if (content != nullptr) {
      move_blanks_out(*content);
      if (take_leading_blank(one)) out.emplace_back().node = model::Text{" "};
    }
    out.push_back(std::move(one));
  }
  inlines = std::move(out);
}

}  // namespace

void settle_white_space(model::Inlines& inlines, bool indented) {
  Settler(indented).run(inlines);
  move_blanks_out(inlines);
  join_texts(inlines);
}

}  // namespace resolute::formats::akn::reading
