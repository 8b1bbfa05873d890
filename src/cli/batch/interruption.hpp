#pragma once
/// Ctrl-C as a question that the work asks, not as its end.
#include <atomic>
#include <csignal>

namespace resolute::cli {

/// While it lives, SIGINT and SIGTERM only set what `asked` gives. To be made before any thread is started: threads
/// take over what is held back. Who presses Ctrl-C a second time ends the program at once.
class Interruption {
 public:
  Interruption();
  Interruption(Interruption const&) = delete;
  Interruption& operator=(Interruption const&) = delete;
  ~Interruption();

  /// Whether the work is to end. For several threads.
  [[nodiscard]] bool asked();

 private:
  sigset_t signals_{};
  sigset_t before_{};
  std::atomic<bool> asked_ = false;
};

}  // namespace resolute::cli
