#pragma once
/// What makes the file fit for an archive: metadata, output intent, identifier. Part of the painter.
#include <cstdint>
#include <string_view>

#include "formats/pdf/information.hpp"
#include "formats/pdf/objects.hpp"

namespace resolute::formats::pdf {

/// FNV-1a, for the file's identifier.
inline constexpr std::uint64_t k_digest_start = 14695981039346656037U;
[[nodiscard]] std::uint64_t digest(std::uint64_t before, std::string_view bytes);

/// Adds the information dictionary and the same as XMP, the output intent, language, page labels and how a viewer shows
/// the file. `content` is a digest of the pages: the file's identifier comes from it and from the information, so that
/// the same input gives the same bytes.
void add_information(Objects const&, Information const&, std::uint64_t content);

}  // namespace resolute::formats::pdf
