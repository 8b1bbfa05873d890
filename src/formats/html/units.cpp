#include "formats/html/units.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <map>

#include "formats/html/blocks.hpp"
#include "formats/html/fields.hpp"
#include "formats/html/notes.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::html {
namespace {

constexpr int k_title_level = 2;

/// The lines of the masthead stand in columns, which each language fills in an order of its own.
model::Blocks in_one_order(model::Blocks cover) {
  auto const place = [](model::Block const& block) {
    auto const* field = std::get_if<model::Field>(&block.node);
    bool const masthead = field != nullptr && slot_of(field->kind) != Slot::text;
    return masthead ? static_cast<int>(field->kind) : std::numeric_limits<int>::max();
  };
  std::ranges::stable_sort(cover, {}, place);
  return cover;
}

class Cutter {
 public:
  explicit Cutter(Page const& page) : page_(page) {}

  std::vector<Unit> run() {
    component(page_.document.text, "", k_title_level);
    return std::move(units_);
  }

 private:
  /// `path`: of components that have no eId, by their places.
  void component(model::Component const& one, std::string const& path, int level) {
    blocks(in_one_order(one.cover), path + "cover", level + 1);
    preface(one, path, level);
    blocks(one.preamble, path + "preamble", level + 1);
    blocks(one.main, path + "main", level + 1);
    blocks(one.conclusions, path + "conclusions", level + 1);
    for (auto const& note : one.notes) add_note(note, path);
    inner(one.parts, path + "part", level);
    inner(one.annexes, path + "annex", level);
  }

  void inner(std::vector<model::Component> const& components, std::string const& name, int level) {
    for (std::size_t at = 0; at < components.size(); ++at)
      component(components[at], fmt::format("{}-{} ", name, at + 1), level + 1);
  }

  void preface(model::Component const& one, std::string const& path, int level) {
    if (!one.label.empty()) {
      Markup out;
      out.element(heading_tag(level), {{"class", "akn-p"}}, one.label);
      add(path + "label", out.take());
    }
    for (auto const& block : one.preface) {
      auto const* field = std::get_if<model::Field>(&block.node);
      if (field != nullptr && field->kind == model::FieldKind::title)
        add_title(block, *field, path, level);
      else
        add_block(block, path + "preface", level + 1);
    }
  }

  void add_title(model::Block const& block, model::Field const& field, std::string const& path, int level) {
    Markup out;
    out.open(heading_tag(level), page_.attributes("akn-p", block.id));
    write_field_text(out, page_, field);
    out.close();
    add(path + "title", out.take());
  }

  void blocks(model::Blocks const& all, std::string const& place, int level) {
    for (auto const& block : all) {
      if (auto const* section = std::get_if<model::Section>(&block.node))
        add_section(block, *section, place, level);
      else
        add_block(block, place, level);
    }
  }

  /// A section is its heading, and then what stands in it.
  void add_section(model::Block const& block, model::Section const& section, std::string const& place, int level) {
    bool const headed = !section.heading.empty() || !section.number.empty();
    if (headed) {
      auto alone = block;
      std::get<model::Section>(alone.node).content.clear();
      add_block(alone, place, level);
    }
    blocks(section.content, key_of(block, place), headed ? level + 1 : level);
  }

  void add_block(model::Block const& block, std::string const& place, int level) {
    Markup out;
    write_block(out, page_, block, {level, false});
    add(key_of(block, place), out.take());
  }

  void add_note(model::Note const& note, std::string const& path) {
    Markup out;
    out.open("div", {{"class", "notes"}});
    write_note(out, page_, note);
    out.close();
    auto const eid = page_.eids.find(note.id);
    add(eid == page_.eids.end() ? path + "note" : eid->second, out.take());
  }

  /// What has no eId is known by its kind: of fields, and of the other blocks, which then correspond by their order.
  [[nodiscard]] std::string key_of(model::Block const& block, std::string const& place) const {
    if (auto const eid = page_.eids.find(block.id); eid != page_.eids.end()) return eid->second;
    auto const* field = std::get_if<model::Field>(&block.node);
    return field == nullptr ? fmt::format("{} {}", place, block.node.index())
                            : fmt::format("{} field {}", place, static_cast<int>(field->kind));
  }

  void add(std::string key, std::string html) {
    auto const count = ++seen_[key];
    units_.push_back({count == 1 ? std::move(key) : fmt::format("{} {}", key, count), std::move(html)});
  }

  Page const& page_;
  std::vector<Unit> units_;
  std::map<std::string, int> seen_;
};

}  // namespace

std::vector<Unit> units(Page const& page) {
  return Cutter(page).run();
}

}  // namespace resolute::formats::html
