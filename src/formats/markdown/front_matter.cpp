#include "formats/markdown/front_matter.hpp"

#include <fmt/format.h>
#include <unicode/utf8.h>

#include <algorithm>

#include "formats/date.hpp"
#include "formats/markdown/direction.hpp"
#include "formats/markdown/escape.hpp"
#include "formats/names.hpp"
#include "metadata/supplied.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::markdown {
namespace {

class FrontMatter {
 public:
  explicit FrontMatter(Flavour flavour) : flavour_(flavour) {}

  void text(std::string_view key, std::string_view value) {
    if (!value.empty()) out_ += fmt::format("{}: {}\n", key, quoted(value));
  }
  void text(std::string_view key, std::optional<model::Known<std::string>> const& known) {
    if (known) text(key, known->value);
  }
  void date(std::string_view key, std::optional<model::Known<std::chrono::year_month_day>> const& known) {
    if (known) text(key, iso_date(known->value));
  }
  void number(std::string_view key, std::optional<model::Known<int>> const& known) {
    if (known) out_ += fmt::format("{}: {}\n", key, known->value);
  }
  void count(std::string_view key, std::optional<unsigned> number) {
    if (number) out_ += fmt::format("{}: {}\n", key, *number);
  }
  void list(std::string_view key, std::vector<std::string> const& values) {
    if (values.empty()) return;
    out_ += fmt::format("{}:\n", key);
    for (auto const& value : values) out_ += fmt::format("  - {}\n", quoted(value));
  }
  [[nodiscard]] std::string take() const { return fmt::format("---\n{}---\n", out_); }

 private:
  [[nodiscard]] std::string quoted(std::string_view value) const {
    if (!has_markdown_in_front_matter(flavour_)) return quote_yaml(value);
    Edges edges;
    edges.smart = has_smart_punctuation(flavour_);
    edges.next = k_line_end;
    return quote_yaml(escape_line_start(escape(value, edges)));
  }

  Flavour flavour_;
  std::string out_;
};

std::string_view kind_name(model::DocumentKind kind) {
  switch (kind) {
    case model::DocumentKind::resolution:
      return "resolution";
    case model::DocumentKind::decision:
      return "decision";
    case model::DocumentKind::draft_resolution:
      return "draft_resolution";
    case model::DocumentKind::presidential_statement:
      return "presidential_statement";
  }
  throw InternalError("a kind of document out of range");
}

std::string title(model::Document const& document) {
  for (auto const& block : document.text.preface) {
    auto const* field = std::get_if<model::Field>(&block.node);
    if (field != nullptr && field->kind == model::FieldKind::title) return model::plain_text(field->content);
  }
  return document.meta.title ? document.meta.title->value : std::string();
}

/// What came from outside the text and is no fact of every document.
void supplied(FrontMatter& out, model::Meta const& meta) {
  auto const extra = metadata::from_rows(meta.supplied);
  for (auto const& named : metadata::sides()) {
    auto const& side = extra.votes.*named.side;
    out.count(fmt::format("votes_{}", named.name), side.count);
    out.list(fmt::format("votes_{}_states", named.name), side.states);
  }
  std::vector<std::string> subjects;
  for (auto const& one : extra.subjects) subjects.push_back(one.label);
  out.list("subjects", subjects);
  out.list("sponsors", extra.sponsors);
  std::vector<std::string> iris;
  for (auto const& one : extra.iris) iris.push_back(one.iri);
  out.list("iris", iris);
  out.text("metadata", extra.source);
}

bool is_unsafe_in_yaml(char32_t c) {
  bool const control = c < 0x20 || (c >= 0x7F && c < 0xA0);
  bool const breaks_line = c == 0x2028 || c == 0x2029;
  bool const no_character = c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
  return control || breaks_line || no_character || sets_direction(c);
}

}  // namespace

std::string front_matter(model::Document const& document, profile::Language const& language, profile::Body const* body,
                         std::string_view notice, Flavour flavour) {
  auto const& meta = document.meta;
  FrontMatter out(flavour);
  out.text("title", title(document));
  out.text("symbol", meta.symbol);
  out.text("number", meta.number);
  out.text("type", kind_name(meta.kind));
  out.text("organisation", organisation_name(language));
  out.text("body", body_name(language, body));
  out.text("session", meta.session);
  out.text("agenda_item", meta.agenda_item);
  out.date("adopted", meta.adopted);
  out.number("meeting", meta.meeting);
  out.text("report", meta.report);
  out.text("committee", meta.committee);
  out.date("issued", meta.issued);
  out.text("distribution", meta.distribution);
  out.text("job_number", meta.job_number);
  out.text("language", language.code);
  // The names that pandoc knows.
  out.text("lang", language.code);
  out.text("dir", language.direction);
  supplied(out, meta);
  out.text("notice", notice);
  out.text("source", document.provenance.source);
  out.text("source_sha256", document.provenance.sha256);
  out.text("generator", document.provenance.generator);
  out.text("options", document.provenance.options);
  return out.take();
}

std::string quote_yaml(std::string_view text) {
  std::string out = "\"";
  auto const* const bytes = reinterpret_cast<std::uint8_t const*>(text.data());
  auto const size = static_cast<std::int32_t>(text.size());
  for (std::int32_t at = 0; at < size;) {
    auto const begin = static_cast<std::size_t>(at);
    UChar32 c = 0;
    U8_NEXT(bytes, at, size, c);
    if (c == '"' || c == '\\') out += '\\';
    if (c >= 0 && is_unsafe_in_yaml(static_cast<char32_t>(c)))
      out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    else
      out += text.substr(begin, static_cast<std::size_t>(at) - begin);
  }
  return out + '"';
}

}  // namespace resolute::formats::markdown
