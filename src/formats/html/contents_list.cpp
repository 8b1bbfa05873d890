#include "formats/html/contents_list.hpp"

#include <algorithm>
#include <vector>

#include "formats/html/markup.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::html {
namespace {

/// Fewer are seen at a glance.
constexpr std::size_t k_fewest = 4;
/// What stands deeper makes the list longer than it helps.
constexpr int k_deepest = 3;

struct Entry {
  model::NodeId id;
  std::string text;
  std::vector<Entry> children;
};

using Entries = std::vector<Entry>;

std::string spaced(std::string const& number, std::string const& words) {
  return number.empty() || words.empty() ? number + words : number + " " + words;
}

Entries of_blocks(model::Blocks const& blocks) {
  Entries found;
  for (auto const& block : blocks) {
    auto const* section = std::get_if<model::Section>(&block.node);
    if (section == nullptr) continue;
    auto text = spaced(section->number, model::plain_text(section->heading));
    auto within = of_blocks(section->content);
    if (text.empty())
      std::ranges::move(within, std::back_inserter(found));
    else
      found.push_back({block.id, std::move(text), std::move(within)});
  }
  return found;
}

std::string title_of(model::Component const& component) {
  for (auto const& block : component.preface)
    if (auto const* field = std::get_if<model::Field>(&block.node))
      if (field->kind == model::FieldKind::title) return model::plain_text(field->content);
  return {};
}

Entries of_component(model::Component const& component) {
  auto found = of_blocks(component.preamble);
  std::ranges::move(of_blocks(component.main), std::back_inserter(found));
  for (auto const* some : {&component.parts, &component.annexes})
    for (auto const& one : *some) {
      auto text = spaced(one.label, title_of(one));
      if (!text.empty()) found.push_back({one.id, std::move(text), of_component(one)});
    }
  return found;
}

std::size_t count(Entries const& entries, int level = 1) {
  if (level > k_deepest) return 0;
  auto sum = entries.size();
  for (auto const& entry : entries) sum += count(entry.children, level + 1);
  return sum;
}

void write(Markup& out, Page const& page, Entries const& entries, int level) {
  if (entries.empty() || level > k_deepest) return;
  out.open("ol");
  out.line();
  for (auto const& entry : entries) {
    auto const eid = page.eids.find(entry.id);
    out.open("li");
    if (eid == page.eids.end())
      out.text(entry.text);
    else
      out.element("a", {{"href", "#" + eid->second}}, entry.text);
    write(out, page, entry.children, level + 1);
    out.close_line();
  }
  out.close_line();
}

}  // namespace

std::string contents_list(Page const& page) {
  auto const entries = of_component(page.document.text);
  if (count(entries) < k_fewest) return {};
  Markup out;
  write(out, page, entries, 1);
  return out.take();
}

}  // namespace resolute::formats::html
