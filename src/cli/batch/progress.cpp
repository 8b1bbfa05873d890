#include "batch/progress.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "terminal.hpp"

namespace resolute::cli {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// Who is done before sees nothing of it.
constexpr auto k_first_on_terminal = milliseconds(500);
constexpr auto k_every_on_terminal = milliseconds(100);
constexpr auto k_every_elsewhere = seconds(30);
/// The time that the rate is of.
constexpr auto k_of_late = seconds(10);
constexpr std::size_t k_columns = 80;
constexpr std::size_t k_widest_bar = 30;

std::string clock_time(double time) {
  auto const all = static_cast<std::size_t>(std::llround(time));
  if (all < 3600) return fmt::format("{}:{:02}", all / 60, all % 60);
  return fmt::format("{}:{:02}:{:02}", all / 3600, all / 60 % 60, all % 60);
}

std::string facts_of_run(Score const& score, std::size_t total, double rate) {
  auto line = fmt::format("{} of {}", score.all(), total);
  if (score.up_to_date > 0) line += fmt::format(", {} up to date", score.up_to_date);
  if (score.failed > 0) line += fmt::format(", {} failed", score.failed);
  if (rate <= 0) return line;
  auto const left = static_cast<double>(total - std::min(total, score.all())) / rate;
  return line + fmt::format(", {:.{}f}/s, {} left", rate, rate < 10 ? 1 : 0, clock_time(left));
}

}  // namespace

std::string progress_line(Score const& score, std::size_t total, double rate, std::size_t columns) {
  auto line = facts_of_run(score, total, rate);
  constexpr std::size_t k_frame = 4;  // "[] " and the last column, in which some terminals begin a new line
  constexpr std::size_t k_narrowest_bar = 5;
  if (line.size() + k_frame + k_narrowest_bar > columns) return line.substr(0, columns > 0 ? columns - 1 : 0);
  auto const bar = std::min(k_widest_bar, columns - line.size() - k_frame);
  auto const full = total == 0 ? bar : std::min(bar, bar * score.all() / total);
  return fmt::format("[{:#<{}}{:<{}}] {}", "", full, "", bar - full, line);
}

Progress::Progress(std::size_t total)
    : total_(total),
      on_terminal_(stderr_is_terminal()),
      begin_(Clock::now()),
      next_(begin_ + (on_terminal_ ? Clock::duration(k_first_on_terminal) : k_every_elsewhere)) {}

Progress::~Progress() {
  clear();
}

void Progress::step(Score const& score) {
  auto const now = Clock::now();
  if (total_ == 0 || now < next_) return;
  next_ = now + (on_terminal_ ? Clock::duration(k_every_on_terminal) : k_every_elsewhere);
  auto const pace = rate(now, score.all());
  if (on_terminal_)
    show(progress_line(score, total_, pace, stderr_columns(k_columns)));
  else
    say_line(fmt::format("resolute: {}", facts_of_run(score, total_, pace)));
}

void Progress::say(std::string_view text) {
  if (text.empty()) return;
  auto line = std::move(shown_);
  if (!line.empty()) say_text("\r\x1b[K");
  shown_.clear();
  say_text(text);
  if (!line.empty()) show(std::move(line));
}

double Progress::seconds() const {
  return std::chrono::duration<double>(Clock::now() - begin_).count();
}

double Progress::rate(Clock::time_point now, std::size_t done) {
  if (samples_.empty()) samples_.push_back({begin_, 0});
  samples_.push_back({now, done});
  while (samples_.size() > 2 && now - samples_[1].at >= k_of_late) samples_.pop_front();
  auto const time = std::chrono::duration<double>(now - samples_.front().at).count();
  return time > 0 ? static_cast<double>(done - samples_.front().done) / time : 0;
}

void Progress::show(std::string line) {
  say_text(fmt::format("\r{}\x1b[K", line));
  shown_ = std::move(line);
}

void Progress::clear() {
  if (!shown_.empty()) say_text("\r\x1b[K");
  shown_.clear();
}

}  // namespace resolute::cli
