#include "formats/markdown/inlines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <utility>

#include "formats/markdown/direction.hpp"
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
  RunWriter(Setting setting, Edges edges) : setting_(setting), edges_(edges) {
    edges_.in_table = setting == Setting::table_cell;
  }

  std::string all(Span runs) {
    isolates_ = leaves_direction_open(text_of(runs));
    for (std::size_t at = 0; at < runs.size();) {
      auto end = at + 1;
      while (end < runs.size() && go_together(runs[at], runs[end])) ++end;
      bool const whole = at == 0 && end == runs.size();
      group(runs.subspan(at, end - at), whole, end < runs.size() ? first_of(runs[end]) : k_line_end);
      at = end;
    }
    end_line();
    return std::move(out_);
  }

 private:
  /// Emphasis ends before a tag and begins anew behind it: it may not begin within an element and end outside.
  static bool go_together(Run const& one, Run const& other) {
    return one.same_style(other) && one.kind != Run::Kind::tag && other.kind != Run::Kind::tag;
  }

  static std::string text_of(Span runs) {
    std::string out;
    for (auto const& run : runs)
      if (run.kind == Run::Kind::text) out += run.text;
    return out;
  }

  /// What turns the direction for good is shut off from what stands around it.
  [[nodiscard]] bool is_isolated(Run const& run) const {
    return isolates_ && run.kind == Run::Kind::text && leaves_direction_open(run.text);
  }

  /// Marks hold at the ends of a paragraph whatever stands there but blanks.
  static bool is_solid(Run const& run, bool first) {
    constexpr std::string_view k_blanks = " \t\n\r";
    if (run.kind != Run::Kind::text || run.text.empty()) return false;
    return k_blanks.find(first ? run.text.front() : run.text.back()) == std::string_view::npos;
  }

  static bool is_blank(char next) { return next == ' ' || next == k_line_end; }

  static bool opens_bracket(Run const& run) { return run.kind == Run::Kind::mark || !run.address.empty(); }

  /// The first character that a run has when it is written; NUL where that is not sure.
  static char first_of(Run const& run) {
    if (opens_bracket(run)) return '[';
    if (run.kind == Run::Kind::line_break) return k_line_end;
    bool const sure = run.kind == Run::Kind::text && !run.emphasised() && !run.text.empty();
    return sure ? run.text.front() : '\0';
  }

  /// `next`: the character behind the runs.
  void group(Span runs, bool whole, char next) {
    // Two marks that touch would run together.
    bool const isolated = std::ranges::any_of(runs, [&](Run const& run) { return is_isolated(run); });
    if (!runs.front().emphasised() || line_.ends_with('*') || isolated) return plain(runs, next);
    auto const mark = emphasis_mark(runs.front());
    if (whole && is_solid(runs.front(), true) && is_solid(runs.back(), false)) return marked(runs, mark);
    auto const split = split_at_words(runs);
    plain(split.before, split.marked.empty() ? next : '*');
    if (!split.marked.empty()) marked(split.marked, mark);
    plain(split.after, next);
  }

  void marked(Span runs, std::string_view mark) {
    line_ += mark;
    plain(runs, '*');
    line_ += mark;
  }

  void plain(Span runs, char next) {
    for (std::size_t at = 0; at < runs.size(); ++at)
      one(runs[at], at + 1 == runs.size() ? next : first_of(runs[at + 1]));
  }

  void one(Run const& run, char next) {
    bool const after_mark = std::exchange(after_mark_, run.kind == Run::Kind::mark);
    switch (run.kind) {
      case Run::Kind::tag:
      case Run::Kind::mark:
        line_ += run.text;
        return;
      case Run::Kind::line_break:
        return end_line(true);
      case Run::Kind::text:
        break;
    }
    bool const link = !run.address.empty();
    auto edges = edges_;
    edges.after_mark = after_mark && !link;
    edges.before_bracket = next == '[' && !link;
    edges.in_link = link;
    edges.next = link ? ']' : next;
    auto text = escape(run.text, edges);
    if (is_isolated(run)) text = fmt::format("<bdi>{}</bdi>", text);
    if (link)
      text = fmt::format("[{}]({})", text, link_destination(run.address, edges_.bare_addresses && !is_blank(next)));
    line_ += text;
  }

  void end_line(bool more = false) {
    if (setting_ == Setting::paragraph) line_ = escape_line_start(std::move(line_));
    // A "#" at the end of a heading counts as decoration.
    if (setting_ == Setting::heading && !more && line_.ends_with('#')) line_.insert(line_.size() - 1, "\\");
    out_ += std::exchange(line_, {});
    if (!more) return;
    switch (setting_) {
      case Setting::paragraph:
        out_ += "\\\n";
        return;
      case Setting::heading:
        out_ += ' ';
        return;
      case Setting::table_cell:
        // With a blank: a reader that takes no HTML would write the words on either side as one.
        out_ += " <br>";
        return;
    }
  }

  Setting setting_;
  Edges edges_;
  bool isolates_ = false;
  std::string out_;
  std::string line_;
  bool after_mark_ = false;
};

}  // namespace

std::string write_runs(Runs const& runs, Setting setting, Edges edges) {
  return RunWriter(setting, edges).all(runs);
}

}  // namespace resolute::formats::markdown
