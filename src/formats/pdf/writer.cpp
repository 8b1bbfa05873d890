#include <fmt/format.h>
#include <unicode/unistr.h>

#include <string>
#include <vector>

#include "formats/builtin.hpp"
#include "formats/pdf/compose.hpp"
#include "formats/pdf/furniture.hpp"
#include "formats/pdf/painter.hpp"
#include "formats/pdf/style.hpp"
#include "formats/provenance.hpp"
#include "metadata/supplied.hpp"
#include "resolute/version.hpp"

namespace resolute::formats {
namespace {

constexpr std::string_view k_style_file = "pdf/style.toml";
constexpr std::string_view k_page_option = "page";
constexpr std::string_view k_default_page = "a4";

std::vector<std::u16string> words(std::string_view list) {
  std::vector<std::u16string> found;
  for (std::size_t begin = 0; begin < list.size();) {
    auto const end = std::min(list.find(' ', begin), list.size());
    auto const word = list.substr(begin, end - begin);
    auto const wide =
        icu::UnicodeString::fromUTF8(icu::StringPiece(word.data(), static_cast<std::int32_t>(word.size())));
    if (!word.empty()) found.emplace_back(wide.getBuffer(), static_cast<std::size_t>(wide.length()));
    begin = end + 1;
  }
  return found;
}

/// What is known of a language without a profile.
profile::Language unknown_language(std::string_view code) {
  profile::Language made;
  made.code = code;
  made.direction = "ltr";
  made.script = "Latn";
  return made;
}

layout::Tongue tongue_of(profile::Language const& language) {
  auto const found = language.labels.find("pdf.before_number");
  return {language.code, language.script,
          found == language.labels.end() ? std::vector<std::u16string>{} : words(found->second)};
}

class Writer final : public resolute::Writer {
 public:
  explicit Writer(SharedProfiles profiles) : profiles_(std::move(profiles)) {}

  [[nodiscard]] FormatInfo info() const override {
    return {"pdf",
            "pdf",
            "application/pdf",
            "printed page",
            {{k_page_option, "size of the paper", k_default_page, {"a4", "letter"}}}};
  }

  [[nodiscard]] Result<Written> write(model::Document const& document, WriteOptions const& options) const override {
    auto const* known = profiles_->language(document.meta.language);
    auto const language = known == nullptr ? unknown_language(document.meta.language) : *known;
    auto style = read_style(options, language.script);
    if (!style) return tl::unexpected(style.error());
    layout::FontSet fonts(style->fonts, options.fonts);
    for (auto const writing : {layout::Writing::latin, layout::main_writing(language.script)})
      if (auto const found = fonts.require(writing); !found) return tl::unexpected(found.error());
    auto const tongue = tongue_of(language);
    pdf::Structure structure;
    auto print = pdf::compose(document, {*style, tongue, fonts, language, structure});
    print.information = information(document, language, options);
    Written written;
    written.bytes = pdf::paint(print, fonts);
    for (auto const character : fonts.missing())
      written.diagnostics.push_back({Severity::warning, "missing-glyph", std::nullopt,
                                     fmt::format("no font has the character U+{:04X}; a box stands in its place",
                                                 static_cast<std::uint32_t>(character))});
    return written;
  }

 private:
  static Result<pdf::Style> read_style(WriteOptions const& options, std::string_view script) {
    auto const page = options.settings.find(k_page_option);
    auto const paper = page == options.settings.end() ? k_default_page : std::string_view(page->second);
    auto const content = options.templates ? options.templates(k_style_file) : std::nullopt;
    if (!content)
      return tl::unexpected(
          Error{"missing-template", fmt::format("there is no template {}", k_style_file), std::nullopt});
    return pdf::read_style(k_style_file, *content, paper, script);
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
};

}  // namespace

std::unique_ptr<resolute::Writer const> make_pdf_writer(SharedProfiles profiles) {
  return std::make_unique<Writer>(std::move(profiles));
}

}  // namespace resolute::formats
