#include "formats/json/names.hpp"

#include "resolute/diagnostic.hpp"

namespace resolute::formats::json {

std::string_view name(model::Basis value) {
  using enum model::Basis;
  switch (value) {
    case stated:
      return "stated";
    case derived:
      return "derived";
    case supplied:
      return "supplied";
  }
  throw InternalError("an enumerator out of range");
}

std::string_view name(model::ClauseKind value) {
  using enum model::ClauseKind;
  switch (value) {
    case preambular:
      return "preambular";
    case operative:
      return "operative";
  }
  throw InternalError("an enumerator out of range");
}

std::string_view name(model::ComponentKind value) {
  using enum model::ComponentKind;
  switch (value) {
    case main:
      return "main";
    case part:
      return "part";
    case annex:
      return "annex";
  }
  throw InternalError("an enumerator out of range");
}

std::string_view name(model::DocumentKind value) {
  using enum model::DocumentKind;
  switch (value) {
    case resolution:
      return "resolution";
    case decision:
      return "decision";
    case draft_resolution:
      return "draft_resolution";
    case presidential_statement:
      return "presidential_statement";
  }
  throw InternalError("an enumerator out of range");
}

std::string_view name(model::FieldKind value) {
  using enum model::FieldKind;
  switch (value) {
    case publisher:
      return "publisher";
    case issuing_body:
      return "issuing_body";
    case subsidiary_body:
      return "subsidiary_body";
    case document_type:
      return "document_type";
    case symbol:
      return "symbol";
    case distribution:
      return "distribution";
    case issue_date:
      return "issue_date";
    case original_language:
      return "original_language";
    case session:
      return "session";
    case session_dates:
      return "session_dates";
    case agenda_item:
      return "agenda_item";
    case agenda_title:
      return "agenda_title";
    case job_number:
      return "job_number";
    case adoption:
      return "adoption";
    case proponent:
      return "proponent";
    case resolution_number:
      return "resolution_number";
    case title:
      return "title";
    case enacting_formula:
      return "enacting_formula";
    case meeting:
      return "meeting";
    case closing_date:
      return "closing_date";
    case other:
      return "other";
  }
  throw InternalError("an enumerator out of range");
}

std::string_view name(model::Role value) {
  using enum model::Role;
  switch (value) {
    case date_of_adoption:
      return "date_of_adoption";
    case date_of_issuance:
      return "date_of_issuance";
    case date:
      return "date";
    case session:
      return "session";
    case meeting:
      return "meeting";
    case agenda_item:
      return "agenda_item";
    case committee:
      return "committee";
    case originating_document:
      return "originating_document";
    case organization:
      return "organization";
    case outcome:
      return "outcome";
    case quantity:
      return "quantity";
  }
  throw InternalError("an enumerator out of range");
}

std::string_view name(model::SectionKind value) {
  using enum model::SectionKind;
  switch (value) {
    case part:
      return "part";
    case section:
      return "section";
    case title:
      return "title";
    case division:
      return "division";
    case article:
      return "article";
    case rule:
      return "rule";
    case preambular:
      return "preambular";
  }
  throw InternalError("an enumerator out of range");
}

std::string_view name(model::Styled::Style value) {
  using enum model::Styled::Style;
  switch (value) {
    case italic:
      return "italic";
    case bold:
      return "bold";
    case underline:
      return "underline";
    case superscript:
      return "superscript";
    case subscript:
      return "subscript";
  }
  throw InternalError("an enumerator out of range");
}

}  // namespace resolute::formats::json
