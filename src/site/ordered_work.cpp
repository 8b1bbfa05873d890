#include "site/ordered_work.hpp"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

namespace resolute::site {
namespace {

/// How many things for each thread may be made and not taken.
constexpr std::size_t k_ahead = 4;

class Pool {
 public:
  Pool(std::size_t count, std::size_t window, std::function<void(std::size_t)> const& make,
       std::function<void(std::size_t)> const& take)
      : count_(count), window_(window), make_(make), take_(take) {}

  void work() {
    std::unique_lock lock(mutex_);
    while (true) {
      room_.wait(lock, [this] { return over() || next_ < taken_ + window_; });
      if (over()) return;
      auto const mine = next_++;
      lock.unlock();
      auto const failed = attempt(mine);
      lock.lock();
      if (failed && !failure_) failure_ = failed;
      made_.insert(mine);
      if (!failure_) take_made();
      room_.notify_all();
    }
  }

  void rethrow() const {
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  [[nodiscard]] bool over() const { return failure_ || next_ == count_; }

  std::exception_ptr attempt(std::size_t one) {
    try {
      make_(one);
      return nullptr;
    } catch (...) {
      return std::current_exception();
    }
  }

  /// Under the lock: that is what makes `take` one at a time.
  void take_made() {
    try {
      while (made_.erase(taken_) > 0) take_(taken_++);
    } catch (...) {
      failure_ = std::current_exception();
    }
  }

  std::size_t const count_;
  std::size_t const window_;
  std::function<void(std::size_t)> const& make_;
  std::function<void(std::size_t)> const& take_;
  std::mutex mutex_;
  std::condition_variable room_;
  std::size_t next_ = 0;
  std::size_t taken_ = 0;
  std::set<std::size_t> made_;
  std::exception_ptr failure_;
};

}  // namespace

void for_each_in_order(std::size_t count, unsigned threads, std::function<void(std::size_t)> const& make,
                       std::function<void(std::size_t)> const& take) {
  auto const workers = std::max(1U, threads);
  Pool pool(count, workers * k_ahead, make, take);
  {
    std::vector<std::jthread> others;
    for (unsigned one = 1; one < workers; ++one) others.emplace_back([&pool] { pool.work(); });
    pool.work();
  }
  pool.rethrow();
}

}  // namespace resolute::site
