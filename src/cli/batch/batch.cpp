#include "batch/batch.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>

#include "batch/interruption.hpp"
#include "batch/jobs.hpp"
#include "batch/progress.hpp"
#include "batch/report_file.hpp"
#include "batch/work.hpp"
#include "ordered_work.hpp"
#include "terminal.hpp"

namespace resolute::cli {
namespace {

/// How many inputs for each thread may wait for one that takes long. They are small, and are to wait for no other.
constexpr std::size_t k_ahead = 1024;

/// Whether the inputs are, or may be, too many to be named one by one.
bool is_large(Plan const& plan) {
  return !plan.folders.empty() || !plan.listed.empty();
}

/// How many inputs there are, for those who wait; as many as were found when they got tired of it.
std::size_t count(Plan const& plan, BatchOptions const& options, Interruption* interruption) {
  Jobs jobs(plan, options.include, options.shard);
  std::size_t all = 0;
  while (jobs.next() && (interruption == nullptr || !interruption->asked())) ++all;
  return all;
}

/// Whether an input may be waited for without end: who presses Ctrl-C then wants no more than the end of the program.
bool may_wait(Plan const& plan) {
  return (plan.jobs.size() == 1 && !is_large(plan)) ||
         std::ranges::any_of(plan.jobs, [](Job const& job) { return job.input.is_stdin(); });
}

/// Opens the journal where the run needs one.
Result<std::optional<Journal>> open_journal(Plan const& plan, BatchOptions const& options) {
  if (!options.resume && (!is_large(plan) || plan.output_dir.empty())) return std::nullopt;
  auto journal = Journal::open(plan.output_dir, options.shard, options.resume);
  if (!journal) return tl::unexpected(journal.error());
  return *std::move(journal);
}

Result<std::optional<ReportFile>> open_report(BatchOptions const& options) {
  if (options.report.empty()) return std::nullopt;
  auto report = ReportFile::open(options.report, options.resume);
  if (!report) return tl::unexpected(report.error());
  return *std::move(report);
}

template <class T>
T* address_of(std::optional<T>& one) {
  return one ? &*one : nullptr;
}

class Batch {
 public:
  Batch(Plan const& plan, BatchOptions const& options, Work const& work, ReportFile* report, Progress& progress,
        Interruption* interruption)
      : options_(options),
        work_(work),
        report_(report),
        progress_(progress),
        interruption_(interruption),
        jobs_(plan, options.include, options.shard) {}

  ExitCode run(unsigned threads) {
    work_in_order([this] { return next(); }, {.threads = threads, .ahead = k_ahead});
    return was_interrupted() ? ExitCode::interrupted : outcome_;
  }

  [[nodiscard]] Score const& score() const { return score_; }

 private:
  bool was_interrupted() { return interruption_ != nullptr && interruption_->asked(); }

  Making next() {
    if (stopped_ || was_interrupted()) return {};
    auto job = jobs_.next();
    if (!job) return {};
    return [this, job = *std::move(job)]() -> Taking {
      auto worked = work_.run(job);
      if (ends_all(worked.outcome)) stopped_ = true;
      return [this, worked = std::move(worked)] { take(worked); };
    };
  }

  /// Wrong usage is not the fault of the input that it is found at: the next one would have it, too.
  [[nodiscard]] bool ends_all(ExitCode outcome) const {
    return outcome == ExitCode::wrong_usage || (options_.fail_fast && outcome != ExitCode::done);
  }

  void take(Worked const& worked) {
    progress_.say(worked.said);
    if (report_ != nullptr) {
      if (auto const done = report_->add(worked.record); !done) {
        progress_.say(render(done.error(), "resolute", error_style()));
        outcome_ = worst(outcome_, ExitCode::input_failed);
      }
    }
    outcome_ = worst(outcome_, worked.outcome);
    if (worked.up_to_date)
      ++score_.up_to_date;
    else
      ++(worked.outcome == ExitCode::done ? score_.converted : score_.failed);
    progress_.step(score_);
  }

  BatchOptions const& options_;
  Work const& work_;
  ReportFile* report_;
  Progress& progress_;
  Interruption* interruption_;
  Jobs jobs_;
  std::atomic<bool> stopped_ = false;
  Score score_;
  ExitCode outcome_ = ExitCode::done;
};

std::string closing_words(Score const& score, ExitCode outcome, double seconds) {
  auto const rate = seconds > 0 ? static_cast<double>(score.all()) / seconds : 0;
  return fmt::format("resolute: {}{} converted, {} up to date, {} failed; {:.1f} s, {:.0f} a second\n",
                     outcome == ExitCode::interrupted ? "interrupted: " : "", score.converted, score.up_to_date,
                     score.failed, seconds, rate);
}

ExitCode refuse(Error const& error) {
  say(error, "resolute");
  return error.code == "usage" ? ExitCode::wrong_usage : ExitCode::input_failed;
}

}  // namespace

unsigned threads_for(unsigned jobs) {
  return jobs > 0 ? jobs : std::max(1U, std::thread::hardware_concurrency());
}

ExitCode run_batch(Plan const& plan, Conversion conversion, BatchOptions const& options) {
  std::optional<Interruption> interruption;
  if (!may_wait(plan)) interruption.emplace();
  auto journal = open_journal(plan, options);
  if (!journal) return refuse(journal.error());
  if (*journal) conversion.staging = (*journal)->staging();
  auto report = open_report(options);
  if (!report) return refuse(report.error());

  conversion.reports = report->has_value();
  Work const work(conversion, address_of(*journal), common_mark(conversion, options.templates), options.resume);
  bool const quiet = conversion.speech == Speech::quiet;
  bool const single = plan.jobs.size() == 1 && !is_large(plan);
  Progress progress(single || quiet ? 0 : count(plan, options, address_of(interruption)));
  Batch batch(plan, options, work, address_of(*report), progress, address_of(interruption));
  auto const outcome = batch.run(single ? 1 : threads_for(options.jobs));
  if (*journal) (*journal)->close();
  if (!quiet && (is_large(plan) || *journal || *report || options.shard.count > 1))
    progress.say(closing_words(batch.score(), outcome, progress.seconds()));
  return outcome;
}

}  // namespace resolute::cli
