#pragma once
/// What each built-in format offers to the registry; one function a reader or writer, defined in its folder.
#include <memory>

#include "profile/profile.hpp"
#include "resolute/format.hpp"

namespace resolute::formats {

using SharedProfiles = std::shared_ptr<profile::Profiles const>;

[[nodiscard]] std::unique_ptr<Reader const> make_text_reader(SharedProfiles);
[[nodiscard]] std::unique_ptr<Reader const> make_akn_reader(SharedProfiles);
[[nodiscard]] std::unique_ptr<Writer const> make_akn_writer(SharedProfiles);
[[nodiscard]] std::unique_ptr<Writer const> make_html_writer(SharedProfiles);
[[nodiscard]] std::unique_ptr<Writer const> make_json_writer();
[[nodiscard]] std::unique_ptr<Writer const> make_markdown_writer(SharedProfiles);
[[nodiscard]] std::unique_ptr<Writer const> make_pdf_writer(SharedProfiles);
[[nodiscard]] std::unique_ptr<Writer const> make_text_writer(SharedProfiles);

}  // namespace resolute::formats
