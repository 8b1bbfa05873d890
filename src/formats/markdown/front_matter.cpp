#include "formats/markdown/front_matter.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "formats/date.hpp"
#include "formats/names.hpp"
#include "metadata/supplied.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::markdown {
namespace {

class FrontMatter {
 public:
  void text(std::string_view key, std::string_view value) {
    if (!value.empty()) out_ += fmt::format("{}: {}\n", key, quote_yaml(value));
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
    for (auto const& value : values) out_ += fmt::format("  - {}\n", quote_yaml(value));
  }
  [[nodiscard]] std::string take() const { return fmt::format("---\n{}---\n", out_); }

 private:
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

}  // namespace

std::string front_matter(model::Document const& document, profile::Language const& language, profile::Body const* body,
                         std::string_view notice) {
  auto const& meta = document.meta;
  FrontMatter out;
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
  for (char const c : text) {
    auto const code = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (code < 0x20 || code == 0x7F) {
      out += fmt::format("\\x{:02x}", code);
    } else {
      out += c;
    }
  }
  return out + '"';
}

}  // namespace resolute::formats::markdown
