#include "support/program.hpp"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace program {
namespace {

namespace fs = std::filesystem;

/// Becomes the program in the child process; does not come back.
[[noreturn]] void become(std::vector<std::string> const& arguments, Setting const& setting,
                         std::array<int, 3> const& streams) {
  for (int stream = 0; stream < 3; ++stream) ::dup2(streams.at(static_cast<std::size_t>(stream)), stream);
  if (!setting.folder.empty()) fs::current_path(setting.folder);
  for (auto const& [name, value] : setting.environment) ::setenv(name.c_str(), value.c_str(), 1);
  if (setting.largest_file > 0) {
    rlimit const limit{setting.largest_file, setting.largest_file};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    ::signal(SIGXFSZ, SIG_IGN);  // writing fails instead
  }
  std::string const program = RESOLUTE_PROGRAM;
  std::vector<std::string> words{program};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> pointers;
  pointers.reserve(words.size() + 1);
  for (auto& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  ::execv(program.c_str(), pointers.data());
  ::_exit(127);
}

int open_or_throw(std::string const& path, int flags) {
  auto const opened = ::open(path.c_str(), flags | O_CLOEXEC | O_NOCTTY, 0600);
  if (opened < 0) throw std::runtime_error("cannot open " + path);
  return opened;
}

int wait_for(pid_t child) {
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/// What comes out of a terminal until its other side closes it.
std::string drain(int terminal) {
  std::string out;
  std::array<char, 4096> buffer{};
  for (;;) {
    auto const count = ::read(terminal, buffer.data(), buffer.size());
    if (count <= 0) return out;
    out.append(buffer.data(), static_cast<std::size_t>(count));
  }
}

/// The controlling side of a new terminal; negative when there is none.
int open_terminal() {
  auto const master = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (master < 0 || (::grantpt(master) == 0 && ::unlockpt(master) == 0)) return master;
  ::close(master);
  return -1;
}

Outcome run_on_terminal(std::vector<std::string> const& arguments, Setting const& setting, int input) {
  auto const master = open_terminal();
  std::array<char, 128> name{};
  if (::ptsname_r(master, name.data(), name.size()) != 0) throw std::runtime_error("no terminal");
  auto const slave = open_or_throw(name.data(), O_RDWR);
  auto const child = ::fork();
  if (child == 0) become(arguments, setting, {input, slave, slave});
  ::close(slave);
  Outcome outcome;
  outcome.out = drain(master);
  outcome.status = wait_for(child);
  ::close(master);
  return outcome;
}

}  // namespace

bool has_terminals() {
  auto const master = open_terminal();
  if (master < 0) return false;
  ::close(master);
  return true;
}

Outcome run(std::vector<std::string> const& arguments, Setting const& setting) {
  Folder streams;
  auto const input = open_or_throw(streams.write("in", setting.input), O_RDONLY);
  Outcome outcome;
  if (setting.terminal) {
    outcome = run_on_terminal(arguments, setting, input);
  } else {
    auto const out = open_or_throw(streams.file("out"), O_WRONLY | O_CREAT);
    auto const err = open_or_throw(streams.file("err"), O_WRONLY | O_CREAT);
    auto const child = ::fork();
    if (child == 0) become(arguments, setting, {input, out, err});
    outcome.status = wait_for(child);
    ::close(out);
    ::close(err);
    outcome.out = content(streams.file("out")).value_or("");
    outcome.err = content(streams.file("err")).value_or("");
  }
  ::close(input);
  return outcome;
}

Folder::Folder() {
  auto pattern = (fs::temp_directory_path() / "resolute-test-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("cannot make " + pattern);
  path_ = pattern;
}

Folder::~Folder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

std::string Folder::write(std::string_view name, std::string_view bytes) {
  auto const path = path_ / name;
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
  return path.string();
}

std::vector<std::string> Folder::names() const {
  std::vector<std::string> found;
  for (auto const& entry : fs::recursive_directory_iterator(path_))
    if (!entry.is_directory()) found.push_back(entry.path().lexically_relative(path_).string());
  std::ranges::sort(found);
  return found;
}

std::optional<std::string> content(fs::path const& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(file), {});
}

std::string sample(std::string_view name) {
  return content(fs::path(RESOLUTE_SAMPLES) / name).value();
}

}  // namespace program
