#include "resolute/validate.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "diag/codes.hpp"
#include "validation/checks.hpp"
#include "validation/schema.hpp"
#include "xml/parse.hpp"
#include "xml/tree.hpp"

namespace resolute {
namespace {

constexpr std::string_view k_namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
constexpr std::size_t k_most_of_a_check = 100;

Diagnostic diagnostic(std::string_view code, std::optional<Range> at, std::string message) {
  auto const* row = diag::find_code(code);
  if (row == nullptr) throw InternalError("no such code: " + std::string(code));
  return {row->severity, row->code, at, std::move(message)};
}

bool is_akn(validation::Node root) {
  if (validation::local_name(root) != "akomaNtoso") return false;
  auto const name = root.name();
  auto const colon = name.find(':');
  auto const declaration = colon == std::string_view::npos ? "xmlns" : fmt::format("xmlns:{}", name.substr(0, colon));
  return validation::attribute(root, declaration) == k_namespace;
}

/// What one check finds: the first hundred, and how many more there are.
class Collected {
 public:
  explicit Collected(std::string_view code) : code_(code) {}

  void add(Range at, std::string message) {
    if (++count_ <= k_most_of_a_check) found_.push_back(diagnostic(code_, at, std::move(message)));
  }
  void move_to(std::vector<Diagnostic>& all) {
    if (count_ > found_.size())
      found_.back().message += fmt::format(" (and {} more of this kind)", count_ - found_.size());
    std::ranges::move(found_, std::back_inserter(all));
  }

 private:
  std::string_view code_;
  std::size_t count_ = 0;
  std::vector<Diagnostic> found_;
};

std::vector<Diagnostic> examine(xml::Parsed const& parsed, Schema const* schema) {
  xml::Tree tree(parsed.tree);
  auto const akn = validation::look_at(tree.document_element());
  std::vector<Diagnostic> all;
  if (!is_akn(akn.root)) {
    all.push_back(diagnostic(
        "not-akn", akn.root.place(),
        fmt::format("the root is <{}>, not <akomaNtoso> in the namespace {}", akn.root.name(), k_namespace)));
    return all;
  }
  for (auto const& check : validation::checks()) {
    Collected found(check.code);
    check.run(akn, [&](validation::Node node, std::string message) { found.add(node.place(), std::move(message)); });
    found.move_to(all);
  }
  if (schema != nullptr) {
    Collected found("schema");
    validation::check_schema(parsed.source, schema->compiled(), [&](std::size_t at, std::string message) {
      auto const place = static_cast<std::uint32_t>(at);
      found.add({place, place + 1}, std::move(message));
    });
    found.move_to(all);
  }
  std::ranges::stable_sort(all, {}, [](auto const& one) { return one.at ? one.at->begin : 0; });
  return all;
}

/// Gives each its position, in one pass over the text.
std::vector<Finding> placed(std::vector<Diagnostic> sorted, Source const& source) {
  std::vector<Finding> out;
  Position position;
  std::size_t at = 0;
  for (auto& one : sorted) {
    std::optional<Position> found;
    if (one.at) {
      Source const piece{{}, source.text.substr(at, one.at->begin - at), {}};
      auto const step = piece.position(one.at->begin);
      position = {position.line + step.line - 1, step.line == 1 ? position.column + step.column - 1 : step.column};
      at = one.at->begin;
      found = position;
    }
    out.push_back({std::move(one), found});
  }
  return out;
}

}  // namespace

std::size_t Validation::count(Severity severity) const {
  return static_cast<std::size_t>(
      std::ranges::count_if(findings, [&](auto const& one) { return one.what.severity == severity; }));
}

Result<Validation> validate(std::string_view bytes, std::string name, Schema const* schema) {
  auto parsed = xml::parse(bytes, std::move(name));
  if (!parsed) return tl::unexpected(parsed.error());
  auto found = examine(*parsed, schema);
  Validation out{std::move(parsed->source), {}, schema != nullptr};
  out.findings = placed(std::move(found), out.source);
  return out;
}

}  // namespace resolute
