#pragma once
/// What a file of the site was made of, in one value: a file is up to date while it is the same.
#include <string>
#include <string_view>

#include "resolute/site.hpp"

namespace resolute::site {

/// Parts of which the order counts.
class Fingerprint {
 public:
  /// Each part counts with its length, so that "ab", "c" is not "a", "bc".
  Fingerprint& add(std::string_view part);
  /// 32 hexadecimal digits.
  [[nodiscard]] std::string text() const;

 private:
  std::string parts_;
};

/// Of what all files of a build have in common: the version of the program, options, templates.
[[nodiscard]] std::string common_fingerprint(SiteOptions const&);

/// Of an input with what stands beside it.
[[nodiscard]] std::string input_fingerprint(std::string_view common, std::string_view name, SiteSource const&);

}  // namespace resolute::site
