#pragma once
/// What earlier runs finished, kept in the output folder: `.resolute/journal-1-of-1`, one for each shard.
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "batch/shard.hpp"
#include "descriptor.hpp"

namespace resolute::cli {

/// What an input was made of and what was made of it, in one value: 64 bits of a SHA-256. The journal of an archive of
/// a million inputs takes 8 MB of memory so.
using Mark = std::uint64_t;

/// The mark of parts in this order. Each part counts with its length.
[[nodiscard]] Mark mark_of(std::vector<std::string_view> const& parts);

/// A line for each input that was finished: 16 hexadecimal digits, a blank, its name. It is added by one write when all
/// outputs are in their places, so that a run that is killed leaves at worst a line that is cut off, which says
/// nothing. A line is no promise: who asks makes the mark anew, from the bytes of the outputs as they are. For several
/// threads.
class Journal {
 public:
  /// `resume`: goes on with what earlier runs of any shard wrote; otherwise the shard begins anew. Removes what a
  /// killed run left behind. Fails with "unwritable-output", and with "busy" while another run has the same shard.
  [[nodiscard]] static Result<Journal> open(std::filesystem::path const& output_dir, Shard const&, bool resume);

  [[nodiscard]] bool holds(Mark) const;
  [[nodiscard]] Result<void> add(Mark, std::string_view name);

  /// A folder on the disk of the outputs, for files that are not finished.
  [[nodiscard]] std::filesystem::path const& staging() const { return staging_; }
  /// Ends the run: removes that folder.
  void close();

 private:
  Journal() = default;

  std::filesystem::path path_;
  std::filesystem::path staging_;
  /// Locked as long as the run lives, also where it is killed.
  Descriptor file_{-1};
  /// Sorted.
  std::vector<Mark> known_;
};

}  // namespace resolute::cli
