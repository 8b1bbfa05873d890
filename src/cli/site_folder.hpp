#pragma once
/// The folder of a site on disk.
#include <filesystem>

#include "resolute/site.hpp"

namespace resolute::cli {

class DiskFolder final : public SiteFolder {
 public:
  explicit DiskFolder(std::filesystem::path root) : root_(std::move(root)) {}

  [[nodiscard]] std::optional<std::string> read(std::string_view name) const override;
  [[nodiscard]] bool holds(std::string_view name) const override;
  [[nodiscard]] Result<void> write(std::string_view name, std::string_view bytes) override;
  void remove(std::string_view name) override;

 private:
  std::filesystem::path root_;
};

}  // namespace resolute::cli
