#include "text/sourced.hpp"

#include <algorithm>

#include "model/transformation.hpp"

namespace resolute::text {

SourcedText::SourcedText(SourcedText const& other)
    : uncopied_(other.uncopied_),
      only_(other.only_),
      copied_(other.copied_ == nullptr ? nullptr : std::make_unique<Copied>(*other.copied_)) {}

SourcedText& SourcedText::operator=(SourcedText const& other) {
  if (this != &other) *this = SourcedText(other);
  return *this;
}

SourcedText::Copied& SourcedText::copy() {
  if (copied_ == nullptr) copied_ = std::make_unique<Copied>();
  if (uncopied_ != nullptr) {
    constexpr std::size_t k_some = 8;  // a line that has two pieces has mostly more
    copied_->text = view();
    copied_->pieces.reserve(k_some);
    copied_->pieces.push_back(only_);
    uncopied_ = nullptr;
  }
  return *copied_;
}

void SourcedText::expect(std::size_t bytes, std::size_t pieces) {
  if (copied_ == nullptr) copied_ = std::make_unique<Copied>();
  copied_->text.reserve(bytes);
  copied_->pieces.reserve(pieces);
}

void SourcedText::append(Source const& source, Range range, Transformation transformation) {
  if (range.empty()) return;
  auto const slice = source.slice(range);
  bool const verbatim = transformation == Transformation::verbatim;
  if (verbatim && uncopied_ != nullptr && only_.source.end == range.begin) {
    only_.end += range.size();
    only_.source.end = range.end;
    return;
  }
  if (verbatim && copied_ == nullptr && uncopied_ == nullptr) {
    uncopied_ = slice.data();
    only_ = {0, range.size(), range, transformation};
    return;
  }
  auto& [text, pieces] = copy();
  auto const begin = size();
  append_applied(text, transformation, slice);
  if (verbatim && !pieces.empty()) {
    auto& last = pieces.back();
    if (last.transformation == transformation && last.source.end == range.begin && last.end == begin) {
      last.source.end = range.end;
      last.end = size();
      return;
    }
  }
  pieces.push_back({begin, size(), range, transformation});
}

void SourcedText::append(SourcedText const& other) {
  if (pieces().empty()) {
    *this = other;
    return;
  }
  auto& [text, pieces] = copy();
  auto const shift = size();
  text += other.view();
  for (auto piece : other.pieces()) {
    piece.begin += shift;
    piece.end += shift;
    pieces.push_back(piece);
  }
}

void SourcedText::replace_last(Source const& source, std::uint32_t bytes, std::uint32_t end,
                               Transformation transformation) {
  auto& [text, pieces] = copy();
  auto& last = pieces.back();
  auto const begin = last.source.end - bytes;
  text.resize(text.size() - bytes);
  last.source.end = begin;
  last.end = size();
  if (last.source.empty()) pieces.pop_back();
  append(source, {begin, end}, transformation);
}

SourcedText SourcedText::without_blank(Source const& source, std::uint32_t at, Transformation transformation) const {
  SourcedText made;
  for (auto const& piece : pieces()) {
    if (at < piece.begin || at >= piece.end) {
      made.append(source, piece.source, piece.transformation);
    } else if (piece.transformation == Transformation::verbatim) {
      auto const blank = piece.source.begin + (at - piece.begin);
      made.append(source, {piece.source.begin, blank});
      made.append(source, {blank, blank + 1}, transformation);
      made.append(source, {blank + 1, piece.source.end});
    } else {
      made.append(source, piece.source, transformation);
    }
  }
  return made;
}

SourcedText SourcedText::slice(std::uint32_t begin, std::uint32_t end) const {
  SourcedText made;
  if (uncopied_ != nullptr) {
    end = std::min(end, only_.end);
    if (begin >= end) return made;
    auto const at = only_.source.begin + begin;
    made.uncopied_ = uncopied_ + begin;
    made.only_ = {0, end - begin, {at, at + (end - begin)}, Transformation::verbatim};
    return made;
  }
  if (copied_ == nullptr) return made;
  auto& [text, pieces] = made.copy();
  text = copied_->text.substr(begin, end - begin);
  pieces = this->pieces(begin, end);
  for (auto& piece : pieces) {
    piece.begin = std::max(piece.begin, begin) - begin;
    piece.end = std::min(piece.end, end) - begin;
  }
  return made;
}

SourcedText SourcedText::from_first() const {
  auto made = *this;
  if (made.copied_ == nullptr || uncopied_ != nullptr) return made;
  auto& pieces = made.copied_->pieces;
  auto const first = std::ranges::find_if(pieces, [](Piece const& piece) { return piece.end > 0; });
  pieces.erase(pieces.begin(), first);
  return made;
}

std::vector<Piece> SourcedText::pieces(std::uint32_t begin, std::uint32_t end) const {
  std::vector<Piece> found;
  for_each_piece(begin, end, [&](Piece const& piece) { found.push_back(piece); });
  return found;
}

Origin SourcedText::origin(std::uint32_t begin, std::uint32_t end) const {
  Origin found;
  for_each_piece(begin, end, [&](Piece const& piece) {
    if (!found.empty() && piece.source.begin == found.back().end)
      found.back().end = piece.source.end;
    else if (piece.begin != piece.end)
      found.push_back(piece.source);
  });
  return found;
}

}  // namespace resolute::text
