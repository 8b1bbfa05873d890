// The whole model as JSON, for programs. The schema is templates/json/document.schema.json.
#include <fmt/format.h>

#include "formats/builtin.hpp"
#include "formats/json/meta.hpp"
#include "formats/json/nodes.hpp"

namespace resolute::formats {
namespace {

/// Of the shape of the output; a change that a reader of this version would not understand makes it another.
constexpr int k_json_version = 1;

constexpr std::string_view k_indent = "2";
constexpr std::string_view k_compact = "0";

class JsonWriter final : public Writer {
 public:
  [[nodiscard]] FormatInfo info() const override {
    return {"json",
            "json",
            "application/json",
            "the whole document model, for programs",
            {{"indent", "spaces for each level; 0: all on one line", k_indent, {k_indent, k_compact}}}};
  }

  [[nodiscard]] Result<Written> write(model::Document const& document, WriteOptions const& options) const override {
    json::Json out;
    out["format"] = "resolute";
    out["version"] = k_json_version;
    out["provenance"] = json::provenance(document.provenance);
    out["meta"] = json::meta(document.meta);
    out["text"] = json::component(document.text, model::assign_eids(document));
    auto const found = options.settings.find("indent");
    bool const compact = found != options.settings.end() && found->second == k_compact;
    try {
      return Written{out.dump(compact ? -1 : 2) + '\n', {}, true};
    } catch (json::Json::type_error const& error) {
      return tl::unexpected(Error{"unwritable-character", fmt::format("the text is not UTF-8: {}", error.what()), {}});
    }
  }
};

}  // namespace

std::unique_ptr<Writer const> make_json_writer() {
  return std::make_unique<JsonWriter>();
}

}  // namespace resolute::formats
