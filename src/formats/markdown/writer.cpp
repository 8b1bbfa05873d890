#include <fmt/format.h>

#include "formats/builtin.hpp"
#include "formats/markdown/content.hpp"
#include "formats/markdown/front_matter.hpp"
#include "formats/provenance.hpp"

namespace resolute::formats {
namespace {

using markdown::flavour_of;
using markdown::flavour_option;

constexpr std::string_view k_front_option = "front-matter";

class MarkdownWriter final : public Writer {
 public:
  explicit MarkdownWriter(SharedProfiles profiles) : profiles_(std::move(profiles)) {}
  [[nodiscard]] FormatInfo info() const override {
    return {"md",
            "md",
            "text/markdown",
            "Markdown with YAML front matter",
            {flavour_option(), {k_front_option, "the facts about the document as YAML", "yes", {"yes", "no"}}}};
  }

  [[nodiscard]] Result<Written> write(model::Document const& document, WriteOptions const& options) const override {
    auto const* language = profiles_->language(document.meta.language);
    if (language == nullptr) {
      return tl::unexpected(
          Error{"unknown-language", fmt::format("there is no profile of language \"{}\"", document.meta.language), {}});
    }
    auto const flavour = flavour_of(options.settings);
    auto const content = markdown::content(document, *language, flavour) + '\n';
    if (!wants_front_matter(options)) return Written{content, {}, true};
    auto const front = markdown::front_matter(document, *language, profiles_->body(document.meta.body),
                                              notice(*profiles_, document.meta), flavour);
    return Written{front + '\n' + content, {}, true};
  }

 private:
  static bool wants_front_matter(WriteOptions const& options) {
    auto const found = options.settings.find(k_front_option);
    return found == options.settings.end() || found->second == "yes";
  }

  SharedProfiles profiles_;
};

}  // namespace

std::unique_ptr<Writer const> make_markdown_writer(SharedProfiles profiles) {
  return std::make_unique<MarkdownWriter>(std::move(profiles));
}

}  // namespace resolute::formats
