#include "formats/pdf/painter.hpp"

#include <cmath>
#include <cstdint>
#include <map>
#include <string_view>

#include "formats/pdf/content.hpp"
#include "formats/pdf/objects.hpp"
#include "formats/pdf/painter_archive.hpp"
#include "formats/pdf/painter_fonts.hpp"
#include "formats/pdf/painter_structure.hpp"

namespace resolute::formats::pdf {
namespace {

/// Room above a place that a link leads to, in points.
constexpr double k_lead = 4;
/// Annotation flag: the annotation is printed.
constexpr int k_print = 4;

/// Where a named place is: heights from the bottom.
struct Place {
  HPDF_Page page = nullptr;
  int left = 0;
  int top = 0;
};

int whole(double value) {
  return static_cast<int>(std::lround(value));
}

class Painter {
 public:
  Painter(Print const& print, layout::FontSet const& fonts) : print_(print), fonts_(fonts) {}

  std::string paint() {
    give_codes();
    for (auto const& page : print_.pages) add_page(page);
    objects_.check();
    FontEmbedder embedder(objects_);
    for (auto const& [font, codes] : codes_)
      objects_.add(font_resources_, font_resource(font).c_str(), embedder.embed(fonts_.face(font), codes));
    for (std::size_t i = 0; i < pages_.size(); ++i) add_links(i);
    add_outline();
    if (print_.structure.root() != k_no_element) add_structure(objects_, print_.structure, tagged_);
    add_information(objects_, print_.information, hash_);
    return objects_.save();
  }

 private:
  /// Before the first page is written: how long the codes of a font are depends on how many it has.
  void give_codes() {
    for (auto const& page : print_.pages)
      for (auto const& placed : page.content)
        for (auto const& line : placed.fragment.lines)
          for (auto const& run : line.runs) {
            auto& codes = codes_[run.font];
            for (auto const& glyph : run.glyphs) codes.add(glyph);
          }
    for (auto& [font, codes] : codes_) codes.settle();
  }

  void add_page(layout::Page const& page) {
    auto* const made = HPDF_AddPage(objects_.document());
    objects_.check();
    HPDF_Page_SetWidth(made, static_cast<HPDF_REAL>(page.width));
    HPDF_Page_SetHeight(made, static_cast<HPDF_REAL>(page.height));
    if (font_resources_ == nullptr) font_resources_ = objects_.indirect();
    auto* const resources = static_cast<HPDF_Dict>(HPDF_Page_GetInheritableItem(made, "Resources", HPDF_OCLASS_DICT));
    objects_.add(resources, "Font", font_resources_);
    HPDF_Dict_RemoveElement(resources, "ProcSet");
    auto [content, marks] = page_content(page, print_.structure, codes_);
    digest(content);
    objects_.content(made, content);
    note_places(page, made);
    pages_.push_back(made);
    tagged_.pages.push_back({made, std::move(marks)});
  }

  template <class Visit>
  static void for_each_area(layout::Page const& page, Visit const& visit) {
    for (auto const& placed : page.content)
      for (auto const& line : placed.fragment.lines)
        for (auto const& area : line.areas) visit(area, placed.x + line.x, page.height - placed.y - line.baseline);
  }

  void note_places(layout::Page const& page, HPDF_Page made) {
    for_each_area(page, [&](layout::Area const& area, double x, double baseline) {
      if (!area.role.place.empty())
        places_.try_emplace(area.role.place, Place{made, whole(x + area.left), whole(baseline + area.above + k_lead)});
    });
  }

  void add_links(std::size_t page) {
    auto* const links = objects_.array();
    for_each_area(print_.pages[page], [&](layout::Area const& area, double x, double baseline) {
      auto* const link = make_link(area, x, baseline);
      if (link == nullptr) return;
      objects_.add(links, link);
      if (area.role.element != k_no_element) tagged_.links.push_back({link, page, area.role.element});
    });
    if (HPDF_Array_Items(links) > 0)
      objects_.add(pages_[page], "Annots", links);
    else
      HPDF_Array_Free(links);
    objects_.check();
  }

  HPDF_Dict make_link(layout::Area const& area, double x, double baseline) {
    auto const target = places_.find(area.role.target);
    if (area.role.uri.empty() && target == places_.end()) return nullptr;
    auto* const link = objects_.indirect();
    objects_.name(link, "Subtype", "Link");
    // Whole points: no finger is finer, and numbers with decimals would be half of the annotation.
    auto const least = [](double value) { return static_cast<int>(std::floor(value)); };
    auto const most = [](double value) { return static_cast<int>(std::ceil(value)); };
    objects_.add(link, "Rect",
                 objects_.integers({least(x + area.left), least(baseline - area.below), most(x + area.right),
                                    most(baseline + area.above)}));
    objects_.add(link, "Border", objects_.integers({0, 0, 0}));
    objects_.integer(link, "F", k_print);
    if (area.role.uri.empty()) {
      auto const& place = target->second;
      objects_.add(link, "Dest", objects_.destination(place.page, place.left, place.top));
    } else {
      auto* const action = objects_.dictionary();
      objects_.name(action, "S", "URI");
      objects_.ascii(action, "URI", area.role.uri);
      objects_.add(link, "A", action);
    }
    return link;
  }

  /// An outline item while its tree is made.
  struct Item {
    HPDF_Dict object = nullptr;
    unsigned level = 0;
    HPDF_Dict last_child = nullptr;
    int children = 0;
  };

  void add_outline() {
    if (print_.outline.empty()) return;
    auto* const root = objects_.indirect();
    objects_.name(root, "Type", "Outlines");
    std::vector<Item> open = {{root, 0, nullptr, 0}};
    for (auto const& entry : print_.outline) {
      auto const place = places_.find(entry.place);
      if (place == places_.end()) continue;
      while (open.size() > 1 && open.back().level >= entry.level + 1) close(open);
      auto* const made = objects_.indirect();
      objects_.text(made, "Title", entry.title);
      objects_.add(made, "Dest", objects_.destination(place->second.page, place->second.left, place->second.top));
      append_child(open.back(), made);
      open.push_back({made, entry.level + 1, nullptr, 0});
    }
    while (!open.empty()) close(open);
    objects_.add(objects_.document()->catalog, "Outlines", root);
    objects_.name(objects_.document()->catalog, "PageMode", "UseOutlines");
  }

  void append_child(Item& parent, HPDF_Dict child) const {
    objects_.add(child, "Parent", parent.object);
    if (parent.last_child == nullptr) {
      objects_.add(parent.object, "First", child);
    } else {
      objects_.add(child, "Prev", parent.last_child);
      objects_.add(parent.last_child, "Next", child);
    }
    parent.last_child = child;
    ++parent.children;
  }

  void close(std::vector<Item>& open) const {
    auto const item = open.back();
    open.pop_back();
    if (item.last_child != nullptr) {
      objects_.add(item.object, "Last", item.last_child);
      objects_.integer(item.object, "Count", item.children);
    }
    // Open items count what is visible below them.
    if (!open.empty()) open.back().children += item.children;
  }

  void digest(std::string_view bytes) { hash_ = resolute::formats::pdf::digest(hash_, bytes); }

  Print const& print_;
  layout::FontSet const& fonts_;
  Objects objects_;
  Codes codes_;
  HPDF_Dict font_resources_ = nullptr;
  std::vector<HPDF_Page> pages_;
  Tagged tagged_;
  std::map<std::string, Place, std::less<>> places_;
  std::uint64_t hash_ = k_digest_start;
};

}  // namespace

std::string paint(Print const& print, layout::FontSet const& fonts) {
  return Painter(print, fonts).paint();
}

}  // namespace resolute::formats::pdf
