#include "profile/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "profile/folded.hpp"
#include "profile/table.hpp"
#include "resolute/diagnostic.hpp"

namespace resolute::profile {
namespace {

constexpr std::array<std::string_view, 5> k_word_kinds = {"words", "suffixes", "elisions", "compound-begins",
                                                          "compound-ends"};

constexpr unsigned bit(std::size_t kind) {
  return 1U << kind;
}

}  // namespace

LanguageWords::LanguageWords(std::string_view file) {
  for (auto const& row : read_table(file)) {
    auto const kind = static_cast<std::size_t>(std::ranges::find(k_word_kinds, row.front()) - k_word_kinds.begin());
    if (kind == k_word_kinds.size() || row.size() < 2)
      throw InternalError(fmt::format("{}: \"{}\" is no row of words", file, row.front()));
    for_each_word(row[1], [&](std::string_view word) { kinds_[fold_text(word, word.size())] |= bit(kind); });
  }
}

bool LanguageWords::has(WordKind kind, std::string_view folded) const {
  auto const found = kinds_.find(folded);
  return found != kinds_.end() && (found->second & bit(static_cast<std::size_t>(kind))) != 0;
}

}  // namespace resolute::profile
