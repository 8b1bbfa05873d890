#include "formats/markdown/runs.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "formats/address.hpp"
#include "formats/markdown/note_links.hpp"
#include "formats/markdown/words.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::markdown {
namespace {

class Flattener {
 public:
  Flattener(Context context, bool bold, bool italic) : context_(context), bold_(bold), italic_(italic) {}

  Runs run(model::Inlines const& inlines) {
    all(inlines);
    trim();
    return std::move(runs_);
  }

 private:
  /// A break at the ends parts nothing, and would be a backslash.
  void trim() {
    auto const is_break = [](Run const& run) { return run.kind == Run::Kind::line_break; };
    runs_.erase(runs_.begin(), std::ranges::find_if_not(runs_, is_break));
    while (!runs_.empty() && is_break(runs_.back())) runs_.pop_back();
  }

  void all(model::Inlines const& inlines) {
    for (auto const& one : inlines) std::visit([this](auto const& node) { put(node); }, one.node);
  }

  void add(Run::Kind kind, std::string text) { runs_.push_back({kind, std::move(text), bold_, italic_, address_}); }

  void put(model::Text const& text) {
    if (text.value.empty()) return;
    bool const joins = !runs_.empty() && runs_.back().kind == Run::Kind::text && runs_.back().bold == bold_ &&
                       runs_.back().italic == italic_ && runs_.back().address == address_;
    if (joins) {
      runs_.back().text += text.value;
    } else {
      add(Run::Kind::text, text.value);
    }
  }

  void put(model::LineBreak const&) { add(Run::Kind::line_break, ""); }

  void put(model::NoteCall const& call) {
    auto const label = context_.in_note ? std::string() : context_.labels.find(call.note);
    if (!label.empty()) {
      runs_.push_back({Run::Kind::mark, mark(call, label), false, false, ""});
      return;
    }
    script("sup", "^", {{{}, model::Text{call.mark}}});
  }

  [[nodiscard]] std::string mark(model::NoteCall const& call, std::string const& label) const {
    if (has_footnotes(context_.flavour)) return fmt::format("[^{}]", label);
    return note_link(context_, call.mark, context_.labels.is_first(call) ? call_anchor(label) : "", note_anchor(label));
  }

  void put(model::LeadPhrase const& phrase) {
    auto const emphasis = context_.language.lead_phrase;
    styled(emphasis != profile::Emphasis::italic, emphasis != profile::Emphasis::bold, phrase.content);
  }

  void put(model::Citation const& citation) {
    auto const outer = address_;
    if (outer.empty() && is_web_address(citation.address)) address_ = citation.address;
    all(citation.content);
    address_ = outer;
  }

  void put(model::Mention const& mention) { all(mention.content); }

  void put(model::Styled const& text) {
    switch (text.style) {
      case model::Styled::Style::italic:
        return styled(false, true, text.content);
      case model::Styled::Style::bold:
        return styled(true, false, text.content);
      case model::Styled::Style::underline:
        return underlined(text.content);
      case model::Styled::Style::superscript:
        return script("sup", "^", text.content);
      case model::Styled::Style::subscript:
        return script("sub", "~", text.content);
    }
    throw InternalError("a style out of range");
  }

  void styled(bool bold, bool italic, model::Inlines const& content) {
    bool const outer_bold = bold_;
    bool const outer_italic = italic_;
    bold_ = bold_ || bold;
    italic_ = italic_ || italic;
    all(content);
    bold_ = outer_bold;
    italic_ = outer_italic;
  }

  void tagged(std::string_view tag, model::Inlines const& content) {
    around(fmt::format("<{}>", tag), content, fmt::format("</{}>", tag));
  }

  void around(std::string_view begin, model::Inlines const& content, std::string_view end) {
    add(Run::Kind::tag, std::string(begin));
    all(content);
    add(Run::Kind::tag, std::string(end));
  }

  void underlined(model::Inlines const& content) {
    // A note mark or "^" behind the bracket would be a note.
    bool const text_first = !content.empty() && std::holds_alternative<model::Text>(content.front().node);
    if (has_scripts(context_.flavour) && text_first) return around("[", content, "]{.underline}");
    tagged("u", content);
  }

  /// pandoc's marks hold a text without blanks and nothing else.
  void script(std::string_view tag, std::string_view mark, model::Inlines const& content) {
    auto const* text = content.size() == 1 ? std::get_if<model::Text>(&content.front().node) : nullptr;
    bool const simple =
        text != nullptr && words(text->value) && text->value.find_first_of(" \t\n") == std::string::npos;
    bool const touches = !runs_.empty() && runs_.back().kind == Run::Kind::tag && runs_.back().text == mark;
    if (has_scripts(context_.flavour) && simple && !touches) return around(mark, content, mark);
    tagged(tag, content);
  }

  Context context_;
  bool bold_;
  bool italic_;
  std::string address_;
  Runs runs_;
};

}  // namespace

Runs flatten(Context context, model::Inlines const& inlines, bool bold, bool italic) {
  return Flattener(context, bold, italic).run(inlines);
}

}  // namespace resolute::formats::markdown
