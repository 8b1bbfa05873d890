// Plain text as extractors give it. The stages stand here in their order.
#include <fmt/format.h>

#include <algorithm>

#include "common/fail.hpp"
#include "formats/builtin.hpp"
#include "formats/provenance.hpp"
#include "profile/detect.hpp"
#include "profile/grammars.hpp"
#include "structure/boundary.hpp"
#include "structure/build.hpp"
#include "structure/decisions.hpp"
#include "structure/labels.hpp"
#include "text/decisions.hpp"
#include "text/decode.hpp"
#include "text/join.hpp"
#include "text/kerning.hpp"
#include "text/limits.hpp"
#include "text/page.hpp"
#include "text/tables.hpp"

namespace resolute::formats {
namespace {

class TextReader final : public Reader {
 public:
  explicit TextReader(SharedProfiles profiles) : profiles_(std::move(profiles)) {}

  [[nodiscard]] FormatInfo info() const override {
    return {"text", "txt", "text/plain", "plain text from a PDF or a word processor", {}};
  }

  [[nodiscard]] bool recognises(std::string_view) const override { return true; }

  [[nodiscard]] Result<Reading> read(std::string_view bytes, ReadOptions const& options) const override {
    return read(text::decode(bytes, options.source_name, options.encoding), provenance_of(bytes, options), options);
  }

  [[nodiscard]] Result<Reading> read_taken(std::string&& bytes, ReadOptions const& options) const override {
    auto provenance = provenance_of(bytes, options);
    return read(text::decode_taken(std::move(bytes), options.source_name, options.encoding), std::move(provenance),
                options);
  }

 private:
  [[nodiscard]] Result<Reading> read(Result<text::Decoded> decoded, model::Provenance provenance,
                                     ReadOptions const& options) const {
    if (!decoded) return tl::unexpected(decoded.error());
    if (auto const fit = text::check_limits(decoded->source); !fit) return tl::unexpected(fit.error());
    auto built = recognise(decoded->source, options);
    if (!built) return tl::unexpected(built.error());
    built->ledger.close(decoded->source);
    built->document.provenance = std::move(provenance);
    auto reading = finish(*std::move(decoded), *std::move(built));
    if (auto error = unaccountable(reading, options.corrections)) return tl::unexpected(*std::move(error));
    return reading;
  }

  /// All stages from lines to the document. What they hand on to each other is gone when the audit begins.
  [[nodiscard]] Result<structure::Built> recognise(Source const& source, ReadOptions const& options) const {
    auto lines = text::cut_lines(source);
    if (auto const fit = text::check_notes(source, lines, options.max_notes); !fit) return tl::unexpected(fit.error());
    auto const language = choose_language(lines, options.language);
    if (!language) return tl::unexpected(language.error());
    auto const& grammar = grammars_.of(**language);

    lines = text::mend_rows(source, std::move(lines), grammar);
    text::close_kerning(source, lines, grammar);
    lines = text::cut_glued_notes(text::cut_masthead(std::move(lines), grammar), grammar);
    text::Decisions decisions(options.corrections);
    auto page = text::find_furniture(decisions.place(source, std::move(lines)), grammar);
    decisions.decide_furniture(page);
    text::find_notes(grammar, page);
    if (auto const fit = text::check_notes(source, page, options.max_notes); !fit) return tl::unexpected(fit.error());
    decisions.decide_notes(page);
    text::find_tables(grammar, page);
    decisions.decide_rows(page);
    decisions.decide_marks(page);
    text::find_marks(grammar, page);
    decisions.decide_breaks(page);
    text::Joints const joints(source, page, grammar);
    auto paragraphs = text::join(joints, page, grammar, structure::boundary_evidence(grammar));
    auto const choices = structure::decide_paragraphs(decisions, page, paragraphs);
    auto const labels = structure::label(paragraphs, grammar, choices);
    auto const texts = options.corrections.all.empty() ? structure::Texts::used_up : structure::Texts::kept;
    auto built = structure::build(joints, page, paragraphs, texts, labels, grammar, *profiles_);
    structure::check_obeyed(decisions, paragraphs, labels, built.document);
    if (decisions.refused()) return tl::unexpected(*decisions.refused());
    if (!built.recognised && !options.force)
      return fail("no-resolution", "no resolution was recognised in this text (--force writes what there is)");
    for (auto const& line : page.lines)
      if (!line.row.empty()) built.ledger.printed_line(line.row);
    return built;
  }

  [[nodiscard]] Result<profile::Language const*> choose_language(std::vector<text::Line> const& lines,
                                                                 std::string const& wanted) const {
    if (wanted != "auto") {
      if (auto const* language = profiles_->language(wanted)) return language;
      return fail("unknown-language", fmt::format("there is no language {}", wanted));
    }
    std::vector<std::string_view> views;
    for (auto const& line : lines)
      if (!line.blank()) views.push_back(line.view());
    if (auto const* found = profile::detect_language(views, *profiles_)) return found;
    return fail("no-resolution", "the language of this text is none that is known (--lang names one)");
  }

  /// Decisions may tear apart what only holds together, such as letters that run in two directions.
  static std::optional<Error> unaccountable(Reading const& reading, Corrections const& corrections) {
    if (corrections.all.empty()) return std::nullopt;
    auto const lost = std::ranges::find(reading.diagnostics, std::string_view("ledger"), &Diagnostic::code);
    if (lost == reading.diagnostics.end()) return std::nullopt;
    auto const line = lost->at ? reading.source.position(lost->at->begin).line : 0;
    return Error{"bad-correction",
                 fmt::format("with these corrections the characters of line {} are not accounted for", line),
                 corrections.all.front().at};
  }

  static Reading finish(text::Decoded decoded, structure::Built built) {
    auto& source = decoded.source;
    auto diagnostics = std::move(decoded.diagnostics);
    std::ranges::move(built.diagnostics, std::back_inserter(diagnostics));
    std::ranges::move(built.ledger.audit(source, built.document), std::back_inserter(diagnostics));
    std::ranges::stable_sort(diagnostics, {},
                             [](Diagnostic const& one) { return one.at ? one.at->begin : std::uint32_t{0}; });
    return {std::move(source), std::move(built.document), std::move(built.ledger), std::move(diagnostics)};
  }

  SharedProfiles profiles_;
  mutable profile::Grammars grammars_;
};

}  // namespace

std::unique_ptr<Reader const> make_text_reader(SharedProfiles profiles) {
  return std::make_unique<TextReader>(std::move(profiles));
}

}  // namespace resolute::formats
