#include "support/site.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace support {

std::optional<std::string> MemoryFolder::read(std::string_view name) const {
  std::scoped_lock const lock(mutex_);
  auto const found = files_.find(name);
  if (found == files_.end()) return std::nullopt;
  return found->second;
}

bool MemoryFolder::holds(std::string_view name) const {
  std::scoped_lock const lock(mutex_);
  return files_.contains(name);
}

resolute::Result<void> MemoryFolder::write(std::string_view name, std::string_view bytes) {
  std::scoped_lock const lock(mutex_);
  if (full) return tl::unexpected(resolute::Error{"unwritable-output", fmt::format("cannot write {}", name), {}});
  files_.insert_or_assign(std::string(name), std::string(bytes));
  written.emplace_back(name);
  return {};
}

void MemoryFolder::remove(std::string_view name) {
  std::scoped_lock const lock(mutex_);
  if (auto const found = files_.find(name); found != files_.end()) files_.erase(found);
}

std::string MemoryFolder::at(std::string_view name) const {
  auto const found = read(name);
  INFO(name);
  REQUIRE(found);
  return *found;
}

std::vector<std::string> MemoryFolder::names() const {
  std::scoped_lock const lock(mutex_);
  std::vector<std::string> names;
  for (auto const& [name, bytes] : files_)
    if (!name.starts_with(".resolute/")) names.push_back(name);
  return names;
}

void Notes::doubtful(std::string_view input, resolute::Diagnostic const& one) {
  said.push_back(fmt::format("{}: {}", input, one.code));
}

void Notes::failed(std::string_view input, resolute::Error const& error) {
  said.push_back(fmt::format("{}: {}", input, error.code));
}

resolute::SiteInput site_input(std::string name, std::string text) {
  return {std::move(name), [text = std::move(text)]() -> resolute::Result<resolute::SiteSource> {
            return resolute::SiteSource{.bytes = text};
          }};
}

std::string resolution(std::string_view number, std::string_view title, std::string_view recalls) {
  return fmt::format(
      "United Nations A/RES/{0}\nGeneral Assembly\n\n"
      "Resolution adopted by the General Assembly on 20 December 2004\n\n"
      "{0}. {1}\n\nThe General Assembly,\n\nRecalling {2},\n\n1. Welcomes the report of the Secretary-General;\n\n"
      "2. Decides to remain seized of the matter.\n\n74th plenary meeting\n20 December 2004\n",
      number, title, recalls);
}

}  // namespace support
