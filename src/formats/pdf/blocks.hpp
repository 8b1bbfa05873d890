#pragma once
/// Sets the model's blocks into a flow.
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "formats/pdf/environment.hpp"
#include "formats/pdf/painter.hpp"
#include "formats/pdf/tables.hpp"
#include "layout/flow.hpp"
#include "resolute/model.hpp"

namespace resolute::formats::pdf {

class BlockSetter {
 public:
  /// Sets into `flow`, `x` from its left edge and `width` wide, as the content of `element`. With a `style`, all
  /// paragraphs have that one: in notes and table cells.
  BlockSetter(Environment const& environment, layout::Flow& flow, double x, double width, Element element,
              std::string_view style = "")
      : environment_(environment), flow_(flow), x_(x), width_(width), element_(element), style_(style) {}

  void add(model::Blocks const&);
  void add(model::Block const&);
  /// All that the element has: a single paragraph is its text, not an element inside it.
  void add_inside(model::Blocks const&);
  /// One paragraph in a named style; `label` stands before it. `place` names it for links.
  void add_paragraph(model::Inlines const&, std::string_view style, std::string_view label = "",
                     std::string_view place = "", bool keep_with_next = false);
  /// A heading, or what looks like one, with an entry in the outline.
  void add_heading(model::Inlines const&, std::string_view style, std::string_view label, model::NodeId);

  /// Entries of the headings set so far.
  [[nodiscard]] std::vector<OutlineEntry> const& outline() const { return outline_; }
  /// The element that what comes belongs to.
  void set_element(Element element) { element_ = element; }
  /// Depth of headings to come in the outline.
  void set_level(unsigned level) { level_ = level; }

 private:
  /// A paragraph's style, and what it is kept on one page with.
  struct Setting {
    ParagraphStyle style;
    /// The beginning of the next block.
    bool keep_with_next = false;
    /// All of its own lines.
    bool whole = false;
    /// The end of the block before it.
    bool keep_with_previous = false;
  };

  void add_field(model::Field const&, model::NodeId);
  /// A line of the closing: the first stands apart from the text, the others close to it.
  void add_closing(model::Field const&);
  void add_section(model::Section const&, model::NodeId);
  void add_clause(model::Clause const&);
  void add_list(model::List const&);
  /// The label goes before the first paragraph of the content, the others are continuations. It belongs to
  /// `label_element`, or to that paragraph where this is none.
  void add_labelled(model::Blocks const&, ParagraphStyle const& first, ParagraphStyle const& others,
                    std::string_view label, Element label_element = k_no_element);
  void add_item(model::Item const&, ParagraphStyle const& first, ParagraphStyle const& others, Element list);
  void add_quotation(model::Quotation const&);
  void add_table(model::Table const&);
  void add_rows(model::Table const&);
  /// What stands above the table where a page begins inside it: its index in the flow.
  std::size_t add_head(SetTable const&);
  void set(layout::Text const& text, layout::Text const& label, Setting const&);
  /// The element of a paragraph to come.
  [[nodiscard]] Element paragraph();
  /// The element of a heading to come: never more than one deeper than that of the one before.
  [[nodiscard]] Element heading_element();
  /// Sets what `add` adds inside another element.
  template <class Add>
  void inside(Element element, Add const& add) {
    auto const around = std::exchange(element_, element);
    auto const direct = std::exchange(is_text_of_element_, false);
    add();
    element_ = around;
    is_text_of_element_ = direct;
  }
  [[nodiscard]] ParagraphStyle const& style(std::string_view name) const;
  [[nodiscard]] ParagraphStyle const& item_style() const;

  Environment const& environment_;
  layout::Flow& flow_;
  double x_;
  double width_;
  Element element_;
  /// The next paragraph is the text of `element_` itself.
  bool is_text_of_element_ = false;
  unsigned last_heading_ = 0;
  std::string style_;
  unsigned depth_ = 0;
  unsigned level_ = 0;
  bool in_closing_ = false;
  /// The last heading was a label without words.
  bool after_label_ = false;
  std::vector<OutlineEntry> outline_;
};

}  // namespace resolute::formats::pdf
