#pragma once
/// Which patterns a text may match, told by its ends: nearly all texts match none, and need no more.
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "profile/pattern.hpp"
#include "profile/pattern_kind.hpp"

namespace resolute::profile {

struct NamedPattern {
  PatternKind kind{};
  std::string value;
  Pattern pattern;
};

/// Some of the patterns of an index, a bit for each, and the kinds that they are of.
struct PatternSet {
  std::vector<std::uint64_t> bits;
  KindSet kinds;
};

/// A text about which several questions are asked. It and the index must stay where they are.
struct Candidate {
  /// The patterns that have the outermost character at one end, those that have it with the one beside it, and those
  /// that have its outermost bytes.
  struct Side {
    PatternSet const* mark = nullptr;
    PatternSet const* pair = nullptr;
    PatternSet const* quad = nullptr;

    [[nodiscard]] KindSet kinds() const { return mark->kinds | pair->kinds | quad->kinds; }
    [[nodiscard]] std::uint64_t bits(std::size_t word) const {
      return mark->bits[word] | pair->bits[word] | quad->bits[word];
    }
  };

  std::string_view text;
  Side first;
  Side last;

  /// The kinds that have a pattern which begins as the text does.
  [[nodiscard]] KindSet may_begin() const { return first.kinds(); }
  /// The kinds that have one which ends so.
  [[nodiscard]] KindSet may_end() const { return last.kinds(); }
};

/// The patterns of a language, by what they begin and end with.
class PatternIndex {
 public:
  PatternIndex() = default;
  explicit PatternIndex(std::vector<NamedPattern> patterns, DateEnds const& dates = {});

  /// An empty text may match any pattern: it has no ends to look at.
  [[nodiscard]] Candidate candidate(std::string_view text) const;

  /// The patterns of the kind, in the order of the tables.
  [[nodiscard]] std::span<NamedPattern const> of(PatternKind kind) const {
    auto const [begin, end] = ranges_[static_cast<std::size_t>(kind)];
    return std::span(patterns_).subspan(begin, end - begin);
  }

  /// The first pattern of the kind that begins as the text does (`whole`: and ends so) and for which the question has
  /// an answer, an optional that is not empty.
  template <class Question>
  [[nodiscard]] std::invoke_result_t<Question const&, NamedPattern const&> first_answer(
      PatternKind kind, Candidate const& text, bool whole, Question const& question) const {
    if (!text.may_begin().has(kind) || (whole && !text.may_end().has(kind))) return {};
    auto const [begin, end] = ranges_[static_cast<std::size_t>(kind)];
    for (auto word = begin / k_word; word * k_word < end; ++word) {
      auto bits = text.first.bits(word) & (whole ? text.last.bits(word) : ~std::uint64_t{0});
      for (; bits != 0; bits &= bits - 1) {
        auto const at = word * k_word + static_cast<std::size_t>(std::countr_zero(bits));
        if (at < begin || at >= end) continue;
        if (auto answer = question(patterns_[at])) return answer;
      }
    }
    return {};
  }

  /// Whether a pattern of the kind begins and ends as these texts do.
  [[nodiscard]] bool may_match(PatternKind kind, Candidate::Side first, Candidate::Side last) const {
    auto const yes = [](NamedPattern const&) { return std::optional(true); };
    return first_answer(kind, {{}, first, last}, true, yes).has_value();
  }

 private:
  static constexpr std::size_t k_word = 64;
  struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
  };
  /// The sets of one end: those of many characters are the same one.
  struct SideSets {
    /// The first has no pattern.
    std::vector<PatternSet> sets = std::vector<PatternSet>(1);
    std::array<std::uint16_t, Outer::k_marks> marks{};
    std::array<std::uint16_t, Outer::k_pairs> pairs{};
    std::array<std::uint16_t, Outer::k_quads + 1> quads{};  ///< the last is that of shorter texts: none

    [[nodiscard]] Candidate::Side of(Outer outer) const {
      return {&sets[marks[outer.mark]], &sets[pairs[outer.pair]], &sets[quads[outer.quad]]};
    }
  };
  /// A row of bits, one for each pattern, for each character, pair and quad.
  using Rows = std::vector<std::uint64_t>;
  struct SideRows {
    explicit SideRows(std::size_t words);
    void put(std::size_t pattern, std::size_t words, OuterSet const& set);

    Rows marks;
    Rows pairs;
    Rows quads;
  };
  [[nodiscard]] SideSets side(SideRows const&) const;
  [[nodiscard]] std::size_t words() const { return patterns_.size() / k_word + 1; }
  [[nodiscard]] PatternSet set_of(std::span<std::uint64_t const> row) const;
  template <std::size_t N>
  void take_rows(Rows const& rows, std::array<std::uint16_t, N>& places, std::vector<PatternSet>& sets) const;

  std::vector<NamedPattern> patterns_;  ///< by kind
  std::array<Range, k_pattern_kinds> ranges_{};
  SideSets first_;
  SideSets last_;
  PatternSet all_;
};

}  // namespace resolute::profile
