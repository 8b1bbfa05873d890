#pragma once
/// What became of the source, line by line.
#include <set>
#include <string>
#include <vector>

#include "desk/describe.hpp"
#include "resolute/format.hpp"

namespace resolute::desk {

/// Tells what each line became. The reading must outlive it.
class LineTeller {
 public:
  explicit LineTeller(Reading const&);

  /// "preambular clause 1, continued; note mark 2; cites A/RES/58/153". Lines must be asked for in their order.
  [[nodiscard]] std::string tell(Range line);

 private:
  [[nodiscard]] std::string subject(Entry const&) const;

  std::vector<Entry> const& entries_;
  Names names_;
  std::vector<Remark> remarks_;
  std::size_t entry_ = 0;
  std::size_t remark_ = 0;
  /// What earlier lines were about.
  std::set<std::string, std::less<>> begun_;
};

}  // namespace resolute::desk
