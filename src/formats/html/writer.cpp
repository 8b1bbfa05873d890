#include "formats/builtin.hpp"

namespace resolute::formats {
namespace {

class Writer final : public resolute::Writer {
 public:
  explicit Writer(SharedProfiles profiles) : profiles_(std::move(profiles)) {}
  [[nodiscard]] FormatInfo info() const override {
    return {"html", "html", "text/html", "one self-contained page", {}};
  }
  [[nodiscard]] Result<Written> write(model::Document const&, WriteOptions const&) const override { return Written{}; }

 private:
  SharedProfiles profiles_;
};

}  // namespace

std::unique_ptr<resolute::Writer const> make_html_writer(SharedProfiles profiles) {
  return std::make_unique<Writer>(std::move(profiles));
}

}  // namespace resolute::formats
