#pragma once
/// The files of a site, with what each was made of: what is up to date is not made again, what belongs to nothing any
/// more goes.
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
  /// Removes the files of earlier builds that this one did not ask for or put, and notes down all others.
  [[nodiscard]] Result<void> finish();

  [[nodiscard]] std::size_t written() const { return written_; }
  [[nodiscard]] std::size_t kept() const { return kept_; }
  [[nodiscard]] std::size_t removed() const { return removed_; }

 private:
  /// Notes down which files there are, those of earlier builds too.
  [[nodiscard]] Result<void> save();

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
