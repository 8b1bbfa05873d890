#pragma once
/// Sites in memory, for tests.
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "resolute/site.hpp"

namespace support {

/// A folder that is a map.
class MemoryFolder final : public resolute::SiteFolder {
 public:
  [[nodiscard]] std::optional<std::string> read(std::string_view name) const override;
  [[nodiscard]] bool holds(std::string_view name) const override;
  [[nodiscard]] resolute::Result<void> write(std::string_view name, std::string_view bytes) override;
  void remove(std::string_view name) override;

  /// Fails the test when there is no such file.
  [[nodiscard]] std::string at(std::string_view name) const;
  /// Names of all files but those in which the site keeps notes for itself, sorted.
  [[nodiscard]] std::vector<std::string> names() const;

  /// The names that were written, in their order.
  std::vector<std::string> written;
  /// Whether writing fails.
  bool full = false;

 private:
  mutable std::mutex mutex_;
  std::map<std::string, std::string, std::less<>> files_;
};

/// Notes down what a build says.
struct Notes final : resolute::SiteListener {
  void doubtful(std::string_view input, resolute::Diagnostic const& one) override;
  void failed(std::string_view input, resolute::Error const& error) override;

  /// "input: code"
  std::vector<std::string> said;
};

/// An input of a site with this text.
[[nodiscard]] resolute::SiteInput site_input(std::string name, std::string text);

/// A resolution of the General Assembly in English that has this number and title, and one clause that recalls others.
[[nodiscard]] std::string resolution(std::string_view number, std::string_view title, std::string_view recalls);

}  // namespace support
