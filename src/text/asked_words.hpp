#pragma once
/// Which words of a few a document has, and how often. Most words of a document are not among them, which one bit
/// tells.
#include <bitset>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "common/word_hash.hpp"

namespace resolute::text {

class AskedWords {
 public:
  /// A word that will be asked for; not empty.
  void ask(std::string word) {
    slots_.set(slot(word));
    counts_.emplace(std::move(word), 0);
  }

  /// A word of the document; not empty.
  void meet(std::string_view word) {
    if (!slots_.test(slot(word))) return;
    if (auto const found = counts_.find(word); found != counts_.end()) ++found->second;
  }

  [[nodiscard]] bool is_asked(std::string_view word) const { return counts_.contains(word); }
  /// How often it was met; 0 also for one that was not asked for.
  [[nodiscard]] unsigned count(std::string_view word) const {
    auto const found = counts_.find(word);
    return found == counts_.end() ? 0 : found->second;
  }

 private:
  static constexpr std::size_t k_slots = 1U << 16U;

  /// From three of its bytes and its length.
  static std::size_t slot(std::string_view word) {
    constexpr std::size_t k_first = 1031;
    constexpr std::size_t k_middle = 31;
    constexpr std::size_t k_lengths = 4;
    auto const byte = [&](std::size_t at) { return static_cast<unsigned char>(word[at]); };
    auto const bytes = byte(word.size() - 1) + k_middle * byte(word.size() / 2) + k_first * byte(word.size() / 4);
    return (bytes + k_slots / k_lengths * (word.size() % k_lengths)) % k_slots;
  }

  std::bitset<k_slots> slots_;
  std::unordered_map<std::string, unsigned, WordHash, std::equal_to<>> counts_;
};

}  // namespace resolute::text
