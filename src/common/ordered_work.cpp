#include "common/ordered_work.hpp"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace resolute {
namespace {

/// A thing with its place in the order.
struct ClaimedWork {
  std::size_t place = 0;
  Making make;
};

class Pool {
 public:
  Pool(std::function<Making()> const& next, std::size_t window) : next_(next), window_(window) {}

  void work() {
    while (auto const mine = claim()) finish(*mine);
  }

  void rethrow() const {
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  std::optional<ClaimedWork> claim() {
    if (!wait_for_room()) return std::nullopt;
    // A lock of its own: who waits here for a thing to come does not hold up those who bring what they made.
    std::scoped_lock const in_line(line_);
    if (std::scoped_lock const lock(mutex_); ended_) return std::nullopt;
    try {
      auto make = next_();
      std::scoped_lock const lock(mutex_);
      if (make) return ClaimedWork{claimed_++, std::move(make)};
      end();
    } catch (...) {
      std::scoped_lock const lock(mutex_);
      fail();
    }
    return std::nullopt;
  }

  bool wait_for_room() {
    std::unique_lock lock(mutex_);
    room_.wait(lock, [this] { return ended_ || claimed_ < taken_ + window_; });
    return !ended_;
  }

  void finish(ClaimedWork const& mine) {
    Taking take;
    try {
      take = mine.make();
    } catch (...) {
      std::scoped_lock const lock(mutex_);
      return fail();
    }
    std::scoped_lock const lock(mutex_);
    made_.emplace(mine.place, std::move(take));
    take_made();
    room_.notify_all();
  }

  /// Under the lock: that is what makes the taking one at a time.
  void take_made() {
    try {
      while (!failure_ && !made_.empty() && made_.begin()->first == taken_) {
        auto const take = std::move(made_.extract(made_.begin()).mapped());
        ++taken_;
        take();
      }
    } catch (...) {
      fail();
    }
  }

  void end() {
    ended_ = true;
    room_.notify_all();
  }

  void fail() {
    if (!failure_) failure_ = std::current_exception();
    end();
  }

  std::function<Making()> const& next_;
  std::size_t const window_;
  std::mutex line_;
  std::mutex mutex_;
  std::condition_variable room_;
  bool ended_ = false;
  std::size_t claimed_ = 0;
  std::size_t taken_ = 0;
  std::map<std::size_t, Taking> made_;
  std::exception_ptr failure_;
};

}  // namespace

void work_in_order(std::function<Making()> const& next, WorkForce force) {
  auto const workers = std::max(1U, force.threads);
  Pool pool(next, workers * std::max<std::size_t>(1, force.ahead));
  {
    std::vector<std::jthread> others;
    for (unsigned one = 1; one < workers; ++one) others.emplace_back([&pool] { pool.work(); });
    pool.work();
  }
  pool.rethrow();
}

void for_each_in_order(std::size_t count, unsigned threads, std::function<void(std::size_t)> const& make,
                       std::function<void(std::size_t)> const& take) {
  std::size_t next = 0;
  work_in_order(
      [&]() -> Making {
        if (next == count) return {};
        return [&make, &take, at = next++]() -> Taking {
          make(at);
          return [&take, at] { take(at); };
        };
      },
      {.threads = threads});
}

}  // namespace resolute
