// From Metadata into the document, whose own words win.
#include <fmt/format.h>

#include "formats/date.hpp"
#include "metadata/figures.hpp"
#include "metadata/supplied.hpp"
#include "resolute/metadata.hpp"
#include "resolute/visit.hpp"

namespace resolute {
namespace {

std::string shown(std::string const& value) {
  return value;
}

std::string shown(int value) {
  return fmt::format("{}", value);
}

std::string shown(std::chrono::year_month_day value) {
  return formats::iso_date(value);
}

/// White space is the typesetter's affair: "2561 (2021)" is "2561(2021)".
std::string without_blanks(std::string text) {
  std::erase_if(text, [](char c) { return c == ' ' || c == '\n' || c == '\t'; });
  return text;
}

bool same(std::string const& a, std::string const& b) {
  return without_blanks(a) == without_blanks(b);
}

template <class T>
bool same(T const& a, T const& b) {
  return a == b;
}

class Merger {
 public:
  Merger(model::Document& document, Metadata const& given) : document_(document), given_(given) {}

  std::vector<Diagnostic> merge() {
    auto& meta = document_.meta;
    if (given_.title && !meta.title) meta.title = printed_title();
    fill("symbol", meta.symbol, given_.symbol);
    fill("number", meta.number, given_.number);
    fill("title", meta.title, given_.title);
    fill("session", meta.session, given_.session);
    fill("agenda_item", meta.agenda_item, given_.agenda_item);
    fill("job_number", meta.job_number, given_.job_number);
    fill("distribution", meta.distribution, given_.distribution);
    fill("committee", meta.committee, given_.committee);
    fill("report", meta.report, given_.report);
    fill("meeting", meta.meeting, given_.meeting);
    fill("adopted", meta.adopted, given_.adopted);
    fill("published", meta.issued, given_.published);
    metadata::Extra const extra{given_.source, votes(), given_.subjects, given_.sponsors, given_.iris};
    for (auto& row : metadata::to_rows(extra)) meta.supplied.push_back(std::move(row));
    return std::move(said_);
  }

 private:
  template <class T>
  void fill(std::string_view name, std::optional<model::Known<T>>& own, std::optional<T> const& given) {
    if (!given) return;
    if (!own)
      own = model::Known<T>{*given, model::Basis::supplied, {}};
    else if (!same(own->value, *given))
      contradicts(own->origin, fmt::format("{} says that \"{}\" is {}; the text says {}", given_.source, name,
                                           shown(*given), shown(own->value)));
  }

  /// The title that the text prints, where it did not become a fact of its own.
  [[nodiscard]] std::optional<model::Known<std::string>> printed_title() const {
    for (auto const& block : document_.text.preface)
      if (auto const* field = std::get_if<model::Field>(&block.node))
        if (field->kind == model::FieldKind::title && !field->content.empty())
          return model::Known<std::string>{model::plain_text(field->content), model::Basis::stated, block.origin};
    return std::nullopt;
  }

  /// The sides of the vote that the text does not contradict.
  [[nodiscard]] Votes votes() {
    auto given = given_.votes;
    auto const printed = metadata::printed_vote(document_);
    if (!printed) return given;
    if (printed->without && given != Votes{}) {
      contradicts(printed->origin, fmt::format("{} has votes; the text says that there was no vote", given_.source));
      return {};
    }
    std::size_t at = 0;
    for (auto const& named : metadata::sides()) {
      auto& side = given.*named.side;
      auto const own = at < printed->figures.size() ? std::optional(printed->figures[at]) : std::nullopt;
      ++at;
      if (!side.count || !own || *side.count == *own) continue;
      contradicts(printed->origin, fmt::format("{} says that {} votes are \"{}\"; the text says {}", given_.source,
                                               *side.count, named.name, *own));
      side = {};
    }
    return given;
  }

  void contradicts(Origin const& own, std::string message) {
    said_.push_back({Severity::warning, "metadata-contradicts", own.empty() ? std::nullopt : std::optional(own.front()),
                     std::move(message)});
  }

  model::Document& document_;
  Metadata const& given_;
  std::vector<Diagnostic> said_;
};

}  // namespace

std::vector<Diagnostic> merge(model::Document& document, Metadata const& given) {
  return Merger(document, given).merge();
}

}  // namespace resolute
