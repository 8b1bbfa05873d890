// How far a run is.
#include "batch/progress.hpp"

#include <doctest/doctest.h>

using resolute::cli::progress_line;

TEST_CASE("progress: the bar, the numbers, the rate and the time that is left") {
  CHECK(progress_line({.converted = 50, .up_to_date = 0, .failed = 0}, 100, 10, 80) ==
        "[###############               ] 50 of 100, 10/s, 0:05 left");
  CHECK(progress_line({.converted = 20, .up_to_date = 4, .failed = 1}, 100, 0.5, 90) ==
        "[#######                       ] 25 of 100, 4 up to date, 1 failed, 0.5/s, 2:30 left");
  CHECK(progress_line({.converted = 100, .up_to_date = 0, .failed = 0}, 200000, 10, 80) ==
        "[                              ] 100 of 200000, 10/s, 5:33:10 left");
}

TEST_CASE("progress: what is not known is not said") {
  CHECK(progress_line({}, 100, 0, 80) == "[                              ] 0 of 100");
}

TEST_CASE("progress: the line fits the terminal") {
  CHECK(progress_line({.converted = 50, .up_to_date = 0, .failed = 0}, 100, 10, 40) ==
        "[#####     ] 50 of 100, 10/s, 0:05 left");
  CHECK(progress_line({.converted = 50, .up_to_date = 0, .failed = 0}, 100, 10, 10) == "50 of 100");
}

TEST_CASE("progress: more inputs than were counted are no more than all") {
  CHECK(progress_line({.converted = 120, .up_to_date = 0, .failed = 0}, 100, 10, 80) ==
        "[##############################] 120 of 100, 10/s, 0:00 left");
}
