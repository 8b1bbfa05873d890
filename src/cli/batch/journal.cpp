#include "batch/journal.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <iterator>
#include <optional>
#include <system_error>
#include <thread>

#include "digest.hpp"
#include "fail.hpp"
#include "line_reader.hpp"

namespace resolute::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view k_folder = ".resolute";
constexpr std::string_view k_journal = "journal-";
constexpr std::string_view k_staging = "staging-";
constexpr std::size_t k_digits = 16;

std::optional<Mark> read_mark(std::string_view line) {
  if (line.size() <= k_digits || line[k_digits] != ' ') return std::nullopt;
  Mark mark = 0;
  auto const [stopped, wrong] = std::from_chars(line.data(), line.data() + k_digits, mark, 16);
  if (wrong != std::errc{} || stopped != line.data() + k_digits) return std::nullopt;
  return mark;
}

bool lock(Descriptor const& file) {
  return ::flock(file.number(), LOCK_EX | LOCK_NB) == 0;
}

/// Tries for two seconds: another shard that cleans up may hold it for a moment.
bool lock_patiently(Descriptor const& file) {
  constexpr int k_attempts = 40;
  for (int attempt = 0; attempt < k_attempts; ++attempt) {
    if (lock(file)) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  return false;
}

/// Adds the marks of a journal. What is no line of one says nothing.
Result<void> add_marks(Descriptor const& file, std::vector<Mark>& marks) {
  LineReader lines(file.number(), [] { return false; });
  while (auto const line = lines.next())
    if (auto const mark = read_mark(*line)) marks.push_back(*mark);
  if (lines.failure()) return tl::unexpected(*lines.failure());
  return {};
}

/// The journals of other shards: their marks count, and what those of them left that no longer run goes.
Result<void> take_over(fs::path const& folder, fs::path const& own, std::vector<Mark>& marks) {
  std::error_code unknown;
  for (auto const& entry : fs::directory_iterator(folder, unknown)) {
    auto const name = entry.path().filename().string();
    if (!name.starts_with(k_journal) || entry.path() == own) continue;
    auto const file = open_file(entry.path().string(), O_RDONLY);
    if (!file.open()) continue;
    if (auto done = add_marks(file, marks); !done) return done;
    auto const left = folder / fmt::format("{}{}", k_staging, name.substr(k_journal.size()));
    if (fs::exists(left, unknown) && lock(file)) fs::remove_all(left, unknown);
  }
  return {};
}

}  // namespace

Mark mark_of(std::vector<std::string_view> const& parts) {
  std::string all;
  for (auto const part : parts) fmt::format_to(std::back_inserter(all), "{}:{}", part.size(), part);
  return *read_mark(sha256(all).substr(0, k_digits) + " ");
}

Result<Journal> Journal::open(fs::path const& output_dir, Shard const& shard, bool resume) {
  auto const folder = output_dir / k_folder;
  Journal journal;
  journal.path_ = folder / fmt::format("{}{}", k_journal, shard.name());
  journal.staging_ = folder / fmt::format("{}{}", k_staging, shard.name());
  std::error_code wrong;
  fs::create_directories(folder, wrong);
  if (wrong) return fail("unwritable-output", fmt::format("cannot write {}: {}", folder.string(), wrong.message()));
  journal.file_ = open_file(journal.path_.string(), O_RDWR | O_CREAT | O_APPEND);
  if (!journal.file_.open())
    return fail("unwritable-output", fmt::format("cannot write {}: {}", journal.path_.string(), reason(errno)));
  if (!lock_patiently(journal.file_))
    return fail("busy", fmt::format("another run is at work in {}", output_dir.string()));
  fs::remove_all(journal.staging_, wrong);
  if (!wrong) fs::create_directory(journal.staging_, wrong);
  if (wrong)
    return fail("unwritable-output", fmt::format("cannot write {}: {}", journal.staging_.string(), wrong.message()));
  if (resume) {
    auto const done = cut_to_whole_lines(journal.file_, journal.path_.string())
                          .and_then([&] { return add_marks(journal.file_, journal.known_); })
                          .and_then([&] { return take_over(folder, journal.path_, journal.known_); });
    if (!done) return tl::unexpected(done.error());
    std::ranges::sort(journal.known_);
  } else if (::ftruncate(journal.file_.number(), 0) != 0) {
    return fail("unwritable-output", fmt::format("cannot write {}: {}", journal.path_.string(), reason(errno)));
  }
  return journal;
}

bool Journal::holds(Mark mark) const {
  return std::ranges::binary_search(known_, mark);
}

Result<void> Journal::add(Mark mark, std::string_view name) {
  auto line = fmt::format("{:016x} {}", mark, name);
  std::ranges::replace(line, '\n', ' ');
  return write_all(file_.number(), line + '\n', path_.string());
}

void Journal::close() {
  std::error_code unknown;
  fs::remove_all(staging_, unknown);
  file_.close();
}

}  // namespace resolute::cli
