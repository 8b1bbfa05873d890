#include "line_reader.hpp"

#include <fmt/format.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "descriptor.hpp"

namespace resolute::cli {
namespace {

constexpr int k_milliseconds_between_questions = 100;

}  // namespace

std::optional<std::string> LineReader::next() {
  while (auto line = any()) {
    if (line->ends_with('\r')) line->pop_back();
    if (!line->empty()) return line;
  }
  return std::nullopt;
}

std::optional<std::string> LineReader::any() {
  while (true) {
    auto const end = buffer_.find('\n', std::max(begin_, searched_));
    if (end != std::string::npos) {
      auto line = buffer_.substr(begin_, end - begin_);
      begin_ = end + 1;
      return line;
    }
    searched_ = buffer_.size();
    if (fill()) continue;
    auto rest = buffer_.substr(begin_);
    buffer_.clear();
    begin_ = searched_ = 0;
    if (rest.empty() || failure_ || ended_()) return std::nullopt;
    return rest;
  }
}

bool LineReader::fill() {
  buffer_.erase(0, begin_);
  searched_ -= std::min(searched_, begin_);
  begin_ = 0;
  pollfd waiting{descriptor_, POLLIN, 0};
  while (!ended_()) {
    auto const ready = ::poll(&waiting, 1, k_milliseconds_between_questions);
    if (ready == 0 || (ready < 0 && errno == EINTR)) continue;
    auto const before = buffer_.size();
    buffer_.resize(before + k_bytes_at_once);
    auto const count = ::read(descriptor_, buffer_.data() + before, k_bytes_at_once);
    buffer_.resize(before + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) failure_ = Error{"unreadable", fmt::format("cannot be read: {}", reason(errno)), std::nullopt};
    return count > 0;
  }
  return false;
}

}  // namespace resolute::cli
