#include "profile/phrases.hpp"

#include <algorithm>

#include "text/characters.hpp"

namespace resolute::profile {

Phrases::Phrases(std::vector<Phrase> all) : all_(std::move(all)) {
  std::ranges::sort(all_, {}, &Phrase::text);
  for (auto const& [text, count] : all_) beginnings_.add(text);
  std::uint32_t at = 0;
  for (std::size_t lead = 0; lead < begins_.size(); ++lead) {
    while (at < all_.size() && (all_[at].text.empty() || static_cast<unsigned char>(all_[at].text.front()) < lead))
      ++at;
    begins_.at(lead) = at;
  }
}

Phrase const* Phrases::longest(std::string_view text, bool word_spaces) const {
  if (text.empty() || !beginnings_.may_begin(text)) return nullptr;
  // All phrases that share the first `size` bytes with the text form one range; it narrows byte by byte.
  auto const lead = static_cast<unsigned char>(text.front());
  auto first = all_.begin() + begins_.at(lead);
  auto last = all_.begin() + begins_.at(lead + 1U);
  Phrase const* best = nullptr;
  for (std::size_t size = 1; first != last && size <= text.size(); ++size) {
    if (first->text.size() == size) {
      bool const cut = word_spaces && text::is_letter(text::peek(text, size));
      if (!cut) best = &*first;
      ++first;
    }
    if (size == text.size()) break;
    auto const wanted = static_cast<unsigned char>(text[size]);
    auto const byte = [size](Phrase const& phrase) { return static_cast<unsigned char>(phrase.text[size]); };
    first = std::ranges::lower_bound(first, last, wanted, {}, byte);
    last = std::ranges::upper_bound(first, last, wanted, {}, byte);
  }
  return best;
}

bool Phrases::contains(std::string_view text) const {
  return std::ranges::binary_search(all_, text, {}, [](Phrase const& phrase) { return std::string_view(phrase.text); });
}

}  // namespace resolute::profile
