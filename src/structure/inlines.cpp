#include "structure/inlines.hpp"

#include <algorithm>
#include <span>

namespace resolute::structure {
namespace {

class InlineMaker {
 public:
  InlineMaker(text::SourcedText const& text, std::vector<Span> spans, std::vector<PlacedCall> calls)
      : text_(text), spans_(std::move(spans)), calls_(std::move(calls)) {
    std::ranges::stable_sort(calls_, {}, &PlacedCall::at);
    // Outer spans first where two begin together.
    std::ranges::stable_sort(
        spans_, [](Span const& a, Span const& b) { return a.begin != b.begin ? a.begin < b.begin : a.end > b.end; });
  }

  /// Everything from `begin` to `end`. A call at `end` belongs to the caller, so that it stands behind the container.
  model::Inlines run(std::uint32_t begin, std::uint32_t end) {
    model::Inlines out;
    auto at = begin;
    while (true) {
      while (next_span_ < spans_.size() && spans_[next_span_].begin < at) ++next_span_;
      bool const has_span = next_span_ < spans_.size() && spans_[next_span_].end <= end;
      auto const span_at = has_span ? spans_[next_span_].begin : end;
      bool const has_call = next_call_ < calls_.size() && calls_[next_call_].at < end;
      if (has_call && calls_[next_call_].at <= span_at) {
        add_text(out, at, calls_[next_call_].at);
        at = std::max(at, calls_[next_call_].at);
        add_call(out);
      } else if (has_span) {
        add_text(out, at, span_at);
        auto const& span = spans_[next_span_++];
        auto inner = run(span.begin, span.end);
        out.push_back({text_.origin(span.begin, span.end), span.wrap(std::move(inner))});
        at = span.end;
      } else {
        add_text(out, at, end);
        return out;
      }
    }
  }

  void add_last_calls(model::Inlines& out) {
    while (next_call_ < calls_.size()) add_call(out);
  }

 private:
  void add_text(model::Inlines& out, std::uint32_t begin, std::uint32_t end) const {
    if (begin < end)
      out.push_back({text_.origin(begin, end), model::Text{std::string(text_.view().substr(begin, end - begin))}});
  }

  void add_call(model::Inlines& out) {
    auto& placed = calls_[next_call_++];
    out.push_back({std::move(placed.origin), std::move(placed.call)});
  }

  text::SourcedText const& text_;
  std::vector<Span> spans_;
  std::vector<PlacedCall> calls_;
  std::size_t next_span_ = 0;
  std::size_t next_call_ = 0;
};

}  // namespace

model::Inlines make_inlines(text::SourcedText const& text, std::uint32_t begin, std::uint32_t end,
                            std::vector<Span> spans, std::vector<PlacedCall> calls) {
  InlineMaker maker(text, std::move(spans), std::move(calls));
  auto out = maker.run(begin, end);
  maker.add_last_calls(out);
  return out;
}

}  // namespace resolute::structure
