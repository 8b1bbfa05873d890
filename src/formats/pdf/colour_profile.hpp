#pragma once
/// The colour profile of the output intent.
#include <string>

namespace resolute::formats::pdf {

/// What the colours of a page mean, which an archive must know (ISO 19005-1, 6.2.2): sRGB (IEC 61966-2-1) as an ICC
/// profile of version 2 with three primaries and a tone curve. The same bytes always.
[[nodiscard]] std::string srgb_profile();

}  // namespace resolute::formats::pdf
