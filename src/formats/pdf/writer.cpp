#include <fmt/format.h>

#include <string>
#include <vector>

#include "formats/builtin.hpp"
#include "formats/pdf/compose.hpp"
#include "formats/pdf/furniture.hpp"
#include "formats/pdf/missing.hpp"
#include "formats/pdf/painter.hpp"
#include "formats/pdf/style.hpp"
#include "formats/pdf/tongue.hpp"
#include "formats/pdf/workshop.hpp"
#include "formats/provenance.hpp"
#include "metadata/supplied.hpp"
#include "resolute/version.hpp"
#include "template/lookup.hpp"

namespace resolute::formats {
namespace {

constexpr std::string_view k_style_file = "pdf/style.toml";
constexpr std::string_view k_page_option = "page";
constexpr std::string_view k_tags_option = "tags";
constexpr std::string_view k_default_page = "a4";

/// What is known of a language without a profile.
profile::Language unknown_language(std::string_view code) {
  profile::Language made;
  made.code = code;
  made.direction = "ltr";
  made.script = "Latn";
  return made;
}

class PdfWriter final : public Writer {
 public:
  explicit PdfWriter(SharedProfiles profiles)
      : profiles_(std::move(profiles)), workshop_(std::make_unique<pdf::Workshop>()) {}

  [[nodiscard]] FormatInfo info() const override {
    return {"pdf",
            "pdf",
            "application/pdf",
            "printed page",
            {{k_page_option, "size of the paper", k_default_page, {"a4", "letter"}},
             {k_tags_option,
              "structure for screen readers; about a third of the size of an English text",
              "yes",
              {"yes", "no"}}}};
  }

  [[nodiscard]] Result<Written> write(model::Document const& document, WriteOptions const& options) const override {
    auto const* known = profiles_->language(document.meta.language);
    auto const language = known == nullptr ? unknown_language(document.meta.language) : *known;
    auto const read = read_style(options, language.script);
    if (!read) return tl::unexpected(read.error());
    auto const& style = **read;
    layout::FontSet fonts(style.fonts, options.fonts, workshop_->fonts());
    for (auto const writing : {layout::Writing::latin, layout::main_writing(language.script)})
      if (auto const found = fonts.require(writing); !found) return tl::unexpected(found.error());
    auto tongue = pdf::tongue_of(language);
    tongue.rules = workshop_->line_rules(language.code);
    pdf::Structure structure(tagging(options));
    auto print = pdf::compose(document, {style, tongue, fonts, language, structure});
    print.information = information(document, language, options);
    Written written;
    written.bytes = pdf::paint(print, fonts);
    written.diagnostics = pdf::missing_glyphs(fonts.missing(), document, print.pages);
    return written;
  }

 private:
  static pdf::Tagging tagging(WriteOptions const& options) {
    auto const tags = options.settings.find(k_tags_option);
    return tags != options.settings.end() && tags->second == "no" ? pdf::Tagging::none : pdf::Tagging::full;
  }

  [[nodiscard]] Result<std::shared_ptr<pdf::Style const>> read_style(WriteOptions const& options,
                                                                     std::string_view script) const {
    auto const page = options.settings.find(k_page_option);
    auto const paper = page == options.settings.end() ? k_default_page : std::string_view(page->second);
    auto const content = templates::find(options.templates, k_style_file);
    if (!content) return tl::unexpected(content.error());
    return workshop_->style(k_style_file, *content, paper, script);
  }

  [[nodiscard]] pdf::Information information(model::Document const& document, profile::Language const& language,
                                             WriteOptions const& options) const {
    pdf::Information made;
    made.title = pdf::plain_title(document);
    auto const author = language.labels.find(fmt::format("pdf.body_{}", document.meta.body));
    if (author != language.labels.end())
      made.author = author->second;
    else if (auto const* body = profiles_->body(document.meta.body); body != nullptr)
      made.author = body->show_as;
    if (document.meta.symbol) made.subject = document.meta.symbol->value;
    made.keywords = notice(*profiles_, document.meta);
    for (auto const& subject : metadata::from_rows(document.meta.supplied).subjects)
      made.keywords += "; " + subject.label;
    made.creator = fmt::format("resolute {}", version());
    made.producer = pdf::producer();
    made.provenance = document.provenance;
    made.date = options.markup_date.value_or(k_release_date);
    made.language = language.code;
    return made;
  }

  SharedProfiles profiles_;
  std::unique_ptr<pdf::Workshop> workshop_;
};

}  // namespace

std::unique_ptr<Writer const> make_pdf_writer(SharedProfiles profiles) {
  return std::make_unique<PdfWriter>(std::move(profiles));
}

}  // namespace resolute::formats
