#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "formats/akn/component.hpp"
#include "formats/akn/serialise.hpp"
#include "formats/builtin.hpp"
#include "validation/checks.hpp"

namespace resolute::formats {
namespace {

class AknWriter final : public Writer {
 public:
  explicit AknWriter(SharedProfiles profiles) : profiles_(std::move(profiles)) {}

  [[nodiscard]] FormatInfo info() const override {
    return {"akn", "xml", "application/akn+xml", "Akoma Ntoso 3.0, AKN4UN profile", {}};
  }

  [[nodiscard]] Result<Written> write(model::Document const& document, WriteOptions const& options) const override {
    akn::Context context(document, *profiles_);
    xml::Tree tree;
    auto const root = akn::element(tree.root(), "akomaNtoso",
                                   {{"xmlns", "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"},
                                    {"xmlns:akn4un", "http://un.org/akn4un"},
                                    {"xmlns:resolute", "urn:resolute:1"}});
    akn::write_document(context, root, options);
    auto made = akn::serialise(root, context.expected_bytes);
    if (made.dropped > 0) {
      context.say("unwritable-character",
                  fmt::format("{} control characters that XML cannot hold are left out", made.dropped));
    }
    auto faults = validation::faults(root);
    bool const consistent = faults.empty();
    std::ranges::move(faults, std::back_inserter(context.diagnostics));
    return Written{std::move(made.bytes), std::move(context.diagnostics), consistent};
  }

 private:
  SharedProfiles profiles_;
};

}  // namespace

std::unique_ptr<Writer const> make_akn_writer(SharedProfiles profiles) {
  return std::make_unique<AknWriter>(std::move(profiles));
}

}  // namespace resolute::formats
