#include "formats/pdf/furniture.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "formats/pdf/inlines.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::pdf {
namespace {

using layout::Line;

/// HORIZONTAL ELLIPSIS, in UTF-8.
constexpr std::string_view k_ellipsis = "\xE2\x80\xA6";
/// Room between the two sides of a header, in points.
constexpr double k_between = 24;

/// A resolution that has a number only ("Resolution 2759 (2024)") says in its symbol all that a header could, and so
/// does a statement of a president.
bool has_title(model::Document const& document) {
  if (document.meta.kind == model::DocumentKind::presidential_statement) return false;
  auto const fields = {&document.text.cover, &document.text.preface};
  return std::ranges::none_of(fields, [](auto const* blocks) {
    return std::ranges::any_of(*blocks, [](model::Block const& block) {
      auto const* field = std::get_if<model::Field>(&block.node);
      return field != nullptr && field->kind == model::FieldKind::resolution_number;
    });
  });
}

class FurnitureSetter {
 public:
  FurnitureSetter(model::Document const& document, Environment const& environment, Element masthead)
      : document_(document), environment_(environment), masthead_(masthead) {
    auto const& meta = document.meta;
    auto const width = environment.style.text_width();
    if (meta.symbol) symbol_ = set(meta.symbol->value, "header");
    if (has_title(document)) title_ = set_short(plain_title(document), width - symbol_.width - k_between);
    if (meta.job_number) job_number_ = set(meta.job_number->value, "footer", layout::Direction::left_to_right);
  }

  void add(layout::Page& page, std::size_t index, std::size_t count) const {
    auto const& style = environment_.style;
    bool const even = index % 2 == 1;
    if (index > 0) add_pair(page, even ? symbol_ : title_, even ? title_ : symbol_, style.margins.header);
    auto const footer = page.height - style.margins.footer;
    auto const number = set(fmt::format("{}/{}", index + 1, count), "footer");
    // As the United Nations print it: the first page has the job number instead of its own.
    if (index == 0 && count > 1 && !first_job_number().runs.empty())
      add_pair(page, first_job_number(), {}, footer);
    else if (index == 0)
      add_pair(page, first_job_number(), number, footer);
    else
      add_pair(page, even ? number : job_number_, even ? job_number_ : number, footer);
  }

 private:
  [[nodiscard]] Line set(std::string_view words, std::string_view style,
                         layout::Direction direction = layout::Direction::by_words) const {
    layout::Text text;
    text.direction = direction;
    text.append(words, environment_.style.paragraph(style).look);
    auto line = layout::set_line(text, environment_.tongue, environment_.fonts);
    line.furniture = true;
    return line;
  }

  /// As much of the title as there is room for.
  [[nodiscard]] Line set_short(std::string words, double room) const {
    auto line = set(words, "header");
    while (line.width > room && !words.empty()) {
      // Proportionally at first, then character by character.
      auto const wanted = static_cast<std::size_t>(static_cast<double>(words.size()) * room / line.width);
      auto length = std::min(words.size() - 1, wanted);
      while (length > 0 && (static_cast<unsigned char>(words[length]) & 0xC0U) == 0x80U) --length;
      words.resize(length);
      line = set(words + std::string(k_ellipsis), "header");
    }
    return line;
  }

  /// The job number as the source has it is part of the text, not furniture.
  [[nodiscard]] Line first_job_number() const {
    for (auto const& block : document_.text.cover)
      if (auto const* field = std::get_if<model::Field>(&block.node);
          field != nullptr && field->kind == model::FieldKind::job_number) {
        auto const& look = environment_.style.paragraph("footer").look;
        auto const role = role_in(environment_.structure.add(Tag::paragraph, masthead_));
        auto text = set_inlines(field->content, look, environment_, role);
        text.direction = layout::Direction::left_to_right;
        return layout::set_line(text, environment_.tongue, environment_.fonts);
      }
    return job_number_;
  }

  void add_pair(layout::Page& page, Line left, Line right, double baseline) const {
    auto const& style = environment_.style;
    layout::Fragment made{style.text_width(), 0, {}, {}, {}};
    right.x = style.text_width() - right.width;
    left.baseline = right.baseline = baseline;
    made.lines.push_back(std::move(left));
    made.lines.push_back(std::move(right));
    page.content.push_back({style.margins.left, 0, std::move(made)});
  }

  model::Document const& document_;
  Environment const& environment_;
  Element masthead_;
  Line symbol_;
  Line title_;
  Line job_number_;
};

}  // namespace

std::string plain_title(model::Document const& document) {
  if (document.meta.title) return document.meta.title->value;
  for (auto const& block : document.text.preface)
    if (auto const* field = std::get_if<model::Field>(&block.node);
        field != nullptr && field->kind == model::FieldKind::title)
      return model::plain_text(field->content);
  return {};
}

void add_furniture(model::Document const& document, Environment const& environment, std::vector<layout::Page>& pages,
                   Element masthead) {
  FurnitureSetter const setter(document, environment, masthead);
  for (std::size_t i = 0; i < pages.size(); ++i) setter.add(pages[i], i, pages.size());
}

}  // namespace resolute::formats::pdf
