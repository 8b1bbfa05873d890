// The fuzzer: one program for all targets, with libFuzzer's main. `fuzz --target=NAME [libFuzzer's options]
// [CORPUS...]`
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string_view>

#include "fuzz/targets.hpp"

namespace {

fuzz::Target const* chosen = nullptr;

constexpr std::string_view k_option = "--target=";

}  // namespace

extern "C" int LLVMFuzzerInitialize(int* count, char*** arguments) {
  if (*count == 2 && std::string_view((*arguments)[1]) == "--targets") {
    for (auto const& target : fuzz::targets()) std::printf("%s\n", target.name.c_str());
    std::exit(0);
  }
  std::string_view name;
  for (int at = 1; at < *count; ++at)
    if (std::string_view const argument = (*arguments)[at]; argument.starts_with(k_option))
      name = argument.substr(k_option.size());
  for (auto const& target : fuzz::targets())
    if (target.name == name) chosen = &target;
  if (chosen != nullptr) return 0;
  std::fprintf(stderr, "usage: fuzz --targets | --target=NAME [OPTION...] [CORPUS...]\n");
  std::exit(2);
}

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  try {
    chosen->feed({reinterpret_cast<char const*>(data), size});
  } catch (std::exception const& broken) {
    std::fprintf(stderr, "broken: %s\n", broken.what());
    std::abort();
  }
  return 0;
}
