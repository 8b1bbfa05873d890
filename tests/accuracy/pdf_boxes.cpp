// The layout of every gold file of the corpus: prints what stands where it must not. Arguments are files; without any,
// all of the corpus. Exit status 1 where something was found, 77 where there is no corpus.
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "embed/embed.hpp"
#include "formats/pdf/compose.hpp"
#include "formats/pdf/tongue.hpp"
#include "resolute/format.hpp"
#include "support/fonts.hpp"
#include "support/shared.hpp"

namespace {

using namespace resolute;
using layout::Page;
using layout::Placed;
using layout::Position;

/// Of sums of lengths.
constexpr double k_slack = 0.05;
/// Reach of letters above and below the baseline, as shares of the size.
constexpr double k_above = 0.7;
constexpr double k_below = 0.2;

/// A line with its edges on the page.
struct Box {
  double left = 0;
  double right = 0;
  double top = 0;
  double bottom = 0;
};

Box box_of(Placed const& placed, layout::Line const& line) {
  double size = 0;
  for (auto const& run : line.runs) size = std::max(size, run.size);
  auto const baseline = placed.y + line.baseline;
  return {placed.x + line.x, placed.x + line.x + line.width, baseline - k_above * size, baseline + k_below * size};
}

bool is_of_text(Placed const& placed) {
  return placed.fragment.position.block != 0 || placed.fragment.position.note != 0;
}

class Check {
 public:
  Check(std::vector<Page> const& pages, formats::pdf::Style const& style) : pages_(pages), style_(style) {}

  std::vector<std::string> problems() {
    for (at_ = 0; at_ < pages_.size(); ++at_) {
      check_edges();
      check_overlaps();
      check_ends();
      check_notes();
    }
    return std::move(found_);
  }

 private:
  void say(std::string const& what) { found_.push_back(fmt::format("page {}: {}", at_ + 1, what)); }
  [[nodiscard]] Page const& page() const { return pages_[at_]; }

  void check_edges() {
    auto const left = style_.margins.left - k_slack;
    auto const right = style_.width - style_.margins.right + k_slack;
    for (auto const& placed : page().content) {
      for (auto const& line : placed.fragment.lines) {
        auto const box = box_of(placed, line);
        bool const in_measure =
            box.left >= placed.x - k_slack && box.right <= placed.x + placed.fragment.width + k_slack;
        if (box.left < left || box.right > right || !in_measure) say("a line over the margin");
      }
      if (is_of_text(placed) && placed.y + placed.fragment.height > style_.frame().bottom + k_slack)
        say("text below the bottom margin");
    }
  }

  void check_overlaps() {
    std::vector<Box> boxes;
    for (auto const& placed : page().content)
      for (auto const& line : placed.fragment.lines)
        if (!line.runs.empty()) boxes.push_back(box_of(placed, line));
    for (std::size_t i = 0; i < boxes.size(); ++i)
      for (std::size_t j = i + 1; j < boxes.size(); ++j) {
        auto const& a = boxes[i];
        auto const& b = boxes[j];
        bool const meet = a.left < b.right - k_slack && b.left < a.right - k_slack && a.top < b.bottom - k_slack &&
                          b.top < a.bottom - k_slack;
        if (meet) say("two lines overlap");
      }
  }

  /// Single lines at the top and the bottom, and headings at the bottom.
  void check_ends() {
    std::map<std::uint32_t, std::vector<Position>> blocks;
    Position last;
    for (auto const& placed : page().content) {
      auto const& position = placed.fragment.position;
      if (position.block == 0) continue;
      blocks[position.block].push_back(position);
      last = position;
    }
    for (auto const& [block, lines] : blocks) {
      auto const& one = lines.front();
      if (lines.size() > 1 || one.lines < 2) continue;
      if (one.line == 0) say("the first line of a paragraph alone");
      if (one.line + 1 == one.lines) say("the last line of a paragraph alone");
    }
    if (last.keep_with_next && last.line + 1 == last.lines && at_ + 1 < pages_.size()) say("a heading at the end");
  }

  void check_notes() {
    std::map<std::uint32_t, std::vector<Position>> notes;
    bool rule = false;
    for (auto const& placed : page().content) {
      for (auto const note : placed.fragment.notes) called_.try_emplace(note, at_);
      for (auto const& drawn : placed.fragment.rules)
        rule = rule || (!is_of_text(placed) && drawn.width == style_.notes.rule_width);
      auto const& position = placed.fragment.position;
      if (position.note == 0) continue;
      if (notes.empty() && !rule) say("notes without a rule above them");
      notes[position.note].push_back(position);
    }
    for (auto const& [note, lines] : notes) {
      bool const begins = lines.front().line == 0;
      auto const call = called_.find(note);
      if (begins && (call == called_.end() || call->second != at_))
        say("a note that begins on another page than its mark");
      bool const whole = lines.size() == lines.front().lines;
      if (!whole && lines.size() < 2) say("a single line of a note");
    }
  }

  std::vector<Page> const& pages_;
  formats::pdf::Style const& style_;
  std::size_t at_ = 0;
  /// Pages on which notes are called first.
  std::map<std::uint32_t, std::size_t> called_;
  std::vector<std::string> found_;
};

std::string content(std::filesystem::path const& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

struct Findings {
  std::size_t files = 0;
  std::size_t pages = 0;
  std::size_t problems = 0;
};

void check(std::filesystem::path const& path, Registry const& registry, profile::Profiles const& profiles,
           Findings& findings) {
  auto const bytes = content(path);
  ReadOptions options;
  options.force = true;
  auto const reading = registry.reader_for(bytes)->read(bytes, options);
  auto const* language = reading ? profiles.language(reading->document.meta.language) : nullptr;
  auto const style = formats::pdf::read_style("style.toml", *embed::find("templates/pdf/style.toml"), "a4",
                                              language == nullptr ? "" : language->script);
  if (language == nullptr || !style) {
    std::printf("%s: cannot be read\n", path.filename().c_str());
    ++findings.problems;
    return;
  }
  layout::FontSet fonts(style->fonts, fixture::installed_fonts());
  for (auto const writing : {layout::Writing::latin, layout::main_writing(language->script)})
    if (auto const found = fonts.require(writing); !found) {
      std::printf("skipped: %s\n", found.error().message.c_str());
      std::exit(77);
    }
  auto const tongue = formats::pdf::tongue_of(*language);
  formats::pdf::Structure structure;
  auto const print = formats::pdf::compose(reading->document, {*style, tongue, fonts, *language, structure});
  ++findings.files;
  findings.pages += print.pages.size();
  for (auto const& problem : Check(print.pages, *style).problems()) {
    std::printf("%s: %s\n", path.filename().c_str(), problem.c_str());
    ++findings.problems;
  }
}

std::vector<std::filesystem::path> gold_files() {
  std::vector<std::filesystem::path> found;
  auto const shared = support::shared();
  if (!shared || !std::filesystem::exists(*shared / "corpus")) return found;
  for (auto const& entry : std::filesystem::directory_iterator(*shared / "corpus"))
    if (entry.path().string().ends_with(".gold.xml")) found.push_back(entry.path());
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::filesystem::path> const named(argv + 1, argv + argc);
  auto const files = named.empty() ? gold_files() : named;
  if (files.empty()) {
    std::printf("skipped: there is no corpus\n");
    return 77;
  }
  auto const registry = Registry::builtin();
  auto const profiles = profile::Profiles::builtin();
  Findings findings;
  for (auto const& file : files) check(file, registry, *profiles, findings);
  std::printf("%zu files, %zu pages: %zu problems\n", findings.files, findings.pages, findings.problems);
  return findings.problems == 0 ? 0 : 1;
}
