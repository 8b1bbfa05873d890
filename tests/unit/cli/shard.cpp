// Parts of an archive: every run that has one must agree with the others which inputs are in it.
#include "batch/shard.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <array>

using resolute::cli::fnv1a;
using resolute::cli::read_shard;
using resolute::cli::Shard;

TEST_CASE("shard: the hash is FNV-1a, by the values that its authors give") {
  CHECK(fnv1a("") == 0xcbf29ce484222325);
  CHECK(fnv1a("a") == 0xaf63dc4c8601ec8c);
  CHECK(fnv1a("b") == 0xaf63df4c8601f1a5);
  CHECK(fnv1a("foobar") == 0x85944171f73967e8);
}

TEST_CASE("shard: each path is in one part, and the parts are about as large as each other") {
  std::array<int, 8> sizes{};
  for (int number = 0; number < 8000; ++number) {
    auto const path = fmt::format("{}/{:05}.txt", 1946 + number / 100, number);
    int holders = 0;
    for (std::uint64_t part = 1; part <= sizes.size(); ++part) {
      if (!Shard{part, sizes.size()}.has(path)) continue;
      ++holders;
      ++sizes.at(part - 1);
    }
    CHECK(holders == 1);
  }
  for (auto const size : sizes) CHECK_MESSAGE((size > 850 && size < 1150), size);
}

TEST_CASE("shard: I/N is read") {
  auto const shard = read_shard("3/8");
  REQUIRE(shard);
  CHECK(shard->number == 3);
  CHECK(shard->count == 8);
  CHECK(shard->name() == "3-of-8");
  CHECK(read_shard("9/8").error().code == "usage");
}
