#include "support/shared.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <stdexcept>

namespace support {
namespace {

std::optional<std::filesystem::path> if_there(std::filesystem::path path) {
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) return std::nullopt;
  return path;
}

}  // namespace

std::optional<std::filesystem::path> shared() {
  auto const* named = std::getenv("RESOLUTE_SHARED");
  return if_there(named != nullptr ? named : RESOLUTE_DEFAULT_SHARED);
}

std::optional<std::filesystem::path> schema() {
  if (auto const* named = std::getenv("RESOLUTE_AKN_SCHEMA")) return if_there(named);
  auto const folder = shared();
  return folder ? if_there(*folder / "schema" / "akomantoso30.xsd") : std::nullopt;
}

Outcome run(std::string const& command) {
  auto const close = [](FILE* pipe) { pclose(pipe); };
  std::unique_ptr<FILE, decltype(close)> pipe(popen((command + " 2>&1").c_str(), "r"), close);
  if (!pipe) throw std::runtime_error("cannot run " + command);
  Outcome outcome;
  std::array<char, 4096> buffer{};
  while (auto const read = std::fread(buffer.data(), 1, buffer.size(), pipe.get()))
    outcome.output.append(buffer.data(), read);
  auto const status = pclose(pipe.release());
  outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
  return outcome;
}

TemporaryFile::TemporaryFile(std::string const& content) {
  auto name = (std::filesystem::temp_directory_path() / "resolute-test-XXXXXX").string();
  auto const file = mkstemp(name.data());
  if (file < 0) throw std::runtime_error("cannot make a temporary file");
  ::close(file);
  path_ = name;
  std::ofstream(path_, std::ios::binary) << content;
}

TemporaryFile::~TemporaryFile() {
  std::error_code ignored;
  std::filesystem::remove(path_, ignored);
}

}  // namespace support
