#include "formats/html/content.hpp"

#include <algorithm>
#include <array>

#include "formats/html/blocks.hpp"
#include "formats/html/fields.hpp"
#include "formats/html/notes.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::html {
namespace {

model::Field const* title_of(model::Block const& block) {
  auto const* field = std::get_if<model::Field>(&block.node);
  return field != nullptr && field->kind == model::FieldKind::title ? field : nullptr;
}

bool is_title(model::Block const& block) {
  return title_of(block) != nullptr;
}

bool in_masthead(model::Block const& block) {
  auto const* field = std::get_if<model::Field>(&block.node);
  return field != nullptr && slot_of(field->kind) != Slot::text;
}

class ContentWriter {
 public:
  explicit ContentWriter(Page const& page) : page_(page) {}

  std::string run() {
    auto const& text = page_.document.text;
    out_.open("article", page_.attributes("akn-statement", text.id));
    out_.line();
    model::Blocks cover;
    std::ranges::remove_copy_if(text.cover, std::back_inserter(cover), in_masthead);
    division("akn-coverPage", cover, 2);
    front(text, 1);
    rest(text, 2);
    out_.close_line();
    return out_.take();
  }

 private:
  /// A part or an annex; `level` is that of its heading.
  void component(model::Component const& one, int level) {
    bool const annex = one.kind == model::ComponentKind::annex;
    out_.open("section", page_.attributes(annex ? "akn-attachment" : "akn-component", one.id));
    out_.line();
    out_.open("div", {{"class", annex ? "akn-doc" : "akn-statement"}});
    out_.line();
    division("akn-coverPage", one.cover, level);
    front(one, level);
    rest(one, level + 1);
    out_.close_line();
    out_.close_line();
  }

  void rest(model::Component const& one, int level) {
    division("akn-preamble", one.preamble, level);
    division("akn-mainBody", one.main, level);
    division("akn-conclusions", one.conclusions, level);
    write_notes(out_, page_, one, level);
    for (auto const& part : one.parts) component(part, level);
    for (auto const& annex : one.annexes) component(annex, level);
  }

  /// The preface, in which the label and the first title make the heading of the component.
  void front(model::Component const& one, int level) {
    out_.open("div", {{"class", "akn-preface"}});
    out_.line();
    auto const title = std::ranges::find_if(one.preface, is_title);
    Place const place{level + 1, false};
    write_blocks(out_, page_, {one.preface.begin(), title}, place);
    heading(one, title == one.preface.end() ? nullptr : &*title, level);
    if (title != one.preface.end()) write_blocks(out_, page_, {title + 1, one.preface.end()}, place);
    out_.close_line();
  }

  void heading(model::Component const& one, model::Block const* title, int level) {
    auto attributes = title == nullptr ? Attributes{{"class", "akn-p"}} : page_.attributes("akn-p", title->id);
    out_.open(heading_tag(level), attributes);
    if (!one.label.empty())
      out_.element("span", {{"class", one.kind == model::ComponentKind::annex ? "akn-docType" : "akn-docNumber"}},
                   one.label);
    if (title != nullptr) {
      if (!one.label.empty()) out_.text(" ");
      write_field_text(out_, page_, *title_of(*title));
    } else if (one.label.empty()) {
      out_.element("span", {{"class", "supplied"}}, unprinted_title(one));
    }
    out_.close_line();
  }

  [[nodiscard]] std::string_view unprinted_title(model::Component const& one) const {
    switch (one.kind) {
      case model::ComponentKind::main:
        return page_.document.meta.symbol ? std::string_view(page_.document.meta.symbol->value)
                                          : page_.label("untitled");
      case model::ComponentKind::part:
        return page_.label("part");
      case model::ComponentKind::annex:
        return page_.label("annex");
    }
    throw InternalError("a kind of component out of range");
  }

  void division(std::string_view name, model::Blocks const& blocks, int level) {
    if (blocks.empty()) return;
    out_.open("div", {{"class", std::string(name)}});
    out_.line();
    write_blocks(out_, page_, blocks, {level, false});
    out_.close_line();
  }

  Page const& page_;
  Markup out_;
};

}  // namespace

std::string content(Page const& page) {
  return ContentWriter(page).run();
}

}  // namespace resolute::formats::html
