#include "profile/lead_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "profile/folded.hpp"
#include "resolute/diagnostic.hpp"
#include "text/characters.hpp"

namespace resolute::profile {
namespace {

/// The kinds with a meaning of their own stand first in kinds_, in this order.
constexpr std::array<std::string_view, 11> k_own_kinds{"verb",       "before",           "after",          "object",
                                                       "expressing", "affirming",        "late",           "preambular",
                                                       "operative",  "guess-preambular", "guess-operative"};

/// The place of a kind with a meaning of its own.
consteval std::size_t own(std::string_view name) {
  return static_cast<std::size_t>(std::ranges::find(k_own_kinds, name) - k_own_kinds.begin());
}

constexpr auto k_verb = own("verb");
constexpr auto k_before = own("before");
constexpr auto k_after = own("after");
constexpr auto k_object = own("object");
constexpr auto k_expressing = own("expressing");
constexpr auto k_affirming = own("affirming");
constexpr auto k_late = own("late");
constexpr auto k_preambular = own("preambular");
constexpr auto k_operative = own("operative");
constexpr auto k_guess_preambular = own("guess-preambular");
constexpr auto k_guess_operative = own("guess-operative");

std::string_view trim(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

std::size_t skip_blank(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] == ' ' ? at + 1 : at;
}

}  // namespace

LeadParts::LeadParts(std::vector<std::vector<std::string_view>> const& rows, std::string_view file, bool word_spaces)
    : word_spaces_(word_spaces) {
  // They are there even where a language has nothing of their kind.
  for (auto const name : k_own_kinds) names_.emplace(name, names_.size());
  std::map<std::size_t, std::vector<Phrase>> words;
  kinds_.resize(names_.size());
  for (auto const& row : rows) {
    auto const [entry, added] = names_.try_emplace(std::string(row.at(0)), names_.size());
    if (added) kinds_.emplace_back();
    auto const at = entry->second;
    auto pattern = parse(row.at(1), file);
    if (!std::ranges::all_of(pattern, [&](Element const& element) { return may_use(at, element.kind); }))
      throw InternalError(fmt::format("{}: {} cannot be used in {}", file, row.at(1), row.at(0)));
    if (pattern.size() == 1 && pattern[0].kind == k_none && !pattern[0].ending)
      words[at].push_back({std::move(pattern[0].word)});
    else
      add(std::move(pattern), kinds_[at]);
  }
  for (auto& [kind, list] : words) kinds_[kind].words = Phrases(std::move(list));
}

void LeadParts::add(Pattern pattern, Kind& kind) {
  auto const& first = pattern.front();
  bool const worded = first.kind == k_none && !first.ending && !first.optional;
  if (worded) kind.beginnings.add(first.word);
  (worded ? kind.worded : kind.others).push_back(std::move(pattern));
}

/// No pattern may contain itself: it uses kinds that stand above it in the table. Those with a meaning of their own are
/// not free: verbs may use what stands before verbs, and what stands after them may be a second verb.
bool LeadParts::may_use(std::size_t user, std::size_t used) {
  if (used == k_none) return true;
  if (used >= k_own_kinds.size()) return user < k_own_kinds.size() || used < user;
  bool const verbs = user == k_preambular || user == k_operative;
  return user == k_after ? used == k_verb || used == k_before : verbs && used == k_before;
}

LeadParts::Pattern LeadParts::parse(std::string_view text, std::string_view file) const {
  auto const broken = [&] { return InternalError(fmt::format("{}: broken pattern {}", file, text)); };
  Pattern pattern;
  for (auto rest = text; !rest.empty();) {
    auto const open = rest.find('{');
    if (auto const word = trim(rest.substr(0, open)); !word.empty())
      pattern.push_back({.word = std::string(Folded(word).view()),
                         .kind = k_none,
                         .ending = false,
                         .joined = open != std::string_view::npos && open > 0 && rest[open - 1] != ' '});
    if (open == std::string_view::npos) break;
    auto const close = rest.find('}', open);
    if (close == std::string_view::npos) throw broken();
    auto const name = rest.substr(open + 1, close - open - 1);
    rest.remove_prefix(close + 1);
    auto& element = pattern.emplace_back();
    element.ending = name.starts_with('-');
    if (element.ending) element.word = Folded(name.substr(1)).view();
    if (!element.ending && !names_.contains(name)) throw broken();
    if (!element.ending) element.kind = kind(name);
    element.repeated = rest.starts_with('*');
    element.optional = element.repeated || rest.starts_with('?');
    if (element.optional) rest.remove_prefix(1);
  }
  if (std::ranges::all_of(pattern, &Element::optional)) throw broken();
  return pattern;
}

std::size_t LeadParts::kind(std::string_view name) const {
  return names_.find(name)->second;
}

bool LeadParts::boundary(std::string_view text, std::size_t at) const {
  return !word_spaces_ || !text::is_letter(text::peek(text, at)) || !text::is_letter(text::before(text, at));
}

std::size_t LeadParts::words(Search const& search, Phrases const& phrases, std::size_t at) const {
  auto const* found = phrases.longest(search.text.substr(at), word_spaces_);
  return found == nullptr ? at : at + found->text.size();
}

std::size_t LeadParts::ending(Search const& search, std::string_view tail, std::size_t at) const {
  auto end = at;
  for (auto next = at; next < search.text.size() && text::is_letter(text::next(search.text, next));) end = next;
  auto const word = search.text.substr(at, end - at);
  return word.size() > tail.size() && word.ends_with(tail) ? end : at;
}

std::size_t LeadParts::match(Search const& search, std::size_t kind, std::size_t at) const {
  if (kind == k_verb) return std::max(words(search, search.table, at), match(search, search.verbs, at));
  auto const& asked = kinds_[kind];
  auto best = words(search, asked.words, at);
  auto const rest = search.text.substr(at);
  if (!rest.empty() && asked.beginnings.may_begin(rest))
    for (auto const& pattern : asked.worded) best = std::max(best, match(search, pattern, at));
  for (auto const& pattern : asked.others) best = std::max(best, match(search, pattern, at));
  return best;
}

std::size_t LeadParts::match(Search const& search, Element const& element, std::size_t at) const {
  if (element.kind != k_none) return match(search, element.kind, at);
  if (element.ending) return ending(search, element.word, at);
  auto const end = at + element.word.size();
  return search.text.substr(at).starts_with(element.word) && (element.joined || boundary(search.text, end)) ? end : at;
}

std::size_t LeadParts::match(Search const& search, Pattern const& pattern, std::size_t at) const {
  auto end = at;
  for (auto const& element : pattern) {
    bool any = element.optional;
    for (bool more = true; more;) {
      auto const begin = end == at ? end : skip_blank(search.text, end);
      auto const next = match(search, element, begin);
      more = next != begin && element.repeated;
      if (next == begin) break;
      any = true;
      end = next;
    }
    if (!any) return at;
  }
  return end;
}

std::size_t LeadParts::repeat(Search const& search, std::size_t kind, std::size_t at) const {
  while (true) {
    auto const begin = skip_blank(search.text, at);
    auto const end = match(search, kind, begin);
    if (end == begin) return at;
    at = end;
  }
}

/// Without its object, a phrase ends behind the verb and its adverbs.
std::size_t LeadParts::without_object(Search const& search, std::size_t end) const {
  for (std::size_t at = 0; at < end;) {
    auto const verb = std::max(match(search, k_expressing, at), match(search, k_affirming, at));
    auto const rest = repeat(search, k_after, verb);
    auto const object = skip_blank(search.text, rest);
    if (verb != at && match(search, k_object, object) != object) return rest;
    auto const next = match(search, k_before, at);
    if (next == at) break;
    at = skip_blank(search.text, next);
  }
  return end;
}

/// The end of the phrase whose verb begins at `at`.
std::size_t LeadParts::from_verb(Search const& search, std::size_t verb_kind, std::size_t at, LeadReach reach) const {
  auto const verb = match(search, verb_kind, at);
  if (verb == at) return at;
  auto const end = repeat(search, k_after, verb);
  if (reach == LeadReach::verb || match(search, k_expressing, at) != verb) return end;
  auto const object = skip_blank(search.text, end);
  auto const rest = match(search, k_object, object);
  return rest == object ? end : repeat(search, k_after, rest);
}

/// The furthest end of a phrase at the beginning. What stands before the verb may be part of a phrase of the table,
/// too.
std::size_t LeadParts::furthest(Search const& search, std::size_t verb_kind, LeadReach reach) const {
  std::size_t end = 0;
  for (std::size_t at = 0;;) {
    if (auto const here = from_verb(search, verb_kind, at, reach); here != at) end = std::max(end, here);
    auto const next = match(search, k_before, at);
    if (next == at) return end;
    at = skip_blank(search.text, next);
  }
}

LeadPlace LeadParts::late(Search const& search) const {
  if (kinds_[k_late].empty()) return {};
  for (std::size_t at = 0; at < search.text.size(); text::next(search.text, at))
    if (auto const end = match(search, k_late, at); end != at) return {at, end};
  return {};
}

LeadPlace LeadParts::find(std::string_view text, model::ClauseKind clause, Phrases const& table,
                          LeadReach reach) const {
  bool const preambular = clause == model::ClauseKind::preambular;
  Search const search{text, preambular ? k_preambular : k_operative, table};
  auto end = furthest(search, k_verb, reach);
  if (end == 0 && preambular)
    if (auto const place = late(search); place.end != 0) return place;
  if (end == 0) end = furthest(search, preambular ? k_guess_preambular : k_guess_operative, reach);
  if (reach == LeadReach::verb) end = without_object(search, end);
  return {0, end};
}

}  // namespace resolute::profile
