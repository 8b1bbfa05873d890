#include <fmt/format.h>

#include "formats/builtin.hpp"
#include "formats/html/content.hpp"
#include "formats/html/frame.hpp"
#include "formats/html/links.hpp"
#include "formats/provenance.hpp"
#include "template/lookup.hpp"

namespace resolute::formats {
namespace {

constexpr std::string_view k_page = "html/page.html";
constexpr std::string_view k_style = "html/style.css";
constexpr std::string_view k_script = "html/page.js";

class HtmlWriter final : public Writer {
 public:
  explicit HtmlWriter(SharedProfiles profiles) : profiles_(std::move(profiles)) {}
  [[nodiscard]] FormatInfo info() const override {
    return {"html", "html", "text/html", "one self-contained page", {}};
  }

  [[nodiscard]] Result<Written> write(model::Document const& document, WriteOptions const& options) const override {
    auto const* language = profiles_->language(document.meta.language);
    if (language == nullptr) {
      return tl::unexpected(
          Error{"unknown-language", fmt::format("there is no profile of language \"{}\"", document.meta.language), {}});
    }
    auto const page_text = templates::find(options.templates, k_page);
    if (!page_text) return tl::unexpected(page_text.error());
    auto const style = templates::find(options.templates, k_style);
    if (!style) return tl::unexpected(style.error());

    auto const script = templates::find(options.templates, k_script);
    if (!script) return tl::unexpected(script.error());

    html::Page page(document, *language, profiles_->body(document.meta.body));
    page.surroundings = options.surroundings;
    page.permalinks = true;
    auto names = html::frame(page);
    names.merge(html::links(page, *profiles_));
    names.insert_or_assign("notice", notice(*profiles_, document.meta));
    names.insert_or_assign("style", *style);
    names.insert_or_assign("script", *script);
    names.insert_or_assign("content", html::content(page));
    auto filled = templates::render({k_page, *page_text}, names);
    if (!filled) return tl::unexpected(filled.error());
    return Written{*std::move(filled), {}, true};
  }

 private:
  SharedProfiles profiles_;
};

}  // namespace

std::unique_ptr<Writer const> make_html_writer(SharedProfiles profiles) {
  return std::make_unique<HtmlWriter>(std::move(profiles));
}

}  // namespace resolute::formats
