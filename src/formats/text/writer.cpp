#include "formats/builtin.hpp"
#include "formats/text/lines.hpp"

namespace resolute::formats {
namespace {

class TextWriter final : public Writer {
 public:
  explicit TextWriter(SharedProfiles profiles) : profiles_(std::move(profiles)) {}

  [[nodiscard]] FormatInfo info() const override {
    return {"txt", "txt", "text/plain", "clean text, one paragraph a line, notes at the end", {}};
  }

  [[nodiscard]] Result<Written> write(model::Document const& document, WriteOptions const&) const override {
    auto const* language = profiles_->language(document.meta.language);
    bool const spaces = language == nullptr || language->word_spaces;
    return Written{plain::lines(document, spaces ? " " : ""), {}, true};
  }

 private:
  SharedProfiles profiles_;
};

}  // namespace

std::unique_ptr<Writer const> make_text_writer(SharedProfiles profiles) {
  return std::make_unique<TextWriter>(std::move(profiles));
}

}  // namespace resolute::formats
