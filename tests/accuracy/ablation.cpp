// Reads texts with one stage of the reader in its trivial form, so that the scorer shows what the stage contributes.
// The stages and their order are those of src/formats/text/reader.cpp.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "formats/builtin.hpp"
#include "profile/detect.hpp"
#include "profile/grammar.hpp"
#include "structure/boundary.hpp"
#include "structure/build.hpp"
#include "structure/labels.hpp"
#include "text/call_shapes.hpp"
#include "text/characters.hpp"
#include "text/decode.hpp"
#include "text/join.hpp"
#include "text/kerning.hpp"
#include "text/marks.hpp"
#include "text/page.hpp"
#include "text/tables.hpp"

namespace {

using namespace resolute;

struct Stage {
  std::string_view name;
  std::string_view without;  ///< what happens in its place
};

constexpr std::array k_stages{
    Stage{"reading-order", "characters stay in the order in which the extractor gives them"},
    Stage{"rows", "the parts of a broken printed line stay lines of their own"},
    Stage{"kerning", "blanks that the setting has left inside words stay"},
    Stage{"masthead", "lines with several fields side by side stay whole"},
    Stage{"glued-notes", "notes that are glued to the last word of a page stay there"},
    Stage{"furniture", "furniture of the page is text"},
    Stage{"notes", "notes are text, and nothing calls them"},
    Stage{"alignment", "each sure mark calls the first free note of its number"},
    Stage{"tables", "tables are paragraphs"},
    Stage{"evidence", "the layout alone tells where paragraphs end"},
    Stage{"join", "each line is a paragraph"},
    Stage{"best-path", "each paragraph is labelled by itself"},
    Stage{"lead-rule", "a lead phrase is what stands in the table"},
    Stage{"citations", "resolutions are cited by their symbols only"},
};

// ------------------------------------------------------------------------------------------- trivial forms of stages

std::string without_bidi_controls(std::string const& text) {
  std::string kept;
  for (std::size_t at = 0; at < text.size();) {
    auto const begin = at;
    if (!text::is_bidi_control(text::next(text, at))) kept += text.substr(begin, at - begin);
  }
  return kept;
}

void keep_furniture(text::Page& page) {
  for (std::size_t line = 0; line < page.lines.size(); ++line) {
    if (page.roles[line] == text::LineRole::furniture) page.roles[line] = text::LineRole::body;
    page.furniture[line] = Furniture::none;
    page.rules[line] = page.page_starts[line] = false;
  }
}

/// Calls of notes without looking ahead or back.
class GreedyCalls {
 public:
  GreedyCalls(text::Page& page, profile::Language const& language) : page_(page), language_(language) {}

  void run() {
    for (auto line = page_.text_begin; line < page_.lines.size(); ++line) {
      if (!page_.is_body(line)) continue;
      auto const text = page_.text(line);
      if (auto const mark = text::leading_mark(text); mark && mark->alone(text)) {
        if (call({line, 0, mark->end}, mark->mark)) page_.roles[line] = text::LineRole::call;
        continue;
      }
      std::uint32_t behind = 0;
      for (auto const& shape : text::call_shapes(page_.lines[line], language_))
        if (shape.weight >= text::k_sure_call && shape.begin >= behind &&
            call({line, shape.begin, shape.end}, shape.mark))
          behind = shape.end;
    }
  }

 private:
  bool call(text::Part part, std::string const& mark) {
    for (std::size_t note = 0; note < page_.notes.size(); ++note) {
      if (page_.notes[note].mark != mark || !called_.insert(note).second) continue;
      page_.marks.push_back({part, mark, note, true});
      return true;
    }
    return false;
  }

  text::Page& page_;
  profile::Language const& language_;
  std::set<std::size_t> called_;
};

/// Labels of paragraphs, each found as if the paragraph were alone; the zones only keep their order.
std::vector<structure::Labelled> label_alone(std::vector<text::Paragraph> const& paragraphs,
                                             profile::Grammar const& grammar) {
  std::vector<structure::Labelled> labels;
  auto zone = structure::Zone::cover;
  for (auto const& paragraph : paragraphs) {
    auto own = structure::label({paragraph}, grammar).front();
    bool const back = own.label == structure::Label::part || own.label == structure::Label::enacting_formula;
    zone = back && zone != structure::Zone::annex ? own.zone : std::max(zone, own.zone);
    labels.push_back({own.label, zone});
  }
  return labels;
}

// ------------------------------------------------------------------------------------------------------- the reader

class Ablation {
 public:
  Ablation(std::string_view without, formats::SharedProfiles profiles)
      : without_(without), profiles_(std::move(profiles)), writer_(formats::make_akn_writer(profiles_)) {}

  [[nodiscard]] std::optional<std::string> convert(std::string const& bytes) {
    auto decoded = text::decode(off("reading-order") ? without_bidi_controls(bytes) : bytes, "<input>", "auto");
    if (!decoded) return std::nullopt;
    auto const& source = decoded->source;
    auto lines = text::cut_lines(source);
    auto const* language = language_of(lines);
    if (language == nullptr) return std::nullopt;
    auto const& grammar = grammar_of(*language);
    if (!off("rows")) lines = text::mend_rows(source, std::move(lines), grammar);
    if (!off("kerning")) text::close_kerning(source, lines, grammar);
    auto const page = page_of(std::move(lines), grammar);
    auto paragraphs = text::join(source, page, grammar, evidence(grammar));
    auto const labels = off("best-path") ? label_alone(paragraphs, grammar) : structure::label(paragraphs, grammar);
    auto const built = structure::build(text::Joints(source, page, grammar), page, paragraphs,
                                        structure::Texts::used_up, labels, grammar, *profiles_);
    auto written = writer_->write(built.document, {});
    return written ? std::optional(std::move(written->bytes)) : std::nullopt;
  }

 private:
  [[nodiscard]] bool off(std::string_view stage) const { return without_ == stage; }

  [[nodiscard]] profile::Language const* language_of(std::vector<text::Line> const& lines) const {
    std::vector<std::string_view> views;
    for (auto const& line : lines)
      if (!line.blank()) views.push_back(line.view());
    return profile::detect_language(views, *profiles_);
  }

  profile::Grammar const& grammar_of(profile::Language const& language) {
    auto const [entry, added] = grammars_.try_emplace(language.code);
    auto& grammar = entry->second;
    if (!added) return grammar;
    grammar = profile::load_grammar(language);
    if (off("lead-rule")) grammar.lead_parts = profile::LeadParts({}, "", language.word_spaces);
    if (off("citations")) grammar.citing = {};
    return grammar;
  }

  [[nodiscard]] text::Page page_of(std::vector<text::Line> lines, profile::Grammar const& grammar) const {
    if (!off("masthead")) lines = text::cut_masthead(std::move(lines), grammar);
    if (!off("glued-notes")) lines = text::cut_glued_notes(std::move(lines), grammar);
    auto page = text::find_furniture(std::move(lines), grammar);
    if (off("furniture")) keep_furniture(page);
    if (!off("notes")) text::find_notes(grammar, page);
    if (off("tables"))
      page.rows.resize(page.lines.size());
    else
      text::find_tables(grammar, page);
    if (off("alignment"))
      GreedyCalls(page, *grammar.language).run();
    else if (!off("notes"))
      text::find_marks(grammar, page);
    return page;
  }

  [[nodiscard]] text::BoundaryEvidence evidence(profile::Grammar const& grammar) const {
    constexpr double k_always = 1000;
    if (off("evidence")) return [](text::Boundary const&) { return 0.0; };
    if (off("join")) return [](text::Boundary const&) { return k_always; };
    return structure::boundary_evidence(grammar);
  }

  std::string_view without_;
  formats::SharedProfiles profiles_;
  std::unique_ptr<Writer const> writer_;
  std::map<std::string, profile::Grammar, std::less<>> grammars_;
};

// --------------------------------------------------------------------------------------------------------- the program

constexpr std::string_view k_usage =
    "usage: ablation STAGE FOLDER FILE...   reads with STAGE in its trivial form (none: all stages) and writes AKN\n"
    "       ablation --list                 the stages, and what happens in their place\n";

int list() {
  for (auto const& stage : k_stages) fmt::print("{}\t{}\n", stage.name, stage.without);
  return 0;
}

bool known(std::string_view name) {
  return name == "none" || std::ranges::find(k_stages, name, &Stage::name) != k_stages.end();
}

std::string content(std::filesystem::path const& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string_view> const arguments(argv + 1, argv + argc);
  if (arguments.size() == 1 && arguments[0] == "--list") return list();
  if (arguments.size() < 3 || !known(arguments[0])) {
    fmt::print(stderr, "{}", k_usage);
    return 2;
  }
  Ablation ablation(arguments[0], profile::Profiles::builtin());
  std::filesystem::path const folder(arguments[1]);
  std::filesystem::create_directories(folder);
  for (std::size_t at = 2; at < arguments.size(); ++at) {
    std::filesystem::path const file(arguments[at]);
    auto const written = ablation.convert(content(file));
    if (written) std::ofstream(folder / file.stem().concat(".xml"), std::ios::binary) << *written;
  }
  return 0;
}
