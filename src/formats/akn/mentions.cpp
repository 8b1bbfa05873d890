#include "formats/akn/mentions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "formats/akn/vocabulary.hpp"
#include "formats/date.hpp"
#include "profile/signs.hpp"
#include "resolute/visit.hpp"

namespace resolute::formats::akn {
namespace {

using profile::is_digit;

/// Whether a byte goes on with a UTF-8 character.
bool continues(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

bool is_name(std::string_view id) {
  auto const letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  return !id.empty() && letter(id[0]) && std::ranges::all_of(id, [&](char c) { return letter(c) || is_digit(c); });
}

/// Reference to a body or group; nothing when there is no id for it.
std::optional<std::string> organization(Context& context, std::string const& id) {
  if (!is_name(id)) return std::nullopt;
  if (find_term(id) != nullptr) return context.references.to(id);
  return context.references.to(id, "TLCOrganization", "/akn/ontology/organization/un/" + id, id);
}

Node date(Context& context, Node parent, model::Mention const& mention) {
  if (!is_date(mention.value)) return element(parent, "inline", {{"name", "date"}});
  if (mention.role == model::Role::date) return element(parent, "date", {{"date", mention.value}});
  auto const adoption = mention.role == model::Role::date_of_adoption;
  return element(
      parent, "docDate",
      {{"date", mention.value}, {"refersTo", context.references.to(adoption ? "dateOfAdoption" : "dateOfIssuance")}});
}

Node meeting(Context& context, Node parent, model::Mention const& mention, Setting setting) {
  auto const printed = model::plain_text(mention.content);
  auto ordinal = ordinal_in(printed, context.language.word_spaces);
  if (ordinal.empty()) ordinal = mention.value;
  if (setting == Setting::closing) {
    if (auto const reference = adoption_meeting(context))
      return element(parent, "location", {{"refersTo", *reference}, {"title", ordinal}});
  }
  return element(parent, "inline", {{"name", "adoptionMeeting"}, {"title", ordinal}});
}

std::size_t count_within(Node node, std::string_view name) {
  std::size_t count = 0;
  for (auto const inner : node.children()) count += (inner.name() == name ? 1U : 0U) + count_within(inner, name);
  return count;
}

/// Figures of a vote stand in the order in favour, against, abstaining in every language.
Node quantity(Context& context, Node parent, model::Mention const& mention) {
  static constexpr std::array<std::string_view, 3> k_order = {"inFavour", "against", "abstaining"};
  auto vote = parent;
  while (vote && vote.name() != "vote") vote = vote.parent();
  auto const before = count_within(vote, "quantity");
  if (!vote || before >= k_order.size()) return element(parent, "inline", {{"name", "quantity"}});
  return element(parent, "quantity",
                 {{"normalized", mention.value}, {"refersTo", context.references.to(k_order[before])}});
}

}  // namespace

bool is_date(std::string_view value) {
  return calendar_day(value).has_value();
}

std::string ordinal_in(std::string_view printed, bool word_spaces) {
  auto const digit = std::ranges::find_if(printed, is_digit);
  if (digit == printed.end()) return {};
  auto begin = static_cast<std::size_t>(digit - printed.begin());
  auto end = std::min(printed.find_first_not_of("0123456789", begin), printed.size());
  if (word_spaces) {
    auto const space = printed.rfind(' ', begin);
    begin = space == std::string_view::npos ? 0 : space + 1;
    end = std::min(printed.find(' ', end), printed.size());
  } else {
    // The ordinal's prefix and its counter are one character each.
    if (begin > 0) --begin;
    while (begin > 0 && continues(printed[begin])) --begin;
    if (end < printed.size()) ++end;
    while (end < printed.size() && continues(printed[end])) ++end;
  }
  return std::string(printed.substr(begin, end - begin));
}

std::optional<std::string> adoption_meeting(Context& context) {
  auto const& meta = context.document.meta;
  auto const& printed = context.printed_meeting;
  if (!meta.meeting && printed.empty()) return std::nullopt;
  auto href = "/akn/ontology/event/un/" + context.body.akn_id;
  if (meta.adopted) {
    href += fmt::format("/{:04}-{:02}-{:02}", static_cast<int>(meta.adopted->value.year()),
                        static_cast<unsigned>(meta.adopted->value.month()),
                        static_cast<unsigned>(meta.adopted->value.day()));
  }
  href += meta.meeting ? fmt::format("/meeting-{}", meta.meeting->value) : std::string("/meeting");
  auto show_as = printed.empty() ? std::string(find_term("adoptionMeeting")->show_as) : printed;
  return context.references.to("adoptionMeeting", "TLCEvent", std::move(href), std::move(show_as));
}

Node open_mention(Context& context, Node parent, model::Mention const& mention, Setting setting) {
  switch (mention.role) {
    case model::Role::date_of_adoption:
    case model::Role::date_of_issuance:
    case model::Role::date:
      return date(context, parent, mention);
    case model::Role::session:
      return element(parent, "session", {{"value", mention.value}});
    case model::Role::meeting:
      return meeting(context, parent, mention, setting);
    case model::Role::agenda_item:
      return element(parent, "inline", {{"name", "agenda item"}, {"title", mention.value}});
    case model::Role::originating_document:
      return element(parent, "inline", {{"name", "originating document"}});
    case model::Role::committee:
      // The line around it refers to the committee.
      return element(parent, "inline", {{"name", "committee"}, {"resolute:value", mention.value}});
    case model::Role::organization: {
      auto const reference = organization(context, mention.value);
      return reference ? element(parent, "organization", {{"refersTo", *reference}})
                       : element(parent, "inline", {{"name", "organization"}});
    }
    case model::Role::outcome: {
      auto const known = find_term(mention.value) != nullptr;
      return element(parent, "outcome", {{"refersTo", known ? context.references.to(mention.value) : ""}});
    }
    case model::Role::quantity:
      return quantity(context, parent, mention);
  }
  throw InternalError("a role without an element");
}

}  // namespace resolute::formats::akn
