#include "layout/shape.hpp"

#include <hb.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>

#include "layout/bidi.hpp"

namespace resolute::layout {
namespace {

/// Consecutive characters of one span, face, script and direction.
struct Run {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t span = 0;
  Choice choice;
  UScriptCode script = USCRIPT_COMMON;
  std::uint8_t level = 0;
};

bool is_right_to_left(std::uint8_t level) {
  return level % 2 == 1;
}

bool is_mark(char32_t character) {
  return (U_GET_GC_MASK(static_cast<UChar32>(character)) & U_GC_M_MASK) != 0;
}

UScriptCode script_of(char32_t character) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(static_cast<UChar32>(character), &status);
}

bool is_shared(UScriptCode script) {
  return script == USCRIPT_COMMON || script == USCRIPT_INHERITED;
}

class Itemiser {
 public:
  Itemiser(Text const& text, Tongue const& tongue, FontSet& fonts)
      : text_(text),
        tongue_(tongue),
        fonts_(fonts),
        levels_(bidi_levels(text.characters, reads_right_to_left(text, tongue.right_to_left))) {}

  std::vector<Run> runs() {
    for (std::size_t i = 0; i < text_.spans.size(); ++i) add_span(i);
    return std::move(runs_);
  }

 private:
  void add_span(std::size_t index) {
    auto const& span = text_.spans[index];
    auto const first_run = runs_.size();
    for (std::size_t at = span.begin; at < span.end;) {
      auto const begin = at;
      auto const character = next_character(text_.characters, at);
      add(character, {begin, at, index, {}, script_of(character), levels_[begin]}, runs_.size() > first_run);
    }
  }

  void add(char32_t character, Run made, bool may_join) {
    bool const is_break = made.end - made.begin == 1 && text_.characters[made.begin] == k_line_break;
    if (may_join && is_mark(character)) {
      add_mark(character, made);
      return;
    }
    made.choice = is_break && may_join
                      ? runs_.back().choice
                      : fonts_.choose(is_break ? U' ' : character, writing_of(character, tongue_.script),
                                      text_.spans[made.span].look);
    if (may_join && joins(runs_.back(), made)) {
      runs_.back().end = made.end;
      if (is_shared(runs_.back().script)) runs_.back().script = made.script;
    } else {
      runs_.push_back(made);
    }
  }

  /// A mark stays with its base letter: where the letter's font does not have it, both come from one that has both.
  void add_mark(char32_t character, Run const& made) {
    runs_.back().end = made.end;
    if (fonts_.face(runs_.back().choice.font).has(character)) return;
    auto const choice = fonts_.choose(character, writing_of(character, tongue_.script), text_.spans[made.span].look);
    auto const begin = base_before(made.begin, runs_.back().begin);
    auto at = begin;
    if (choice.missing || !fonts_.face(choice.font).has(next_character(text_.characters, at))) return;
    auto const script = runs_.back().script;
    runs_.back().end = begin;
    if (runs_.back().begin == begin) runs_.pop_back();
    runs_.push_back({begin, made.end, made.span, choice, script});
  }

  /// Where the letter begins that has its marks up to a place.
  [[nodiscard]] std::size_t base_before(std::size_t at, std::size_t least) const {
    while (at > least) {
      auto before = at - 1;
      if (before > least && (text_.characters[before] & 0xFC00U) == 0xDC00U) --before;
      at = before;
      if (!is_mark(next_character(text_.characters, before))) break;
    }
    return at;
  }

  static bool joins(Run const& left, Run const& right) {
    bool const same_face = left.choice.font == right.choice.font && left.choice.embolden == right.choice.embolden &&
                           left.choice.missing == right.choice.missing;
    return same_face && left.level == right.level &&
           (left.script == right.script || is_shared(left.script) || is_shared(right.script));
  }

  Text const& text_;
  Tongue const& tongue_;
  FontSet& fonts_;
  std::vector<std::uint8_t> levels_;
  std::vector<Run> runs_;
};

class Shaper {
 public:
  Shaper(Text const& text, Tongue const& tongue, FontSet const& fonts)
      : text_(text),
        fonts_(fonts),
        buffer_(hb_buffer_create()),
        language_(hb_language_from_string(tongue.locale.data(), static_cast<int>(tongue.locale.size()))) {}

  std::vector<Cluster> shape(std::vector<Run> const& runs) {
    for (auto const& run : runs) add(run);
    return std::move(clusters_);
  }

 private:
  void add(Run const& run) {
    auto const first = clusters_.size();
    shape_run(run);
    // Shaping gives the clusters of right-to-left runs in visual order.
    std::sort(clusters_.begin() + static_cast<std::ptrdiff_t>(first), clusters_.end(),
              [](Cluster const& a, Cluster const& b) { return a.begin < b.begin; });
    for (auto i = first; i < clusters_.size(); ++i)
      finish(clusters_[i], i + 1 < clusters_.size() ? clusters_[i + 1].begin : run.end);
    if (is_mark_of_note(run)) make_one(first);
  }

  /// A note's mark among words that run from right to left: with a figure before it, "2020" and "1", it would make one
  /// number that runs from left to right.
  [[nodiscard]] bool is_mark_of_note(Run const& run) const {
    return run.level > 0 && !is_right_to_left(run.level) && text_.spans[run.span].role.note != 0;
  }

  /// Makes one cluster, with a place among words that run from right to left, of those from `first` on.
  void make_one(std::size_t first) {
    auto& whole = clusters_[first];
    for (auto i = first + 1; i < clusters_.size(); ++i) {
      auto& part = clusters_[i];
      for (auto& glyph : part.glyphs) {
        glyph.x += whole.width;
        whole.glyphs.push_back(std::move(glyph));
      }
      whole.width += part.width;
      whole.end = part.end;
    }
    --whole.level;
    clusters_.resize(first + 1);
  }

  void shape_run(Run const& run) {
    auto* const buffer = buffer_.get();
    hb_buffer_clear_contents(buffer);
    hb_buffer_add_utf16(buffer, reinterpret_cast<std::uint16_t const*>(text_.characters.data()),
                        static_cast<int>(text_.characters.size()), static_cast<unsigned>(run.begin),
                        static_cast<int>(run.end - run.begin));
    hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES);
    hb_buffer_set_language(buffer, language_);
    hb_buffer_set_direction(buffer, is_right_to_left(run.level) ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, hb_script_from_string(uscript_getShortName(run.script), -1));
    hb_buffer_guess_segment_properties(buffer);
    auto const& features = fonts_.features(run.choice.font);
    hb_shape(fonts_.face(run.choice.font).font(), buffer, features.data(), static_cast<unsigned>(features.size()));
    collect(run);
  }

  void collect(Run const& run) {
    unsigned count = 0;
    auto const* infos = hb_buffer_get_glyph_infos(buffer_.get(), &count);
    auto const* positions = hb_buffer_get_glyph_positions(buffer_.get(), &count);
    auto const& face = fonts_.face(run.choice.font);
    auto const size = text_.spans[run.span].look.size;
    auto const first = clusters_.size();
    for (unsigned i = 0; i < count; ++i) {
      if (clusters_.size() == first || clusters_.back().begin != infos[i].cluster)
        clusters_.push_back(started(infos[i].cluster, run, size));
      auto& cluster = clusters_.back();
      Glyph glyph;
      bool const has = !run.choice.missing && infos[i].codepoint != 0;
      glyph.id = has ? infos[i].codepoint : face.box();
      glyph.width = face.width(glyph.id);
      auto offset = face.per_mille(positions[i].x_offset);
      auto advance = has ? face.per_mille(positions[i].x_advance) : glyph.width;
      if (is_right_to_left(run.level)) close_gap(glyph.width, offset, advance);
      glyph.x = cluster.width + offset * size / 1000;
      glyph.y = -face.per_mille(positions[i].y_offset) * size / 1000;
      cluster.width += advance * size / 1000;
      cluster.glyphs.push_back(std::move(glyph));
    }
  }

  static Cluster started(std::size_t begin, Run const& run, double size) {
    Cluster cluster;
    cluster.begin = begin;
    cluster.span = run.span;
    cluster.font = run.choice.font;
    cluster.embolden = run.choice.embolden;
    cluster.level = run.level;
    cluster.size = size;
    return cluster;
  }

  /// Arabic fonts part letters that do not join; more than a little, and readers of the file take the gap for a blank:
  /// they compare it with the widths of the letters, which are small. All in 1/1000 of the size.
  static void close_gap(int width, double& offset, double& advance) {
    constexpr double k_widest = 0;
    auto const excess = advance - width - k_widest;
    if (excess <= 0 || offset <= 0) return;
    advance -= excess;
    offset = std::max(0.0, offset - excess);
  }

  void finish(Cluster& cluster, std::size_t end) {
    cluster.end = end;
    auto const characters = text_.characters.substr(cluster.begin, end - cluster.begin);
    cluster.line_break = characters.size() == 1 && characters.front() == k_line_break;
    cluster.blank = characters.size() == 1 && (characters.front() == u' ' || characters.front() == 0x00A0);
    if (cluster.line_break) {
      cluster.glyphs.clear();
      cluster.width = 0;
    }
    if (cluster.glyphs.empty()) return;
    auto const seen = as_seen(characters, cluster.level);
    if (characters.size() == 1 && seen != characters) cluster.actual_text = characters;
    spelled(cluster).text = seen;
  }

  /// The glyph that carries the characters: the base letter, not a mark on it, which has no width.
  static Glyph& spelled(Cluster& cluster) {
    return *std::max_element(cluster.glyphs.begin(), cluster.glyphs.end(),
                             [](Glyph const& a, Glyph const& b) { return a.width < b.width; });
  }

  /// Readers of the file take characters from left to right and turn what is Arabic round: so a ligature spells its
  /// letters from left to right. Some mirror the brackets, so that a bracket is what it looks like; others do not, and
  /// read the actual text.
  static std::u16string as_seen(std::u16string const& characters, std::uint8_t level) {
    if (!is_right_to_left(level)) return characters;
    std::u16string seen;
    for (std::size_t at = 0; at < characters.size();) {
      auto const begin = at;
      auto const mirrored = u_charMirror(static_cast<UChar32>(next_character(characters, at)));
      auto const one =
          at - begin == 1 ? std::u16string(1, static_cast<char16_t>(mirrored)) : characters.substr(begin, at - begin);
      seen.insert(0, one);
    }
    return seen;
  }

  Text const& text_;
  FontSet const& fonts_;
  HbBuffer buffer_;
  hb_language_t language_;
  std::vector<Cluster> clusters_;
};

}  // namespace

std::vector<Cluster> shape(Text const& text, Tongue const& tongue, FontSet& fonts) {
  auto const runs = Itemiser(text, tongue, fonts).runs();
  return Shaper(text, tongue, fonts).shape(runs);
}

}  // namespace resolute::layout
