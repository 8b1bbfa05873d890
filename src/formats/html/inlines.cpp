#include "formats/html/inlines.hpp"

#include <fmt/format.h>

#include "formats/address.hpp"
#include "formats/names.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::html {
namespace {

using model::overloaded;

/// How a mention is written: the AKN element, and the attribute that holds its value.
struct MentionForm {
  std::string_view tag;
  std::string_view element;
  std::string_view value_attribute;
  Attributes more;
};

MentionForm form_of(model::Role role) {
  switch (role) {
    case model::Role::date_of_adoption:
      return {"time", "docDate", "datetime", {{"data-refersto", "#dateOfAdoption"}}};
    case model::Role::date_of_issuance:
      return {"time", "docDate", "datetime", {{"data-refersto", "#dateOfIssuance"}}};
    case model::Role::date:
      return {"time", "date", "datetime", {}};
    case model::Role::session:
      return {"span", "session", "data-value", {}};
    case model::Role::meeting:
      return {"span", "location", "data-title", {{"data-refersto", "#adoptionMeeting"}}};
    case model::Role::agenda_item:
      return {"span", "inline", "data-title", {{"data-name", "agenda item"}}};
    case model::Role::committee:
      return {"span", "organization", "data-refersto", {}};
    case model::Role::originating_document:
      return {"span", "inline", "data-title", {{"data-name", "originating document"}}};
    case model::Role::organization:
      return {"span", "organization", "data-refersto", {}};
    case model::Role::outcome:
      return {"span", "outcome", "data-value", {}};
    case model::Role::quantity:
      return {"span", "quantity", "data-normalized", {}};
  }
  throw InternalError("a role out of range");
}

struct StyleForm {
  std::string_view tag;
  std::string_view element;
};

StyleForm form_of(model::Styled::Style style) {
  switch (style) {
    case model::Styled::Style::italic:
      return {"i", "i"};
    case model::Styled::Style::bold:
      return {"b", "b"};
    case model::Styled::Style::underline:
      return {"u", "u"};
    case model::Styled::Style::superscript:
      return {"sup", "sup"};
    case model::Styled::Style::subscript:
      return {"sub", "sub"};
  }
  throw InternalError("a style out of range");
}

std::string_view lead_class(profile::Emphasis emphasis) {
  switch (emphasis) {
    case profile::Emphasis::italic:
      return "akn-span lead italic";
    case profile::Emphasis::bold:
      return "akn-span lead bold";
    case profile::Emphasis::bold_italic:
      return "akn-span lead bold italic";
  }
  throw InternalError("an emphasis out of range");
}

class Inliner {
 public:
  Inliner(Markup& out, Page const& page) : out_(out), page_(page) {}

  void all(model::Inlines const& inlines) {
    for (auto const& one : inlines) std::visit([this](auto const& node) { put(node); }, one.node);
  }

 private:
  void put(model::Text const& text) { out_.text(text.value); }

  void put(model::LineBreak const&) {
    out_.single("br", {{"class", "akn-eol"}});
    out_.line();
  }

  void put(model::LeadPhrase const& phrase) {
    auto const emphasis = page_.language.lead_phrase;
    bool const bold = emphasis != profile::Emphasis::italic;
    wrap(bold ? "b" : "i", {{"class", std::string(lead_class(emphasis))}}, phrase.content);
  }

  void put(model::NoteCall const& call) {
    auto const anchors = page_.notes.find(call.note);
    out_.open("sup", {{"class", "call"}});
    if (anchors == page_.notes.end() || in_link_)
      out_.element("span", {{"class", "akn-noteRef"}, {"data-marker", call.mark}}, call.mark);
    else
      out_.element("a",
                   {{"class", "akn-noteRef"},
                    {"id", page_.calls.at(call.id)},
                    {"role", "doc-noteref"},
                    {"href", "#" + anchors->second.id},
                    {"data-marker", call.mark},
                    {"aria-label", fill(page_.label("note_mark"), {{"mark", call.mark}})}},
                   call.mark);
    out_.close();
  }

  void put(model::Citation const& citation) {
    auto const target = target_of(citation);
    // A link within a link is not HTML.
    if (in_link_ || target.empty())
      return wrap("span", {{"class", "akn-a akn-ref"}, {"data-href", citation.address}}, citation.content);
    in_link_ = true;
    wrap("a",
         {{"class", "akn-a akn-ref"}, {"href", target}, {"data-href", citation.address}, {"data-work", citation.work}},
         citation.content);
    in_link_ = false;
  }

  /// The copy that the page is published with, else the public address; empty where no link may lead to it.
  [[nodiscard]] std::string target_of(model::Citation const& citation) const {
    auto const& local_copy = page_.surroundings.local_copy;
    auto const local = local_copy ? local_copy(citation.symbol) : std::nullopt;
    if (local && is_link_target(*local)) return *local;
    return is_web_address(citation.address) ? citation.address : std::string();
  }

  void put(model::Mention const& mention) {
    auto const form = form_of(mention.role);
    bool const refers = form.value_attribute == "data-refersto" && !mention.value.empty();
    // `time` without a date would read its text as one.
    bool const plain_tag = form.tag == "time" && mention.value.empty();
    Attributes attributes{{"class", fmt::format("akn-{}", form.element)},
                          {form.value_attribute, refers ? "#" + mention.value : mention.value}};
    attributes.insert(attributes.end(), form.more.begin(), form.more.end());
    wrap(plain_tag ? "span" : form.tag, attributes, mention.content);
  }

  void put(model::Styled const& styled) {
    auto const form = form_of(styled.style);
    wrap(form.tag, {{"class", fmt::format("akn-{}", form.element)}}, styled.content);
  }

  void wrap(std::string_view tag, Attributes const& attributes, model::Inlines const& content) {
    out_.open(tag, attributes);
    all(content);
    out_.close();
  }

  Markup& out_;
  Page const& page_;
  bool in_link_ = false;
};

}  // namespace

void write_inlines(Markup& out, Page const& page, model::Inlines const& inlines) {
  Inliner(out, page).all(inlines);
}

}  // namespace resolute::formats::html
