#pragma once
/// How far a run is: a line on a terminal that is always the last one; elsewhere a line now and then.
#include <chrono>
#include <cstddef>
#include <deque>
#include <string>
#include <string_view>

namespace resolute::cli {

/// What happened to the inputs so far.
struct Score {
  std::size_t converted = 0;
  std::size_t up_to_date = 0;
  std::size_t failed = 0;

  [[nodiscard]] std::size_t all() const { return converted + up_to_date + failed; }
};

/// The bar: "[#####     ] 1200 of 5000, 3 failed, 410/s, 0:09 left".
[[nodiscard]] std::string progress_line(Score const&, std::size_t total, double rate, std::size_t columns);

/// For one thread at a time.
class Progress {
 public:
  /// `total`: how many inputs there are; 0: nothing is to be said of how far the run is.
  explicit Progress(std::size_t total);
  Progress(Progress const&) = delete;
  Progress& operator=(Progress const&) = delete;
  /// Takes the line away.
  ~Progress();

  void step(Score const&);
  /// Prints to standard error, above the line.
  void say(std::string_view text);
  [[nodiscard]] double seconds() const;

 private:
  using Clock = std::chrono::steady_clock;
  struct Sample {
    Clock::time_point at;
    std::size_t done = 0;
  };

  /// Inputs a second, of late.
  double rate(Clock::time_point now, std::size_t done);
  void show(std::string line);
  void clear();

  std::size_t total_;
  bool on_terminal_;
  Clock::time_point begin_;
  Clock::time_point next_;
  std::deque<Sample> samples_;
  std::string shown_;
};

}  // namespace resolute::cli
