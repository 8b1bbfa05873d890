#pragma once
/// Work on many things by several threads, with the results taken in order.
#include <cstddef>
#include <functional>

namespace resolute::site {

/// Calls `make` for 0 … count − 1, on `threads` threads, and `take` for each after it was made, in order and one at a
/// time. No thread is further ahead of `take` than a few things for each thread, so that what waits stays little. What
/// `make` throws is thrown here, after all threads ended.
void for_each_in_order(std::size_t count, unsigned threads, std::function<void(std::size_t)> const& make,
                       std::function<void(std::size_t)> const& take);

}  // namespace resolute::site
