#pragma once
/// Text on its way to the model that remembers, piece by piece, where it came from.
#include <algorithm>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "resolute/ledger.hpp"
#include "resolute/source.hpp"

namespace resolute::text {

/// A stretch of source and what was made of it.
struct Piece {
  std::uint32_t begin = 0;  ///< byte offset in the text made so far
  std::uint32_t end = 0;    ///< equal to `begin` for what disappeared
  Range source;
  Transformation transformation = Transformation::verbatim;
};

/// A stretch of the source as it is, as nearly all lines are, is not copied: the source must stay where it is.
class SourcedText {
 public:
  SourcedText() = default;
  SourcedText(SourcedText const& other);
  SourcedText(SourcedText&&) noexcept = default;
  SourcedText& operator=(SourcedText const& other);
  SourcedText& operator=(SourcedText&&) noexcept = default;
  ~SourcedText() = default;

  /// Makes room for a text of so many bytes and pieces, which will be no single stretch of the source.
  void expect(std::size_t bytes, std::size_t pieces);

  /// Adds what the transformation makes of `range`. Neighbours that are both verbatim become one piece.
  void append(Source const& source, Range range, Transformation transformation = Transformation::verbatim);
  void append(SourcedText const& other);

  /// Takes the last character, verbatim so far, back, and appends what the transformation makes of it and the source up
  /// to `end`.
  void replace_last(Source const& source, std::uint32_t bytes, std::uint32_t end, Transformation transformation);

  /// The text without the blank at `at`, which becomes one that the transformation lets disappear.
  [[nodiscard]] SourcedText without_blank(Source const& source, std::uint32_t at, Transformation transformation) const;

  /// A stretch of the text with its pieces; what disappeared at its beginning and end stays with it only at the ends of
  /// the whole.
  [[nodiscard]] SourcedText slice(std::uint32_t begin, std::uint32_t end) const;

  /// The text without what disappeared before its first character.
  [[nodiscard]] SourcedText from_first() const;

  [[nodiscard, gnu::always_inline]] inline std::string_view view() const {
    if (uncopied_ != nullptr) return {uncopied_, only_.end};
    return copied_ == nullptr ? std::string_view() : copied_->text;
  }
  [[nodiscard, gnu::always_inline]] inline std::uint32_t size() const {
    return static_cast<std::uint32_t>(view().size());
  }
  [[nodiscard, gnu::always_inline]] inline bool empty() const { return view().empty(); }
  [[nodiscard]] std::span<Piece const> pieces() const {
    if (uncopied_ != nullptr) return {&only_, 1};
    return copied_ == nullptr ? std::span<Piece const>() : copied_->pieces;
  }

  /// Calls `each` with the pieces of a stretch, as `pieces` has them.
  template <class Each>
  void for_each_piece(std::uint32_t begin, std::uint32_t end, Each const& each) const {
    auto const all = pieces();
    auto next = begin == 0 ? all.begin() : std::ranges::lower_bound(all, begin, {}, &Piece::end);
    for (; next != all.end() && next->begin <= end; ++next) {
      auto piece = *next;
      bool const gone = piece.begin == piece.end;
      if (gone ? (piece.begin <= begin && begin != 0) || piece.begin > end : piece.end <= begin || piece.begin >= end)
        continue;
      if (piece.transformation == Transformation::verbatim) {
        auto const cut_front = begin > piece.begin ? begin - piece.begin : 0;
        auto const cut_back = piece.end > end ? piece.end - end : 0;
        piece.begin += cut_front;
        piece.source.begin += cut_front;
        piece.end -= cut_back;
        piece.source.end -= cut_back;
      }
      each(piece);
    }
  }

  /// The pieces of a stretch of text, cut to it. What disappeared at its end belongs to it, at its beginning only when
  /// the stretch begins the text.
  [[nodiscard]] std::vector<Piece> pieces(std::uint32_t begin, std::uint32_t end) const;

  /// The source ranges of a stretch of text: only what is still in it, neighbours joined.
  [[nodiscard]] Origin origin(std::uint32_t begin, std::uint32_t end) const;
  [[nodiscard]] Origin origin() const { return origin(0, size()); }

 private:
  /// What is no single stretch of the source.
  struct Copied {
    std::string text;
    std::vector<Piece> pieces;
  };
  /// Makes room for that.
  Copied& copy();

  /// The first character in the source, and the only piece; null for what is copied, and for an empty text.
  char const* uncopied_ = nullptr;
  Piece only_;
  std::unique_ptr<Copied> copied_;  ///< by itself: few of the many lines of a text have it
};

}  // namespace resolute::text
