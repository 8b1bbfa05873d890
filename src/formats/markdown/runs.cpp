#include "formats/markdown/runs.hpp"

#include <fmt/format.h>

#include "formats/address.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::markdown {
namespace {

class Flattener {
 public:
  Flattener(profile::Language const& language, NoteLabels const& labels, bool bold, bool italic)
      : language_(language), labels_(labels), bold_(bold), italic_(italic) {}

  Runs run(model::Inlines const& inlines) {
    all(inlines);
    return std::move(runs_);
  }

 private:
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
    auto const label = labels_.find(call.note);
    if (!label.empty()) {
      runs_.push_back({Run::Kind::mark, label, false, false, ""});
      return;
    }
    tagged("sup", {{{}, model::Text{call.mark}}});
  }

  void put(model::LeadPhrase const& phrase) {
    auto const emphasis = language_.lead_phrase;
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
        return tagged("u", text.content);
      case model::Styled::Style::superscript:
        return tagged("sup", text.content);
      case model::Styled::Style::subscript:
        return tagged("sub", text.content);
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
    add(Run::Kind::tag, fmt::format("<{}>", tag));
    all(content);
    add(Run::Kind::tag, fmt::format("</{}>", tag));
  }

  profile::Language const& language_;
  NoteLabels const& labels_;
  bool bold_;
  bool italic_;
  std::string address_;
  Runs runs_;
};

}  // namespace

Runs flatten(model::Inlines const& inlines, profile::Language const& language, NoteLabels const& labels, bool bold,
             bool italic) {
  return Flattener(language, labels, bold, italic).run(inlines);
}

}  // namespace resolute::formats::markdown
