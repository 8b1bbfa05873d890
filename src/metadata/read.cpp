// From JSON to Metadata: which keys there are, and what each may hold.
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unicode/normalizer2.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "metadata/json.hpp"
#include "resolute/metadata.hpp"
#include "text/characters.hpp"

namespace resolute {
namespace {

using metadata::Array;
using metadata::Fault;
using metadata::Member;
using metadata::Object;
using metadata::Value;

template <class T>
using Found = tl::expected<T, Fault>;

tl::unexpected<Fault> fault(std::size_t at, std::string message) {
  return tl::unexpected(Fault{at, std::move(message)});
}

tl::unexpected<Fault> needs(Member const& member, std::string_view what) {
  return fault(member.value.at, fmt::format("\"{}\" must be {}", member.name, what));
}

/// Puts what was found where it belongs, or hands the fault on.
template <class T, class U>
Found<void> put(Found<T> found, U& into) {
  if (!found) return tl::unexpected(found.error());
  into = *std::move(found);
  return {};
}

// ------------------------------------------------------------------------------------------------ kinds of values

std::string composed(std::string const& text) {
  auto status = U_ZERO_ERROR;
  auto const* const form = icu::Normalizer2::getNFCInstance(status);
  if (form == nullptr) throw InternalError("ICU has no NFC");
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  form->normalizeUTF8(0, text, sink, nullptr, status);
  if (U_FAILURE(status) != 0) throw InternalError("ICU cannot compose a text");
  return out;
}

bool has_control(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    auto const character = text::next(text, at);
    if (character < 0x20 || text::is_control(character)) return true;
  }
  return false;
}

/// A text of one line with something in it.
Found<std::string> text(Member const& member) {
  auto const* const value = std::get_if<std::string>(&member.value.data);
  if (value == nullptr) return needs(member, "a text in quotation marks");
  if (has_control(*value)) return needs(member, "a text of one line, without control characters");
  auto const begin = value->find_first_not_of(' ');
  if (begin == std::string::npos) return needs(member, "a text that is not empty");
  return composed(value->substr(begin, value->find_last_not_of(' ') + 1 - begin));
}

Found<unsigned> whole(Member const& member) {
  constexpr std::int64_t k_most = 1'000'000;
  auto const* const value = std::get_if<std::int64_t>(&member.value.data);
  if (value == nullptr || *value < 0 || *value > k_most) return needs(member, "a whole number from 0 on");
  return static_cast<unsigned>(*value);
}

template <class T>
bool digits(std::string_view text, T& value) {
  auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() && text.front() != '-';
}

Found<std::chrono::year_month_day> date(Member const& member) {
  auto const* const value = std::get_if<std::string>(&member.value.data);
  if (value == nullptr) return needs(member, "a date such as \"2004-12-20\"");
  std::string_view const view = *value;
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  if (view.size() != 10 || view[4] != '-' || view[7] != '-' || !digits(view.substr(0, 4), year) ||
      !digits(view.substr(5, 2), month) || !digits(view.substr(8, 2), day))
    return needs(member, "a date such as \"2004-12-20\"");
  std::chrono::year_month_day const made{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
  if (!made.ok() || year == 0)
    return fault(member.value.at, fmt::format("\"{}\": there is no day {}", member.name, view));
  return made;
}

/// A name that stands in an address: nothing that an IRI may not have.
bool plain_iri(std::string_view text) {
  return text.find_first_of(" <>\"{}|\\^`") == std::string_view::npos;
}

Found<std::string> iri(Member const& member) {
  auto found = text(member);
  if (found && (!plain_iri(*found) || (found->find(':') == std::string::npos && !found->starts_with('/'))))
    return needs(member, "an IRI such as \"https://example.org/a\"");
  return found;
}

Found<std::string> id(Member const& member) {
  auto found = text(member);
  if (found && !plain_iri(*found)) return needs(member, "a name without blanks");
  return found;
}

/// The committees of the AKN4UN profile, section 6.
Found<std::string> committee(Member const& member) {
  static constexpr std::array<std::string_view, 7> k_ids = {"firstCommittee",  "secondCommittee", "thirdCommittee",
                                                            "fourthCommittee", "fifthCommittee",  "sixthCommittee",
                                                            "noMainCommittee"};
  auto found = text(member);
  if (found && std::ranges::find(k_ids, *found) == k_ids.end())
    return needs(member, fmt::format("one of {}", fmt::join(k_ids, ", ")));
  return found;
}

/// What `read` makes of each element of a list; an element is named as its list.
template <class Read>
auto list(Member const& member, Read read) -> Found<std::vector<typename decltype(read(member))::value_type>> {
  auto const* const elements = std::get_if<Array>(&member.value.data);
  if (elements == nullptr) return needs(member, "a list in square brackets");
  std::vector<typename decltype(read(member))::value_type> all;
  for (auto const& element : *elements) {
    auto one = read(Member{element.at, member.name, element});
    if (!one) return tl::unexpected(one.error());
    all.push_back(*std::move(one));
  }
  return all;
}

// ------------------------------------------------------------------------------------------------ objects

template <class T>
struct Key {
  std::string_view name;
  Found<void> (*read)(Member const&, T&);
};

/// An object of which these are all the keys that there are.
template <class T, std::size_t N>
Found<T> object(Member const& member, std::array<Key<T>, N> const& keys) {
  auto const* const members = std::get_if<Object>(&member.value.data);
  if (members == nullptr) return needs(member, "an object in braces");
  T made;
  for (auto const& one : *members) {
    auto const* const key = std::ranges::find(keys, one.name, &Key<T>::name);
    if (key == keys.end()) {
      std::vector<std::string_view> names;
      names.reserve(N);
      for (auto const& known : keys) names.push_back(known.name);
      return fault(one.at, fmt::format("there is no key \"{}\" here (known: {})", one.name, fmt::join(names, ", ")));
    }
    if (auto const done = key->read(one, made); !done) return tl::unexpected(done.error());
  }
  return made;
}

constexpr std::array k_side_keys{
    Key<VoteSide>{"count", [](Member const& from, VoteSide& to) { return put(whole(from), to.count); }},
    Key<VoteSide>{"states", [](Member const& from, VoteSide& to) { return put(list(from, text), to.states); }},
};

/// A count alone, or an object; the count follows from the states where it is not there.
Found<VoteSide> side(Member const& member) {
  if (std::holds_alternative<std::int64_t>(member.value.data)) {
    return whole(member).map([](unsigned count) { return VoteSide{count, {}}; });
  }
  auto made = object(member, k_side_keys);
  if (!made) return made;
  auto const listed = static_cast<unsigned>(made->states.size());
  if (!made->count) made->count = listed;
  if (listed != 0 && *made->count != listed)
    return fault(member.value.at, fmt::format("\"{}\": the count is {}, but the list of states has {}", member.name,
                                              *made->count, listed));
  return made;
}

constexpr std::array k_votes_keys{
    Key<Votes>{"in_favour", [](Member const& from, Votes& to) { return put(side(from), to.in_favour); }},
    Key<Votes>{"against", [](Member const& from, Votes& to) { return put(side(from), to.against); }},
    Key<Votes>{"abstaining", [](Member const& from, Votes& to) { return put(side(from), to.abstaining); }},
};

constexpr std::array k_subject_keys{
    Key<Subject>{"label", [](Member const& from, Subject& to) { return put(text(from), to.label); }},
    Key<Subject>{"value", [](Member const& from, Subject& to) { return put(text(from), to.value); }},
    Key<Subject>{"dictionary", [](Member const& from, Subject& to) { return put(id(from), to.dictionary); }},
    Key<Subject>{"iri", [](Member const& from, Subject& to) { return put(iri(from), to.iri); }},
};

Found<Subject> subject(Member const& member) {
  auto made = object(member, k_subject_keys);
  if (!made) return made;
  if (made->label.empty()) return needs(member, "objects with a \"label\"");
  if (made->dictionary.empty()) return needs(member, "objects with a \"dictionary\"");
  if (made->value.empty()) made->value = made->label;
  return made;
}

constexpr std::array k_iri_keys{
    Key<HolderIri>{"name", [](Member const& from, HolderIri& to) { return put(text(from), to.name); }},
    Key<HolderIri>{"iri", [](Member const& from, HolderIri& to) { return put(iri(from), to.iri); }},
};

Found<HolderIri> holder_iri(Member const& member) {
  auto made = object(member, k_iri_keys);
  if (!made) return made;
  if (made->name.empty()) return needs(member, "objects with a \"name\"");
  if (made->iri.empty()) return needs(member, "objects with an \"iri\"");
  return made;
}

template <auto field>
constexpr auto k_text = [](Member const& from, Metadata& to) { return put(text(from), to.*field); };
template <auto field>
constexpr auto k_date = [](Member const& from, Metadata& to) { return put(date(from), to.*field); };

/// "$schema" is for editors, which find the schema by it.
constexpr std::array k_keys{
    Key<Metadata>{"$schema",
                  [](Member const& from, Metadata&) -> Found<void> { return text(from).map([](auto&&) {}); }},
    Key<Metadata>{"symbol", k_text<&Metadata::symbol>},
    Key<Metadata>{"number", k_text<&Metadata::number>},
    Key<Metadata>{"title", k_text<&Metadata::title>},
    Key<Metadata>{"session", k_text<&Metadata::session>},
    Key<Metadata>{"agenda_item", k_text<&Metadata::agenda_item>},
    Key<Metadata>{"job_number", k_text<&Metadata::job_number>},
    Key<Metadata>{"distribution", k_text<&Metadata::distribution>},
    Key<Metadata>{"committee", [](Member const& from, Metadata& to) { return put(committee(from), to.committee); }},
    Key<Metadata>{"report", k_text<&Metadata::report>},
    Key<Metadata>{"meeting", [](Member const& from, Metadata& to) { return put(whole(from), to.meeting); }},
    Key<Metadata>{"adopted", k_date<&Metadata::adopted>},
    Key<Metadata>{"published", k_date<&Metadata::published>},
    Key<Metadata>{"votes", [](Member const& from, Metadata& to) { return put(object(from, k_votes_keys), to.votes); }},
    Key<Metadata>{"subjects", [](Member const& from, Metadata& to) { return put(list(from, subject), to.subjects); }},
    Key<Metadata>{"sponsors", [](Member const& from, Metadata& to) { return put(list(from, text), to.sponsors); }},
    Key<Metadata>{"iris", [](Member const& from, Metadata& to) { return put(list(from, holder_iri), to.iris); }},
};

}  // namespace

Result<Metadata> read_metadata(std::string_view json, std::string_view source_name) {
  constexpr std::string_view k_byte_order_mark = "\xEF\xBB\xBF";
  if (json.starts_with(k_byte_order_mark)) json.remove_prefix(k_byte_order_mark.size());
  auto made = metadata::parse_json(json).and_then([](Value value) {
    return object(Member{value.at, "metadata", std::move(value)}, k_keys);
  });
  if (!made) {
    Source const source{{}, std::string(json), {}};
    auto& found = made.error();
    return tl::unexpected(
        Error{"bad-metadata", std::move(found.message), source.position(static_cast<std::uint32_t>(found.at))});
  }
  made->source = source_name.substr(source_name.rfind('/') + 1);
  return *std::move(made);
}

}  // namespace resolute
