#include "site/files.hpp"

#include <algorithm>

#include "site/addresses.hpp"
#include "site/fingerprint.hpp"

namespace resolute::site {
namespace {

/// A line for each file: its name, a tab, its fingerprint.
constexpr std::string_view k_list = ".resolute/files.tsv";

/// How many files are written before the list is saved, so that a build that is cut off need not begin anew.
constexpr std::size_t k_save_every = 1000;

}  // namespace

Files::Files(SiteFolder& folder, bool rebuild) : folder_(folder), rebuild_(rebuild) {
  auto const list = folder_.read(k_list).value_or("");
  std::string_view rest = list;
  while (!rest.empty()) {
    auto const line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    auto const tab = line.find('\t');
    if (tab != std::string_view::npos && is_address(line.substr(0, tab)))
      known_.emplace(line.substr(0, tab), line.substr(tab + 1));
  }
}

bool Files::current(std::string_view name, std::string_view fingerprint) {
  {
    std::scoped_lock const lock(mutex_);
    auto const found = known_.find(name);
    if (rebuild_ || found == known_.end() || found->second != fingerprint) return false;
  }
  if (!folder_.holds(name)) return false;
  std::scoped_lock const lock(mutex_);
  claimed_.emplace(name);
  ++kept_;
  return true;
}

Result<void> Files::put(std::string_view name, std::string_view fingerprint, std::string_view bytes) {
  {
    std::scoped_lock const lock(mutex_);
    if (written_ == 0 && !known_.empty())  // before the first file that an earlier build made is written over
      if (auto done = save(State::going_on); !done) return done;
  }
  if (auto done = folder_.write(name, bytes); !done) return done;
  std::scoped_lock const lock(mutex_);
  known_.insert_or_assign(std::string(name), std::string(fingerprint));
  claimed_.emplace(name);
  ++written_;
  return written_ % k_save_every == 0 ? save(State::going_on) : Result<void>{};
}

Result<void> Files::put(std::string_view name, std::string_view bytes) {
  auto const fingerprint = Fingerprint().add(bytes).text();
  return current(name, fingerprint) ? Result<void>{} : put(name, fingerprint, bytes);
}

Result<void> Files::save_unfinished() {
  std::scoped_lock const lock(mutex_);
  return save(State::going_on);
}

Result<void> Files::finish(bool complete) {
  std::scoped_lock const lock(mutex_);
  for (auto file = known_.begin(); complete && file != known_.end();) {
    if (claimed_.contains(file->first)) {
      ++file;
      continue;
    }
    folder_.remove(file->first);
    ++removed_;
    file = known_.erase(file);
  }
  return save(State::ended);
}

Result<void> Files::save(State state) {
  std::string list;
  for (auto const& [name, fingerprint] : known_) {
    bool const sure = state == State::ended || claimed_.contains(name);
    list.append(name).append("\t").append(sure ? fingerprint : "").append("\n");
  }
  return folder_.write(k_list, list);
}

}  // namespace resolute::site
