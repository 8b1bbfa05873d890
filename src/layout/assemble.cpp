#include "layout/assemble.hpp"

#include <algorithm>

#include "layout/bidi.hpp"

namespace resolute::layout {
namespace {

/// Areas reach this share of the size above and below the baseline.
constexpr double k_above = 0.85;
constexpr double k_below = 0.25;

/// What justification adds to each gap of a line.
class Justification {
 public:
  Justification(std::vector<Gap> const& gaps, LineRange const& line, std::size_t end, double excess, bool justify) {
    if (!justify) return;
    for (auto i = line.begin + 1; i < end; ++i) {
      auto const& gap = gaps[i];
      (gap.limited ? limited_ : free_) += gap.stretch;
      shrink_ += gap.shrink;
    }
    if (excess < 0 && shrink_ > 0) ratio_ = -std::min(1.0, -excess / shrink_);
    if (excess <= 0 || line.last) return;
    auto const all = limited_ + free_;
    if (all <= 0) return;
    ratio_ = std::min(1.0, excess / all);
    free_ratio_ = ratio_;
    // Gaps with a limit stop there; word spaces take the rest.
    if (free_ > 0) free_ratio_ = (excess - ratio_ * limited_) / free_;
  }

  [[nodiscard]] double added(Gap const& gap) const {
    if (ratio_ < 0) return ratio_ * gap.shrink;
    return (gap.limited ? ratio_ : free_ratio_) * gap.stretch;
  }

 private:
  double limited_ = 0;
  double free_ = 0;
  double shrink_ = 0;
  double ratio_ = 0;
  double free_ratio_ = 0;
};

std::size_t visible_end(std::vector<Cluster> const& clusters, LineRange const& line) {
  auto end = line.end;
  while (end > line.begin && (clusters[end - 1].blank || clusters[end - 1].line_break)) --end;
  return end;
}

void add_glyphs(Line& line, Cluster const& cluster, Span const& span, double x) {
  if (cluster.glyphs.empty()) return;
  auto const rise = span.look.rise;
  auto const element = span.role.element;
  bool const joins = !line.runs.empty() && line.runs.back().font == cluster.font &&
                     line.runs.back().size == cluster.size && line.runs.back().y == -rise &&
                     line.runs.back().embolden == cluster.embolden && line.runs.back().element == element &&
                     line.runs.back().actual_text.empty() && cluster.actual_text.empty();
  if (!joins)
    line.runs.push_back({cluster.font, cluster.size, cluster.embolden, element, x, -rise, {}, cluster.actual_text});
  auto& run = line.runs.back();
  for (auto glyph : cluster.glyphs) {
    glyph.x += x - run.x;
    run.glyphs.push_back(std::move(glyph));
  }
}

void add_area(Line& line, Span const& span, double left, double right) {
  auto const& role = span.role;
  if (role.uri.empty() && role.target.empty() && role.place.empty() && role.note == 0) return;
  auto const above = span.look.rise + k_above * span.look.size;
  auto const below = k_below * span.look.size - span.look.rise;
  if (!line.areas.empty() && line.areas.back().role == span.role)
    line.areas.back().right = right;
  else
    line.areas.push_back({left, right, above, below, span.role});
}

/// The line's clusters from left to right. Blanks at its end stand at the end of its paragraph's direction.
std::vector<std::size_t> clusters_in_order(std::vector<Cluster> const& clusters, LineRange const& range,
                                           std::size_t visible, bool right_to_left) {
  std::vector<std::uint8_t> levels;
  levels.reserve(range.end - range.begin);
  for (auto i = range.begin; i < range.end; ++i)
    levels.push_back(i < visible ? clusters[i].level : static_cast<std::uint8_t>(right_to_left ? 1 : 0));
  auto order = visual_order(levels);
  for (auto& place : order) place += range.begin;
  return order;
}

}  // namespace

Line assemble_line(Text const& text, std::vector<Cluster> const& clusters, std::vector<Gap> const& gaps,
                   LineRange const& range, LineForm const& form) {
  auto const end = visible_end(clusters, range);
  double natural = 0;
  for (auto i = range.begin; i < end; ++i) natural += clusters[i].width + (i > range.begin ? gaps[i].natural : 0);
  Justification const justification(gaps, range, end, range.room - natural, form.justify);
  Line line;
  double x = 0;
  if (form.right_to_left)
    for (auto i = end; i < range.end; ++i) x -= clusters[i].width;
  for (auto const i : clusters_in_order(clusters, range, end, form.right_to_left)) {
    auto const& cluster = clusters[i];
    auto const& span = text.spans[cluster.span];
    double const added = i > range.begin && i < end ? gaps[i].natural + justification.added(gaps[i]) : 0;
    // A blank grows to its right, other gaps stand between their cluster and the one that is read before it.
    bool const grows = cluster.blank || cluster.level % 2 == 1;
    auto const left = grows ? x : x + added;
    add_glyphs(line, cluster, span, left);
    if (i < end) add_area(line, span, left, left + cluster.width);
    x = left + cluster.width + (grows ? added : 0);
    if (i < end) line.width = std::max(line.width, x);
  }
  return line;
}

std::vector<std::uint32_t> called_notes(Text const& text, std::vector<Cluster> const& clusters,
                                        LineRange const& range) {
  std::vector<std::uint32_t> notes;
  for (auto i = range.begin; i < range.end; ++i) {
    auto const note = text.spans[clusters[i].span].role.note;
    if (note != 0 && (notes.empty() || notes.back() != note)) notes.push_back(note);
  }
  return notes;
}

}  // namespace resolute::layout
