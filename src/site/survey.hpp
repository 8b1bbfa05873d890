#pragma once
/// The first pass: what there is in the archive.
#include <string>
#include <vector>

#include "resolute/site.hpp"
#include "site/files.hpp"
#include "site/record.hpp"

namespace resolute::site {

/// An input that was read, now or by an earlier build.
struct Surveyed {
  /// Its place among the inputs.
  std::size_t input = 0;
  std::string fingerprint;
  Record record;
};

/// Reads an input as the site wants it: with its corrections, and its metadata merged.
[[nodiscard]] Result<Reading> read_source(Registry const&, SiteInput const&, SiteSource const&, ReadOptions);

/// Records of all inputs that can be read, in their order; what was read before and did not change is not read again.
/// `common`: see fingerprint.hpp. Fails when the folder cannot be written.
[[nodiscard]] Result<std::vector<Surveyed>> survey(Registry const&, std::vector<SiteInput> const&, Files&,
                                                   SiteOptions const&, std::string_view common, SiteListener&);

}  // namespace resolute::site
