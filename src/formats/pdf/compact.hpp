#pragma once
/// A PDF file in fewer bytes.
#include <string>
#include <string_view>

namespace resolute::formats::pdf {

/// The same objects as in a file that libharu has saved, without needless white space, and with the lengths of streams
/// in their dictionaries instead of in objects of their own: in a small file with many small objects that is a
/// twentieth. Line ends stand where PDF/A-1 wants them (ISO 19005-1, 6.1.7 and 6.1.8). Throws InternalError for a file
/// that is built in another way.
[[nodiscard]] std::string compact(std::string_view file);

}  // namespace resolute::formats::pdf
