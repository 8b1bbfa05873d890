#include "formats/akn/reading/mentions.hpp"

#include <algorithm>
#include <array>

#include "profile/symbols.hpp"

namespace resolute::formats::akn::reading {
namespace {

using model::Role;

/// Where the value of a mention stands.
enum class Value : std::uint8_t { date, title, value, normalized, reference, meeting, symbol, own };

struct MentionRule {
  std::string_view element;
  std::string_view name;  ///< its attribute `name`; empty: any
  Role role;
  Value value;
};

/// The first that fits. The UN's own files write some of them without the value.
constexpr std::array k_mention_rules{
    MentionRule{"date", "", Role::date, Value::date},
    MentionRule{"docDate", "", Role::date, Value::date},
    MentionRule{"session", "", Role::session, Value::value},
    MentionRule{"location", "", Role::meeting, Value::meeting},
    MentionRule{"organization", "", Role::organization, Value::reference},
    MentionRule{"outcome", "", Role::outcome, Value::reference},
    MentionRule{"quantity", "", Role::quantity, Value::normalized},
    MentionRule{"inline", "adoptionMeeting", Role::meeting, Value::meeting},
    MentionRule{"inline", "agenda item", Role::agenda_item, Value::title},
    MentionRule{"inline", "originating document", Role::originating_document, Value::symbol},
    MentionRule{"inline", "committee", Role::committee, Value::own},
    MentionRule{"inline", "date", Role::date, Value::own},
    MentionRule{"inline", "organization", Role::organization, Value::own},
    MentionRule{"inline", "quantity", Role::quantity, Value::own},
};

Role role_of_date(Node node) {
  auto const refers = reference(node);
  if (refers == "dateOfIssuance") return Role::date_of_issuance;
  if (refers == "dateOfAdoption" || refers == "adoptionDate") return Role::date_of_adoption;
  return Role::date;
}

std::string value_of(Node node, Value where) {
  switch (where) {
    case Value::date:
      return std::string(attribute(node, "date"));
    case Value::title:
      return std::string(attribute(node, "title"));
    case Value::value:
      return std::string(attribute(node, "value"));
    case Value::normalized:
      return std::string(attribute(node, "normalized"));
    case Value::reference:
      return std::string(reference(node));
    case Value::meeting: {
      auto number = digits_in(attribute(node, "title"));
      return number.empty() ? digits_in(text_of(node)) : number;
    }
    case Value::symbol: {
      auto const text = text_of(node);
      auto const end = profile::match_symbol(text, 0);
      return end ? profile::canonical_symbol(std::string_view(text).substr(0, *end)) : std::string();
    }
    case Value::own:
      return std::string(attribute(node, "resolute:value"));
  }
  throw InternalError("a place of a value that nothing reads");
}

}  // namespace

std::optional<model::Mention> read_mention(Node node) {
  auto const rule = std::ranges::find_if(k_mention_rules, [&](MentionRule const& one) {
    return is(node, one.element) && (one.name.empty() || attribute(node, "name") == one.name);
  });
  if (rule == k_mention_rules.end()) return std::nullopt;
  auto const role = is(node, "docDate") ? role_of_date(node) : rule->role;
  return model::Mention{role, value_of(node, rule->value), {}};
}

std::string digits_in(std::string_view text) {
  auto const begin = text.find_first_of("0123456789");
  if (begin == std::string_view::npos) return {};
  auto const end = std::min(text.find_first_not_of("0123456789", begin), text.size());
  return std::string(text.substr(begin, end - begin));
}

}  // namespace resolute::formats::akn::reading
