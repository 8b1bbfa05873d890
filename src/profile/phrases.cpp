#include "profile/phrases.hpp"

#include <algorithm>

#include "text/characters.hpp"

namespace resolute::profile {

Phrases::Phrases(std::vector<Phrase> all) : all_(std::move(all)) {
  std::ranges::sort(all_, {}, &Phrase::text);
}

Phrase const* Phrases::longest(std::string_view text, bool word_spaces) const {
  // All phrases that share the first `size` bytes with the text form one range; it narrows byte by byte.
  auto first = all_.begin();
  auto last = all_.end();
  Phrase const* best = nullptr;
  for (std::size_t size = 0; first != last && size <= text.size(); ++size) {
    if (first->text.size() == size) {
      bool const cut = word_spaces && size > 0 && text::is_letter(text::peek(text, size));
      if (!cut && size > 0) best = &*first;
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
