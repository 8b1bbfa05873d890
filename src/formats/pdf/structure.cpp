#include "formats/pdf/structure.hpp"

#include <algorithm>
#include <array>

namespace resolute::formats::pdf {
namespace {

/// PDF/A-1 allows no array of more than 8191 elements (PDF Reference 1.4, appendix C).
constexpr std::size_t k_most_kids = 4000;

class Arranger {
 public:
  explicit Arranger(Structure const& structure) : structure_(structure) {
    for (Element element = 1; element <= structure.size(); ++element)
      made_.entries.push_back({structure[element], {}, false});
  }

  Arranged arrange(std::vector<std::vector<Element>> const& marks) {
    for (std::size_t page = 0; page < marks.size(); ++page)
      for (std::size_t mark = 0; mark < marks[page].size(); ++mark) {
        entry(marks[page][mark]).kids.push_back({k_no_element, page, static_cast<int>(mark)});
        use(marks[page][mark]);
      }
    add_empty_cells();
    for (auto& one : made_.entries) sort(one.kids);
    for (Element element = 1; element <= structure_.size(); ++element)
      if (entry(element).kids.size() > k_most_kids && !has_text(entry(element).kids)) divide(element);
    return std::move(made_);
  }

 private:
  Arranged::Entry& entry(Element element) { return made_.entries[element - 1]; }

  /// Hangs an element into its parent when it is first met.
  void use(Element element) {
    while (element != k_no_element && !entry(element).used) {
      entry(element).used = true;
      auto const parent = entry(element).data.parent;
      if (parent != k_no_element) entry(parent).kids.push_back({element, 0, 0});
      element = parent;
    }
  }

  /// A cell counts in its row, whether there is something in it or not.
  void add_empty_cells() {
    for (Element element = 1; element <= structure_.size(); ++element) {
      auto const& [tag, parent, span] = structure_[element];
      if ((tag == Tag::cell || tag == Tag::header_cell) && entry(parent).used) use(element);
    }
  }

  static bool has_text(std::vector<Kid> const& kids) {
    return std::any_of(kids.begin(), kids.end(), [](Kid const& kid) { return kid.element == k_no_element; });
  }

  static void sort(std::vector<Kid>& kids) {
    if (has_text(kids)) return;
    std::sort(kids.begin(), kids.end(), [](Kid const& a, Kid const& b) { return a.element < b.element; });
  }

  /// Puts the elements that are too many for one array into divisions.
  void divide(Element element) {
    auto const kids = std::move(entry(element).kids);
    std::vector<Kid> divisions;
    for (std::size_t begin = 0; begin < kids.size(); begin += k_most_kids) {
      auto const end = std::min(kids.size(), begin + k_most_kids);
      auto const division = static_cast<Element>(made_.entries.size() + 1);
      made_.entries.push_back({{Tag::division, element, {}}, {}, true});
      divisions.push_back({division, 0, 0});
      for (auto i = begin; i < end; ++i) {
        entry(kids[i].element).data.parent = division;
        entry(division).kids.push_back(kids[i]);
      }
    }
    entry(element).kids = std::move(divisions);
  }

  Structure const& structure_;
  Arranged made_;
};

}  // namespace

std::string_view name_of(Tag tag) {
  static constexpr std::array<std::string_view, 23> k_names = {
      "Document", "Sect", "Div",   "H1",    "H2", "H3", "H4", "H5",      "H6",   "P",    "BlockQuote", "L",
      "LI",       "Lbl",  "LBody", "Table", "TR", "TH", "TD", "Caption", "Note", "Link", "Reference"};
  return k_names.at(static_cast<std::size_t>(tag));
}

Tag heading(unsigned depth) {
  constexpr unsigned k_deepest = 6;
  auto const below = std::clamp(depth, 1U, k_deepest) - 1;
  return static_cast<Tag>(static_cast<unsigned>(Tag::heading_1) + below);
}

Element Structure::add(Tag tag, Element parent, CellSpan span) {
  if (parent == k_no_element) return k_no_element;
  elements_.push_back({tag, parent, span});
  return static_cast<Element>(elements_.size());
}

Element Structure::enclosing(Element element, Tag tag) const {
  while (element != k_no_element && (*this)[element].tag != tag) element = (*this)[element].parent;
  return element;
}

Element Structure::cell_of(Element element) const {
  auto const cell = enclosing(element, Tag::cell);
  // A table inside a table's cell is not made: the nearest of one kind is the nearest of both.
  return cell != k_no_element ? cell : enclosing(element, Tag::header_cell);
}

Arranged arrange(Structure const& structure, std::vector<std::vector<Element>> const& marks) {
  return Arranger(structure).arrange(marks);
}

}  // namespace resolute::formats::pdf
