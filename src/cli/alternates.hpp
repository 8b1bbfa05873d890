#pragma once
/// The other forms of a document that one run writes beside each other.
#include <string>
#include <string_view>
#include <vector>

#include "plan.hpp"
#include "resolute/surroundings.hpp"

namespace resolute::cli {

/// What the other formats of the job become in the folder of this output; nothing for standard output. Addresses are
/// relative: names of files.
[[nodiscard]] std::vector<Alternate> alternates(Job const&, std::vector<Target> const&, Output const&);

/// A file name as an address: bytes that have a meaning in addresses, or are not ASCII, as "%20".
[[nodiscard]] std::string address_of(std::string_view file_name);

}  // namespace resolute::cli
