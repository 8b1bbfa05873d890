#include "formats/markdown/inlines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <utility>

#include "formats/markdown/escape.hpp"
#include "formats/markdown/words.hpp"

namespace resolute::formats::markdown {
namespace {

using Span = std::span<Run const>;

std::string_view emphasis_mark(Run const& run) {
  if (run.bold && run.italic) return "***";
  return run.bold ? "**" : "*";
}

/// The three parts of an emphasised stretch: what stands before its first word, the part that is marked, the rest.
struct Split {
  Runs before;
  Runs marked;
  Runs after;
};

/// A mark beside punctuation opens or closes nothing when a letter is on its other side, which is the rule in scripts
/// that set no spaces between words. So the marks go around words only, and punctuation at the ends stays outside.
Split split_at_words(Span group) {
  auto const has_word = [](Run const& run) {
    return run.kind == Run::Kind::text && run.address.empty() && words(run.text);
  };
  Split split;
  auto const first = std::ranges::find_if(group, has_word);
  if (first == group.end()) {
    split.before.assign(group.begin(), group.end());
    return split;
  }
  auto last = group.end() - 1;
  while (!has_word(*last)) --last;
  auto const begin = words(first->text)->begin;
  auto const end = words(last->text)->end;
  split.before.assign(group.begin(), first);
  split.marked.assign(first, last + 1);
  split.after.assign(last + 1, group.end());
  if (auto tail = last->text.substr(end); !tail.empty()) {
    split.after.insert(split.after.begin(), *last);
    split.after.front().text = std::move(tail);
    split.marked.back().text.resize(end);
  }
  if (begin > 0) {
    split.before.push_back(*first);
    split.before.back().text.resize(begin);
    split.marked.front().text.erase(0, begin);
  }
  return split;
}

class RunWriter {
 public:
  explicit RunWriter(Setting setting) : setting_(setting) {}

  std::string all(Span runs) {
    for (std::size_t at = 0; at < runs.size();) {
      auto end = at + 1;
      while (end < runs.size() && runs[end].same_style(runs[at])) ++end;
      bool const whole = at == 0 && end == runs.size();
      group(runs.subspan(at, end - at), whole, end < runs.size() && opens_bracket(runs[end]));
      at = end;
    }
    end_line();
    return std::move(out_);
  }

 private:
  static bool opens_bracket(Run const& run) { return run.kind == Run::Kind::mark || !run.address.empty(); }

  void group(Span runs, bool whole, bool bracket_follows) {
    // Two marks that touch would run together.
    if (!runs.front().emphasised() || line_.ends_with('*')) return plain(runs, bracket_follows);
    auto const mark = emphasis_mark(runs.front());
    if (whole) return marked(runs, mark);
    auto const split = split_at_words(runs);
    plain(split.before, !split.marked.empty() ? false : bracket_follows);
    if (!split.marked.empty()) marked(split.marked, mark);
    plain(split.after, bracket_follows);
  }

  void marked(Span runs, std::string_view mark) {
    line_ += mark;
    plain(runs, false);
    line_ += mark;
  }

  void plain(Span runs, bool bracket_follows) {
    for (std::size_t at = 0; at < runs.size(); ++at) {
      auto const& run = runs[at];
      bool const last = at + 1 == runs.size();
      bool const before_bracket = last ? bracket_follows : opens_bracket(runs[at + 1]);
      one(run, before_bracket);
    }
  }

  void one(Run const& run, bool before_bracket) {
    bool const after_mark = std::exchange(after_mark_, run.kind == Run::Kind::mark);
    switch (run.kind) {
      case Run::Kind::tag: line_ += run.text; return;
      case Run::Kind::mark: line_ += fmt::format("[^{}]", run.text); return;
      case Run::Kind::line_break: return end_line(true);
      case Run::Kind::text: break;
    }
    bool const link = !run.address.empty();
    auto const text = escape(run.text, {after_mark && !link, before_bracket && !link, setting_ == Setting::table_cell, link});
    line_ += link ? fmt::format("[{}]({})", text, link_destination(run.address)) : text;
  }

  void end_line(bool more = false) {
    if (setting_ == Setting::paragraph) line_ = escape_line_start(std::move(line_));
    // A "#" at the end of a heading counts as decoration.
    if (setting_ == Setting::heading && !more && line_.ends_with('#')) line_.insert(line_.size() - 1, "\\");
    out_ += std::exchange(line_, {});
    if (!more) return;
    switch (setting_) {
      case Setting::paragraph: out_ += "\\\n"; return;
      case Setting::heading: out_ += ' '; return;
      case Setting::table_cell: out_ += "<br>"; return;
    }
  }

  Setting setting_;
  std::string out_;
  std::string line_;
  bool after_mark_ = false;
};

}  // namespace

std::string write_runs(Runs const& runs, Setting setting) {
  return RunWriter(setting).all(runs);
}

}  // namespace resolute::formats::markdown
