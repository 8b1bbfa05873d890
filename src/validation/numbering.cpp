// Numbers of notes and paragraphs go up by one. A source may have faults of its own, so these are warnings.
#include <fmt/format.h>

#include <charconv>
#include <optional>

#include "model/marker.hpp"
#include "validation/checks.hpp"

namespace resolute::validation {
namespace {

/// A numbered thing and the stretch in which its numbers go up; in another one they may begin anew.
struct Numbered {
  Node element;
  Node home;
  unsigned value;
};

/// The figures at the beginning of a number: "12" of "12bis"; nothing for asterisks and letters.
std::optional<unsigned> value_of(std::string_view number) {
  unsigned value = 0;
  auto const read = std::from_chars(number.data(), number.data() + number.size(), value);
  if (read.ec != std::errc()) return std::nullopt;
  return value;
}

/// The document, part or annex that an element stands in.
Node component(Node element) {
  return around(element, {"doc", "statement", "documentCollection", "quotedStructure"});
}

std::vector<Numbered> notes(Akn const& akn) {
  std::vector<Numbered> out;
  for (auto const element : akn.named("authorialNote")) {
    if (auto const value = value_of(model::note_number(attribute(element, "marker"))))
      out.push_back({element, component(element), *value});
  }
  return out;
}

/// Paragraphs by component and headed division: numbering may begin anew under each heading.
std::vector<Numbered> paragraphs(Akn const& akn) {
  std::vector<Numbered> out;
  for (auto const element : akn.named("paragraph")) {
    if (auto const value = value_of(model::paragraph_number(text_of(child(element, "num")))))
      out.push_back({element, element.parent(), *value});
  }
  return out;
}

/// Calls with each thing that is not one after the one before it, and that one's value.
template <class Odd>
void follow(std::vector<Numbered> const& all, Odd odd) {
  for (std::size_t at = 0; at < all.size(); ++at) {
    auto const before = at == 0 ? 0 : all[at - 1].value;
    bool const anew = at == 0 || all[at].home != all[at - 1].home;
    if (all[at].value == before + 1 || (anew && all[at].value == 1)) continue;
    odd(all[at], before);
  }
}

void say_gaps(std::vector<Numbered> const& all, std::string_view what, Say const& say) {
  follow(all, [&](Numbered const& one, unsigned before) {
    if (one.value <= before) return;
    auto const first = before + 1;
    auto const missing = one.value - 1;
    say(one.element, first == missing
                         ? fmt::format("{} {} is missing before {}", what, first, one.value)
                         : fmt::format("{}s {} to {} are missing before {}", what, first, missing, one.value));
  });
}

void say_disorder(std::vector<Numbered> const& all, std::string_view what, Say const& say) {
  follow(all, [&](Numbered const& one, unsigned before) {
    if (one.value == before) {
      say(one.element, fmt::format("{} {} follows another {}", what, one.value, before));
    } else if (one.value < before) {
      say(one.element, fmt::format("{} {} follows {}", what, one.value, before));
    }
  });
}

}  // namespace

void notes_have_no_gap(Akn const& akn, Say const& say) {
  say_gaps(notes(akn), "note", say);
}

void notes_are_in_order(Akn const& akn, Say const& say) {
  say_disorder(notes(akn), "note", say);
}

void paragraphs_have_no_gap(Akn const& akn, Say const& say) {
  say_gaps(paragraphs(akn), "paragraph", say);
}

void paragraphs_are_in_order(Akn const& akn, Say const& say) {
  say_disorder(paragraphs(akn), "paragraph", say);
}

}  // namespace resolute::validation
