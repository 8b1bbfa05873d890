#pragma once
/// Work on many things by several threads, with the results taken in order.
#include <cstddef>
#include <functional>

namespace resolute {

/// Takes what was made of one thing.
using Taking = std::function<void()>;
/// Makes something of one thing, and gives back how it is taken.
using Making = std::function<Taking()>;

struct WorkForce {
  unsigned threads = 1;
  /// How many things for each thread may be made and not taken, so that what waits stays little.
  std::size_t ahead = 4;
};

/// Asks `next` for one thing after another, one at a time, until it gives an empty function; calls what it gives on
/// several threads, and what that gives back in the order of the things, one at a time. `next` may wait for a thing to
/// come: what was made is taken meanwhile. What any of them throws is thrown here, after all threads ended.
void work_in_order(std::function<Making()> const& next, WorkForce);

/// The same for things that are counted: `make` for 0 … count − 1, and `take` for each after it was made.
void for_each_in_order(std::size_t count, unsigned threads, std::function<void(std::size_t)> const& make,
                       std::function<void(std::size_t)> const& take);

}  // namespace resolute
