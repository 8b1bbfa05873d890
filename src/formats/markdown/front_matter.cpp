#include "formats/markdown/front_matter.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "formats/date.hpp"
#include "formats/names.hpp"
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

}  // namespace

std::string front_matter(model::Document const& document, profile::Language const& language,
                         profile::Body const* body) {
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
