#include "layout/spacing.hpp"

#include <unicode/uchar.h>

namespace resolute::layout {
namespace {

/// Shares of the font size. Readers of PDF files take a gap of 0.1 for a blank, so that larger ones would put blanks
/// into extracted text.
constexpr double k_han_stretch = 0.09;
constexpr double k_han_latin = 0.08;
constexpr double k_han_latin_stretch = 0.015;
constexpr double k_han_latin_shrink = 0.05;
constexpr double k_punctuation_shrink = 0.25;
constexpr double k_punctuation_pair = 0.5;
/// A full-width sign is at least this wide.
constexpr double k_full_width = 0.9;
/// Of the fixed blank that some languages have around signs, as a share of the size.
constexpr double k_narrow_blank = 0.18;
/// Shares of the blank's own width.
constexpr double k_blank_stretch = 0.6;
constexpr double k_blank_shrink = 0.3;

enum class ClusterKind { other, blank, raised, han, full_opening, full_closing, alphanumeric };

bool is_full_stop_like(char32_t character) {
  switch (character) {
    case 0x3001:  // ideographic comma
    case 0x3002:  // ideographic full stop
    case 0xFF0C:  // full-width comma
    case 0xFF0E:  // full-width full stop
    case 0xFF1A:  // full-width colon
    case 0xFF1B:  // full-width semicolon
      return true;
    default:
      return false;
  }
}

ClusterKind kind_of(Cluster const& cluster, Text const& text) {
  if (cluster.blank) return ClusterKind::blank;
  if (text.spans[cluster.span].look.rise > 0) return ClusterKind::raised;
  auto at = cluster.begin;
  auto const character = next_character(text.characters, at);
  auto const point = static_cast<UChar32>(character);
  bool const full = cluster.width >= k_full_width * cluster.size;
  auto const category = U_GET_GC_MASK(point);
  if (full && (category & (U_GC_PS_MASK | U_GC_PI_MASK)) != 0) return ClusterKind::full_opening;
  if (full && ((category & (U_GC_PE_MASK | U_GC_PF_MASK)) != 0 || is_full_stop_like(character)))
    return ClusterKind::full_closing;
  if (u_hasBinaryProperty(point, UCHAR_IDEOGRAPHIC) != 0) return ClusterKind::han;
  return u_isalnum(point) != 0 ? ClusterKind::alphanumeric : ClusterKind::other;
}

bool is_full_width(ClusterKind kind) {
  return kind == ClusterKind::han || kind == ClusterKind::full_opening || kind == ClusterKind::full_closing;
}

Gap gap_between(ClusterKind left, ClusterKind right, double size) {
  Gap gap;
  // A raised mark touches its word; a change of size with a gap, however small, would be read as a blank.
  if (left == ClusterKind::raised || right == ClusterKind::raised) return gap;
  bool const meet = (left == ClusterKind::han && right == ClusterKind::alphanumeric) ||
                    (left == ClusterKind::alphanumeric && right == ClusterKind::han);
  if (meet) {
    gap = {k_han_latin * size, k_han_latin_stretch * size, k_han_latin_shrink * size, true};
  } else if (is_full_width(left) || is_full_width(right)) {
    gap.stretch = k_han_stretch * size;
  }
  bool const after_closing = left == ClusterKind::full_closing;
  bool const before_opening = right == ClusterKind::full_opening;
  if ((after_closing && (before_opening || right == ClusterKind::full_closing)) ||
      (left == ClusterKind::full_opening && before_opening))
    gap.natural = -k_punctuation_pair * size;
  else if (after_closing || before_opening)
    gap.shrink = k_punctuation_shrink * size;
  return gap;
}

/// "Vu :", "« oui »": the language wants a blank that is narrow and always the same.
bool is_narrow(Cluster const& blank, Text const& text, Tongue const& tongue) {
  auto const& all = text.characters;
  bool const opened = blank.begin > 0 && tongue.narrow_after.find(all[blank.begin - 1]) != std::u16string::npos;
  bool const closes = blank.end < all.size() && tongue.narrow_before.find(all[blank.end]) != std::u16string::npos;
  return opened || closes;
}

Gap blank_gap(Cluster const& blank, Text const& text, Tongue const& tongue) {
  if (is_narrow(blank, text, tongue)) return {k_narrow_blank * blank.size - blank.width, 0, 0, true};
  return {0, k_blank_stretch * blank.width, k_blank_shrink * blank.width, false};
}

}  // namespace

std::vector<Gap> find_gaps(std::vector<Cluster> const& clusters, Text const& text, Tongue const& tongue) {
  std::vector<Gap> gaps(clusters.size());
  auto left = ClusterKind::blank;
  for (std::size_t i = 0; i < clusters.size(); ++i) {
    auto const& cluster = clusters[i];
    auto const right = kind_of(cluster, text);
    if (right == ClusterKind::blank)
      gaps[i] = blank_gap(cluster, text, tongue);
    else if (left != ClusterKind::blank && i > 0)
      gaps[i] = gap_between(left, right, cluster.size);
    left = right;
  }
  return gaps;
}

}  // namespace resolute::layout
