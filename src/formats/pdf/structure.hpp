#pragma once
/// The logical structure of a tagged PDF (PDF Reference 1.4, section 9.6): which element each stretch of text belongs
/// to. Filled while the document is composed; nothing here knows of libharu.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace resolute::formats::pdf {

/// Number of an element, as `layout::Role::element` has it; 0 is none.
using Element = std::uint32_t;
inline constexpr Element k_no_element = 0;

/// Standard structure types (section 9.7.4); all of them are known to PDF 1.4.
enum class Tag : std::uint8_t {
  document,
  section,
  division,
  heading_1,
  heading_2,
  heading_3,
  heading_4,
  heading_5,
  heading_6,
  paragraph,
  quotation,
  list,
  item,
  label,
  item_body,
  table,
  row,
  header_cell,
  cell,
  caption,
  note,
  link,
  reference,
};

/// As it is written in the file: "H1".
[[nodiscard]] std::string_view name_of(Tag);
/// The heading of a depth, from 1; those below the sixth are as the sixth.
[[nodiscard]] Tag heading(unsigned depth);

/// Columns and rows that a cell takes.
struct CellSpan {
  unsigned columns = 1;
  unsigned rows = 1;
};

struct ElementData {
  Tag tag{};
  Element parent = k_no_element;
  CellSpan span;
};

enum class Tagging : std::uint8_t { full, none };

/// All elements, in reading order. It begins with the document. Without tagging it stays without any other.
class Structure {
 public:
  static constexpr Element k_document = 1;

  explicit Structure(Tagging tagging = Tagging::full) : tagging_(tagging) {
    elements_.push_back({Tag::document, k_no_element, {}});
  }

  /// The element of the document; none without tagging.
  [[nodiscard]] Element root() const { return tagging_ == Tagging::full ? k_document : k_no_element; }

  /// A new element; none inside none, so that text which is only measured leaves no trace.
  Element add(Tag, Element parent, CellSpan = {});
  [[nodiscard]] ElementData const& operator[](Element element) const { return elements_[element - 1]; }
  [[nodiscard]] std::size_t size() const { return elements_.size(); }

  /// The nearest element of a tag around an element, or itself; `k_no_element` when there is none.
  [[nodiscard]] Element enclosing(Element, Tag) const;
  /// The table cell around an element.
  [[nodiscard]] Element cell_of(Element) const;

 private:
  Tagging tagging_;
  std::vector<ElementData> elements_;
};

/// What an element holds at one place: another element, or marked content of a page.
struct Kid {
  Element element = k_no_element;
  std::size_t page = 0;
  /// The number of the marked content in its page (MCID).
  int mark = 0;
};

/// Elements as they go into the file; entry i is that of element i + 1.
struct Arranged {
  struct Entry {
    ElementData data;
    std::vector<Kid> kids;
    /// Whether the pages have any of it; the others are left out.
    bool used = false;
  };
  std::vector<Entry> entries;
};

/// Puts the elements in order. `marks` has, for each page, the element of each marked content by its number. An element
/// that has text itself holds text and elements as they are painted; one that only holds others holds them in the order
/// in which they were made, so that notes come behind the text, wherever the pages have them.
[[nodiscard]] Arranged arrange(Structure const&, std::vector<std::vector<Element>> const& marks);

}  // namespace resolute::formats::pdf
