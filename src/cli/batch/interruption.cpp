#include "batch/interruption.hpp"

#include <ctime>

namespace resolute::cli {
namespace {

/// As `nohup` and shells that start something in the background leave it.
bool is_ignored(int signal) {
  struct sigaction now {};
  return ::sigaction(signal, nullptr, &now) == 0 && now.sa_handler == SIG_IGN;
}

}  // namespace

Interruption::Interruption() {
  ::sigemptyset(&signals_);
  for (auto const signal : {SIGINT, SIGTERM})
    if (!is_ignored(signal)) ::sigaddset(&signals_, signal);
  ::pthread_sigmask(SIG_BLOCK, &signals_, &before_);
}

Interruption::~Interruption() {
  (void)asked();  // what came at the very end is not to end the program behind its work
  ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

bool Interruption::asked() {
  timespec const at_once{};
  if (::sigtimedwait(&signals_, nullptr, &at_once) > 0) {
    asked_ = true;
    ::pthread_sigmask(SIG_UNBLOCK, &signals_, nullptr);
  }
  return asked_;
}

}  // namespace resolute::cli
