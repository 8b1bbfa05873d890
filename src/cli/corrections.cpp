#include "corrections.hpp"

#include <filesystem>

namespace resolute::cli {

std::string corrections_file(Input const& input, std::string const& asked) {
  if (!asked.empty() || input.is_stdin()) return asked;
  auto beside = input.argument + ".corrections.json";
  std::error_code unknown;
  return std::filesystem::exists(beside, unknown) ? beside : std::string();
}

Result<Corrections> load_corrections(std::string const& file) {
  auto const bytes = read_input({file});
  if (!bytes) return tl::unexpected(bytes.error());
  return read_corrections(*bytes, std::string(Input{file}.name()));
}

bool is_about_corrections(Error const& error) {
  return error.code == "bad-correction" || error.code == "stale-correction";
}

}  // namespace resolute::cli
