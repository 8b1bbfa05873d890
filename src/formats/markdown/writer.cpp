#include <fmt/format.h>

#include "formats/builtin.hpp"
#include "formats/markdown/content.hpp"
#include "formats/markdown/front_matter.hpp"
#include "formats/provenance.hpp"

namespace resolute::formats {
namespace {

class Writer final : public resolute::Writer {
 public:
  explicit Writer(SharedProfiles profiles) : profiles_(std::move(profiles)) {}
  [[nodiscard]] FormatInfo info() const override {
    return {"md", "md", "text/markdown", "Markdown with YAML front matter", {}};
  }

  [[nodiscard]] Result<Written> write(model::Document const& document, WriteOptions const&) const override {
    auto const* language = profiles_->language(document.meta.language);
    if (language == nullptr) {
      return tl::unexpected(
          Error{"unknown-language", fmt::format("there is no profile of language \"{}\"", document.meta.language), {}});
    }
    auto const front = markdown::front_matter(document, *language, profiles_->body(document.meta.body),
                                              notice(*profiles_, document.meta));
    return Written{fmt::format("{}\n{}\n", front, markdown::content(document, *language)), {}};
  }

 private:
  SharedProfiles profiles_;
};

}  // namespace

std::unique_ptr<resolute::Writer const> make_markdown_writer(SharedProfiles profiles) {
  return std::make_unique<Writer>(std::move(profiles));
}

}  // namespace resolute::formats
