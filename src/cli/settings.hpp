#pragma once
/// Formats and their options as the command line names them.
#include <string>

#include "resolute/format.hpp"

namespace resolute::cli {

/// The names of all formats: "akn, html, md".
[[nodiscard]] std::string known_formats(Registry const&);

/// Fails with "unknown-format", and says what there is.
[[nodiscard]] Result<Writer const*> writer_by_name(Registry const&, std::string const& name);

/// Whether what it writes is text.
[[nodiscard]] bool is_text(FormatInfo const&);

/// An option of a format with its value.
struct FormatSetting {
  Writer const* writer = nullptr;
  std::string name;
  std::string value;
};

/// Reads "FORMAT.NAME=VALUE". Fails with "usage", "unknown-format", "unknown-option" or "bad-option".
[[nodiscard]] Result<FormatSetting> parse_setting(Registry const&, std::string const& setting);

}  // namespace resolute::cli
