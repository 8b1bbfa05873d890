#include "formats/pdf/painter_structure.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace resolute::formats::pdf {
namespace {

/// Numbers in one node of the parent tree, which has two array elements for each.
constexpr std::size_t k_most_numbers = 2000;

class StructureWriter {
 public:
  StructureWriter(Objects const& objects, Structure const& structure, Tagged const& tagged)
      : objects_(objects), tagged_(tagged), arranged_(arrange(structure, marks(tagged))) {
    links_.resize(arranged_.entries.size());
    for (auto const& link : tagged.links)
      if (arranged_.entries[link.element - 1].used) links_[link.element - 1].push_back(&link);
  }

  void write() {
    auto const& entries = arranged_.entries;
    for (auto const& entry : entries) made_.push_back(entry.used ? objects_.indirect() : nullptr);
    auto* const root = objects_.indirect();
    objects_.name(root, "Type", "StructTreeRoot");
    if (made_.front() != nullptr) objects_.add(root, "K", made_.front());
    for (std::size_t i = 0; i < entries.size(); ++i)
      if (entries[i].used) fill(i, root);
    add_parent_tree(root);
    auto* const catalog = objects_.document()->catalog;
    objects_.add(catalog, "StructTreeRoot", root);
    auto* const mark_info = objects_.dictionary();
    objects_.yes(mark_info, "Marked");
    objects_.add(catalog, "MarkInfo", mark_info);
    objects_.check();
  }

 private:
  static std::vector<std::vector<Element>> marks(Tagged const& tagged) {
    std::vector<std::vector<Element>> made;
    for (auto const& page : tagged.pages) made.push_back(page.marks);
    return made;
  }

  /// One element. What PDF does not require is left out: a document has hundreds of them, and PDF 1.4 does not compress
  /// them.
  void fill(std::size_t index, HPDF_Dict root) const {
    auto const& [data, kids, used] = arranged_.entries[index];
    auto* const made = made_[index];
    objects_.name(made, "S", name_of(data.tag));
    objects_.add(made, "P", data.parent == k_no_element ? root : made_[data.parent - 1]);
    add_span(made, data.span);
    auto const own_page = page_of(kids);
    if (own_page < tagged_.pages.size()) objects_.add(made, "Pg", tagged_.pages[own_page].page);
    if (kids.size() + links_[index].size() == 1) {
      add_only_kid(made, kids.front());
      return;
    }
    if (kids.empty()) return;
    auto* const array = objects_.array();
    for (auto const& kid : kids) add_kid(array, kid, own_page);
    for (auto const* link : links_[index]) add_link(array, *link, own_page);
    objects_.add(made, "K", array);
  }

  /// The page of an element's first text; none when it has no text itself.
  [[nodiscard]] std::size_t page_of(std::vector<Kid> const& kids) const {
    for (auto const& kid : kids)
      if (kid.element == k_no_element) return kid.page;
    return tagged_.pages.size();
  }

  void add_only_kid(HPDF_Dict made, Kid const& kid) const {
    if (kid.element == k_no_element)
      objects_.integer(made, "K", kid.mark);
    else
      objects_.add(made, "K", made_[kid.element - 1]);
  }

  void add_kid(HPDF_Array to, Kid const& kid, std::size_t own_page) const {
    if (kid.element != k_no_element) {
      objects_.add(to, made_[kid.element - 1]);
    } else if (kid.page == own_page) {
      objects_.integer(to, kid.mark);
    } else {
      auto* const reference = objects_.dictionary();
      objects_.name(reference, "Type", "MCR");
      objects_.add(reference, "Pg", tagged_.pages[kid.page].page);
      objects_.integer(reference, "MCID", kid.mark);
      objects_.add(to, reference);
    }
  }

  void add_link(HPDF_Array to, Tagged::Link const& link, std::size_t own_page) const {
    auto* const reference = objects_.dictionary();
    objects_.name(reference, "Type", "OBJR");
    if (link.page != own_page) objects_.add(reference, "Pg", tagged_.pages[link.page].page);
    objects_.add(reference, "Obj", link.annotation);
    objects_.add(to, reference);
  }

  void add_span(HPDF_Dict made, CellSpan const& span) const {
    if (span.columns == 1 && span.rows == 1) return;
    auto* const attributes = objects_.dictionary();
    objects_.name(attributes, "O", "Table");
    if (span.columns > 1) objects_.integer(attributes, "ColSpan", static_cast<int>(span.columns));
    if (span.rows > 1) objects_.integer(attributes, "RowSpan", static_cast<int>(span.rows));
    objects_.add(made, "A", attributes);
  }

  /// From numbers to elements: a page's number leads to those of its marked contents, a link's to its own.
  void add_parent_tree(HPDF_Dict root) const {
    std::vector<void*> values;
    for (auto const& [page, marks] : tagged_.pages) {
      objects_.integer(page, "StructParents", static_cast<int>(values.size()));
      objects_.name(page, "Tabs", "S");
      auto* const elements = objects_.array();
      for (auto const element : marks) objects_.add(elements, made_[element - 1]);
      values.push_back(elements);
    }
    for (auto const& link : tagged_.links) {
      auto* const element = made_[link.element - 1];
      if (element == nullptr) continue;
      objects_.integer(link.annotation, "StructParent", static_cast<int>(values.size()));
      values.push_back(element);
    }
    objects_.add(root, "ParentTree", number_tree(values));
    objects_.integer(root, "ParentTreeNextKey", static_cast<int>(values.size()));
  }

  /// A number tree of the values, numbered from 0.
  [[nodiscard]] HPDF_Dict number_tree(std::vector<void*> const& values) const {
    auto* const tree = objects_.indirect();
    if (values.size() <= k_most_numbers) {
      objects_.add(tree, "Nums", numbers(values, 0, values.size()));
      return tree;
    }
    auto* const leaves = objects_.array();
    for (std::size_t begin = 0; begin < values.size(); begin += k_most_numbers) {
      auto const end = std::min(values.size(), begin + k_most_numbers);
      auto* const leaf = objects_.indirect();
      objects_.add(leaf, "Limits", objects_.integers({static_cast<int>(begin), static_cast<int>(end - 1)}));
      objects_.add(leaf, "Nums", numbers(values, begin, end));
      objects_.add(leaves, leaf);
    }
    objects_.add(tree, "Kids", leaves);
    return tree;
  }

  [[nodiscard]] HPDF_Array numbers(std::vector<void*> const& values, std::size_t begin, std::size_t end) const {
    auto* const made = objects_.array();
    for (auto i = begin; i < end; ++i) {
      objects_.integer(made, static_cast<int>(i));
      objects_.add(made, values[i]);
    }
    return made;
  }

  Objects const& objects_;
  Tagged const& tagged_;
  Arranged arranged_;
  /// By index of the element.
  std::vector<std::vector<Tagged::Link const*>> links_;
  std::vector<HPDF_Dict> made_;
};

}  // namespace

void add_structure(Objects const& objects, Structure const& structure, Tagged const& tagged) {
  StructureWriter(objects, structure, tagged).write();
}

}  // namespace resolute::formats::pdf
