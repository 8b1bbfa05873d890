#include "common/ordered_work.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace resolute;

TEST_CASE("ordered work: results are taken in order, however long each takes") {
  std::vector<std::string> made(50);
  std::vector<std::string> taken;
  for_each_in_order(
      made.size(), 4,
      [&](std::size_t at) {
        if (at % 7 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(2));
        made[at] = std::to_string(at);
      },
      [&](std::size_t at) { taken.push_back(made[at]); });
  REQUIRE(taken.size() == 50);
  for (std::size_t at = 0; at < taken.size(); ++at) CHECK(taken[at] == std::to_string(at));
}

TEST_CASE("ordered work: one slow thing holds the others up before much waits") {
  std::atomic<std::size_t> made = 0;
  for_each_in_order(
      1000, 3,
      [&](std::size_t at) {
        if (at == 0) {
          std::this_thread::sleep_for(std::chrono::milliseconds(30));
          CHECK(made < 20);
        }
        ++made;
      },
      [](std::size_t) {});
  CHECK(made == 1000);
}

TEST_CASE("ordered work: what fails ends the work and is thrown") {
  CHECK_THROWS_AS(for_each_in_order(
                      100, 3,
                      [](std::size_t at) {
                        if (at == 10) throw std::runtime_error("broken");
                      },
                      [](std::size_t) {}),
                  std::runtime_error);
}

TEST_CASE("ordered work: what was made is taken while the next thing is waited for") {
  // A program that sends one line and waits for the answer before it sends the next.
  std::atomic<int> answered = 0;
  int sent = 0;
  work_in_order(
      [&]() -> Making {
        while (answered < sent) std::this_thread::sleep_for(std::chrono::milliseconds(1));
        if (sent == 5) return {};
        ++sent;
        return [&answered]() -> Taking { return [&answered] { ++answered; }; };
      },
      {.threads = 3});
  CHECK(answered == 5);
}

TEST_CASE("ordered work: what cannot be taken, and a source that fails, end the work") {
  int given = 0;
  auto const endless = [&given]() -> Making {
    ++given;
    return []() -> Taking { return [] { throw std::runtime_error("full"); }; };
  };
  CHECK_THROWS_AS(work_in_order(endless, {.threads = 2}), std::runtime_error);
  CHECK(given < 20);
  auto const broken = []() -> Making { throw std::runtime_error("broken"); };
  CHECK_THROWS_AS(work_in_order(broken, {.threads = 2}), std::runtime_error);
}
