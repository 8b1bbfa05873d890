// Identities on the three levels of FRBR: section 3 of the AKN profile.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

#include "validation/checks.hpp"

namespace resolute::validation {
namespace {

struct Level {
  Node element;
  Node uri_element;
  std::string_view uri;
  Node this_element;
  std::string_view this_;

  /// What is left out is for the schema to miss.
  [[nodiscard]] bool complete() const { return !uri.empty() && !this_.empty(); }
};

struct Identity {
  Level work;
  Level expression;
  Level manifestation;

  [[nodiscard]] bool complete() const { return work.complete() && expression.complete() && manifestation.complete(); }
};

Level level(Node identification, std::string_view name) {
  Level out;
  out.element = child(identification, name);
  out.uri_element = child(out.element, "FRBRuri");
  out.uri = attribute(out.uri_element, "value");
  out.this_element = child(out.element, "FRBRthis");
  out.this_ = attribute(out.this_element, "value");
  return out;
}

std::vector<Identity> identities(Akn const& akn) {
  std::vector<Identity> out;
  for (auto const element : akn.named("identification"))
    out.push_back({level(element, "FRBRWork"), level(element, "FRBRExpression"), level(element, "FRBRManifestation")});
  return out;
}

/// What follows behind the beginning; empty when it begins otherwise.
std::string_view behind(std::string_view text, std::string_view beginning) {
  return text.starts_with(beginning) ? text.substr(beginning.size()) : std::string_view();
}

void check_form(Node element, std::string_view iri, Say const& say) {
  if (iri.empty()) return;
  if (!iri.starts_with("/akn/")) say(element, fmt::format(R"(the IRI "{}" does not begin with /akn/)", iri));
  if (iri.ends_with('/')) say(element, fmt::format(R"(the IRI "{}" ends with a slash)", iri));
  if (iri.find("//") != std::string_view::npos) say(element, fmt::format(R"(a part of the IRI "{}" is empty)", iri));
  if (std::ranges::any_of(iri, [](char c) { return c <= ' '; }))
    say(element, fmt::format(R"(the IRI "{}" holds white space)", iri));
}

/// The language and version of an expression: "zho@".
std::string_view version(Identity const& one) {
  auto const rest = behind(one.expression.uri, one.work.uri);
  return rest.starts_with('/') ? rest.substr(1) : std::string_view();
}

/// The part of the work's IRI that is a date or a year.
std::string_view date_in(std::string_view uri) {
  auto const digit = [](char c) { return c >= '0' && c <= '9'; };
  for (std::size_t at = 0; at < uri.size();) {
    auto const end = std::min(uri.find('/', at), uri.size());
    auto const part = uri.substr(at, end - at);
    bool const dated = part.size() == 4 || (part.size() == 10 && part[4] == '-' && part[7] == '-');
    if (dated && std::ranges::all_of(part.substr(0, 4), digit)) return part;
    at = end + 1;
  }
  return {};
}

}  // namespace

void iris_are_formed(Akn const& akn, Say const& say) {
  for (auto const& one : identities(akn)) {
    for (auto const& level : {one.work, one.expression, one.manifestation}) {
      check_form(level.this_element, level.this_, say);
      check_form(level.uri_element, level.uri, say);
    }
  }
}

void iris_agree(Akn const& akn, Say const& say) {
  for (auto const& one : identities(akn)) {
    if (!one.complete()) continue;
    auto const& [work, expression, manifestation] = one;
    auto const component = behind(work.this_, work.uri);
    if (!component.starts_with("/!"))
      say(work.this_element,
          fmt::format(R"(FRBRthis "{}" is not FRBRuri "{}" and a component such as /!main)", work.this_, work.uri));
    if (version(one).find('@') == std::string_view::npos)
      say(expression.uri_element,
          fmt::format(R"(the Expression "{}" is not the Work "{}" with a language and @)", expression.uri, work.uri));
    if (component.starts_with("/!") && behind(expression.this_, expression.uri) != component)
      say(expression.this_element, fmt::format(R"(FRBRthis "{}" is not FRBRuri "{}" and the component "{}")",
                                               expression.this_, expression.uri, component));
    auto const format = behind(manifestation.uri, expression.uri);
    if (!format.starts_with('.')) {
      say(manifestation.uri_element, fmt::format(R"(the Manifestation "{}" is not the Expression "{}" with a format)",
                                                 manifestation.uri, expression.uri));
    } else if (behind(manifestation.this_, expression.this_) != format) {
      say(manifestation.this_element, fmt::format(R"(FRBRthis "{}" is not that of the Expression, "{}", with "{}")",
                                                  manifestation.this_, expression.this_, format));
    }
  }
}

void iri_has_the_language(Akn const& akn, Say const& say) {
  for (auto const& one : identities(akn)) {
    auto const element = child(one.expression.element, "FRBRlanguage");
    auto const language = attribute(element, "language");
    auto const named = version(one).substr(0, version(one).find('@'));
    if (!language.empty() && !named.empty() && language != named)
      say(element, fmt::format(R"(the language is "{}", but the IRI says "{}")", language, named));
  }
}

void iri_has_the_date(Akn const& akn, Say const& say) {
  for (auto const& one : identities(akn)) {
    auto const element = child(one.work.element, "FRBRdate");
    auto const date = attribute(element, "date");
    auto const named = date_in(one.work.uri);
    if (!date.empty() && !named.empty() && !date.starts_with(named))
      say(element, fmt::format("the date of the Work is {}, but its IRI says {}", date, named));
  }
}

void iri_has_the_number(Akn const& akn, Say const& say) {
  for (auto const& one : identities(akn)) {
    auto const element = child(one.work.element, "FRBRnumber");
    auto const number = attribute(element, "value");
    auto const named = one.work.uri.substr(one.work.uri.rfind('/') + 1);
    if (!number.empty() && !one.work.uri.empty() && number != named)
      say(element, fmt::format(R"(the number is "{}", but the IRI says "{}")", number, named));
  }
}

}  // namespace resolute::validation
