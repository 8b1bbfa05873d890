#pragma once
/// The files of a site, with what each was made of: what is up to date is not made again, what belongs to nothing any
/// more goes.
#include <cstdint>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <string_view>

#include "resolute/site.hpp"

namespace resolute::site {

/// For several threads at once, each with files of its own.
class Files {
 public:
  /// `rebuild`: nothing is up to date.
  Files(SiteFolder&, bool rebuild);

  /// Whether the file is there and was made of what this fingerprint stands for. It belongs to the site then.
  [[nodiscard]] bool current(std::string_view name, std::string_view fingerprint);
  [[nodiscard]] Result<void> put(std::string_view name, std::string_view fingerprint, std::string_view bytes);
  /// A file that is made in every build: written where its bytes are others than before.
  [[nodiscard]] Result<void> put(std::string_view name, std::string_view bytes);
  [[nodiscard]] std::optional<std::string> read(std::string_view name) const { return folder_.read(name); }
  /// Ends the build: notes down all files. `complete`: removes those of earlier builds that this one did not ask for or
  /// put; an input that could not be read may still need its own.
  [[nodiscard]] Result<void> finish(bool complete = true);
  /// Notes down the files of a build that goes on or was given up: of those that it did not come to nobody knows any
  /// more what they were made of, as they may have been written over.
  [[nodiscard]] Result<void> save_unfinished();
  /// Whether an earlier build has been here.
  [[nodiscard]] bool is_site() const { return !known_.empty(); }

  [[nodiscard]] std::size_t written() const { return written_; }
  [[nodiscard]] std::size_t kept() const { return kept_; }
  [[nodiscard]] std::size_t removed() const { return removed_; }

 private:
  enum class State : std::uint8_t { going_on, ended };
  [[nodiscard]] Result<void> save(State);

  SiteFolder& folder_;
  std::mutex mutex_;
  /// Fingerprints by name: of earlier builds, replaced by those of this one.
  std::map<std::string, std::string, std::less<>> known_;
  std::set<std::string, std::less<>> claimed_;
  bool rebuild_;
  std::size_t written_ = 0;
  std::size_t kept_ = 0;
  std::size_t removed_ = 0;
};

}  // namespace resolute::site
