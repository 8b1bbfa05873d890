// Akoma Ntoso: our own files and those that the United Nations publishes.
#include <algorithm>
#include <pugixml.hpp>

#include "common/fail.hpp"
#include "common/too_many_notes.hpp"
#include "formats/akn/reading/account.hpp"
#include "formats/akn/reading/component.hpp"
#include "formats/akn/reading/meta.hpp"
#include "formats/builtin.hpp"
#include "formats/provenance.hpp"
#include "model/renumber.hpp"
#include "xml/parse.hpp"

namespace resolute::formats {
namespace {

using akn::reading::Context;

constexpr std::string_view k_root = "akomaNtoso";

class AknReader final : public Reader {
 public:
  explicit AknReader(SharedProfiles profiles) : profiles_(std::move(profiles)) {}

  [[nodiscard]] FormatInfo info() const override {
    return {"akn", "xml", "application/akn+xml", "Akoma Ntoso 3.0: resolute's own files and those of the UN", {}};
  }

  /// XML, in any encoding, begins with "<".
  [[nodiscard]] bool recognises(std::string_view bytes) const override {
    auto const first = bytes.find_first_not_of(std::string_view("\xEF\xBB\xBF\xFF\xFE\0 \t\r\n", 10));
    return first != std::string_view::npos && bytes[first] == '<';
  }

  [[nodiscard]] Result<Reading> read(std::string_view bytes, ReadOptions const& options) const override {
    auto parsed = xml::parse(bytes, options.source_name);
    if (!parsed) return tl::unexpected(parsed.error());
    auto const root = parsed->tree.document_element();
    if (!akn::reading::is(root, k_root) || !akn::reading::top_of(root))
      return fail("not-akn", "this XML is no Akoma Ntoso document with its metadata");
    if (auto const fit = check_notes(*parsed, options.max_notes); !fit) return tl::unexpected(fit.error());
    Context context(parsed->source, *profiles_);
    Reading reading;
    reading.document = document(context, root);
    if (reading.document.provenance.sha256.empty()) reading.document.provenance = provenance_of(bytes, options);
    reading.diagnostics = std::move(context.diagnostics);
    reading.source = std::move(parsed->source);
    return reading;
  }

 private:
  static Result<void> check_notes(xml::Parsed const& parsed, std::size_t most) {
    std::size_t notes = 0;
    for (auto node = parsed.tree.document_element(); node; node = after(node)) {
      if (!akn::reading::is(node, "authorialNote") || ++notes <= most) continue;
      return tl::unexpected(too_many_notes(most, parsed.source.position(xml::offset_of(node).begin)));
    }
    return {};
  }

  /// The next node in the order of the document.
  static pugi::xml_node after(pugi::xml_node node) {
    if (auto const child = node.first_child()) return child;
    while (node && !node.next_sibling()) node = node.parent();
    return node.next_sibling();
  }

  static model::Document document(Context& context, pugi::xml_node root) {
    auto const top = akn::reading::top_of(root);
    akn::reading::prepare(context, top);
    model::Document made;
    akn::reading::Account account(root);
    made.text = akn::reading::read_document_text(context, root);
    account.check(context, root, made.text);
    std::ranges::move(akn::reading::read_job_numbers(context, top), std::back_inserter(made.text.cover));
    made.meta = akn::reading::read_meta(context, top, made.text);
    made.provenance = akn::reading::read_provenance(top);
    model::renumber(made);
    return made;
  }

  SharedProfiles profiles_;
};

}  // namespace

std::unique_ptr<Reader const> make_akn_reader(SharedProfiles profiles) {
  return std::make_unique<AknReader>(std::move(profiles));
}

}  // namespace resolute::formats
