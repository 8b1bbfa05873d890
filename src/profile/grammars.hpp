#pragma once
/// The grammars that a process has read: each language once, when it is first wanted.
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "profile/grammar.hpp"

namespace resolute::profile {

/// May be used by several threads at once.
class Grammars {
 public:
  [[nodiscard]] Grammar const& of(Language const& language) {
    std::lock_guard const lock(mutex_);
    auto& entry = loaded_[language.code];
    if (!entry) entry = std::make_unique<Grammar const>(load_grammar(language));
    return *entry;
  }

 private:
  std::mutex mutex_;
  std::map<std::string, std::unique_ptr<Grammar const>> loaded_;
};

}  // namespace resolute::profile
